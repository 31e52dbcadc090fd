using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;

namespace Reporter.Years.Reading;

/// <summary>One folder from which a template may put in texts, documents and pictures; nothing outside it is read.</summary>
/// <param name="folder">Its full path.</param>
/// <param name="shownAs">How its paths begin in findings.</param>
internal sealed class TemplateRoot(string folder, string shownAs, DiagnosticBag faults)
{
    /// <summary>Text templates lie in a folder of their own, and are named without it.</summary>
    public const string Texts = "doan-van";

    // Beside a template that lies anywhere there may be anything: no further than this.
    private static readonly EnumerationOptions Near = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 3,
        AttributesToSkip = 0,
        IgnoreInaccessible = false
    };

    private const int MostNames = 1_000;

    private IReadOnlyList<string>? _names;

    /// <summary>What the folder holds, as far as templates may use it.</summary>
    public IEnumerable<string> Names => All
        .Where(name => !name.Split('/').Any(step => step.StartsWith('.')) && File.Exists(FullPath(name)) && !IsLink(name))
        .Select(name => name.StartsWith(Texts + "/", StringComparison.Ordinal) ? Path.ChangeExtension(name[(Texts.Length + 1)..], null)
            : name);

    /// <summary>
    /// Null when there is no file of that name here. One that is there and cannot be used is a finding, and no other is taken in its place:
    /// whoever made it would look in the report for what stands in it.
    /// </summary>
    public TemplateSource? Read(string name)
    {
        if (name.Contains('\0', StringComparison.Ordinal)
            || !FullPath(name).StartsWith(FullPath("") + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return null;
        var shown = Shown(name);
        var file = new FileInfo(FullPath(name));
        if (file.Exists && !IsLink(name))
            return Plain(file.FullName, shown);
        if (FolderThatIsAFile(name) is { } step)
            return Refused(shown, ProgramFindings.TemplateFolderIsAFile(new FileLocation(step)));
        // A folder may have the name of a text without its ending.
        var isThere = IsLink(name) || (Path.HasExtension(name) && Directory.Exists(file.FullName));
        if (isThere)
            return Refused(shown, ProgramFindings.TemplateNotAFile(new FileLocation(shown)));
        var other = All.FirstOrDefault(other => other.Equals(name, StringComparison.OrdinalIgnoreCase) && File.Exists(FullPath(other)));
        if (other is not null)
            return Refused(shown, ProgramFindings.TemplateNamedOtherwise(new FileLocation(Shown(other)), shown));
        TellEndings(name, shown);
        return null;
    }

    // Notepad adds “.txt” where Explorer hides it, Word saves as it did the last time: the file is there, and its author thinks it is used.
    private void TellEndings(string name, string shown)
    {
        foreach (var other in All.Where(other => IsNamedAs(other, name) && File.Exists(FullPath(other))))
        {
            var told = ProgramFindings.TemplateEndsOtherwise(new FileLocation(Shown(other)), shown);
            if (!faults.Contains(told))
                faults.Add(told);
        }
    }

    private static bool IsNamedAs(string other, string name) => Path.HasExtension(name)
        && OtherEndings.Any(ending => other.Equals(name + ending, StringComparison.OrdinalIgnoreCase)
            || (name.EndsWith(".docx", StringComparison.Ordinal)
                && other.Equals(Path.ChangeExtension(name, ending), StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] OtherEndings = [".txt", ".doc", ".docx", ".dotx", ".docm", ".odt", ".rtf"];

    /// <summary>A step on the way to a template that is a file and not a folder: whatever should lie in it cannot.</summary>
    private string? FolderThatIsAFile(string name)
    {
        if (File.Exists(folder))
            return shownAs;
        for (var at = name.LastIndexOf('/'); at > 0; at = name.LastIndexOf('/', at - 1))
        {
            if (File.Exists(FullPath(name[..at])))
                return Shown(name[..at]);
        }
        return null;
    }

    private IReadOnlyList<string> All => _names ??= List();

    private IReadOnlyList<string> List()
    {
        try
        {
            if (!Directory.Exists(folder) && NamedOtherwise() is { } other)
                faults.Add(ProgramFindings.TemplateNamedOtherwise(new FileLocation(other), shownAs));
            return Directory.Exists(folder)
                ? [.. Directory.EnumerateFileSystemEntries(folder, "*", Near)
                    .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Take(MostNames)]
                : [];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            faults.Add(ProgramFindings.FileCannotBeOpened(new FileLocation(shownAs)));
            return [];
        }
    }

    // Elsewhere than on Windows “Mau” is another folder than “mau”.
    private string? NamedOtherwise() => shownAs.Length > 0 && Path.GetDirectoryName(folder) is { } above && Directory.Exists(above)
        ? Directory.EnumerateDirectories(above).Select(path => Path.GetFileName(path))
            .FirstOrDefault(name => name.Equals(shownAs, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>A link within the folder may lead anywhere, so none is followed.</summary>
    private bool IsLink(string name)
    {
        var end = FullPath("").Length;
        for (var at = FullPath(name); at.Length > end; at = Path.GetDirectoryName(at) ?? "")
        {
            if (new FileInfo(at).LinkTarget is not null)
                return true;
        }
        return false;
    }

    private TemplateSource Plain(string path, string shown)
    {
        var found = new DiagnosticBag();
        var bytes = UserFile.Read(path, new FileLocation(shown), found);
        if (IsText(path) && bytes is not null)
            TextFile.Decode(shown, bytes, found);
        return found.FirstOrDefault() is { } fault ? Refused(shown, fault) : new TemplateSource(shown, bytes);
    }

    // Letters that are no Unicode would come out as “�”, in silence.
    private static bool IsText(string path) => Path.GetExtension(path) is ".scriban" or ".txt" or ".md" or ".html";

    private TemplateSource Refused(string shown, Diagnostic why)
    {
        if (!faults.Contains(why))
            faults.Add(why);
        return new TemplateSource(shown, ReadOnlyMemory<byte>.Empty);
    }

    private string Shown(string name) => (shownAs.Length > 0 ? shownAs + "/" : "") + name;

    private string FullPath(string name) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, folder));
}
