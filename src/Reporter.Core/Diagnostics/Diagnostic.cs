namespace Reporter.Core.Diagnostics;

/// <summary>
/// One thing a person should know about a file they own: what is wrong, where, and what to do.
/// Built only by the factories of the findings that stand beside each stage.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, Location Location, Bilingual Message)
{
    public Bilingual Message { get; init; } = Message.Printable;

    /// <summary>What to do about it, as an order: "Gõ số…". Null when the message already says so.</summary>
    public Bilingual? Advice { get; init => field = value?.Printable; }

    /// <summary>The names that the finding is about, as the sender typed them, where findings of many files can be gathered by
    /// them.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>What of the plan it concerns, where no cell of it can tell: what is missing has none.</summary>
    public Topic? Topic { get; init; }

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

    Other,
}

/// <param name="Name">Of the figure, text, list or section; several are joined by “; ”.</param>
public sealed record Topic(TopicKind Kind, string Name)
{
    public static readonly Topic Unknown = new(TopicKind.Other, "");
}
