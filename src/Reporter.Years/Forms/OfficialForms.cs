using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Plans;
using Reporter.Core.Templates.Functions;
using Reporter.Sheets.Forms;
using Scriban.Runtime;

namespace Reporter.Years.Forms;

/// <summary>The official Excel forms of a year, those in <c>bieu-mau/</c>: what units get, and the map by which it is read back.</summary>
public sealed class OfficialForms
{
    /// <summary>In the year's folder; filled in by hand.</summary>
    public const string Folder = "bieu-mau";

    private static readonly ScriptObject Functions = TextFunctions.Builtins();

    private readonly ReportPlan _plan;
    private readonly IReadOnlyList<(FormPackage Package, TaggedForm Form)> _books;

    private OfficialForms(ReportPlan plan, IReadOnlyList<(FormPackage, TaggedForm)> books, IReadOnlyList<RecordedFile> files) =>
        (_plan, _books, Files) = (plan, books, files);

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<RecordedFile> Files { get; }

    /// <summary>There is one with cells to be filled in.</summary>
    public bool Any => _books.Any(book => book.Form.Asked.Any());

    internal IReadOnlyList<(FormPackage Package, TaggedForm Form)> Books => _books;

    /// <param name="unread">Told what lies there and is no form.</param>
    /// <param name="bag">Told every mistake; one of severity error and no form can be given out.</param>
    public static OfficialForms Read(Workspace workspace, ReportPlan plan, DiagnosticBag unread, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(unread);
        ArgumentNullException.ThrowIfNull(bag);

        foreach (var below in workspace.FoldersIn(Folder))
            unread.Add(ProgramFindings.FolderAmongForms(new FileLocation(below)));
        var books = new List<(FormPackage, TaggedForm)>();
        var files = new List<RecordedFile>();
        var asked = new Dictionary<string, CellLocation>(StringComparer.Ordinal);
        foreach (var path in workspace.FilesIn(Folder, "*").Where(path => !IsPassing(path)))
        {
            if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                unread.Add(ProgramFindings.NotAnExcelForm(new FileLocation(path)));
                continue;
            }
            if (workspace.Read(path, bag) is not { } bytes)
                continue;
            files.Add(RecordedFile.Of(path, bytes));
            if (FormPackage.Open(path, bytes, bag) is { } package)
                books.Add((package, Check(package, plan, asked, bag)));
        }
        var forms = new OfficialForms(plan, books, files);
        if (forms.Any && OfficialSet.NotAsked([.. books.Select(book => book.Item2)], plan) is { Count: > 0 } missing)
            bag.Add(TagFindings.NotOnForms(new FileLocation(Folder), [.. missing.Select(field => field.Name)]));
        return forms;
    }

    /// <summary>Every mistake of one workbook's tags.</summary>
    /// <param name="plan">Null where none is known: then codes are not looked up.</param>
    public static TaggedForm Check(FormPackage package, ReportPlan? plan, Dictionary<string, CellLocation> asked, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(bag);

        ScriptObject? names = null;
        if (plan is not null)
        {
            names = SpecimenModel.Of(plan);
            TagNames.AddShort(names, plan);
        }
        var form = TaggedFormReader.Read(package.Book, plan, Functions, names, asked, bag);
        FormulaChecks.Check(package, form, bag);
        return form;
    }

    /// <summary>The sheets that units of a kind get and may send back.</summary>
    public OfficialSet SetFor(UnitKind kind, bool hasLastYear, DiagnosticBag bag)
    {
        var anyone = new ReportingUnit { Code = "", Name = "", Kind = kind.Code };
        return OfficialSet.Of([.. _books.Select(book => book.Form)], _plan, kind, hasLastYear,
            loops => FormModel.Of(_plan, kind, anyone, loops), Functions, bag);
    }

    /// <summary>Every form of every kind, as it may come back; null where the year has no official ones.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FormSheet>>? ByKind()
    {
        if (!Any)
            return null;
        var bag = new DiagnosticBag();
        return _plan.UnitKinds.DistinctBy(kind => kind.Code).ToDictionary(kind => kind.Code, kind =>
            (IReadOnlyList<FormSheet>)[.. SetFor(kind, false, bag).Forms, .. SetFor(kind, true, bag).Rest], StringComparer.Ordinal);
    }

    /// <summary>A unit's own words, from a text with tags.</summary>
    internal string Printed(string source, UnitKind kind, ReportingUnit unit, IEnumerable<string> loops, DiagnosticBag bag) =>
        PrintedText.Of(source, FormModel.Of(_plan, kind, unit, loops), Functions, new FileLocation(Folder), bag);

    // What Excel and other programs leave beside a file that is open.
    private static bool IsPassing(string path) => Path.GetFileName(path) is ['~' or '.', ..] or "Thumbs.db" or "desktop.ini";
}
