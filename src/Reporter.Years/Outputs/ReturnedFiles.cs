using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Core.Templates;
using Reporter.Sheets;
using Reporter.Sheets.Returning;
using Reporter.Years.Running;
using Reporter.Years.Writing;

namespace Reporter.Years.Outputs;

/// <summary>
/// tra-lai/*.xlsx: each unit's own workbook with what is to be mended shown in it. A unit gets what is its own, and of a file of several
/// units its own rows only.
/// </summary>
public sealed class ReturnedFiles
{
    /// <summary>Below <c>ket-qua</c>.</summary>
    public const string Folder = "tra-lai";

    /// <summary>The text above the list, as an office may replace it.</summary>
    public const string TextFile = "noi-dung-can-sua.scriban";

    // A unit that did not send anything gets its form and the reminder; there is nothing to hand back.
    private const string NotSent = "RP4021";

    private const int LongestText = 20_000;

    // Enough at once that the list of outputs is seldom written, few enough to be held in memory.
    private const int UnitsAtOnce = 128;

    // Nobody reports in more files; of further ones it is not seen that somebody worked in them.
    private const int MostFiles = 100;

    private readonly Year _year;
    private readonly Workspace _workspace;
    private readonly UnitFileNames _names;
    private readonly HashSet<string> _present;
    private readonly FindingTopics _topics;
    private readonly ReturnedShare _shares;
    private readonly SentFiles _sent;
    private readonly IReadOnlyList<string> _guide;
    private readonly Dictionary<string, Workbook> _files;
    private readonly Dictionary<string, Submission> _submissions;
    private readonly ILookup<string, Diagnostic> _findings;

    private ReturnedFiles(Year year, Workspace workspace, IReadOnlyList<string> guide)
    {
        (_year, _guide, _workspace, _names) = (year, guide, workspace, UnitFileNames.Of(year.Plan.Units));
        _present = [.. workspace.FilesIn($"{OutputFolder.Name}/{Folder}", "*.xlsx").Select(path => path[(OutputFolder.Name.Length + 1)..])];
        _topics = FindingTopics.Of(year.All.Submissions);
        _shares = new ReturnedShare(year.Plan);
        _sent = new SentFiles(workspace);
        _files = year.Workbooks.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        _submissions = year.Submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);
        _findings = year.Findings.Where(found => found is { Unit: not null, Severity: >= Severity.Query } && found.Code != NotSent)
            .ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
    }

    /// <summary>Null when the text above the list cannot be used; the reason is in the bag.</summary>
    public static ReturnedFiles? Of(Year year, TemplateSources templates, Workspace workspace, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(bag);

        if (templates.Find("doan-van/" + TextFile) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation("mau/doan-van/" + TextFile)));
            return null;
        }
        var names = FormModel.Of(year.Plan, year.Plan.UnitKinds[0], "", "");
        return PlainTextTemplate.Render(source, names, LongestText, bag) is { } text
            ? new ReturnedFiles(year, workspace, [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)])
            : null;
    }

    /// <summary>Writes them all, and takes away those of units that have nothing left to mend.</summary>
    /// <returns>By the unit's code, below <c>ket-qua</c>: the files that are to go to it.</returns>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Write(OutputFolder output, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(bag);

        var toSend = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var some in Units.Chunk(UnitsAtOnce))
        {
            var made = new IReadOnlyList<Made>[some.Length];
            var faults = new DiagnosticBag[some.Length];
            Parallel.For(0, some.Length, index => made[index] = UnitGuard.Of(_year.Plan, some[index], faults[index] = new DiagnosticBag(),
                () => Make(some[index])) ?? []);
            foreach (var fault in faults)
                bag.AddAll(fault);
            var written = new Queue<string?>(output.Write([.. made.SelectMany(files => files).Select(file => file.Output)], bag));
            foreach (var (unit, files) in some.Zip(made))
            {
                var edited = files.Count == 0 ? [] : EditedBy(unit, output);
                toSend[unit.Code] = [.. files
                    .Select(file => (Path: written.Dequeue(), Edited: edited.GetValueOrDefault(file.Mark)))
                    .Select(file => file.Edited?.Name ?? file.Path?[(OutputFolder.Name.Length + 1)..]).OfType<string>()];
            }
        }
        output.Retire(Folder, ProgramFindings.ReturnedKept, bag);
        return toSend;
    }

    /// <summary>
    /// What goes to a unit, as it is now: made afresh, unless somebody worked in the one that was made from the same file. An edited one
    /// that was made from what the unit sent before speaks of mistakes that may be mended.
    /// </summary>
    public IReadOnlyList<ReturnedCopy> CopiesFor(ReportingUnit unit, OutputFolder output)
    {
        var made = Make(unit);
        var edited = made.Count == 0 ? [] : EditedBy(unit, output);
        return [.. made.Select(file => edited.GetValueOrDefault(file.Mark)
            ?? new ReturnedCopy(file.Output.Name, file.Output.Content.ToArray()) { PassesOver = output.IsEdited(file.Output.Name) })];
    }

    /// <summary>The unit's files in which somebody worked, by what they were made from; one that another unit's was copied over is none of
    /// them.</summary>
    private Dictionary<ReturnMark, ReturnedCopy> EditedBy(ReportingUnit unit, OutputFolder output)
    {
        var edited = new Dictionary<ReturnMark, ReturnedCopy>();
        foreach (var name in Present(unit).Where(output.IsEdited))
        {
            var (path, faults) = ($"{OutputFolder.Name}/{name}", new DiagnosticBag());
            if (_workspace.Read(path, faults) is { } bytes
                && WorkbookReader.Read(path, bytes, IntakeOptions.Default, faults) is { } book
                && ReturnedBook.Read(book, out var mark) is not null && mark is not null)
                edited.TryAdd(mark, new ReturnedCopy(name, bytes) { IsEdited = true });
        }
        return edited;
    }

    /// <summary>The units that get something back, in the order of the unit list.</summary>
    public IReadOnlyList<ReportingUnit> Units => [.. _year.Plan.Units.Where(unit => _findings.Contains(unit.Code))];

    /// <summary>A unit's returned files: one for each of its own with something to mend, the first under the unit's name.</summary>
    public IReadOnlyList<Output> For(ReportingUnit unit) => [.. Make(unit).Select(file => file.Output)];

    private List<Made> Make(ReportingUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        var submission = _submissions.GetValueOrDefault(unit.Code);
        var shares = submission?.Shares.DistinctBy(share => share.Path).ToDictionary(share => share.Path, StringComparer.Ordinal) ?? [];
        List<Diagnostic> findings = [.. _findings[unit.Code]];
        // What stands in none of its files is told in the first of those that it gets.
        var byFile = findings
            .GroupBy(found => shares.ContainsKey(found.Location.Path) ? found.Location.Path : "", StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.ToList(), StringComparer.Ordinal);
        if (byFile.Remove("", out var elsewhere))
        {
            var first = byFile.Keys.Concat(shares.Keys).Order(StringComparer.Ordinal).FirstOrDefault("");
            byFile[first] = [.. elsewhere, .. byFile.GetValueOrDefault(first, [])];
        }
        var outputs = new List<Made>();
        foreach (var (path, own) in byFile.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var mark = MarkOf(unit, path);
            var bytes = Write(unit, path, shares.GetValueOrDefault(path), mark, own, submission, isFirst: outputs.Count == 0);
            outputs.Add(new Made(new Output(NameOf(unit, outputs.Count + 1), bytes) { IsEditable = true }, mark));
        }
        return outputs;
    }

    /// <summary>The names below <c>ket-qua</c> under which a unit's returned files lay there when this run began.</summary>
    private IEnumerable<string> Present(ReportingUnit unit) =>
        Enumerable.Range(1, MostFiles).Select(number => NameOf(unit, number)).Where(_present.Contains);

    private string NameOf(ReportingUnit unit, int number) =>
        $"{Folder}/{_names[unit]}{(number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}"))}.xlsx";

    private byte[] Write(ReportingUnit unit, string path, SentShare? share, ReturnMark mark, List<Diagnostic> findings,
        Submission? submission, bool isFirst)
    {
        var file = _files.GetValueOrDefault(path) ?? new Workbook(path, []);
        var sheets = share is null ? [] : _shares.Of(file, share, unit);
        var missing = isFirst ? MissingSheets.Of(_year.Plan, unit, submission, findings) : [];
        var isInPlace = share is { IsWhole: true } && sheets.Count > 0;
        var sent = share is { IsWhole: true } ? _sent.Read(path) : null;
        var draft = new ReturnDraft
        {
            Unit = unit.Name,
            Mark = mark,
            FileName = path[(path.LastIndexOf('/') + 1)..],
            Guide = _guide,
            Lines = ReturnedLines.Of(findings, file, sheets, missing, _topics),
            Added = missing,
            OldLists = file.OldLists,
        };
        // A file that has changed since it was read is not the one that the findings speak of.
        if (isInPlace && sent is not null && RecordedFile.HashOf(sent) == file.Sha256 && ReturnedWorkbook.Write(sent, draft) is { } edited)
            return edited;
        var remark = sheets.Count == 0 ? ReturnWords.Unreadable : share is { IsWhole: true } ? ReturnWords.Copied : ReturnWords.OwnRows;
        return CopiedBook.Write(draft with { Remarks = [remark] }, sheets);
    }

    private ReturnMark MarkOf(ReportingUnit unit, string path) => new(PrintedMark.UnitOf(unit, _year.Plan.Units),
        _files.GetValueOrDefault(path) is { Sha256.Length: > 0 } file ? file.Sha256 : ShaOf(path));

    private string ShaOf(string path) => _year.Log.Files.TryGetValue(path, out var arrival) ? arrival.Sha256 : "";

    private sealed record Made(Output Output, ReturnMark Mark);
}

/// <summary>A returned workbook as it goes to its unit.</summary>
/// <param name="Name">Below <c>ket-qua</c>.</param>
public sealed record ReturnedCopy(string Name, byte[] Bytes)
{
    /// <summary>Somebody of the office worked in it.</summary>
    public bool IsEdited { get; init; }

    /// <summary>Somebody worked in the one of this name, but that was made from what the unit sent before.</summary>
    public bool PassesOver { get; init; }
}
