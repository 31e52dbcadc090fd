using Reporter.Core.Diagnostics;

namespace Reporter.Years.Writing;

/// <summary>
/// What one command writes, all of it under one folder: the only place that writes outputs, and so one rule for all of them. Each is
/// written whole; one that somebody edited, or that is open elsewhere, stays as it is, and the new one goes beside it.
/// </summary>
public sealed class OutputFolder
{
    public const string Name = "ket-qua";

    private const int MostBeside = 999;

    private readonly Workspace _workspace;
    private readonly string _command;
    private readonly List<RecordedFile> _written = [];

    // Disks of Windows and Macs take names that differ in case for one.
    private readonly HashSet<string> _namesOfThisRun = new(StringComparer.OrdinalIgnoreCase);

    // As they were asked for: where one was edited, the new one goes beside it under another name.
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All that the manifest knows, and what this run has announced.</summary>
    private readonly HashSet<RecordedFile> _known;
    private Manifest _manifest;

    /// <param name="manifest">As it was found.</param>
    private OutputFolder(Workspace workspace, string command, Manifest manifest) =>
        (_workspace, _command, _manifest, _known) = (workspace, command, manifest, [.. manifest.Known]);

    /// <summary>Null with a finding when a newer program has written into the folder.</summary>
    /// <param name="command">The command that writes: the name of its entry in the manifest.</param>
    public static OutputFolder? Open(Workspace workspace, string command, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);

        return ManifestFile.Read(ExistingOutput.Read(workspace, Manifest.File), bag) is { } manifest
            ? new OutputFolder(workspace, command, manifest) : null;
    }

    /// <summary>The path of what was written, relative to the year's folder; null with a finding when it could not be.</summary>
    public string? Write(Output output, DiagnosticBag bag) => Write([output], bag)[0];

    /// <summary>As <see cref="Write(Output, DiagnosticBag)"/>, for several: a path each, in their order.</summary>
    public IReadOnlyList<string?> Write(IReadOnlyList<Output> outputs, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(bag);

        var placed = outputs.Select(Place).ToList();
        Announce(placed.Where(place => place.Output.IsEditable && place.Main is not null)
            .Select(place => new RecordedFile(place.Main ?? "", place.Sha256)));
        return [.. placed.Select(place => Write(place, bag))];
    }

    /// <summary>
    /// Takes away what earlier runs of this program wrote below a folder of its own, or under one name, and this one did not; what somebody has worked in
    /// stays, and is named.
    /// </summary>
    /// <param name="place">A folder or a file below <c>ket-qua</c>.</param>
    public void Retire(string place, Func<FileLocation, Diagnostic> kept, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(bag);

        var names = _known.Select(file => file.Name).Where(name => (name == place || name.StartsWith(place + '/', StringComparison.Ordinal))
            && !_namesOfThisRun.Contains(name) && !_asked.Contains(name) && _workspace.Holds($"{Name}/{name}", Name)).Distinct().Order(StringComparer.Ordinal);
        foreach (var name in names.Where(name => ExistingOutput.IsThere(_workspace, name)).ToList())
        {
            var isOurs = ExistingOutput.HashOf(_workspace, name) is { } there && _known.Contains(new RecordedFile(name, there));
            if (!isOurs || ExistingOutput.IsOpen(_workspace, name) || !Delete(name))
                bag.Add(kept(new FileLocation($"{Name}/{name}")));
        }
    }

    /// <summary>What lies under this name is not as the program wrote it: somebody worked in it.</summary>
    public bool IsEdited(string name) => ExistingOutput.HashOf(_workspace, name) is { } there
        && !_known.Contains(new RecordedFile(name, there));

    /// <summary>The last run of its command wrote it under this name.</summary>
    public bool IsNewest(string name) => _workspace.Has($"{Name}/{name}")
        && _manifest.Entries.Any(entry => entry.Outputs.Any(output => output.Name == name));

    private bool Delete(string name)
    {
        try
        {
            File.Delete(FullPath(name));
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes the manifest, last of all: what this command has made, and from what.</summary>
    public void Close(RunRecord made, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        if (_written.Count == 0)
            return;
        _manifest = _manifest.With(new ManifestEntry(_command, made, _written), name => _workspace.Has($"{Name}/{name}"));
        if (!WriteManifest())
            bag.Add(ProgramFindings.OutputFailed(new FileLocation($"{Name}/{Manifest.File}")));
    }

    private Placed Place(Output output)
    {
        var sha256 = RecordedFile.HashOf(output.Content.Span);
        var isShared = _namesOfThisRun.Contains(output.Name);
        _asked.Add(output.Name);
        var main = _workspace.Holds($"{Name}/{output.Name}", Name) ? Unedited(output, sha256) : null;
        if (main is not null)
            _namesOfThisRun.Add(main);
        return new Placed(output, sha256, main, IsEdited: main != output.Name && !isShared);
    }

    private string? Write(Placed place, DiagnosticBag bag)
    {
        var (output, sha256, main, isEdited) = place;
        var at = new FileLocation($"{Name}/{output.Name}");
        try
        {
            // Somebody may have saved her work since the outputs before this one were written.
            if (main is not null && !IsOurs(main, output, sha256) && !ExistingOutput.IsHeld(_workspace, main))
                (main, isEdited) = (Unedited(output, sha256), true);
            if (main is not null && Put(main, output, sha256) is { } put)
            {
                if (isEdited)
                    bag.Add(ProgramFindings.OutputEdited(at, $"{Name}/{put}"));
                if (put != main)
                    bag.Add(ProgramFindings.OutputOpen(new FileLocation($"{Name}/{main}"), $"{Name}/{put}"));
                _namesOfThisRun.UnionWith([main, put]);
                _written.Add(new RecordedFile(put, sha256));
                return $"{Name}/{put}";
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The folder itself cannot be written to.
        }
        bag.Add(ProgramFindings.OutputFailed(at));
        return null;
    }

    /// <summary>The name that the output takes where no other program is in the way: its own, or “X (2)” beside one that was
    /// edited.</summary>
    private string? Unedited(Output output, string sha256) =>
        Beside(output.Name, number => number == 1 ? "" : $" ({number})").FirstOrDefault(name => IsFree(name, output, sha256));

    /// <summary>Puts it under that name, or under “X.moi” beside one that is open.</summary>
    private string? Put(string main, Output output, string sha256)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(main)) ?? "");
        var names = Beside(main, number => number == 1 ? ".moi" : $".moi-{number}").Where(name => IsFree(name, output, sha256))
            .Prepend(main);
        foreach (var name in names.Where(name => !ExistingOutput.IsOpen(_workspace, name) && IsOurs(name, output, sha256)).Take(10))
        {
            // A file that a person may have open is not touched when it is the same already.
            if (output.IsEditable && ExistingOutput.HashOf(_workspace, name) == sha256)
                return name;
            // Where not even the temporary file can be written, the folder is the trouble, not a program that holds the old output.
            if (WholeFile.Prepare(FullPath(name), WholeFile.Of(output.Content)) is not { } temporary)
                return null;
            try
            {
                WholeFile.Put(temporary, FullPath(name));
                return name;
            }
            catch (Exception wrong) when ((wrong is IOException or UnauthorizedAccessException) && File.Exists(FullPath(name)))
            {
                // Windows does not let go of a file that another program has open.
            }
        }
        return null;
    }

    /// <summary>Two units may share the name of a form: then the second goes beside the first.</summary>
    private bool IsFree(string name, Output output, string sha256) =>
        !_namesOfThisRun.Contains(name) && (IsOurs(name, output, sha256) || ExistingOutput.IsHeld(_workspace, name));

    /// <summary>Nothing is lost by writing under this name: there is nothing, or what is there is the program's own.</summary>
    private bool IsOurs(string name, Output output, string sha256)
    {
        if (!ExistingOutput.IsThere(_workspace, name))
            return true;
        if (!output.IsEditable)
            return !Directory.Exists(FullPath(name));
        return ExistingOutput.HashOf(_workspace, name) is { } there && (there == sha256 || _known.Contains(new RecordedFile(name, there)));
    }

    private static IEnumerable<string> Beside(string name, Func<int, string> mark)
    {
        var ending = Path.GetExtension(name);
        var stem = name[..^ending.Length];
        return Enumerable.Range(1, MostBeside).Select(number => stem + mark(number) + ending);
    }

    // A run that dies between an output and the manifest must not make the next one take its own file for somebody's edit.
    private void Announce(IEnumerable<RecordedFile> outputs)
    {
        var fresh = outputs.Where(_known.Add).ToList();
        if (fresh.Count == 0)
            return;
        _manifest = _manifest with { Others = [.. _manifest.Others, .. fresh] };
        WriteManifest();
    }

    private bool WriteManifest()
    {
        try
        {
            Directory.CreateDirectory(_workspace.FullPath(Name));
            return WholeFile.Write(FullPath(Manifest.File), WholeFile.Of(ManifestFile.Bytes(_manifest)));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string FullPath(string name) => _workspace.FullPath($"{Name}/{name}");

    /// <summary>Where an output goes: its main name is null where no name is to be had.</summary>
    private sealed record Placed(Output Output, string Sha256, string? Main, bool IsEdited);
}
