using Reporter.Cli.CommandLine;
using Reporter.Cli.Commands;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;

namespace Reporter.Cli.Output;

/// <summary>Findings of the format for people: file by file, and in a file by the part of the document.</summary>
internal static class LintOutput
{
    public static void Write(string? format, IReadOnlyCollection<Diagnostic> findings, Shell shell)
    {
        if (format is "json" or "sarif")
        {
            FindingsOutput.Write(format, findings, shell);
            return;
        }
        // Mistakes in the office's own rules are lines of a text file, not parts of a document.
        ConsoleReport.Write(shell.Out, findings.Where(found => found.Location is TextLocation), shell);
        foreach (var file in findings.Where(found => found.Location is not TextLocation).GroupBy(found => found.Location.Path))
        {
            shell.Out.WriteLine(file.Key);
            foreach (var group in file.GroupBy(found => shell.Say(DecreeWords.GroupOf(found.Code))))
            {
                shell.Out.WriteLine($"  {group.Key}");
                foreach (var found in group)
                    WriteOne(found, shell);
            }
            shell.Out.WriteLine();
        }
    }

    /// <summary>What was set, property by property: before → after, and at how many places.</summary>
    public static void WriteChanges(IEnumerable<LintCopy> copies, Shell shell)
    {
        foreach (var copy in copies)
        {
            shell.Out.WriteLine(copy.Path is { } path
                ? shell.Say(new($"Đã ghi {path}", $"Wrote {path}"))
                : shell.Say(new($"Sẽ sửa {copy.Source}", $"Would mend {copy.Source}")));
            foreach (var change in copy.Changes)
                shell.Out.WriteLine($"  {change.Code} {shell.Say(DecreeWords.NameOfProperty(change.Property))}: {(change.Before.Length > 0 ? change.Before : "-")} → {change.After} {shell.Say(new($"({change.Places} chỗ)", $"({change.Places} places)"))}");
            shell.Out.WriteLine();
        }
    }

    public static Bilingual Closing(int files, DiagnosticBag findings) => new(
        $"Đã xét thể thức {files} tệp: {Counts(findings, Language.Vietnamese)}.",
        $"Looked at the format of {files} files: {Counts(findings, Language.English)}.");

    private static void WriteOne(Diagnostic found, Shell shell)
    {
        var place = found.Location.In(shell.Language)[found.Location.Path.Length..].Trim('[', ']');
        var words = (found.Location as WordLocation)?.Excerpt is { Length: > 0 } excerpt ? $" “{excerpt}”" : "";
        shell.Out.WriteLine($"    {SeverityNames.Of(found.Severity, 1, shell.Language)} {found.Code}: {shell.Say(found.Message)}");
        if (place.Length > 0)
            shell.Out.WriteLine($"      [{place}]{words}");
        if (found.Advice is { } advice)
            shell.Out.WriteLine($"      → {shell.Say(advice)}");
    }

    private static string Counts(DiagnosticBag findings, Language language) =>
        ConsoleReport.Count(findings, language) is { Length: > 0 } counts ? counts : language == Language.Vietnamese ? "không thấy gì phải sửa" : "nothing to fix was found";
}
