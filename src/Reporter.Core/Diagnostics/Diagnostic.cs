namespace Reporter.Core.Diagnostics;

/// <summary>
/// One thing a person should know about a file they own: what is wrong, where, and what to do.
/// Built only by the factories of the findings that stand beside each stage.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, Location Location, Bilingual Message)
{
    public Bilingual Message { get; init; } = Message.Printable;

    /// <summary>What the catalogue says of it, whatever a plan makes of it: an error keeps something out of the figures.</summary>
    public Severity CatalogueSeverity { get; } = Severity;

    /// <summary>What to do about it, as an order: "Gõ số…". Null when the message already says so.</summary>
    public Bilingual? Advice { get; init => field = value?.Printable; }

    /// <summary>The names that the finding is about, as the sender typed them, where findings of many files can be gathered by
    /// them.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>What of the plan it concerns, where no cell of it can tell: what is missing has none.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The codes under which it may be answered, where the cell cannot tell: the first is the one that files write.</summary>
    public IReadOnlyList<string> AnswerKeys { get; init; } = [];

    /// <summary>What it is answered under, as <c>giai-trinh.csv</c> and returned workbooks name it: a figure, a rule, else its own
    /// code.</summary>
    public string AnswerKey => AnswerKeys.Count > 0 ? AnswerKeys[0] : Code;

    /// <summary>What the figures say that it is about: an answer given to other figures is none.</summary>
    public string AnswerValue { get; init; } = "";

    /// <summary>The answer to a query, which then asks no more and is a note; null where there is none.</summary>
    public string? Answer { get; init => field = value is null ? null : Unicode.PrintableText.Of(value); }

    /// <summary>The code of the unit that must act, when one is known; null for findings about the office's own files.</summary>
    public string? Unit { get; init; }
}

/// <summary>What a finding concerns, by the plan's own names: all that an official letter may say of it.</summary>
public enum TopicKind
{
    /// <summary>A cell with a figure.</summary>
    Figure,

    /// <summary>A cell with words, or a list's row: what it says is nobody else's business.</summary>
    Words,

    /// <summary>Figures, a list or a section that were asked for and are not there.</summary>
    Missing,

    /// <summary>The report as such: its period, its head, what is hidden in it.</summary>
    Report,

    Other,
}

/// <param name="Name">Of the figure, text, list or section; several are joined by “; ”. Of a report: what of it, as a letter
/// says it.</param>
public sealed record Topic(TopicKind Kind, string Name)
{
    public static readonly Topic Unknown = new(TopicKind.Other, "");
}
