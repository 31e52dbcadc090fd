using Reporter.Core.Diagnostics;

namespace Reporter.Office.Decree30.Rules;

/// <summary>Headings with a Roman number: number and title on one line, capitals, upright, bold.</summary>
internal sealed class RomanHeadingRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = true };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7310", DecreeComponent.RomanHeading, context.Body(DecreeComponent.RomanHeading), Expected, Catalog.RomanHeadingLook);
}
