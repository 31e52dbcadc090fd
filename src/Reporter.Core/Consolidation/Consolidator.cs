using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation;

/// <summary>Adds up what the units reported. The order of submissions does not matter to any total.</summary>
public static class Consolidator
{
    public static Consolidated Consolidate(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(submissions);

        return new Consolidated
        {
            Plan = plan,
            Submissions = submissions,
            Fields = ComputedTotals.Fill(plan, submissions, [.. plan.Fields.Select(field => TotalOf(field, plan, submissions))]),
            Tables = [.. plan.Tables.Select(table => new TableTotal(table, [.. submissions.SelectMany(submission =>
                submission.Rows.GetValueOrDefault(table.Code, []).Select(row => new UnitRow(submission.Unit, row)))]))],
        };
    }

    private static FieldTotal TotalOf(Field field, ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions)
    {
        var sources = new List<Source>();
        foreach (var submission in submissions)
        {
            if (submission.Values.TryGetValue(field.Code, out var value))
                sources.Add(new Source(submission.Unit, value));
        }

        var notTheirTask = submissions.Where(submission => submission.NotItsTask.Contains(field.Code))
            .Select(submission => submission.Unit.Code).ToHashSet(StringComparer.Ordinal);
        var byKind = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var kind in plan.UnitKinds)
        {
            if (Totals.Of(field, sources.Where(source => source.Unit.Kind == kind.Code).Select(source => source.Value.Value)) is { } total)
                byKind[kind.Code] = total;
        }
        return new FieldTotal
        {
            Field = field,
            Number = Totals.Of(field, sources.Select(source => source.Value.Value)),
            ByKind = byKind,
            ByChoice = field.Choices.ToDictionary(
                choice => choice.Code,
                choice => sources.Count(source => source.Value.Value is ChoiceValue chosen && chosen.Codes.Contains(choice.Code)),
                StringComparer.Ordinal),
            Sources = sources,
            Asked = [.. plan.Units.Where(unit => field.AskedOf.Binds(unit) && !notTheirTask.Contains(unit.Code))],
            Having = [.. sources.Where(source => Totals.Has(source.Value.Value)).Select(source => source.Unit)],
        };
    }
}
