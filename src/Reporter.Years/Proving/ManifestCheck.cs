using Reporter.Core.Diagnostics;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Reporter.Years.Reading;
using Reporter.Years.Writing;

namespace Reporter.Years.Proving;

/// <summary>Holds the files of a year against what ban-ke.json says of the last <c>report</c>: changed, missing, added, each by
/// name.</summary>
public sealed class ManifestCheck
{
    public const string Command = "report";

    private readonly Workspace _workspace;
    private readonly string _common;
    private readonly Manifest _manifest;
    private readonly DiagnosticBag _bag;

    private ManifestCheck(Workspace workspace, string common, Manifest manifest, ManifestEntry entry, DiagnosticBag bag) =>
        (_workspace, _common, _manifest, Entry, _bag) = (workspace, common, manifest, entry, bag);

    public ManifestEntry Entry { get; }

    /// <summary>Reports below <c>ket-qua</c> that are not as the program wrote them.</summary>
    public IReadOnlyList<string> Edited { get; private set; } = [];

    /// <summary>The last run left an edited report where it was and wrote beside it: the figures are newer than that report.</summary>
    public bool WroteBeside => !Entry.Outputs.Any(output => output.Name == ReportTemplate.File);

    /// <summary>Null with a finding where there is no report to judge.</summary>
    /// <param name="common">The folder of the templates that travel with the program.</param>
    public static ManifestCheck? Run(Workspace workspace, string common, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(bag);

        var at = new FileLocation($"{OutputFolder.Name}/{Manifest.File}");
        if (ManifestFile.Read(ExistingOutput.Read(workspace, Manifest.File), bag) is not { } manifest)
            return null;
        var entry = manifest.Entries.FirstOrDefault(one => one.Command == Command);
        if (entry is null || !entry.Outputs.Any(output => IsReport(output.Name) && ExistingOutput.IsThere(workspace, output.Name)))
        {
            bag.Add(ProgramFindings.NoReportToJudge(at));
            return null;
        }
        var check = new ManifestCheck(workspace, common, manifest, entry, bag);
        check.CheckInputs();
        check.CheckOutputs();
        check.CheckAdded();
        return check;
    }

    private static bool IsReport(string name) =>
        name.StartsWith(Path.GetFileNameWithoutExtension(ReportTemplate.File), StringComparison.Ordinal)
            && name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && !name.Contains('/', StringComparison.Ordinal);

    // What an earlier report left there and the last one did not make is no part of it any more.
    private static bool IsOfReport(string name) =>
        name.StartsWith(UpwardForms.Folder + "/", StringComparison.Ordinal) || name == AuditCopy.File;

    private void CheckInputs()
    {
        foreach (var file in Entry.Made.Inputs)
            Compare(file, file.Name, _workspace.FullPath(file.Name));
        foreach (var file in Entry.Made.Templates)
            Compare(file, file.Name, file.Name.StartsWith(YearTemplates.Common + "/", StringComparison.Ordinal)
                ? Path.Combine(_common, file.Name[(YearTemplates.Common.Length + 1)..]) : _workspace.FullPath(file.Name));
        if (Entry.Made.Log is not { } log)
            return;
        // Lines that were appended since are no difference.
        var bytes = Bytes(_workspace.FullPath(log.Name), log.Name);
        if (bytes is null)
            _bag.Add(ProgramFindings.FileGone(new FileLocation(log.Name)));
        else if (log.Length < 0 || bytes.Length < log.Length || RecordedFile.HashOf(bytes.AsSpan(0, (int)log.Length)) != log.Sha256)
            _bag.Add(ProgramFindings.FileChanged(new FileLocation(log.Name)));
    }

    private void CheckOutputs()
    {
        var edited = new List<string>();
        foreach (var output in Entry.Outputs)
        {
            var shown = $"{OutputFolder.Name}/{output.Name}";
            // A report that somebody worked on is judged by its numbers.
            if (IsReport(output.Name) && ExistingOutput.IsThere(_workspace, output.Name))
            {
                if (ExistingOutput.HashOf(_workspace, output.Name) != output.Sha256)
                    edited.Add(output.Name);
            }
            else
            {
                Compare(output, shown, _workspace.FullPath(shown));
            }
        }
        if (WroteBeside && ExistingOutput.HashOf(_workspace, ReportTemplate.File) is { } kept
            && !_manifest.Known.Contains(new RecordedFile(ReportTemplate.File, kept)))
            edited.Insert(0, ReportTemplate.File);
        Edited = edited;
    }

    private void CheckAdded()
    {
        var known = Entry.Made.Inputs.Concat(Entry.Made.Templates).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> sent = SubmissionFolder.List(_workspace) is { } folder
            ? folder.Files.Concat(folder.Unread.Select(reading => reading.Path)) : [];
        var forms = _workspace.FilesIn(OfficialForms.Folder, "*.xlsx").Where(path => Path.GetFileName(path) is not ['~' or '.', ..]);
        // What a run reads under a name of its own; a list of files that does not name one of them was made without it.
        string[] named = [Workspace.PlanFile, UnitList(), Workspace.AnswersFile, Workspace.LastYearFile, Workspace.LastYearAnswersFile];
        IEnumerable<string> log = Entry.Made.Log is null && sent.Any() ? [Workspace.ArrivalLogFile] : [];
        // The office's own template wins over the program's of the same name.
        var templates = Entry.Made.Templates.Where(file => file.Name.StartsWith(YearTemplates.Common + "/", StringComparison.Ordinal))
            .Select(file => $"{Workspace.OwnTemplates}/{file.Name[(YearTemplates.Common.Length + 1)..]}").Where(_workspace.Has);
        foreach (var added in sent.Concat(forms).Concat(named.Concat(log).Where(_workspace.Has)).Concat(templates)
            .Where(name => !known.Contains(name))
            .Distinct(StringComparer.Ordinal))
            _bag.Add(ProgramFindings.FileAdded(new FileLocation(added)));
        var written = Entry.Outputs.Concat(_manifest.Known.Where(output => !IsOfReport(output.Name))).Select(output => output.Name)
            .Append(Manifest.File).Append(ReportTemplate.File).ToHashSet(StringComparer.Ordinal);
        foreach (var name in OutputsThere().Where(name => !written.Contains(name)))
            _bag.Add(ProgramFindings.FileAdded(new FileLocation($"{OutputFolder.Name}/{name}")));
    }

    private string UnitList() =>
        YearReader.ReadPlan(_workspace.Folder, _workspace.Folder, [])?.Plan.UnitListPath is { } path && _workspace.Holds(path)
            ? path.Replace('\\', '/') : "";

    private IEnumerable<string> OutputsThere()
    {
        var root = _workspace.FullPath(OutputFolder.Name);
        return Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            // What programs leave beside a file that is open.
            .Where(name => Path.GetFileName(name) is not ['~' or '.', ..])
            .Order(StringComparer.Ordinal);
    }

    private void Compare(RecordedFile file, string shown, string path)
    {
        if (Bytes(path, shown) is not { } bytes)
            _bag.Add(ProgramFindings.FileGone(new FileLocation(shown)));
        else if (RecordedFile.HashOf(bytes) != file.Sha256)
            _bag.Add(ProgramFindings.FileChanged(new FileLocation(shown)));
    }

    private static byte[]? Bytes(string path, string shown) => UserFile.Read(path, new FileLocation(shown), []);
}
