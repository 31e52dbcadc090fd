using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>What a unit's figures are called and say, for holding answers against them.</summary>
internal sealed class AnsweredFigures
{
    // A text that was answered is known again by its beginning.
    private const int LongestValue = 200;

    private readonly Dictionary<CellLocation, (IReadOnlyList<string> Keys, Said Said)> _byCell = [];
    private readonly Dictionary<string, Said> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReportPlan _plan;

    public AnsweredFigures(ReportPlan plan, CheckedSubmission submission)
    {
        _plan = plan;
        foreach (var section in plan.Sections)
        {
            foreach (var code in section.Fields.Select(field => field.Code).Concat(section.Tables.Select(table => table.Code)))
                _sections.TryAdd(code, section.Code);
        }
        foreach (var answer in submission.Source.SoundAnswers)
        {
            var typed = Shortened(answer.Cell.Text);
            var said = submission.Values.GetValueOrDefault(answer.Field.Code) is { Value: NumberValue number }
                ? new Said(VietNumber.Format(number.Number / answer.Field.Factor), typed) : new Said(typed, typed);
            _byCode[answer.Field.Code] = said;
            Add(answer, [answer.Field.Code], said);
        }
        foreach (var table in submission.Source.Tables)
        {
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                Add(cell, [$"{table.Table.Code}.{cell.Field.Code}", table.Table.Code],
                    new Said(Shortened(cell.Cell.Text), Shortened(cell.Cell.Text)));
        }
    }

    /// <summary>The query with what it may be answered under, and what its figures say.</summary>
    public Diagnostic Known(Diagnostic query)
    {
        if (query.AnswerKeys.Count > 0)
        {
            var said = SaidUnder(query).Select(one => one.Value).Where(value => value.Length > 0);
            return query with { AnswerValue = string.Join("; ", said) };
        }
        return query.Location is CellLocation at && _byCell.TryGetValue(at, out var known)
            ? query with { AnswerKeys = known.Keys, AnswerValue = known.Said.Value } : query;
    }

    public bool IsAbout(QueryAnswer answer, Diagnostic query) =>
        Is(answer.Key, query.Code) || query.AnswerKeys.Any(key => Is(answer.Key, key)
            || (_sections.TryGetValue(key, out var section) && Is(answer.Key, section)));

    /// <summary>The figures are still those that the answer was given for.</summary>
    public bool Holds(QueryAnswer answer, Diagnostic query)
    {
        if (answer.Value.Length == 0 || IsSame(answer.Value, query.AnswerValue))
            return true;
        List<string> now = [query.AnswerValue, .. SaidUnder(query).SelectMany(said => new[] { said.Value, said.Typed })];
        return now.Exists(value => IsSame(answer.Value, value))
            || answer.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .All(then => now.Exists(value => IsSame(then, value)));
    }

    private void Add(Answer answer, IReadOnlyList<string> keys, Said said)
    {
        _byCell.TryAdd(answer.At, (keys, said));
        foreach (var mark in answer.Marks)
            _byCell.TryAdd(mark.At, (keys, said));
    }

    private IEnumerable<Said> SaidUnder(Diagnostic query) =>
        query.AnswerKeys.Where(_byCode.ContainsKey).Select(key => _byCode[key]);

    private bool IsSame(string then, string now)
    {
        var (one, other) = (VietNumber.Read(then, _plan.BlankWords, _plan.ZeroWords), VietNumber.Read(now, _plan.BlankWords,
            _plan.ZeroWords));
        return one.HasValue && other.HasValue ? one.Value == other.Value
            : NameKey.Exact(Shortened(then)) == NameKey.Exact(Shortened(now));
    }

    private static string Shortened(string text) => text.Length > LongestValue ? text[..LongestValue] : text;

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <param name="Value">As the plan measures it.</param>
    private readonly record struct Said(string Value, string Typed);
}
