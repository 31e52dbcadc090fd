using Reporter.Core.Diagnostics;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>Findings as templates see them, and what was left out of the totals because of them.</summary>
internal static class FindingModel
{
    public static ScriptObject Of(Diagnostic found, Dictionary<string, ScriptObject> units) => new()
    {
        ["ma"] = found.Code,
        ["muc_do"] = found.Severity switch
        {
            Severity.Error => "loi",
            Severity.Query => "giai_trinh",
            _ => "luu_y",
        },
        ["don_vi"] = UnitOf(found.Unit, units),
        ["noi"] = found.Location.Spoken,
        ["noi_dung"] = found.Message.Vi,
        ["khac_phuc"] = found.Advice?.Vi ?? "",
    };

    /// <summary>Figures left out one by one, then whole sheets and files that could not be read or matched.</summary>
    public static IEnumerable<ScriptObject> LeftOut(Consolidated all, IEnumerable<Diagnostic> findings,
        Dictionary<string, ScriptObject> units)
    {
        foreach (var omission in all.Omissions)
        {
            yield return new ScriptObject
            {
                ["don_vi"] = units[omission.Unit.Code],
                ["chi_tieu"] = omission.Field.Name,
                ["gia_tri"] = omission.Found,
                ["noi"] = omission.At.Spoken,
                ["ly_do"] = omission.Reason.Message.Vi,
            };
        }
        foreach (var found in findings.Where(found => found.Severity == Severity.Error && found.Code[2] is '2' or '3'))
        {
            yield return new ScriptObject
            {
                ["don_vi"] = UnitOf(found.Unit, units),
                ["chi_tieu"] = "",
                ["gia_tri"] = "",
                ["noi"] = found.Location.Spoken,
                ["ly_do"] = found.Message.Vi,
            };
        }
    }

    private static ScriptObject UnitOf(string? code, Dictionary<string, ScriptObject> units) =>
        code is not null && units.TryGetValue(code, out var unit) ? unit : new ScriptObject { ["ma"] = "", ["ten"] = "" };
}
