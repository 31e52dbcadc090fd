using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Validation;

/// <summary>What one unit of the test plan typed, checked: <c>CheckAll("an", ["so_cuoc=5"], ["RP4001 S!B2"])</c>.</summary>
internal static class OneUnit
{
    public static void Check(string[] lines, string[] expected, int rowOfLine)
    {
        string[] all = [.. lines,
            .. lines.Any(line => line.StartsWith("so_cuoc", StringComparison.Ordinal)) ? Array.Empty<string>() : ["so_cuoc=5"]];
        CheckAll("an", [.. all, "ket_qua=đã làm xong việc này"],
            [.. expected.Select(text => text.Replace("B1", $"B{rowOfLine}", StringComparison.Ordinal))]);
    }

    public static DiagnosticBag CheckAll(string unit, string[] lines, string[] expected, LastYear? lastYear = null)
    {
        var bag = new DiagnosticBag();
        Run(unit, lines, bag, lastYear);
        Assert.Equal(expected, bag.Select(Shown));
        return bag;
    }

    public static CheckedSubmission CheckOne(string unit, string[] lines, string[] expected)
    {
        var bag = new DiagnosticBag();
        var one = Run(unit, lines, bag, lastYear: null);
        Assert.Equal(expected, bag.Select(Shown));
        return one;
    }

    public static CheckedSubmission Run(string unit, string[] lines, DiagnosticBag bag, LastYear? lastYear)
    {
        var submission = TestPlan.Submission(TestPlan.Plan, unit, lines);
        var plan = TestPlan.Plan with { Units = [submission.Unit] };
        var checkedOnes = Validator.Check(plan, [submission], Options() with { LastYear = lastYear }, bag);
        Answers.Apply(plan, checkedOnes, [], lastYear, bag);
        return Assert.Single(checkedOnes);
    }

    public static ValidationOptions Options() => new() { Today = new DateOnly(2025, 1, 10) };

    /// <summary>A finding as tests expect it: “RP4027 S!B4 Note”.</summary>
    public static string Shown(Diagnostic found)
    {
        var place = found.Location is CellLocation cell ? $"{cell.Sheet}!{cell.Address}" : found.Location.Path;
        return $"{found.Code} {place}{(found.Severity == Severity.Note ? " Note" : "")}";
    }
}
