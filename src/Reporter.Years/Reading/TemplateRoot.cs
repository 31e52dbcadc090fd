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
        // A folder may have the name of a text without its ending.
        var isThere = IsLink(name) || (Path.HasExtension(name) && Directory.Exists(file.FullName));
        if (isThere)
            return Refused(shown, ProgramFindings.TemplateNotAFile(new FileLocation(shown)));
        var other = All.FirstOrDefault(other => other.Equals(name, StringComparison.OrdinalIgnoreCase) && File.Exists(FullPath(other)));
        return other is null ? null : Refused(shown, ProgramFindings.TemplateNamedOtherwise(new FileLocation(Shown(other)), shown));
    }

    private IReadOnlyList<string> All => _names ??= List();

    private IReadOnlyList<string> List()
    {
        try
        {
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
        return found.FirstOrDefault() is { } fault ? Refused(shown, fault) : new TemplateSource(shown, bytes);
    }

    private TemplateSource Refused(string shown, Diagnostic why)
    {
        if (!faults.Contains(why))
            faults.Add(why);
        return new TemplateSource(shown, ReadOnlyMemory<byte>.Empty);
    }

    private string Shown(string name) => (shownAs.Length > 0 ? shownAs + "/" : "") + name;

    private string FullPath(string name) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(name, folder));
}
