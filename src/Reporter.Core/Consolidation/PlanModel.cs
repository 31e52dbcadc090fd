using Reporter.Core.Consolidation.Sentences;
using Reporter.Core.Plans;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>What templates see of the plan itself: the year, the period, the document that obliges, the report's head and foot.</summary>
internal static class PlanModel
{
    public static ScriptObject Of(ReportPlan plan) => new()
    {
        ["nam"] = plan.Year == 0 ? null : new YearValue(plan.Year),
        ["ky"] = new ScriptObject
        {
            ["tu"] = plan.Period.IsKnown ? plan.Period.From.ToDateTime(TimeOnly.MinValue) : null,
            ["den"] = plan.Period.IsKnown ? plan.Period.To.ToDateTime(TimeOnly.MinValue) : null,
            ["loai"] = plan.Period.Kind
        },
        ["han_nop"] = plan.Due?.ToDateTime(TimeOnly.MinValue),
        ["ke_hoach"] = new ScriptObject
        {
            ["loai"] = plan.Document.Kind,
            ["ky_hieu"] = plan.Document.Symbol,
            ["ngay"] = plan.Document.DateText,
            ["co_quan"] = plan.Document.Issuer,
            ["trich_yeu"] = plan.Document.Subject,
            ["can_cu"] = new ScriptArray(plan.Document.Bases),
        },
        ["bao_cao"] = new ScriptObject
        {
            ["chu_quan"] = new ScriptArray(plan.Report.Superior),
            ["co_quan"] = new ScriptArray(plan.Report.Issuer),
            ["ten_co_quan"] = plan.Report.IssuerName,
            ["ky_hieu"] = plan.Report.Symbol,
            ["dia_danh"] = plan.Report.Place,
            ["trich_yeu"] = plan.Report.Subject,
            ["kinh_gui"] = new ScriptArray(plan.Report.AddressedTo),
            ["noi_kinh_gui"] = Addressees(plan.Report.AddressedTo),
            ["nguoi_ky"] = new ScriptObject
            {
                ["quyen_han"] = new ScriptArray(plan.Report.SignerTitle),
                ["ho_ten"] = plan.Report.SignerName
            },
            ["noi_nhan"] = new ScriptArray(plan.Report.Recipients),
        },
    };

    // Names of offices hold commas and “và” themselves.
    private static string Addressees(IReadOnlyList<string> names) => names.Count > 1 && !names.Any(name => Wordings.Holds(name,
        Wordings.And))
        ? $"{string.Join("; ", names.SkipLast(1))} {Wordings.And} {names[^1]}" : string.Join("; ", names);
}
