using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>The form that docs/templates.md draws cell by cell, filled: what the page says comes out.</summary>
public sealed partial class TemplatesPageFormTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repo.Root, "docs", "templates.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_form_of_the_page_gives_the_form_that_it_shows_filled()
    {
        var tables = Tables().Matches(Page);
        Assert.Equal(2, tables.Count);
        var said = Cells(tables[1].Value).ToList();
        Assert.True(said.Count > 12);

        var cells = new WorkbookCells(Fill(tables[0].Value));

        Assert.Equal(said, said.Select(cell => (cell.At,
            cells.Formula("Biểu", cell.At) is { Length: > 0 } formula ? "=" + formula : cells.Text("Biểu", cell.At))));
        Assert.Equal(said.Max(cell => Row(cell.At)), cells.LastRow("Biểu"));
    }

    private static byte[] Fill(string template)
    {
        var found = new DiagnosticBag();
        var rows = Cells(template).GroupBy(cell => Row(cell.At)).Select(row => new RowDraft(row.Key, [.. row.Select(cell =>
            new CellDraft(cell.At[0] - 'A' + 1, cell.Text.StartsWith('=') ? new CellContent.Formula(cell.Text[1..])
                : CellContent.Of(cell.Text), new CellStyle()))]));
        var workbook = WorkbookWriter.Write(new WorkbookDraft { Title = "Biểu", Sheets = [new SheetDraft("Biểu", [.. rows])] });
        var package = FormPackage.Open("bieu.xlsx", workbook, found);
        Assert.NotNull(package);
        var form = OfficialForms.Check(package, null, new(StringComparer.Ordinal), found);
        var filled = UpwardForms.Of(package, form, new ScriptObject
        {
            ["nam"] = "2026",
            ["tong"] = new ScriptObject { ["so_cuoc"] = 5m },
            ["don_vi"] = new ScriptArray
            {
                new ScriptObject { ["ten"] = "Xã A", ["loai"] = "xã", ["so_cuoc"] = 3m },
                new ScriptObject { ["ten"] = "Xã B", ["loai"] = "phường", ["so_cuoc"] = 2m },
            },
        }, found);
        Assert.Equal([], found.Select(each => $"{each.Code} {each.Location} {each.Message.Vi}"));
        return filled;
    }

    private static IEnumerable<(string At, string Text)> Cells(string table) =>
        from row in Lines().Matches(table)
        from cell in row.Groups["cells"].Value.Split('|').Select((text, column) => (Text: text.Trim().Trim('`'), Column: column))
        where cell.Text.Length > 0
        select ($"{(char)('A' + cell.Column)}{row.Groups["row"].Value}", cell.Text);

    private static int Row(string cell) => int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| dòng \| A .*\n(\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Tables();

    [GeneratedRegex(@"^\| (?<row>\d+) \|(?<cells>.*)\|$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
