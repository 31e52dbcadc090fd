using Reporter.Core.Forms;

namespace Reporter.Core.Matching;

public sealed record MatchOptions
{
    /// <summary>The folder of submissions, relative to the workspace: what stands below it in a path may name the unit.</summary>
    public string Folder { get; init; } = "bao-cao-nop";

    /// <summary>Take files that came after the plan was locked.</summary>
    public bool Unlock { get; init; }

    /// <summary>The forms that were given out, by the kind of unit; null for those that the plan itself makes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FormSheet>>? Forms { get; init; }
}

/// <summary>The name under which a file carries whose it is, as a defined name or a custom document property.</summary>
public static class FormMarks
{
    public const string Unit = "REPORTER_DON_VI";
}
