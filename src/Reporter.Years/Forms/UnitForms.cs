using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Core.Validation;

namespace Reporter.Years.Forms;

/// <summary>How forms are given out.</summary>
public enum FormFormat
{
    Xlsx,

    /// <summary>For units that have no Excel.</summary>
    Csv,
}

/// <summary>The forms of all units of a year, one after the other.</summary>
public sealed class UnitForms
{
    /// <summary>Below <c>ket-qua</c>.</summary>
    public const string Folder = "bieu-mau";

    private readonly Dictionary<string, KindForms?> _byKind;
    private readonly ReportPlan _plan;

    private readonly UnitFileNames _names;

    private UnitForms(ReportPlan plan, Dictionary<string, KindForms?> byKind) =>
        (_plan, _byKind, _names) = (plan, byKind, UnitFileNames.Of(plan.Units));

    /// <summary>Null when the text of the first sheet, or an official form, cannot be used; the reason is in the bag.</summary>
    /// <param name="official">Null where the year has none.</param>
    public static UnitForms? Of(ReportPlan plan, LastYear? lastYear, TemplateSources templates, OfficialForms? official, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(bag);

        if (templates.Find("doan-van/" + GuideText.File) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation("mau/doan-van/" + GuideText.File)));
            return null;
        }
        var byKind = new Dictionary<string, KindForms?>(StringComparer.Ordinal);
        foreach (var kind in plan.UnitKinds)
        {
            if (GuideText.Of(source, plan, kind, bag) is not { } guide)
                return null;
            byKind[kind.Code] = UnitGuard.Of(plan, kind, bag, () =>
                official is { Any: true } && official.SetFor(kind, lastYear is not null, bag) is { IsOfficial: true } set
                    ? Official(official, set, plan, kind, lastYear, guide)
                    : Generated(FormWorkbook.Of(plan, kind, lastYear, guide)));
        }
        return new UnitForms(plan, byKind);
    }

    /// <summary>A unit's forms with the names of their files; none where its kind is asked nothing, null where they could not be
    /// made.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)>? Of(ReportingUnit unit, FormFormat format, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(bag);

        if (!_byKind.TryGetValue(unit.Kind, out var forms))
            return [];
        return forms is null ? null : UnitGuard.Of(_plan, unit, bag, () => Made(forms, unit, format, bag));
    }

    private List<(string Name, byte[] Bytes)> Made(KindForms forms, ReportingUnit unit, FormFormat format, DiagnosticBag bag) =>
        forms.Books.Count == 0 ? []
        : format == FormFormat.Csv ? [($"{Folder}/{_names[unit]}.csv", FormCsv.Write(_plan, unit, forms.Sheets))]
        : [.. forms.Books.Select(book => ($"{Folder}/{_names[unit]}{book.Suffix}.xlsx", book.For(unit, bag)))];

    private static KindForms Generated(FormWorkbook? form) =>
        form is null ? new KindForms([], []) : new KindForms(form.Sheets, [("", (unit, _) => form.For(unit))]);

    private static KindForms Official(OfficialForms official, OfficialSet set, ReportPlan plan, UnitKind kind, LastYear? lastYear,
        string guide)
    {
        var books = new List<(string, Func<ReportingUnit, DiagnosticBag, byte[]>)>();
        var given = set.Books.Select((sheets, index) => (sheets, official.Books[index].Package))
            .Where(book => book.sheets.Any(sheet => sheet.Sheet.Template.Asked.Any())).ToList();
        foreach (var (sheets, package) in given)
        {
            // What no official form asks goes with the first.
            var book = OfficialWorkbook.Of(official, package, plan, kind, lastYear, sheets, books.Count == 0 ? set.Rest : [], guide);
            books.Add((given.Count == 1 ? "" : "-" + BookName(package.Path), book.For));
        }
        return new KindForms([.. set.Forms], books);
    }

    /// <summary>What a unit's workbook of one official form has behind the unit's own name.</summary>
    internal static string BookName(string path) => NameKey.Of(Path.GetFileNameWithoutExtension(path)).Replace(' ', '-');

    private sealed record KindForms(IReadOnlyList<FormSheet> Sheets,
        IReadOnlyList<(string Suffix, Func<ReportingUnit, DiagnosticBag, byte[]> For)> Books);
}
