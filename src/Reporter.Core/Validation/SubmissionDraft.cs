using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>A submission while its checks run: values come in, and those that a check refuses go out again.</summary>
internal sealed class SubmissionDraft(Submission source)
{
    private readonly Dictionary<string, FieldValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CheckedRow>> _rows = new(StringComparer.Ordinal);
    private readonly List<Omission> _omissions = [];
    private readonly HashSet<string> _notItsTask = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withoutRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);

    public Submission Source => source;

    public ReportingUnit Unit => source.Unit;

    public IReadOnlyDictionary<string, FieldValue> Values => _values;

    public IReadOnlyList<CheckedRow> RowsOf(string table) => _rows.GetValueOrDefault(table) ?? [];

    public bool IsOmitted(string field) => _omissions.Any(omission => omission.Field.Code == field);

    /// <summary>The unit says that it is not charged with what the figure counts.</summary>
    public bool IsNotItsTask(string field) => _notItsTask.Contains(field);

    public void SayNotItsTask(string field) => _notItsTask.Add(field);

    /// <summary>The unit says in words that the list has nothing in it, which is an answer.</summary>
    public bool SaysNoRows(string table) => _withoutRows.Contains(table);

    public void SayNoRows(string table) => _withoutRows.Add(table);

    /// <summary>It was computed, and what it was computed from has gone out.</summary>
    public bool IsWithdrawn(string field) => _withdrawn.Contains(field);

    /// <summary>Takes out a computed figure; why, was said of those that it was computed from.</summary>
    public void Withdraw(string field)
    {
        if (_values.Remove(field))
            _withdrawn.Add(field);
    }

    public Answer? AnswerTo(string field) => source.Answers.FirstOrDefault(answer => answer.Field.Code == field);

    public void Add(FieldValue value) => _values[value.Field.Code] = value;

    public void AddRow(string table, CheckedRow row)
    {
        if (!_rows.TryGetValue(table, out var rows))
            _rows[table] = rows = [];
        rows.Add(row);
    }

    public void Omit(Answer answer, Diagnostic reason) =>
        _omissions.Add(new Omission(Unit, answer.Field, answer.Cell.Text, answer.At, reason));

    /// <summary>Takes out figures that a violated rule names.</summary>
    public void Omit(IEnumerable<string> codes, Diagnostic reason)
    {
        foreach (var code in codes)
        {
            if (_values.Remove(code, out var value))
                _omissions.Add(new Omission(Unit, value.Field, AnswerTo(code)?.Cell.Text ?? "", value.At, reason));
        }
    }

    /// <summary>Takes out one column of a list, in every row.</summary>
    public void OmitColumn(string table, string column, Diagnostic reason)
    {
        if (!_rows.TryGetValue(table, out var rows))
            return;
        foreach (var row in rows)
        {
            if (row.Cells.TryGetValue(column, out var value))
                _omissions.Add(new Omission(Unit, value.Field, "", value.At, reason));
        }
        _rows[table] = [.. rows.Select(row => row with { Cells = row.Cells.Where(cell => cell.Key != column)
            .ToDictionary(StringComparer.Ordinal) })];
    }

    public CheckedSubmission Close(bool hasErrors) => new()
    {
        Source = source,
        Values = _values,
        Rows = _rows.ToDictionary(table => table.Key, table => (IReadOnlyList<CheckedRow>)table.Value, StringComparer.Ordinal),
        Omissions = _omissions,
        NotItsTask = _notItsTask,
        HasErrors = hasErrors,
    };
}
