using Reporter.Core.Diagnostics;

namespace Reporter.Years.Outputs;

/// <summary>
/// A finding as scripts read it, in kiem-tra.json and <c>--format json</c>. Null members are left out.
/// Renaming a property of <see cref="Diagnostic"/> cannot break them.
/// </summary>
public sealed record FindingShape
{
    public required string Code { get; init; }

    public required string Severity { get; init; }

    public string? Unit { get; init; }

    public required string Path { get; init; }

    public int? Line { get; init; }

    public int? Column { get; init; }

    public string? Sheet { get; init; }

    public string? Cell { get; init; }

    public string? Part { get; init; }

    public int? Table { get; init; }

    public int? TableRow { get; init; }

    public int? TableColumn { get; init; }

    public int? Paragraph { get; init; }

    public string? Heading { get; init; }

    public string? Excerpt { get; init; }

    public required string Vi { get; init; }

    public required string En { get; init; }

    public string? AdviceVi { get; init; }

    public string? AdviceEn { get; init; }

    /// <summary>For a query: the code under which giai-trinh.csv answers it, what its figures say, and the answer.</summary>
    public string? AnswerKey { get; init; }

    public string? AnswerValue { get; init; }

    public string? Answer { get; init; }

    /// <summary>True in what newer versions have replaced: nobody has to act.</summary>
    public bool? Superseded { get; init; }

    public static FindingShape Of(Diagnostic found)
    {
        var shape = new FindingShape
        {
            Code = found.Code,
            Severity = SeverityName(found.Severity),
            Unit = found.Unit,
            Path = found.Location.Path,
            Vi = found.Message.Vi,
            En = found.Message.En,
            AdviceVi = found.Advice?.Vi,
            AdviceEn = found.Advice?.En,
        };
        if (found is { Unit: not null, Severity: Core.Diagnostics.Severity.Query } or { Answer: not null })
            shape = shape with
            {
                AnswerKey = found.AnswerKey,
                AnswerValue = found.AnswerValue.Length > 0 ? found.AnswerValue : null,
                Answer = found.Answer,
            };
        return found.Location switch
        {
            TextLocation at => shape with { Line = at.Line, Column = at.Column },
            CellLocation at => shape with { Sheet = at.Sheet, Cell = at.Address },
            WordLocation at => shape with
            {
                Part = at.Part.ToString(),
                Table = at.Table,
                TableRow = at.Row,
                TableColumn = at.Column,
                Paragraph = at.Paragraph,
                Heading = at.Heading,
                Excerpt = at.Excerpt,
            },
            _ => shape,
        };
    }

    public static string SeverityName(Severity severity) => severity switch
    {
        Core.Diagnostics.Severity.Error => "error",
        Core.Diagnostics.Severity.Query => "query",
        Core.Diagnostics.Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
