using Reporter.Core.Plans;

namespace Reporter.Core.Validation.Plausibility;

/// <summary>A whole cut into equal parts (<c>chia_ra</c>): somebody divided instead of counting.</summary>
internal static class EqualParts
{
    private const int FewestParts = 3;

    private const decimal LeastPart = 5;

    public static void Check(ReportPlan plan, CheckedSubmission submission, DoubtBag bag)
    {
        foreach (var group in plan.Fields.Where(field => field.AddendOf is not null && Floor.IsCounted(field))
            .GroupBy(field => field.AddendOf?.Code ?? "", StringComparer.Ordinal))
        {
            var parts = group.Select(field => submission.Values.GetValueOrDefault(field.Code)).OfType<FieldValue>().ToList();
            if (parts.Count < FewestParts || parts.Count != group.Count()
                || parts.Select(part => part.Value is NumberValue number ? number.Number : 0).Distinct().ToList() is not [var share]
                || share / parts[0].Field.Factor < LeastPart || parts.Exists(part => bag.HasTold(submission, part.Field.Code)))
                continue;
            var whole = plan.Fields.FirstOrDefault(field => field.Code == group.Key)?.Name ?? group.Key;
            bag.Ask(submission, ValidationFindings.EqualParts(parts[0].At, whole, [.. parts.Select(FigureText.Of)]),
                [.. parts.Select(part => part.Field.Code)]);
        }
    }
}
