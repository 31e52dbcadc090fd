using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>
/// What figures of one unit owe each other by the plan: parts and their whole (<c>trong_do</c>, <c>chia_ra</c>), a count and its
/// attendance (<c>di_kem</c>). Where a rule of the plan has spoken of the same figures, it has the word.
/// </summary>
internal sealed class PartsCheck(SubmissionDraft draft, IReadOnlyList<IReadOnlyList<string>> brokenRules, UnitFindings bag)
{
    // Percentages are rounded before they are added: each may be off by half of its last digit.
    private const decimal RoundingOfOne = 0.05m;

    public void Check(ReportPlan plan)
    {
        foreach (var section in plan.Sections)
        {
            var figures = section.Indicators.DistinctBy(field => field.Code).ToDictionary(field => field.Code, StringComparer.Ordinal);
            foreach (var group in section.Indicators.Where(field => field.AddendOf is not null)
                .GroupBy(field => field.AddendOf?.Code ?? "", StringComparer.Ordinal))
            {
                if (figures.TryGetValue(group.Key, out var whole))
                    CheckSum(whole, [.. group]);
            }
            foreach (var field in section.Indicators)
            {
                if (field.PartOf is { } part && figures.TryGetValue(part.Code, out var whole))
                    CheckPart(field, whole);
                if (field.CompanionOf is { } companion && figures.TryGetValue(companion.Code, out var count))
                    CheckPair(count, field);
            }
        }
    }

    private void CheckSum(Field whole, IReadOnlyList<Field> parts)
    {
        if (Number(whole) is not { } total)
            return;
        var given = parts.Where(part => Number(part) is not null).ToList();
        if (given.Count == 0)
            return;
        var sum = given.Sum(part => Number(part) ?? 0);
        var isComplete = parts.All(part => given.Contains(part) || !IsAsked(part));
        var slack = parts.Append(whole).Any(field => field.Type == FieldType.Percent || field.IsComputed)
            ? RoundingOfOne * (given.Count + 1) : 0;
        if (sum <= total + slack && (!isComplete || sum >= total - slack))
            return;
        var found = ValidationFindings.PartsDoNotAddUp(PlaceOf(whole), whole.Name, [.. given.Prepend(whole).Select(Shown)],
            sum / whole.Factor, isComplete);
        Report(found, [whole, .. given]);
    }

    private void CheckPart(Field part, Field whole)
    {
        if (Number(part) is { } less && Number(whole) is { } more && less > more)
            Report(ValidationFindings.PartExceedsWhole(PlaceOf(part), part.Name, whole.Name, [Shown(part), Shown(whole)]), [part, whole]);
    }

    private void CheckPair(Field count, Field attendance)
    {
        if (Number(count) is { } one && Number(attendance) is { } other)
        {
            if (one == 0 != (other == 0))
                Report(ValidationFindings.PairHalfZero(PlaceOf(count), count.Name, attendance.Name, [Shown(count), Shown(attendance)]),
                    [count, attendance]);
            return;
        }
        var (given, missing) = Number(count) is not null ? (count, attendance) : (attendance, count);
        // A figure that had to be there, or was there and could not be taken, is reported as what it is.
        if (Number(given) is not null && IsAsked(missing) && !missing.Required.Binds(draft.Unit) && !IsUnknown(missing))
            Report(ValidationFindings.PairHalfGiven(PlaceOf(given), given.Name, missing.Name), [given]);
    }

    private void Report(Diagnostic found, IReadOnlyList<Field> figures)
    {
        if (brokenRules.Any(rule => figures.All(figure => rule.Contains(figure.Code))))
            return;
        var told = bag.Add(found with { AnswerKeys = [.. figures.Select(figure => figure.Code)] });
        if (told.Severity == Severity.Error)
            draft.Omit(figures.Select(figure => figure.Code), told);
    }

    private decimal? Number(Field field) => (draft.Values.GetValueOrDefault(field.Code)?.Value as NumberValue)?.Number;

    private bool IsAsked(Field field) => field.AskedOf.Binds(draft.Unit) && !draft.IsNotItsTask(field.Code);

    private bool IsUnknown(Field field) => draft.IsOmitted(field.Code) || draft.Source.Withheld.Contains(field.Code);

    private CellLocation PlaceOf(Field field) => draft.Values[field.Code].At;

    private string Shown(Field field) => FigureText.Of(draft.Values[field.Code]);
}
