using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Core.Diagnostics;

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
                shell.Out.WriteLine(JsonSerializer.Serialize(SarifReport.Of(findings, shell.Language), JsonText.Readable.Log));
                break;
            default:
                ConsoleReport.Write(shell.Out, findings, shell);
                break;
        }
    }
}
