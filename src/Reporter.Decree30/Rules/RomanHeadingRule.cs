using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Headings with a Roman number: number and title on one line, capitals, upright, bold.</summary>
internal sealed class RomanHeadingRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7310", DecreeComponent.RomanHeading, [.. context.Body(DecreeComponent.RomanHeading).Select(Heading)], Expected, FormatFindings.RomanHeadingLook);

    // “III. KIẾN NGHỊ: Không.” answers on the line of its heading; only the heading is judged.
    private static Passage Heading(Passage line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && new Passage(line.Paragraph, line.Start, line.Start + colon) is { IsUpper: true } heading ? heading : line;
    }
}
