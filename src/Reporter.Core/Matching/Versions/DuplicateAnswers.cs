using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// Fields that one file gives twice: an empty cell gives way, equal cells are one, and of different ones neither is taken.
/// A sheet that was copied whole would say so for each of its rows, so the findings are grouped.
/// </summary>
internal sealed class DuplicateAnswers
{
    private const int MostNamed = 5;

    private readonly List<(Answer First, Answer Second)> _same = [];
    private readonly List<(Answer First, Answer Second)> _different = [];

    public IEnumerable<string> Contradicting => _different.Select(pair => pair.First.Field.Code);

    public Answer? One(List<Answer> answers)
    {
        var filled = answers.FindAll(answer => !answer.IsBlank);
        if (filled.Count <= 1)
            return filled.FirstOrDefault() ?? answers[0];
        if (filled.Find(answer => !SubmissionMerger.IsSame(answer, filled[0])) is { } other)
        {
            _different.Add((filled[0], other));
            return null;
        }
        _same.Add((filled[0], filled[1]));
        return filled[0];
    }

    public void Say(ReportingUnit unit, DiagnosticBag bag)
    {
        foreach (var (one, other) in _different)
        {
            bag.Cover(CellUse.Refused, CellSpan.Of(one.At));
            bag.Cover(CellUse.Refused, CellSpan.Of(other.At));
        }
        foreach (var (_, copy) in _same)
            bag.Cover(CellUse.Noted, CellSpan.Of(copy.At));
        if (_same is [var (first, second), ..])
            bag.Add(MatchingFindings.FieldTwice(second.At, first.Field.Name, Place(first, second),
                _same.Count - 1) with
            { Unit = unit.Code });
        var named = Math.Min(_different.Count, MostNamed);
        for (var i = 0; i < named; i++)
        {
            var (one, other) = _different[i];
            var others = i == named - 1 ? _different.Count - named : 0;
            bag.Add(MatchingFindings.FieldContradicts(other.At, other.Field.Name, Text(other), Place(one, other), Text(one),
                others) with
            { Unit = unit.Code });
        }
    }

    private static string Text(Answer answer) =>
        answer.Cell.IsBlank ? string.Join("; ", answer.Marks.Where(mark => !mark.Cell.IsBlank).Select(mark => mark.Choice.Code))
            : answer.Cell.Text;

    private static string Place(Answer answer, Answer seenFrom) =>
        answer.At.Sheet == seenFrom.At.Sheet ? answer.At.Address : answer.At.PlaceInFile;
}
