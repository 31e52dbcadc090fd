namespace Reporter.Years.Writing;

/// <summary>What a command's last run was made from, and what it made.</summary>
public sealed record ManifestEntry(string Command, RunRecord Made, IReadOnlyList<RecordedFile> Outputs);

/// <summary>
/// ban-ke.json, version 2: one entry per command. A file below <c>ket-qua</c> that no longer has its content of here was edited by
/// somebody.
/// </summary>
public sealed record Manifest
{
    public const string File = "ban-ke.json";

    public const int Version = 2;

    public static readonly Manifest Empty = new();

    public IReadOnlyList<ManifestEntry> Entries { get; init; } = [];

    /// <summary>
    /// What else the program wrote: outputs of earlier runs that still lie there, and those that a run was about to write.
    /// One name may stand here with several contents.
    /// </summary>
    public IReadOnlyList<RecordedFile> Others { get; init; } = [];

    /// <summary>What the program itself wrote, under these names.</summary>
    public IEnumerable<RecordedFile> Known => Entries.SelectMany(entry => entry.Outputs).Concat(Others);

    /// <summary>With a command's new entry for its old one; a file that two commands write stands only with the one that wrote it
    /// last.</summary>
    /// <param name="isThere">Whether a file of this name lies below <c>ket-qua</c>: what is gone is forgotten.</param>
    public Manifest With(ManifestEntry entry, Func<string, bool> isThere)
    {
        ArgumentNullException.ThrowIfNull(entry);

        var names = entry.Outputs.Select(output => output.Name).ToHashSet(StringComparer.Ordinal);
        var replaced = Entries.Where(other => other.Command == entry.Command).SelectMany(other => other.Outputs);
        return new Manifest
        {
            Entries =
            [
                .. Entries.Where(other => other.Command != entry.Command)
                    .Select(other => other with { Outputs = [.. other.Outputs.Where(output => !names.Contains(output.Name))] })
                    .Append(entry)
                    .OrderBy(one => one.Command, StringComparer.Ordinal),
            ],
            Others =
            [
                .. replaced.Concat(Others).Distinct().Where(output => !names.Contains(output.Name) && isThere(output.Name))
                    .OrderBy(output => output.Name, StringComparer.Ordinal).ThenBy(output => output.Sha256, StringComparer.Ordinal),
            ],
        };
    }
}
