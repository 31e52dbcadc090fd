namespace Reporter.Decree30.Rules;

/// <summary>The subject of a letter stands 6 pt below the number (Annex I part II.5.b).</summary>
internal sealed class LetterSubjectGapRule : IDecreeRule
{
    private const string Code = "RP7225";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var subject = context.Find(DecreeComponent.LetterSubject)?.First.Paragraph;
        var number = context.Find(DecreeComponent.Number)?.First.Paragraph;
        // Only where the two follow one another directly can the gap be reported.
        if (subject is null || number is null || subject.Index != number.Index + 1 || subject.Cell != number.Cell)
            return [RuleResult.NotApplicable(Code)];

        var gap = (number.Format.After + subject.Format.Before) / 20.0;
        return [Math.Abs(gap - 6) <= 0.6 ? RuleResult.Passes(Code)
            : RuleResult.NeedsReview(FormatFindings.LetterSubjectGap(context.At(subject), gap)) with
        {
            Changes = number.Format.After == 0
                ? [new Change(subject.PartName, subject.Element, "pPr", "spacing",
                [("before", "120"), ("beforeAutospacing", ""), ("beforeLines", "")])] : [],
        }];
    }
}
