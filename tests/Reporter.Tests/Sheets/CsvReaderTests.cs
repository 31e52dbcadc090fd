using System.Text;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("Mã;Số liệu\nso_cuoc;1.234,5\n")]
    [InlineData("Mã,Số liệu\nso_cuoc,\"1.234,5\"\n")]
    [InlineData("Mã\tSố liệu\r\nso_cuoc\t1.234,5\r\n")]
    [InlineData("Mã|Số liệu\nso_cuoc|1.234,5")]
    [InlineData("sep=;\nMã;Số liệu\nso_cuoc;1.234,5\n")]
    [InlineData("\uFEFFMã;Số liệu\nso_cuoc;1.234,5\n")]
    public void Whatever_separates_the_fields(string text) =>
        Check(text, "A1 Text Mã", "B1 Text Số liệu", "A2 Text so_cuoc", "B2 Text 1.234,5");

    [Fact]
    public void Title_lines_above_do_not_mislead() => Check(
        "BÁO CÁO, NĂM 2024, KỲ I\n\nMã;Chỉ tiêu;Số liệu\na;Một, hai, ba;1\nb;Bốn, năm;2\n",
        "A1 Text BÁO CÁO, NĂM 2024, KỲ I", "A3 Text Mã", "B3 Text Chỉ tiêu", "C3 Text Số liệu", "A4 Text a", "B4 Text Một, hai, ba",
            "C4 Text 1", "A5 Text b", "B5 Text Bốn, năm", "C5 Text 2");

    [Fact]
    public void A_line_break_in_quotes_is_in_its_cell() => Check(
        "a;\"một\r\nhai\";3\r\nb;\"nói \"\"được\"\"\";4\r\n",
        "A1 Text a", "B1 Text một\nhai", "C1 Text 3", "A2 Text b", "B2 Text nói \"được\"", "C2 Text 4");

    [Fact]
    public void A_quote_that_never_closes_is_said() => Check(
        "a;1\nb;\"2\nc;3\n",
        "A1 Text a", "B1 Text 1", "A2 Text b", "B2 Text 2\nc;3", "RP2014 a.csv[A2]");

    private static void Check(string text, params string[] expected) =>
        Assert.Equal(expected, SheetText.Read("a.csv", Encoding.UTF8.GetBytes(text)));
}
