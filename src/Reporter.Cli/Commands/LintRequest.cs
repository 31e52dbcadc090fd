using System.Text.RegularExpressions;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Years;

namespace Reporter.Cli.Commands;

/// <summary>What one <c>reporter lint</c> is asked to do, and what it has found so far.</summary>
internal sealed partial class LintRequest(CommandContext context)
{
    // What the program wrote itself is not judged again with the folder.
    [GeneratedRegex(@"\.(da-sua|nhan-xet)( \(\d+\))?\.docx$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copies();

    private readonly Dictionary<string, DecreeOptions> _options = new(StringComparer.Ordinal);

    public bool IsTemplate { get; init; }

    /// <summary>Fixes, in a copy.</summary>
    public bool Fixes { get; init; }

    public IReadOnlyList<string> FixRules { get; init; } = [];

    /// <summary>Shows what would be fixed and writes nothing.</summary>
    public bool OnlyShows { get; init; }

    public bool Annotates { get; init; }

    public DiagnosticBag Findings { get; } = [];

    /// <summary>Copies that were written, with what was changed in them; the path is null where nothing was written.</summary>
    public List<LintCopy> Written { get; } = [];

    /// <summary>What stands in the files, judged or not.</summary>
    public List<LintShape.DocumentShape> Documents { get; } = [];

    /// <summary>A path that is not there, or rules of the office that cannot be read.</summary>
    public bool CannotRun { get; private set; }

    /// <summary>Files as given, folders with all that is in them; in a fixed order, without what Word keeps beside an open
    /// document.</summary>
    public IReadOnlyList<string> Files(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            Stop(ProgramFindings.ValueMissing(new FileLocation("reporter lint"), context.Say(new("TỆP.docx", "FILE.docx"))));
        var files = new List<string>();
        foreach (var path in paths)
        {
            var full = context.FullPath(path);
            if (File.Exists(full))
                files.Add(path.Replace('\\', '/'));
            else if (Directory.Exists(full))
                files.AddRange(InFolder(path, full));
            else
                Stop(ProgramFindings.FileMissing(new FileLocation(path.Replace('\\', '/'))));
        }
        return files;
    }

    public void CheckFixRules()
    {
        var known = FormatFindings.DecreeRules.Where(rule => rule.Fix == FixClass.OnRequest).Select(rule => rule.Code).ToList();
        foreach (var code in FixRules.Where(code => FormatFindings.DecreeRules.All(rule => rule.Code != code
            || rule.Fix == FixClass.Never)))
            Stop(ProgramFindings.WordNotAllowed(new FileLocation("reporter lint"), "--fix-rule", code, known));
    }

    /// <summary>One document never stops the others: what nobody foresaw is its finding.</summary>
    public void Process(string path)
    {
        try
        {
            FixAndCheck(path);
        }
        catch (Exception unforeseen)
        {
            Findings.Add(FormatFindings.JudgingFailed(new FileLocation(path), unforeseen.GetType().Name));
        }
    }

    /// <summary>Fixes first, so that what is reported is what a person still has to do.</summary>
    private void FixAndCheck(string path)
    {
        if (Read(path) is not { } bytes)
            return;
        var options = OptionsFor(path);
        if (Fixes && Decree30Fixer.Fix(path, bytes, options, FixRules, Findings) is { Changes.Count: > 0 } mended)
        {
            if (OnlyShows)
            {
                Written.Add(new LintCopy(path, null, mended.Changes));
            }
            else if (Write(path, ".da-sua", mended.Bytes) is { } copy)
            {
                Written.Add(new LintCopy(path, copy, mended.Changes));
                bytes = mended.Bytes;
            }
        }

        var found = new DiagnosticBag();
        if (Decree30Linter.Check(path, bytes, options, found) is { } result)
            Documents.AddRange(LintShape.Of(path, result, context.Language));
        foreach (var finding in found.Where(finding => !Findings.Contains(finding)))
            Findings.Add(finding);
        if (Annotates && Decree30Annotator.Annotate(bytes, found, options, context.Language) is { } annotated
            && Write(path, ".nhan-xet", annotated) is { } review)
            Written.Add(new LintCopy(path, review, []));
    }

    private string? Write(string path, string mark, byte[] bytes)
    {
        var copy = path[..^Path.GetExtension(path).Length] + mark + ".docx";
        if (UserCopy.Write(context.FullPath(copy), bytes) is not { } written)
        {
            Stop(ProgramFindings.OutputFailed(new FileLocation(copy)));
            return null;
        }
        var name = Path.GetFileName(written);
        if (name == Path.GetFileName(copy))
            return copy;
        var beside = copy[..^Path.GetFileName(copy).Length] + name;
        Findings.Add(ProgramFindings.CopyKept(new FileLocation(copy), beside));
        return beside;
    }

    public byte[]? Read(string path)
    {
        var bytes = UserFile.Read(context.FullPath(path), new FileLocation(path), Findings);
        CannotRun |= bytes is null;
        return bytes;
    }

    /// <summary>The office's own rules lie beside the document, or in the plan of the year's folder around it.</summary>
    public DecreeOptions OptionsFor(string path)
    {
        var folder = Path.GetDirectoryName(context.FullPath(path)) ?? "";
        if (!_options.TryGetValue(folder, out var options))
            _options[folder] = options = ReadOptions(folder);
        // Where templates live, tags are no left-overs.
        return IsTemplate || Path.GetFileName(folder) is "mau" or "templates" ? options with { IsTemplate = true } : options;
    }

    private DecreeOptions ReadOptions(string folder)
    {
        var own = Path.Combine(folder, DecreeOptionsReader.FileName);
        if (!File.Exists(own))
            own = PlanAround(folder);
        if (own is null || Read(own) is not { } bytes)
            return DecreeOptions.Default;
        var shown = Path.GetRelativePath(context.IO.WorkingDirectory, own).Replace('\\', '/');
        if (TextFile.Decode(shown, bytes, Findings) is { } text && ReadOptions(shown, text) is { } options)
        {
            CannotRun |= Findings.Any(found => found.Code is "RP7004" or "RP7005");
            return options;
        }
        CannotRun = true;
        return DecreeOptions.Default;
    }

    private DecreeOptions? ReadOptions(string path, string text)
    {
        if (Path.GetFileName(path) == DecreeOptionsReader.FileName)
            return DecreeOptionsReader.Read(path, text, Findings);
        return PlanReader.ReadFormat(path, text, Findings) is { } rules ? DecreeOptionsReader.Of(rules) : null;
    }

    private static string? PlanAround(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var plan = Path.Combine(at.FullName, "ke-hoach.yaml");
            if (File.Exists(plan))
                return plan;
        }
        return null;
    }

    // No link to a folder is followed: it may lead round in a circle, and what lies within is found without it.
    private IEnumerable<string> InFolder(string path, string full)
    {
        var files = new List<string>();
        try
        {
            foreach (var entry in new DirectoryInfo(full).EnumerateFileSystemInfos("*", new EnumerationOptions
            {
                IgnoreInaccessible =
                false
            }))
            {
                var name = Path.Combine(path, entry.Name).Replace('\\', '/');
                if (entry is DirectoryInfo && entry.LinkTarget is null)
                    files.AddRange(InFolder(name, entry.FullName));
                else if (entry is FileInfo && entry.Extension.Equals(".docx", StringComparison.OrdinalIgnoreCase)
                    && !entry.Name.StartsWith("~$", StringComparison.Ordinal) && !Copies().IsMatch(entry.Name))
                    files.Add(name);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Findings.Add(ProgramFindings.FolderMissing(new FileLocation(path.Replace('\\', '/'))));
        }
        return files.Order(StringComparer.Ordinal);
    }

    private void Stop(Diagnostic finding)
    {
        Findings.Add(finding);
        CannotRun = true;
    }
}

/// <summary>A copy that was made of a document, and what was set in it.</summary>
internal sealed record LintCopy(string Source, string? Path, IReadOnlyList<FixedProperty> Changes);
