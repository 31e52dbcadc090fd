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

    /// <summary>The code of the unit that must act, when one is known; null for findings about the office's own files.</summary>
    public string? Unit { get; init; }
}
