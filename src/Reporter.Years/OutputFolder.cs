using Reporter.Core.Diagnostics;
using Reporter.Years.Outputs;

namespace Reporter.Years;

/// <summary>
/// What the program writes, under one folder. Each file is written whole under a temporary name and then renamed, so that nobody
/// ever sees half of it; a file that is open in Word or Excel, or that somebody edited, is left alone, and the new one goes beside it.
/// </summary>
public sealed class OutputFolder(Workspace workspace, DiagnosticBag bag)
{
    public const string Name = "ket-qua";

    /// <summary>The path of what was written, relative to the workspace; null with a finding when it could not be.</summary>
    public string? Write(string name, ReadOnlySpan<byte> content)
    {
        var path = $"{Name}/{name}";
        try
        {
            Directory.CreateDirectory(workspace.FullPath(Name));
            if (!IsOpenElsewhere(path) && TryReplace(path, content))
                return path;

            var beside = FreeNameBeside(path);
            if (!TryReplace(beside, content))
                return Failed(path);
            bag.Add(ProgramFindings.OutputOpen(new FileLocation(path), beside));
            return beside;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Failed(path);
        }
    }

    /// <summary>Like <see cref="Write"/>, for what people edit: a file that the program did not leave as it is stays, the new one becomes “… (2)”.</summary>
    public string? WriteEditable(string name, ReadOnlySpan<byte> content)
    {
        var manifest = Manifest.Read(Existing(Manifest.File));
        var free = FirstUnedited(name, content, manifest);
        if (Write(free, content) is not { } path)
            return null;
        if (free != name)
            bag.Add(ProgramFindings.OutputEdited(new FileLocation($"{Name}/{name}"), path));
        manifest.Add(Path.GetFileName(path), content);
        Write(Manifest.File, manifest.Write());
        return path;
    }

    private string FirstUnedited(string name, ReadOnlySpan<byte> content, Manifest manifest)
    {
        var candidate = name;
        for (var number = 2; Existing(candidate) is { } there && !there.AsSpan().SequenceEqual(content) && !manifest.Knows(candidate, there); number++)
            candidate = $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}";
        return candidate;
    }

    private byte[]? Existing(string name)
    {
        var path = $"{Name}/{name}";
        // What cannot be read is left to the writing, which tells why it cannot be replaced.
        return workspace.Has(path) ? workspace.Read(path, new DiagnosticBag()) : null;
    }

    private string? Failed(string path)
    {
        bag.Add(ProgramFindings.OutputFailed(new FileLocation(path)));
        return null;
    }

    /// <summary>Word and Excel put <c>~$</c> over the first letters of the name, LibreOffice a lock file beside it.</summary>
    private bool IsOpenElsewhere(string path)
    {
        var name = Path.GetFileName(path);
        var stem = Path.GetFileNameWithoutExtension(name).Length;
        string[] owners = [$"~${name[Math.Clamp(stem - 6, 0, 2)..]}", $"~${name}", $".~lock.{name}#"];
        return workspace.Has(path) && owners.Any(owner => workspace.Has($"{Name}/{owner}"));
    }

    private bool TryReplace(string path, ReadOnlySpan<byte> content)
    {
        var full = workspace.FullPath(path);
        // Where not even the temporary file can be written, the folder is the trouble, not a program that holds the old output.
        if (WholeFile.Prepare(full, WholeFile.Of(content.ToArray())) is not { } temporary)
            return false;
        try
        {
            WholeFile.Put(temporary, full);
            return true;
        }
        catch (Exception wrong) when ((wrong is IOException or UnauthorizedAccessException) && File.Exists(full))
        {
            return false;
        }
    }

    private string FreeNameBeside(string path)
    {
        var stem = path[..^Path.GetExtension(path).Length];
        return Enumerable.Range(1, 99)
            .Select(number => $"{stem}.moi{(number == 1 ? "" : $"-{number}")}{Path.GetExtension(path)}")
            .First(candidate => !IsOpenElsewhere(candidate));
    }
}
