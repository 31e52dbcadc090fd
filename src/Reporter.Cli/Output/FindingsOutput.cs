using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
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

    /// <summary>As the others, and for people grouped by who must act.</summary>
    public static void WriteGrouped(string? format, IReadOnlyCollection<Diagnostic> findings, ReportPlan plan, CommandContext context,
        IReadOnlyCollection<Diagnostic> history, Func<string, string?> unitOf)
    {
        if (format is "json" or "sarif")
            Write(format, findings, context, history);
        else
            GroupedFindings.Write(findings, plan, context, history, unitOf);
    }
}
