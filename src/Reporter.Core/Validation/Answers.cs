using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>
/// Lays what units and this office have answered beside the queries: one that is answered stays, as a note, and asks no more. An answer
/// never clears an error, and holds only as long as the figures that it was given for.
/// </summary>
public static class Answers
{
    /// <param name="list">What <c>giai-trinh.csv</c> says.</param>
    /// <param name="bag">With the findings of all stages, at the severities that the plan gives them.</param>
    /// <returns>The answers that answer something, in the order of the findings.</returns>
    public static IReadOnlyList<QueryAnswer> Apply(ReportPlan plan, IReadOnlyList<CheckedSubmission> submissions,
        IReadOnlyList<QueryAnswer> list, LastYear? lastYear, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(bag);

        var asked = bag.Where(IsQuery).Select(found => found.Unit ?? "").ToHashSet(StringComparer.Ordinal);
        var figures = submissions.Where(one => asked.Contains(one.Unit.Code))
            .ToDictionary(one => one.Unit.Code, one => new AnsweredFigures(plan, one), StringComparer.Ordinal);
        var given = submissions.SelectMany(one => one.Source.QueryAnswers).Concat(list).Where(answer => SaysSomething(answer.Text))
            .ToLookup(answer => answer.Unit, StringComparer.Ordinal);
        var used = new List<QueryAnswer>();
        bag.Retell(found => IsQuery(found) && figures.TryGetValue(found.Unit ?? "", out var own)
            ? Tell(own.Known(found), own, given[found.Unit ?? ""], lastYear, used)
            : found);
        return [.. used.Distinct()];
    }

    private static bool IsQuery(Diagnostic found) => found is { Severity: Severity.Query, Unit: not null };

    /// <summary>“-”, “không” and the like are how a column is left blank.</summary>
    private static bool SaysSomething(string text) => text.Any(char.IsLetter) && !YesNoWords.IsNo(text);

    private static Diagnostic Tell(Diagnostic query, AnsweredFigures figures, IEnumerable<QueryAnswer> given, LastYear? lastYear,
        List<QueryAnswer> used)
    {
        var about = given.Where(answer => figures.IsAbout(answer, query)).ToList();
        if (about.Where(answer => figures.Holds(answer, query)).OrderBy(answer => answer.Source).ThenBy(answer => answer.When)
            .LastOrDefault() is { } answer)
        {
            used.Add(answer);
            return ValidationFindings.Answered(query, answer.Text);
        }
        if (about.Count > 0)
            query = ValidationFindings.AskedAgain(query, about.MaxBy(one => (one.Source, one.When))?.Value ?? "");
        return lastYear?.AnswerTo(query.Unit ?? "", query.AnswerKeys.Append(query.Code)) is { } before
            ? ValidationFindings.AnsweredLastYear(query, before) : query;
    }
}
