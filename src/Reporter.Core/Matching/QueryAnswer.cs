using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching;

/// <summary>Where an answer was written; of two, the later in this list has the word.</summary>
public enum QueryAnswerSource
{
    /// <summary>In the column “Giải trình” beside the figure.</summary>
    Form,

    /// <summary>On the first sheet of a workbook that the unit got back.</summary>
    Returned,

    /// <summary>In <c>giai-trinh.csv</c>, where this office writes down what it was told.</summary>
    List,
}

/// <summary>What somebody answers to a query about a unit, wherever it was written.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Key">The code of a figure, list, column, section or rule of the plan, or of the finding itself.</param>
/// <param name="Text">As typed; whether it says anything, <c>Validation.Answers</c> judges.</param>
public sealed record QueryAnswer(string Unit, string Key, string Text, Location At)
{
    /// <summary>The plan's section; empty where the answer does not say.</summary>
    public string Section { get; init; } = "";

    /// <summary>The figure as it was when this was written; several are joined by “; ”. Empty: whatever it says.</summary>
    public string Value { get; init; } = "";

    public QueryAnswerSource Source { get; init; }

    /// <summary>When the file came in which it stands, or the day that the list gives.</summary>
    public DateTimeOffset When { get; init; }

    /// <summary>What stands beside figures answers for the figures that it stands beside.</summary>
    public static IEnumerable<QueryAnswer> Beside(IEnumerable<Answer> figures, string unit, DateTimeOffset when = default) =>
        figures.Where(answer => answer.Explanation.Length > 0).Select(answer =>
            new QueryAnswer(unit, answer.Field.Code, answer.Explanation, answer.At)
            { Value = answer.Cell.IsBlank ? "-" : answer.Cell.Text, When = when });
}
