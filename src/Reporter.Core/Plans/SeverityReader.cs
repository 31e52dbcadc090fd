using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>Severities that a plan raises or lowers (<c>muc_do</c>). What may not be or has no effect is left out and asked
/// about.</summary>
internal static class SeverityReader
{
    private const string Key = "muc_do";

    /// <summary>What would hide that something was lost: files and sheets that were not read, the program's own failures, units that are
    /// missing.</summary>
    private static readonly string[] Protected = ["RP2", "RP9", "RP4021"];

    /// <summary>Errors of the plan that do not stop the run: those of its rules.</summary>
    private static readonly string[] OfRules = ["RP1010", "RP1011", "RP1032"];

    public static Dictionary<string, Severity> Read(PlanMap root, DiagnosticBag bag)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (code, word, at) in root.Pairs(Key))
        {
            if (!FindingPages.Codes.Contains(code))
                bag.Add(PlanFindings.PlanSeverityUnknown(at, code, NearestName.To(code, FindingPages.Codes)));
            else if (!PlanWords.Severities.TryGetValue(word, out var severity))
                bag.Add(PlanFindings.PlanWordUnknown(at, code, word, [.. PlanWords.Severities.Keys],
                    NearestName.To(word, PlanWords.Severities.Keys)));
            else if (FindingPages.SeverityOf(code) is var own && severity < own
                && Protected.Any(start => code.StartsWith(start, StringComparison.Ordinal)))
                bag.Add(PlanFindings.PlanSeverityForbidden(at, code));
            else if (own == Severity.Error && code.StartsWith("RP1", StringComparison.Ordinal) && !OfRules.Contains(code))
                bag.Add(PlanFindings.PlanSeverityWithoutEffect(at, code));
            else
                severities[code] = severity;
        }
        return severities;
    }
}
