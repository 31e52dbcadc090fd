using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>The form of a copy: “SAO Y”, “SAO LỤC”, “TRÍCH SAO” in capitals, 13–14, upright, bold.</summary>
internal sealed class CopyMarkRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true };

    public IEnumerable<Judgement> Judge(RuleContext context) => FormatCheck.Judge(
        context, "RP7605", DecreeComponent.CopyMark,
        [.. context.Paragraphs.Where(p => p.Text.Length is > 4 and < 14).Select(p => new Passage(p)).Where(p => p.Folded is "SAO Y" or "SAO LUC" or "TRICH SAO")],
        Expected, FormatFindings.CopyMarkLook);
}
