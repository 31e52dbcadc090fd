using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Unicode;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Output;

/// <summary>The three forms in which a command gives its findings: for people, for scripts, for editors.</summary>
internal static class FindingsOutput
{
    public static ChoiceOption Option(CommandContext context) => new("--format", ["text", "json", "sarif"])
    {
        Description = context.Say(new("Dạng kết quả (mặc định: text)", "Form of the results (default: text)")),
        DefaultValueFactory = _ => "text",
    };

    public static void Write(string? format, IReadOnlyCollection<Diagnostic> findings, CommandContext context) =>
        Write(format, findings, context, []);

    /// <param name="history">Findings in what newer versions have replaced: told apart, because they blame nobody.</param>
    private static void Write(string? format, IReadOnlyCollection<Diagnostic> findings, CommandContext context,
        IReadOnlyCollection<Diagnostic> history)
    {
        switch (format)
        {
            case "json":
                context.Out.WriteLine(JsonSerializer.Serialize(
                    [.. findings.Select(FindingShape.Of), .. history.Select(found => FindingShape.Of(found) with { Superseded = true })],
                    JsonText.Readable.IReadOnlyListFindingShape));
                break;
            case "sarif":
                context.Out.WriteLine(
                    JsonSerializer.Serialize(SarifReport.Of(findings, context.Language, history), SarifJson.Readable.Log));
                break;
            default:
                ConsoleReport.Write(context.Out, findings, context);
                break;
        }
    }

    /// <summary>
    /// For people: the office's own findings first, then unit by unit in the plan's order, under the unit's name. Mistakes that keep a
    /// template from being used stand last, beside the line that says so.
    /// </summary>
    public static void WriteByUnit(string? format, IReadOnlyCollection<Diagnostic> findings, ReportPlan plan, CommandContext context,
        IReadOnlyCollection<Diagnostic> history)
    {
        if (format is "json" or "sarif")
        {
            Write(format, findings, context, history);
            return;
        }
        var byUnit = findings.ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        var own = byUnit[""].ToLookup(found => found is { Severity: Severity.Error, Code: ['R', 'P', '6', ..] });
        ConsoleReport.Write(context.Out, own[false], context);
        var isFirst = !own[false].Any();
        foreach (var unit in plan.Units.Where(unit => byUnit.Contains(unit.Code)))
        {
            if (!isFirst)
                context.Out.WriteLine();
            isFirst = false;
            context.Out.WriteLine(PrintableText.Of($"{unit.Name} ({unit.Code})"));
            ConsoleReport.Write(context.Out, byUnit[unit.Code], context);
        }
        if (own[true].Any() && !isFirst)
            context.Out.WriteLine();
        ConsoleReport.Write(context.Out, own[true], context);
        if (findings.Count > 0)
            context.Out.WriteLine();
        if (history.Count == 0)
            return;
        context.Out.WriteLine(context.Say(InHistory));
        ConsoleReport.Write(context.Out, history, context);
        context.Out.WriteLine();
    }

    private static readonly Bilingual InHistory = new(
        "Trong các bản cũ đã có bản mới thay, và số của chính biểu (chỉ để biết, không ai phải sửa):",
        "In versions that newer ones have replaced, and the forms' own numbers (for your information; nobody has to mend them):");
}
