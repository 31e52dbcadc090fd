using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Sheets;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Sheets.Forms;

/// <summary>Every mistake of a tagged workbook is told at once, with its sheet and cell.</summary>
public sealed class TaggedFormTests
{
    private static readonly (string Cell, string Text, string Code)[] Mistakes =
    [
        ("A1", "{{ so_too }}", "RP6014"),
        ("B1", "{{ hgv", "RP6005"),
        ("C1", "hgv }}", "RP6025"),
        ("D1", "Số tổ: {{ so_to }}", "RP6057"),
        ("A2", "{{ so_to }}", "RP6058"),
        ("B2", "{{ hgv + }}", "RP6006"),
        ("C2", "=\"{{ nam }}\"", "RP6059"),
        ("A3", "{{ for p in phan }}", "RP6065"),
        ("A4", "{{ end }}", ""),
        ("A5", "{{ end }}", "RP6009"),
        ("A6", "{{ if nam > 2000 }}", "RP6064"),
        ("A7", "{{ end }}", ""),
        ("A8", "{{ for d in don_vi }}", "RP6062"),
        ("A9", "{{ d.so_lieu.hgvv }}", "RP6014"),
        ("A10", "{{ end }}", ""),
        ("A11", "{{ nam }}", ""), ("B11", "{{ for d in don_vi }}", "RP6063"), ("C11", "{{ end }}", ""),
        ("A12", "{{ for.index + 1 }}", "RP6066"),
        ("A13", "{{ ds_to.ten_to }}", ""), ("B13", "{{ vv }}", "RP6067"),
        ("A14", "{{ hgv_nam }}", "RP6061"), ("B14", "che mất", ""),
        ("A15", "{{ for h in bang.ds_to }}", ""), ("A16", "{{ h.so_nguoi }}", ""), ("A17", "{{ h.ngay_lap }}", ""),
        ("A18", "{{ end }}", ""),
        ("A19", "{{ ds_to.cot_la }}", "RP6014"),
        ("A20", "{{ ky.tuu }}", "RP6014"),
        ("A21", "{{ date.now }}", "RP6040"),
        ("A22", "{{ for d in don_vi }}", "RP6008"),
    ];

    [Fact]
    public void A_workbook_with_twenty_mistakes_has_twenty_messages_with_cells()
    {
        var rows = Mistakes.GroupBy(mistake => int.Parse(mistake.Cell[1..], null)).OrderBy(row => row.Key)
            .Select(row => OfficialSample.Row(row.Key, [.. row.Select(mistake => (mistake.Cell[..1], mistake.Text))]));
        var book = WorkbookWriter.Write(new WorkbookDraft
        {
            Title = "Sai",
            Sheets = [OfficialSample.Sheet("Sai {{ hgv_luat }}", [.. rows], "A8:C8", "A14:B14", "B17:B19")
                with { Notes = [new NoteDraft(1, 1, "A", "{{ so_to }}")], Print = new PrintDraft { Footer = "&C{{ tong.hgv }}" } }],
        });

        var bag = Check(book);

        var places = bag.Select(finding => ((finding.Location as CellLocation)?.Address, finding.Code)).ToList();
        foreach (var (cell, text, code) in Mistakes.Where(mistake => mistake.Code.Length > 0))
            Assert.True(places.Contains((cell, code)), $"{cell} {text}: no {code} among {string.Join(", ", places)}");
        Assert.Contains(bag, finding => finding.Code == "RP6060");
        Assert.Contains(bag, finding => finding.Code == "RP6069");
        Assert.True(bag.Count(finding => finding.Severity == Severity.Error) >= 20);
    }

    [Fact]
    public void A_right_workbook_has_nothing_to_tell() => Assert.Empty(Check(OfficialSample.Book())
        .Select(finding => $"{finding.Code} {finding.Location} {finding.Message.Vi}"));

    [Fact]
    public void Notes_are_put_on_a_copy_at_the_cells_of_the_mistakes_and_old_notes_stay()
    {
        var book = WorkbookWriter.Write(new WorkbookDraft
        {
            Title = "Sai",
            Sheets = [OfficialSample.Sheet("Trang", [OfficialSample.Row(2, ("B", "{{ so_too }}"))])
                with { Notes = [new NoteDraft(4, 1, "Chị Lan", "Hỏi lại Bộ")] }],
        });
        var package = FormPackage.Open("bieu.xlsx", book, [])!;

        var copy = FormAnnotator.Annotate(package, Check(book), Language.Vietnamese);

        using var document = SpreadsheetDocument.Open(new MemoryStream(copy), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        var notes = document.WorkbookPart!.WorksheetParts.Single().WorksheetCommentsPart!.Comments!
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.Comment>()
            .ToDictionary(note => note.Reference!.Value!, note => note.InnerText);
        Assert.Contains("Có phải “so_to”", notes["B2"], StringComparison.Ordinal);
        Assert.Equal("Hỏi lại Bộ", notes["A4"]);
    }

    [Fact]
    public void Tags_can_be_typed_into_cells_and_everything_else_stays()
    {
        var package = FormPackage.Open("bieu.xlsx", OfficialSample.Book(), [])!;

        var typed = FormTagger.Type(package, new Dictionary<(string, int, int), string> { [("12a", 20, 2)] = "{{ khac }}" });

        var bag = new DiagnosticBag();
        var sheet = WorkbookReader.Read("bieu.xlsx", typed, IntakeOptions.Default, bag)!.Sheets[1];
        Assert.Equal(("{{ khac }}", "{{ vv }}"),
            (sheet.Rows.Single(row => row.Number == 20)[2].Text, sheet.Rows.Single(row => row.Number == 7)[1].Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK nothing")]
    public void What_is_no_workbook_is_refused_in_words(string content)
    {
        var bag = new DiagnosticBag();

        Assert.Null(FormPackage.Open("bieu.xlsx", System.Text.Encoding.UTF8.GetBytes(content), bag));
        Assert.Equal("RP6073", Assert.Single(bag).Code);
    }

    private static DiagnosticBag Check(byte[] book)
    {
        var bag = new DiagnosticBag();
        OfficialForms.Check(FormPackage.Open("bieu.xlsx", book, bag)!, OfficialSample.Plan, new Dictionary<string, CellLocation>(), bag);
        return bag;
    }
}
