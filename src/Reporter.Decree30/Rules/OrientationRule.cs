namespace Reporter.Decree30.Rules;

/// <summary>Portrait (Annex I part I.2); landscape pages are allowed to tables that were not made into annexes.</summary>
internal sealed class OrientationRule : IDecreeRule
{
    private const string Code = "RP7102";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        foreach (var section in context.Sections)
        {
            var own = context.Paragraphs.Where(p => p.Section == section.Number - 1).ToList();
            // What stands behind the signature is enclosed, with a label or without.
            var isAnnex = context.Document.Annexes.Any(annex => own.Any(p => p.Index >= annex.From && p.Index <= annex.To))
                || (context.Find(DecreeComponent.Authority)?.Passages[^1].Paragraph.Index is { } signed && own.All(p => p.Index > signed));
            if (!section.IsLandscape || isAnnex || own.All(p => p.IsBlank))
                continue;
            yield return own.Any(p => p.Cell is { Table.HasGrid: true })
                ? RuleResult.NotApplicable(Code)
                : RuleResult.Violates(FormatFindings.PageLandscape(SectionPlace.Of(context, section)));
        }
        if (context.Sections.All(s => !s.IsLandscape))
            yield return RuleResult.Passes(Code);
    }
}
