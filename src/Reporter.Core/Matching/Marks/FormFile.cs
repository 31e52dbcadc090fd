using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Reading;
using Reporter.Core.Matching.Units;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Marks;

/// <summary>Takes out of a file what came back on the office's own form; what is left is read as an ordinary submission.</summary>
internal sealed class FormFile
{
    // Measured: a form covers itself to 95–100 %, others to 30 % at most.
    private const double LeastCoverage = 0.6;

    private const string GuideTitle = "Các trang phải điền";
    private static readonly string GuideKey = ReturnedSheet.KeyOf(GuideTitle);

    private readonly ReportPlan _plan;
    private readonly Dictionary<string, IReadOnlyList<FormSheet>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FormSheet>> _made = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FormSheet> _all;
    private readonly HashSet<string> _onlyOnForms;

    /// <param name="given">The forms that were given out; null for those that the plan itself makes.</param>
    public FormFile(ReportPlan plan, IReadOnlyDictionary<string, IReadOnlyList<FormSheet>>? given)
    {
        _plan = plan;
        foreach (var kind in plan.UnitKinds)
        {
            IReadOnlyList<FormSheet> made =
                [.. FormLayout.Of(plan, kind, hasLastYear: false), .. FormLayout.Of(plan, kind, hasLastYear: true)];
            _byKind[kind.Code] = given?.GetValueOrDefault(kind.Code) ?? made;
            // Given out before there were official ones, they still bear their marks.
            _made[kind.Code] = made;
        }
        _all = [.. _byKind.Values.SelectMany(forms => forms)];
        _onlyOnForms = _all.Where(form => !form.IsOfficial).SelectMany(form => form.Cells)
            .Where(cell => cell.Kind is FormCellKind.Clause or FormCellKind.Note).Select(cell => ReturnedSheet.KeyOf(cell.Text))
            .Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The file without the sheets that were read here; the same file where none was.</summary>
    public Workbook Read(Workbook file, FieldNames names, UnitMatcher units, MatchOptions options, FileContributions gathered,
        DiagnosticBag bag)
    {
        var returned = file.Sheets.Where(sheet => sheet.Rows.Count > 0 && !sheet.IsHidden)
            .Select(sheet => (Sheet: sheet, Parts: ReturnedSheet.PartsOf(sheet)))
            .Where(sheet => sheet.Parts.Any(part => part.Mark is not null || MarkNamed(file, part) is not null || IsCovered(part)))
            .ToList();
        // The guide by itself, as when each sheet was saved as text, holds nothing to be read.
        if (returned.Count == 0)
            return file.Sheets.Any(IsGuide) ? file with { Sheets = [.. file.Sheets.Where(sheet => !IsGuide(sheet))] } : file;
        var evidence = new UnitEvidence(file, [.. returned.Select(sheet => new BlockedSheet(new SheetView(sheet.Sheet), []))], names, units,
            options);
        var lists = new FormLists(bag);
        foreach (var part in returned.SelectMany(sheet => sheet.Parts))
            ReadSheet(file, part, evidence, gathered, lists, bag);
        var read = returned.Select(sheet => sheet.Sheet).ToHashSet<Sheet>(ReferenceEqualityComparer.Instance);
        // The guide and the lists to choose from belong to the form.
        return file with
        {
            Sheets = [.. file.Sheets.Where(sheet => !read.Contains(sheet) && !sheet.IsHidden && sheet.Rows.Count > 0
            && !IsGuide(sheet))]
        };
    }

    private static bool IsGuide(Sheet sheet) => sheet.Rows.Any(row => row.Cells.Any(cell =>
        cell.Kind == CellKind.Text && cell.Text.Length < 2 * GuideTitle.Length && ReturnedSheet.KeyOf(cell.Text) == GuideKey));

    private void ReadSheet(Workbook file, ReturnedSheet sheet, UnitEvidence evidence, FileContributions gathered, FormLists lists,
        DiagnosticBag bag)
    {
        var at = sheet.Sheet.At(Math.Max(1, sheet.MarkRow), 1);
        var mark = sheet.Mark is { } printed && sheet.MarkIsIntact ? printed : null;
        if (sheet.Mark is not null && mark is null)
            bag.Add(MatchingFindings.FormMarkAltered(at));
        if (mark is not null && mark.Year != _plan.Year)
        {
            bag.Add(MatchingFindings.FormOfOtherYear(at, sheet.Sheet.Name, mark.Year, _plan.Year));
            bag.Cover(CellUse.Refused, sheet.Sheet.Whole);
            gathered.LeaveOut(UnitOf(mark));
            return;
        }
        var found = new DiagnosticBag();
        var marked = mark is null ? null : UnitOf(mark);
        // A mark is surer than what somebody typed above the table; without one that is the best there is.
        var (around, by) = marked is null ? evidence.Of(sheet.Origin, found) : (evidence.Around, null);
        if (marked is not null && around is not null && !ReferenceEquals(marked, around))
        {
            bag.Add(MatchingFindings.FormOfOtherUnit(at, sheet.Sheet.Name, marked.Name, marked.Code,
                around.Name) with
            { Unit = around.Code });
            bag.Cover(CellUse.Refused, sheet.Sheet.Whole);
            gathered.LeaveOut(around);
            return;
        }
        var unit = marked ?? around;
        if (unit is null)
        {
            foreach (var finding in found)
                bag.Add(finding);
            gathered.LeaveOut(null);
            return;
        }
        if (FormOf(file, sheet, mark, unit) is not { } form)
        {
            bag.Add(MatchingFindings.FormUnknown(at, sheet.Sheet.Name));
            bag.Cover(CellUse.Refused, sheet.Sheet.Whole);
            gathered.LeaveOut(unit);
            return;
        }
        var isOlder = mark is not null && mark.Fingerprint != form.Fingerprint;
        var answers = FormReading.Read(form, sheet, NamesOn(file, sheet.Sheet), isOlder, bag, unit);
        lists.Check(answers, unit, sheet.Sheet);
        gathered.Take(unit, answers, marked is null ? by : null);
        gathered.Owners.OwnSheet(unit, sheet.Origin, sheet.Part);
    }

    private ReportingUnit? UnitOf(PrintedMark mark) =>
        _plan.Units.FirstOrDefault(unit => PrintedMark.UnitOf(unit, _plan.Units) == mark.Unit);

    private FormSheet? FormOf(Workbook file, ReturnedSheet sheet, PrintedMark? mark, ReportingUnit unit)
    {
        var own = _byKind.GetValueOrDefault(unit.Kind, []);
        var id = mark?.Sheet ?? MarkNamed(file, sheet);
        if (own.Concat(_made.GetValueOrDefault(unit.Kind, [])).FirstOrDefault(form => form.Id == id
            && form.Fingerprint == mark?.Fingerprint) is { } same)
            return same;
        return own.Where(form => id is null || form.Id == id).OrderByDescending(form => FormAlignment.Coverage(form, sheet))
            .FirstOrDefault();
    }

    // Titles and names of figures stand on ordinary submissions too; the clause and the note under a list are printed on forms only. An
    // official form is known by its words as a whole.
    private bool IsCovered(ReturnedSheet sheet)
    {
        if (!sheet.HasAny(_onlyOnForms) && !_all.Any(form => form.IsOfficial && FormAlignment.Coverage(form, sheet) >= LeastCoverage))
            return false;
        var best = _all.Select(form => (form.Id, Share: FormAlignment.Coverage(form, sheet))).OrderByDescending(form => form.Share)
            .ToList();
        return best.Count > 0 && best[0].Share >= LeastCoverage
            && best.TrueForAll(other => other.Id == best[0].Id || other.Share * 2 <= best[0].Share);
    }

    private static string? MarkNamed(Workbook file, ReturnedSheet sheet)
    {
        const string Prefix = "rp_mark_";
        return file.Names.Where(name => name.Sheet == sheet.Sheet.Name && name.Range is not null
            && name.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(name => name.Name[Prefix.Length..].ToUpperInvariant()).FirstOrDefault();
    }

    // A copied sheet has names of its own, which hold on it alone; names of the workbook hold where they point to.
    private static Dictionary<string, CellRange?> NamesOn(Workbook file, Sheet sheet)
    {
        var names = new Dictionary<string, CellRange?>(StringComparer.Ordinal);
        foreach (var name in file.Names.Where(name => name.Sheet == sheet.Name).OrderBy(name => name.IsLocal))
            names[name.Name.ToLowerInvariant()] = name.Range;
        return names;
    }
}
