using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>What one block says for one unit; no unit means the one that the sheet or file is from.</summary>
internal sealed class SheetAnswers(ReportingUnit? unit)
{
    private readonly List<(Field Field, ChoiceMark Mark)> _marks = [];

    public ReportingUnit? Unit { get; } = unit;

    public List<Answer> Answers { get; } = [];

    public List<TableAnswer> Tables { get; } = [];

    /// <summary>Codes of fields that were given and cannot be taken; a finding says why.</summary>
    public List<string> Withheld { get; } = [];

    public void Choose(Field field, Choice choice, Cell cell, CellLocation at) => _marks.Add((field, new ChoiceMark(choice, cell, at)));

    /// <summary>The answers, with the marks of choices gathered under their field.</summary>
    public IEnumerable<Answer> WithMarks()
    {
        var marks = _marks.ToLookup(mark => mark.Field, mark => mark.Mark, ReferenceEqualityComparer.Instance);
        foreach (var answer in Answers)
            yield return marks.Contains(answer.Field) ? answer with { Marks = [.. marks[answer.Field]] } : answer;
        foreach (var field in _marks.Select(mark => mark.Field).Distinct<Field>(ReferenceEqualityComparer.Instance))
        {
            if (!Answers.Any(answer => ReferenceEquals(answer.Field, field)))
                yield return new Answer(field, Cell.Blank,
                    _marks.First(mark => ReferenceEquals(mark.Field, field)).Mark.At)
                { Marks = [.. marks[field]] };
        }
    }
}

/// <summary>Answers in the order in which their units first appear.</summary>
internal sealed class SheetAnswersList : List<SheetAnswers>
{
    public SheetAnswers Of(ReportingUnit? unit)
    {
        if (Find(one => ReferenceEquals(one.Unit, unit)) is { } known)
            return known;
        Add(new SheetAnswers(unit));
        return this[^1];
    }
}
