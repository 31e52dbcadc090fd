using System.Xml;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Packages;

namespace Reporter.Sheets.Ods;

/// <summary>Reads .ods, the sheets of LibreOffice. Our own, behind the limits of .xlsx (docs/decisions.md).</summary>
internal static class OdsReader
{
    private const string Content = "content.xml";
    private const string Manifest = "META-INF/manifest.xml";

    /// <summary>The whole workbook, or null and one finding: a file that fails halfway gives nothing.</summary>
    public static Workbook? Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var sheets = new List<SheetBuilder>();
        var marks = Walk(path, bytes, options, diagnostics, (name, isHidden) =>
        {
            var sheet = new SheetBuilder(path, name, options) { IsHidden = isHidden };
            sheets.Add(sheet);
            return (sheet.Add, sheet);
        });
        if (marks is null)
            return null;
        if (sheets.Select(sheet => sheet.Limit).OfType<IntakeLimit>().ToList() is [var limit, ..])
        {
            diagnostics.Add(IntakeFindings.BeyondLimit(new FileLocation(path), limit, options.Of(limit)));
            return null;
        }
        return new Workbook(path, [.. sheets.Select(sheet => sheet.Build(diagnostics))]) { Marks = marks };
    }

    /// <summary>Every row of every sheet, one at a time, without keeping any; false when the file could not be read to its end.</summary>
    public static bool Stream(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, Action<string, RowBuffer> onRow) =>
        Walk(path, bytes, options, diagnostics, (name, _) => (row =>
        {
            onRow(name, row);
            return true;
        }, null)) is not null;

    private static Dictionary<string, string>? Walk(
        string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics, SheetOpener open)
    {
        var at = new FileLocation(path);
        try
        {
            var package = SafePackage.Open(bytes, options.Package, options.Budget);
            if (IsEncrypted(package))
            {
                diagnostics.Add(IntakeFindings.PasswordProtected(at));
                return null;
            }
            var styles = new OdsStyles();
            using (var common = package.Stream("styles.xml", isText: true))
                styles.Read(common);
            var marks = new Dictionary<string, string>(StringComparer.Ordinal);
            using (var content = package.Stream(Content, isText: true) ?? throw BrokenFile.Without(Content))
                ReadContent(content, styles, options, marks, open);
            using (var properties = package.Stream("meta.xml"))
                ReadProperties(properties, marks);
            foreach (var part in package.Contradictions)
                diagnostics.Add(IntakeFindings.PartTwice(at, part));
            return marks;
        }
        catch (Exception e) when (BrokenFile.Explain(e, at, options) is { } reason)
        {
            diagnostics.Add(reason);
            return null;
        }
    }

    private static void ReadContent(
        XmlReader content, OdsStyles styles, IntakeOptions options, Dictionary<string, string> marks, SheetOpener open)
    {
        var cells = new CellCount(options);
        while (content.Read())
        {
            if (content.NodeType != XmlNodeType.Element)
                continue;
            switch (content.LocalName)
            {
                case "font-face-decls" or "automatic-styles":
                    styles.ReadGroup(content);
                    break;
                case "table":
                    var name = content.GetAttribute("name", OdsNames.Table) ?? "";
                    var (onRow, whole) = open(name, styles.IsHiddenTable(content.GetAttribute("style-name", OdsNames.Table)));
                    new OdsTable(content, styles, options, cells) { Whole = whole }.Read(onRow);
                    break;
                case "named-expression":
                    Mark(content, marks);
                    break;
                // Cells that were deleted under tracked changes, and copies of other files' cells.
                case "tracked-changes" or "dde-links" or "forms" or "content-validations":
                    OdsNames.Pass(content);
                    break;
            }
        }
    }

    // A form says what it is by names that hold a text: “= "06463"”.
    private static void Mark(XmlReader content, Dictionary<string, string> marks)
    {
        var text = content.GetAttribute("expression", OdsNames.Table) ?? "";
        var quote = text.IndexOf('"', StringComparison.Ordinal);
        if (quote < 0 || text.Length < quote + 2 || text[^1] != '"' || text[..quote].Trim(' ', '=') is not ("" or "of:" or "of:="))
            return;
        var constant = text[(quote + 1)..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        marks.TryAdd(content.GetAttribute("name", OdsNames.Table) ?? "", constant);
    }

    private static void ReadProperties(XmlReader? properties, Dictionary<string, string> marks)
    {
        var name = "";
        while (properties is not null && properties.Read())
        {
            if (properties.NodeType == XmlNodeType.Element)
                name = properties.LocalName == "user-defined" ? properties.GetAttribute("name", OdsNames.Meta) ?? "" : "";
            else if (properties.NodeType == XmlNodeType.Text && name.Length > 0)
                marks.TryAdd(name, properties.Value);
        }
    }

    // A password hides the content of each part, or of the whole package in one part.
    private static bool IsEncrypted(SafePackage package)
    {
        // The manifest is searched, not parsed: OpenOffice of old wrote a document type into it.
        return package.Has("encrypted-package")
            || (package.Has(Manifest) && package.Read(Manifest).AsSpan().IndexOf("encryption-data"u8) >= 0);
    }

    /// <summary>Says where a sheet's rows go, and where its hidden columns and merged ranges are noted if anybody asks.</summary>
    private delegate (Func<RowBuffer, bool> OnRow, SheetBuilder? Whole) SheetOpener(string name, bool isHidden);
}
