using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Sheets;

public sealed class TextDecoderTests
{
    private const string Table = "Đơn vị;Số cuộc;Lượt người\nxã Đình Lập;12;1.234\nthị trấn Nông Trường Thái Bình;3;400\n";

    // Words with marks of every kind; capitals only where TCVN3 has them.
    private const string Words =
        "tuyên truyền phổ biến giáo dục pháp luật quyền con người hội nghị lồng ghép tài liệu tiếng dân tộc kinh phí thực hiện Đề án khó "
            + "khăn vướng mắc kiến nghị phương hướng năm sau";

    private static readonly IntakeOptions Known = new() { KnownWords = ["Đơn vị", "Số cuộc", "Lượt người"] };

    [Theory]
    [InlineData(TextEncoding.Utf8, null)]
    [InlineData(TextEncoding.Utf16LittleEndian, null)]
    [InlineData(TextEncoding.Utf16BigEndian, null)]
    [InlineData(TextEncoding.Windows1258, "RP2015 a.csv")]
    [InlineData(TextEncoding.Tcvn3, "RP2015 a.csv")]
    [InlineData(TextEncoding.Vni, "RP2015 a.csv")]
    public void Encoding_is_found_with_and_without_the_plans_words(TextEncoding encoding, string? said)
    {
        string[] expected = ["A1 Text Đơn vị", "B1 Text Số cuộc", "C1 Text Lượt người", "A2 Text xã Đình Lập"];
        foreach (var options in new[] { Known, IntakeOptions.Default })
        {
            var read = SheetText.Read("a.csv", LegacyWriter.Write(Table, encoding), options);

            Assert.Equal(expected, read.Take(4));
            Assert.Equal(said, read.FirstOrDefault(line => line.StartsWith("RP", StringComparison.Ordinal)));
        }
    }

    [Property(MaxTest = 200)]
    public Property Any_text_in_any_encoding_comes_back() => Prop.ForAll(Texts().ToArbitrary(), pair =>
    {
        var (text, encoding) = pair;
        var bytes = LegacyWriter.Write($"Đơn vị;Số cuộc\n{text};5\n", encoding);

        var read = SheetText.Read("a.csv", bytes, Known);

        return read[2] == $"A2 Text {text}"
            && read.Length == (encoding is TextEncoding.Utf8 or TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian ? 4 : 5);
    });

    [Fact]
    public void Western_text_is_not_taken_for_Vietnamese() =>
        Assert.Equal(["RP2013 a.csv"],
            SheetText.Read("a.csv", Encoding.Latin1.GetBytes("Élève;Français;Größe\nnaïve;garçon;Straße\nÇa;où;Übung\n")));

    [Fact]
    public void Broken_Utf8_is_not_taken_for_something_else() =>
        Assert.Equal(["RP2013 a.csv"],
            SheetText.Read("a.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Số cuộc;")[..^3], 0xFF, 0x0A]));

    [Fact]
    public void A_forced_encoding_is_used_and_said() =>
        Assert.Equal(["A1 Text rõ", "RP2015 a.csv"],
            SheetText.Read("a.csv", [0x72, 0xE2], new IntakeOptions { Encoding = TextEncoding.Tcvn3 }));

    [Fact]
    public void Letters_lost_to_question_marks_are_said() =>
        Assert.Equal("RP2017 a.csv[B1]", SheetText.Read("a.csv", "STT;S? cu?c;L??t ng??i\n1;2;3\n"u8.ToArray())[^1]);

    [Fact]
    public void Questions_are_not_lost_letters() =>
        Assert.DoesNotContain(SheetText.Read("a.csv", Encoding.UTF8.GetBytes("Có?;Vì sao???\nhttp://a.vn/?id=1;thế à?\n")),
            line => line.StartsWith("RP", StringComparison.Ordinal));

    private static Gen<(string Text, TextEncoding Encoding)> Texts() =>
        from words in Gen.NonEmptyListOf(Gen.Elements(Words.Split(' ')))
        from encoding in Gen.Elements(TextEncoding.Utf8, TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian,
            TextEncoding.Windows1258, TextEncoding.Tcvn3, TextEncoding.Vni)
        select (string.Join(' ', words), encoding);
}
