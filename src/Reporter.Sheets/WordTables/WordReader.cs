using Reporter.Core.Diagnostics;
using Reporter.Core.Documents;
using Reporter.Core.Sheets;
using Reporter.Packages;

namespace Reporter.Sheets.WordTables;

/// <summary>Reads the tables of a Word file (.docx, .docm, .dotx, .dotm), each as a sheet, and what stands around them.</summary>
internal static class WordReader
{
    private const string UsualPart = "word/document.xml";

    /// <summary>The whole file, or null and one finding: a file that fails halfway gives nothing.</summary>
    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var sheets = WordSheets.Of(path, options);
        if (!Walk(path, bytes, options, diagnostics, sheets))
            return null;
        if (sheets.Limit is { } limit)
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), limit, options.Of(limit)));
            return null;
        }
        return new Workbook(path, sheets.Build(diagnostics));
    }

    /// <summary>Every row of every table; false when the file could not be read to its end.</summary>
    public static bool Stream(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, Action<string, RowBuffer> onRow) =>
        Walk(path, bytes, options, diagnostics, WordSheets.To(onRow));

    /// <summary>What the file says in its paragraphs and tables; null with one finding when it cannot be read.</summary>
    public static OfficeDocument? ReadText(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        OfficeDocument? document = null;
        var isRead = Walk(path, bytes, options, diagnostics,
            (blocks, unread) => document = new OfficeDocument(path, WordDocument.Of(blocks), unread));
        return isRead ? document : null;
    }

    private static bool Walk(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, WordSheets sheets) =>
        Walk(path, bytes, options, diagnostics, (blocks, unread) =>
        {
            var at = new FileLocation(path);
            sheets.Add(blocks);
            if (unread > 0)
                diagnostics.Add(IntakeFindings.EditsPending(at, unread));
            if (!sheets.HasTables)
                diagnostics.Add(IntakeFindings.NoTable(at));
        });

    private static bool Walk(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, Action<IReadOnlyList<WordBlock>, int> onRead)
    {
        var at = new FileLocation(path);
        try
        {
            var package = SafePackage.Open(bytes, options.Package, options.Budget);
            var part = MainPart(package);
            using var reader = GuardedXml.Shallow(package.Stream(part) ?? throw BrokenFile.Without(part), part);
            var body = new WordBody(reader, WordLooks.Read(package, part[..(part.LastIndexOf('/') + 1)]), options);
            var blocks = body.Read();
            foreach (var twice in package.Contradictions)
                diagnostics.Add(IntakeFindings.PartTwice(at, twice));
            onRead(blocks, body.Unread);
            return true;
        }
        catch (Exception e) when (BrokenFile.Explain(e, at, options) is { } reason)
        {
            diagnostics.Add(reason);
            return false;
        }
    }

    // Some programs name it document2.xml; the package's own relations then say so.
    private static string MainPart(SafePackage package) =>
        package.Has(UsualPart) ? UsualPart
            : package.LinksOf("").FirstOrDefault(link => link is { Kind: "officeDocument", IsExternal: false })?.Target
                ?? throw BrokenFile.Without(UsualPart);
}
