using System.Globalization;
using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>One mistake made in sixty-five lines is one finding, at the first of them, with their number.</summary>
internal static class Repeats
{
    private const int FewestRepeats = 3;
    private const int MostLines = 8;

    /// <summary>The findings in their order, those that say the same gathered at the first.</summary>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<Diagnostic> findings) =>
        findings.GroupBy(found => (found.Code, found.Message, found.Advice)).SelectMany(same =>
            same.Count() < FewestRepeats ? same.AsEnumerable() : [PlanFindings.Repeated(same.First(), same.Count(), Lines(same))]);

    private static string Lines(IEnumerable<Diagnostic> same)
    {
        var lines = same.Select(found => LineOf(found.Location)).OfType<int>().Distinct().ToList();
        return string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)))
            + (lines.Count > MostLines ? ", …" : "");
    }

    private static int? LineOf(Location at) => at switch
    {
        TextLocation text => text.Line,
        CellLocation cell => cell.Row,
        _ => null,
    };
}
