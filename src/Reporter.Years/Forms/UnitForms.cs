using Reporter.Core.Diagnostics;
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

    private readonly Dictionary<string, FormWorkbook?> _byKind;
    private readonly ReportPlan _plan;

    private UnitForms(ReportPlan plan, Dictionary<string, FormWorkbook?> byKind) => (_plan, _byKind) = (plan, byKind);

    /// <summary>Null when the text of the first sheet cannot be used; the reason is in the bag.</summary>
    public static UnitForms? Of(ReportPlan plan, LastYear? lastYear, TemplateSources templates, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(bag);

        if (templates.Find("doan-van/" + GuideText.File) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation("mau/doan-van/" + GuideText.File)));
            return null;
        }
        var byKind = new Dictionary<string, FormWorkbook?>(StringComparer.Ordinal);
        foreach (var kind in plan.UnitKinds)
        {
            if (GuideText.Of(source, plan, kind, bag) is not { } guide)
                return null;
            byKind[kind.Code] = FormWorkbook.Of(plan, kind, lastYear, guide);
        }
        return new UnitForms(plan, byKind);
    }

    /// <summary>A unit's form with the name of its file; null where its kind is asked nothing.</summary>
    public (string Name, byte[] Bytes)? Of(ReportingUnit unit, FormFormat format)
    {
        ArgumentNullException.ThrowIfNull(unit);

        if (_byKind.GetValueOrDefault(unit.Kind) is not { } form)
            return null;
        return format == FormFormat.Csv
            ? ($"{Folder}/{UnitFileName.Of(unit)}.csv", FormCsv.Write(_plan, unit, form.Sheets))
            : ($"{Folder}/{UnitFileName.Of(unit)}.xlsx", form.For(unit));
    }
}
