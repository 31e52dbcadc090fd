using Reporter.Core.Diagnostics;

namespace Reporter.Cli;

/// <summary>
/// What the program writes, under one folder. Each file is written whole under a temporary name and then renamed, so that nobody
/// ever sees half of it; a file that is open in Word or Excel is left alone, and the new one goes beside it.
/// </summary>
internal sealed class OutputFolder(Workspace workspace, DiagnosticBag bag)
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
            bag.Add(Catalog.OutputOpen(new FileLocation(path), beside));
            return beside;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Failed(path);
        }
    }

    private string? Failed(string path)
    {
        bag.Add(Catalog.OutputFailed(new FileLocation(path)));
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
