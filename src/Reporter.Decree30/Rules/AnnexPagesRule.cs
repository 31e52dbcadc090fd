namespace Reporter.Decree30.Rules;

/// <summary>Each annex has page numbers of its own (Annex I part III.1.đ), which in Word asks for a section of its own.</summary>
internal sealed class AnnexPagesRule : IDecreeRule
{
    private const string Code = "RP7113";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var isNumbered = context.Sections.SelectMany(s => s.Shown).Any(part => part.PageNumber is not null);
        if (context.Document.Annexes.Count == 0 || !isNumbered || context.Document.IsAttached)
            return [RuleResult.NotApplicable(Code)];

        var wrong = context.Document.Annexes.Where(annex =>
        {
            var section = context.Facts.Sections[Math.Min(annex.Label.Paragraph.Section, context.Facts.Sections.Count - 1)];
            var first = context.Paragraphs.First(p => p.Section == section.Number - 1 && !p.IsBlank);
            return section.PageNumberStart != 1 || first.Index < annex.From;
        }).ToList();
        return [wrong.Count == 0 ? RuleResult.Passes(Code)
            : RuleResult.Violates(FormatFindings.AnnexPagesGoOn(context.At(wrong[0].Label)))];
    }
}
