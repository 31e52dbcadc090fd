using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>What people type from habit is understood, named once, and answered with what is written here.</summary>
public sealed class TagAdviceTests
{
    private const string Data = "{ 'x': 7, 'ds': [ { 'ten': 'a' } ] }";

    [Theory]
    [InlineData("{{ if x ≥ 5 }}có{{ end }}", "≥", ">=")]
    [InlineData("{{ if x ≤ 5 }}có{{ end }}", "≤", "<=")]
    [InlineData("{{ if x ≠ 5 }}có{{ end }}", "≠", "!=")]
    [InlineData("{{ x × 2 }}", "×", "*")]
    [InlineData("{{ x ÷ 2 }}", "÷", "/")]
    [InlineData("{{ x == «a» }}", "« »", "\" \"")]
    [InlineData("{{ x ＋ 1 }}", "＋", "+")]
    [InlineData("{{ x * 1,5 }}", "1,5", "1.5")]
    [InlineData("{{ if x > 0,25 }}có{{ end }}", "0,25", "0.25")]
    [InlineData("{{ tien x * 1,5 }}", "1,5", "1.5")]
    [InlineData("{{ nếu x > 5 }}có{{ end }}", "nếu", "if")]
    [InlineData("{{ if x > 5 }}có{{ hết }}", "hết", "end")]
    [InlineData("{{ if x > 5 }}có{{ kết thúc }}", "kết thúc", "end")]
    [InlineData("{{ if x > 5 }}có{{ ngược lại }}không{{ end }}", "ngược lại", "else")]
    [InlineData("{{ lặp d trong ds }}{{ d.ten }}{{ end }}", "lặp", "for")]
    [InlineData("{{ với mỗi d trong ds }}{{ d.ten }}{{ end }}", "với mỗi", "for")]
    [InlineData("{{ if x > 5 then }}có{{ end }}", "then", "if …")]
    public void One_slip_gives_one_finding_that_says_what_to_write(string template, string written, string correct)
    {
        var finding = Rendered.Of(Lines(template), Data).Findings.Single();
        Assert.Equal("RP6007", finding.Code);
        Assert.Contains($"“{written}”", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Contains($"“{correct}”", finding.Advice!.Value.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if x <> 5 }}có{{ end }}", "<>", "!=")]
    [InlineData("{{{ x }}}", "{ x }", "x")]
    public void Other_signs_are_understood(string template, string written, string correct) =>
        One_slip_gives_one_finding_that_says_what_to_write(template, written, correct);

    [Theory]
    [InlineData("{{ x x }}", "RP6083", "“x”")]
    [InlineData("{{ x \"a\" }}", "RP6083", "“x”")]
    [InlineData("{{ for d in ds }}{{ d.ten d.ten }}{{ end }}", "RP6083", "“d.ten”")]
    [InlineData("{{ for d in ds }}{{ d.ten }}{{ end }} {{ d.ten }}", "RP6084", "“d”")]
    [InlineData("{{ m }}", "RP6014", "không có tên “m”.")]
    [InlineData("{{ ho ten }}", "RP6014", "Có phải “ho_ten”?")]
    [InlineData("{{ ho_ten.toUpperCase() }}", "RP6014", "“string.upcase”")]
    [InlineData("{{ \"5\" - 1 }}", "RP6015", "là chữ")]
    public void What_is_wrong_is_said(string template, string code, string words)
    {
        var finding = Assert.Single(Rendered.Of(Lines(template), "{ 'x': 7, 'ho_ten': 'Lan', 'ds': [ { 'ten': 'a' } ] }").Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(words, finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x\u200E }}", "U+200E")]
    [InlineData("{{ \u202Ax\u202C }}", "U+202A")]
    [InlineData("{{ x\u3164 }}", "U+3164")]
    [InlineData("{{ x + \u20661 }}", "U+2066")]
    public void An_invisible_mark_is_named(string template, string mark)
    {
        var finding = Rendered.Of(Lines(template), Data).Findings[0];
        Assert.Equal("RP6043", finding.Code);
        Assert.Contains(mark, finding.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ \"a ≥ b × c\" }}", "a ≥ b × c")]
    [InlineData("{{ x # ≥ ghi chú }}", "7")]
    [InlineData("{{ [1,5] | array.size }}", "2")]
    [InlineData("{{ case x }}{{ when 1,7 }}có{{ end }}", "có")]
    [InlineData("{{ \"nếu\" }}", "nếu")]
    public void Signs_within_texts_are_text(string template, string expected)
    {
        var rendered = Rendered.Of(Lines(template), Data);
        Assert.Empty(rendered.Codes);
        Assert.Equal(expected, rendered.Text());
    }
}
