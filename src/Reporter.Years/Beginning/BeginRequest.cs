namespace Reporter.Years.Beginning;

/// <summary>From what a year is to begin. Paths are full; beside each stands what the user typed.</summary>
public sealed record BeginRequest(string Folder)
{
    public (string Path, string Shown)? Plan { get; init; }

    public (string Path, string Shown)? Units { get; init; }

    public string? Province { get; init; }

    public IReadOnlyList<(string Path, string Shown)> Forms { get; init; } = [];

    public (string Path, string Shown)? From { get; init; }

    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Where the program's own lists and pieces lie.</summary>
    public required string TemplateDirectory { get; init; }

    public bool IsEmpty => Plan is null && Units is null && Province is null && Forms.Count == 0 && From is null && Sections.Count == 0;
}
