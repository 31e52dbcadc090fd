using Reporter.Core.Diagnostics;
using Reporter.Core.Documents;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>What the office's own templates and forms say, as far as it can be read as text.</summary>
public static class OwnTexts
{
    private const string Body = $"{Workspace.OwnTemplates}/doan-van/noi-dung.scriban";
    private const string Report = $"{Workspace.OwnTemplates}/bao-cao.docx";
    private const string Forms = "bieu-mau";

    /// <summary>Null where the report's own text is the program's, which tells every figure.</summary>
    public static IReadOnlyList<string>? Of(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);

        if (!workspace.Has(Body) && !workspace.Has(Report))
            return null;
        var ignored = new DiagnosticBag();
        var texts = new List<string>();
        foreach (var file in workspace.FilesIn($"{Workspace.OwnTemplates}/doan-van", "*.scriban"))
            texts.Add(workspace.Read(file, ignored) is { } bytes ? TextFile.Decode(file, bytes, ignored) ?? "" : "");
        foreach (var file in workspace.FilesIn(Workspace.OwnTemplates, "*.docx"))
        {
            if (workspace.Read(file, ignored) is { } bytes && DocumentReader.Read(file, bytes, ignored, out _) is { } document)
                texts.AddRange(Paragraphs(document.Blocks));
        }
        foreach (var file in workspace.FilesIn(Forms, "*.xlsx"))
        {
            if (workspace.Read(file, ignored) is { } bytes && WorkbookReader.Read(file, bytes, IntakeOptions.Default,
                ignored) is { } workbook)
                texts.AddRange(workbook.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text));
        }
        return texts;
    }

    /// <summary>The paragraphs of a Word file; none where it cannot be read.</summary>
    public static IReadOnlyList<string> InWord(string name, byte[] bytes) =>
        DocumentReader.Read(name, bytes, new DiagnosticBag(), out _) is { } document ? [.. Paragraphs(document.Blocks)] : [];

    private static IEnumerable<string> Paragraphs(IEnumerable<DocumentBlock> blocks) => blocks.SelectMany(block => block switch
    {
        DocumentParagraph paragraph => [paragraph.Text],
        DocumentTable table => Paragraphs(table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks)),
        _ => [],
    });
}
