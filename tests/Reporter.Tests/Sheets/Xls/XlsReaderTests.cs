using System.Text;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets.Xls;

public sealed class XlsReaderTests
{
    [Fact]
    public void Numbers_and_texts_stand_at_their_address() => Check(
        new XlsBuilder().Cell(1, 1, "Đình Lập").Cell(3, 2, 12).Cell(3, 28, 0.5),
        "A1 Text Đình Lập", "B3 Number 12", "AB3 Number 0,5");

    [Fact]
    public void Errors_are_errors_and_not_blanks() => Check(
        new XlsBuilder().Cell(2, 2, (byte)0x07).Cell(2, 3, 1),
        "B2 Error #DIV/0!", "C2 Number 1");

    [Fact]
    public void The_font_says_how_its_text_is_coded()
    {
        var tcvn3 = Encoding.Latin1.GetString(LegacyWriter.Write("Lượt người", TextEncoding.Tcvn3));
        var xls = new XlsBuilder { Fonts = { "a", "b", "c", ".VnTime" } }.Cell(1, 1, tcvn3, format: 4).Cell(2, 1, "Một", format: 0);

        Check(xls, "A1 Text Lượt người", "A2 Text Một", "RP2016 a.xls[Bieu 1!A1]");
    }

    [Fact]
    public void The_text_of_an_array_formula_is_not_lost() => Check(
        new XlsBuilder().Cell(1, 1, 5).Cell(1, 2, new XlsBuilder.ArrayText("Đình Lập")).Cell(2, 2, new XlsBuilder.ArrayText("")),
        "A1 Number 5", "B1 Text Đình Lập");

    [Fact]
    public void A_password_is_said() => Check(new XlsBuilder { IsEncrypted = true }.Cell(1, 1, 5), "RP2007 a.xls");

    [Fact]
    public void A_file_cut_short_is_damaged() =>
        Assert.Equal(["RP2003 a.xls"], SheetText.Read("a.xls", new XlsBuilder().Cell(1, 1, 5).Build()[..1100]));

    /// <summary>Programs that export to Excel 3 leave out records without which the library finds no cell, and says nothing.</summary>
    [Fact]
    public void A_workbook_older_than_Excel_5_without_any_cell_found_is_not_taken_for_an_empty_one() => Assert.Equal(
        ["RP2003 a.xls"],
        SheetText.Read("a.xls", [0x09, 0x02, 6, 0, 0, 0, 0x10, 0, 0, 0, 0x0A, 0, 0, 0]));

    [Theory]
    [InlineData("WordDocument", "RP2008 a.doc")]
    [InlineData("PowerPoint Document", "RP2008 a.doc")]
    [InlineData("EncryptedPackage", "RP2007 a.doc")]
    public void What_stands_in_the_container_tells_the_kind(string stream, string expected) =>
        Assert.Equal([expected], SheetText.Read("a.doc", new XlsBuilder().Build(stream)));

    private static void Check(XlsBuilder xls, params string[] expected) => Assert.Equal(expected, SheetText.Read("a.xls", xls.Build()));
}
