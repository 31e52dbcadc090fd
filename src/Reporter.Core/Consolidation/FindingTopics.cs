using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation;

/// <summary>
/// What each finding about a unit concerns, found by the cell where it stands. Letters and the status page leave the office: they name
/// figures, and never repeat what stands in texts and lists, or in cells that nobody could tell.
/// </summary>
public sealed class FindingTopics
{
    private readonly Dictionary<CellLocation, Topic> _byCell = [];

    private FindingTopics(IEnumerable<CheckedSubmission> submissions)
    {
        foreach (var submission in submissions)
        {
            foreach (var answer in submission.Source.Answers)
                AddAnswer(answer, answer.Field.Name, IsFigure(answer.Field) ? TopicKind.Figure : TopicKind.Words);
            foreach (var table in submission.Source.Tables)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    AddAnswer(cell, table.Table.Name, TopicKind.Words);
            }
        }
    }

    public static FindingTopics Of(IReadOnlyList<CheckedSubmission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);

        return new FindingTopics(submissions);
    }

    public Topic Of(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);

        return found.Topic ?? (found.Location is CellLocation at ? _byCell.GetValueOrDefault(at) : null)
            ?? (MatchingFindings.InLetters(found.Code) is { } words ? new Topic(TopicKind.Report, words) : Topic.Unknown);
    }

    /// <summary>Typed numbers, dates and choices of the plan are figures; what is written freely is words.</summary>
    private static bool IsFigure(Field field) => field.Type != FieldType.Text && !field.IsPrivate;

    private void AddAnswer(Answer answer, string name, TopicKind kind)
    {
        _byCell.TryAdd(answer.At, new Topic(kind, name));
        foreach (var mark in answer.Marks)
            _byCell.TryAdd(mark.At, new Topic(kind, name));
    }
}
