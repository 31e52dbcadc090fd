using Reporter.Core.Diagnostics;

namespace Reporter.Office.Decree30.Rules;

/// <summary>A clause with a title: small letters, the size of the text, upright, bold, on a line of its own.</summary>
internal sealed class TitledClauseRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7312", DecreeComponent.TitledClause, context.Body(DecreeComponent.TitledClause), Expected, Catalog.TitledClauseLook);
}
