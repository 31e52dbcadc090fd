using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Output;

/// <summary>The three forms in which a command gives its findings: for people, for scripts, for editors.</summary>
internal static class FindingsOutput
{
    public static ChoiceOption Option(Shell shell) => new("--format", ["text", "json", "sarif"])
    {
        Description = shell.Say(new("Dạng kết quả (mặc định: text)", "Form of the results (default: text)")),
        DefaultValueFactory = _ => "text",
    };

    public static void Write(string? format, IReadOnlyCollection<Diagnostic> findings, Shell shell)
    {
        switch (format)
        {
            case "json":
                shell.Out.WriteLine(JsonSerializer.Serialize([.. findings.Select(FindingShape.Of)], JsonText.Readable.IReadOnlyListFindingShape));
                break;
            case "sarif":
                shell.Out.WriteLine(JsonSerializer.Serialize(SarifReport.Of(findings, shell.Language), SarifJson.Readable.Log));
                break;
            default:
                ConsoleReport.Write(shell.Out, findings, shell);
                break;
        }
    }

    /// <summary>
    /// For people: the office's own findings first, then unit by unit in the plan's order, under the unit's name. Mistakes that keep a template
    /// from being used stand last, beside the line that says so.
    /// </summary>
    public static void WriteByUnit(string? format, IReadOnlyCollection<Diagnostic> findings, ReportPlan plan, Shell shell)
    {
        if (format is "json" or "sarif")
        {
            Write(format, findings, shell);
            return;
        }
        var byUnit = findings.ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        var own = byUnit[""].ToLookup(found => found is { Severity: Severity.Error, Code: ['R', 'P', '6', ..] });
        ConsoleReport.Write(shell.Out, own[false], shell);
        var isFirst = !own[false].Any();
        foreach (var unit in plan.Units.Where(unit => byUnit.Contains(unit.Code)))
        {
            if (!isFirst)
                shell.Out.WriteLine();
            isFirst = false;
            shell.Out.WriteLine($"{unit.Name} ({unit.Code})");
            ConsoleReport.Write(shell.Out, byUnit[unit.Code], shell);
        }
        if (own[true].Any() && !isFirst)
            shell.Out.WriteLine();
        ConsoleReport.Write(shell.Out, own[true], shell);
        if (findings.Count > 0)
            shell.Out.WriteLine();
    }
}
