using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Commands;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Decree30.Fixing;
using Reporter.Years.Outputs;

namespace Reporter.Cli.Output;

/// <summary>Findings of the format for people: file by file, and in a file by the part of the document.</summary>
internal static class LintOutput
{
    public static void Write(string? format, LintRequest request, CommandContext context)
    {
        var findings = request.Findings;
        if (format is "json")
        {
            var shape = new LintShape { Documents = request.Documents, Findings = [.. findings.Select(FindingShape.Of)] };
            context.Out.WriteLine(JsonSerializer.Serialize(shape, LintJson.Readable.LintShape));
            return;
        }
        if (format is "sarif")
        {
            FindingsOutput.Write(format, findings, context);
            return;
        }
        // Mistakes in the office's own rules are lines of a text file, not parts of a document.
        ConsoleReport.Write(context.Out, findings.Where(found => found.Location is TextLocation), context);
        foreach (var file in findings.Where(found => found.Location is not TextLocation).GroupBy(found => found.Location.Path))
        {
            context.Out.WriteLine(file.Key);
            foreach (var group in file.GroupBy(found => context.Say(DecreeWords.GroupOf(found.Code))))
            {
                context.Out.WriteLine($"  {group.Key}");
                foreach (var found in group)
                    WriteOne(found, context);
            }
            context.Out.WriteLine();
        }
    }

    /// <summary>What was set, property by property: before → after, and at how many places.</summary>
    public static void WriteChanges(IEnumerable<LintCopy> copies, CommandContext context)
    {
        foreach (var copy in copies)
        {
            context.Out.WriteLine(copy.Path is { } path
                ? context.Say(new($"Đã ghi {path}", $"Wrote {path}"))
                : context.Say(new($"Sẽ sửa {copy.Source}", $"Would mend {copy.Source}")));
            foreach (var change in copy.Changes)
            {
                if (FixLog.Describe(change) is { } words)
                    context.Out.WriteLine($"  {change.Code} {context.Say(words)} "
                        + $"{context.Say(new($"({change.Places} chỗ)", $"({change.Places} places)"))}");
            }
            context.Out.WriteLine();
        }
    }

    public static Bilingual SummaryLine(int files, DiagnosticBag findings) => new(
        $"Đã xét thể thức {files} tệp: {Counts(findings, Language.Vietnamese)}.",
        $"Looked at the format of {files} files: {Counts(findings, Language.English)}.");

    private static void WriteOne(Diagnostic found, CommandContext context)
    {
        var place = found.Location.In(context.Language)[found.Location.Path.Length..].Trim('[', ']');
        var words = (found.Location as WordLocation)?.Excerpt is { Length: > 0 } excerpt ? $" “{excerpt}”" : "";
        context.Out.WriteLine($"    {SeverityNames.Of(found.Severity, 1, context.Language)} {found.Code}: {context.Say(found.Message)}");
        // What has no place in the text concerns all of it.
        if (place.Length > 0 || found.Location is FileLocation)
            context.Out.WriteLine($"      [{(place.Length > 0 ? place : context.Say(new("toàn văn bản", "the whole document")))}]{words}");
        if (found.Advice is { } advice)
            context.Out.WriteLine($"      → {context.Say(advice)}");
    }

    private static string Counts(DiagnosticBag findings, Language language) =>
        ConsoleReport.Count(findings, language) is { Length: > 0 } counts ? counts : language == Language.Vietnamese
            ? "không thấy gì phải sửa" : "nothing to fix was found";
}
