using System.Text;

namespace Reporter.Tests.Support;

/// <summary>What units send (and templates in <c>mau-word</c>) and is no text: a transcript types it as text, with <c>|</c> between
/// cells. Any other file is what the page says.</summary>
internal static class TypedFile
{
    public static byte[] Of(string path, string text) =>
        (Typed.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) ? Path.GetExtension(path) : "") switch
        {
            ".docx" => Docx(Lines(text)),
            ".ods" => Ods(Lines(text)),
            _ => Encoding.UTF8.GetBytes(text),
        };

    private static readonly string[] Typed = ["bao-cao-nop/", "mau-word/"];

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    // Lines with cells that follow one another are a table, any other line is a paragraph.
    private static byte[] Docx(string[] lines)
    {
        var body = new StringBuilder();
        var rows = new List<string[]>();
        foreach (var line in lines.Append(""))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add(line.Split('|', StringSplitOptions.TrimEntries));
                continue;
            }
            if (rows.Count > 0)
                body.Append(DocxBuilder.Table([.. rows]));
            rows.Clear();
            body.Append(DocxBuilder.P(line));
        }
        return DocxBuilder.With(body.ToString()).Build();
    }

    private static byte[] Ods(string[] lines) =>
        OdsBuilder.Rows(string.Concat(lines.Select(line => OdsBuilder.Row([.. line.Split('|', StringSplitOptions.TrimEntries)
        .Select(Cell)]))));

    private static string Cell(string text) =>
        text.Length > 0 && text.All(char.IsAsciiDigit) ? OdsBuilder.Number(text) : OdsBuilder.Text(DocxBuilder.Escape(text));
}
