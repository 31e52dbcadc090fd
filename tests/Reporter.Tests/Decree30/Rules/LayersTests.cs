using Reporter.Core.Diagnostics;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

/// <summary>The same look gives the same findings, whichever layer of the file says it.</summary>
[Slow]
public sealed class LayersTests
{
    /// <summary>Every case whose finding is about how a paragraph of the body looks.</summary>
    public static TheoryData<string> Looks { get; } = [.. RuleCases.All.Where(c => IsLook(c.Code) && c.About != "nền của LibreOffice"
        && Place(c) is not null).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void In_a_style_and_the_style_it_is_based_on(string name) => Check(name, Layer.ParagraphStyle);

    [Theory]
    [MemberData(nameof(Looks))]
    public void In_a_style_of_letters(string name) => Check(name, Layer.CharacterStyle);

    [Theory]
    [MemberData(nameof(Looks))]
    public void In_the_style_of_the_table(string name) => Check(name, Layer.TableStyle);

    [Theory]
    [MemberData(nameof(Looks))]
    public void In_the_defaults_of_the_document(string name) => Check(name, Layer.DocumentDefaults);

    [Fact]
    public void Nearly_all_rules_about_looks_are_moved_through_the_layers() =>
        Assert.True(Looks.Select(row => row.Data[..6]).Distinct().Count() > 35,
        string.Join(' ', Looks.Select(row => row.Data[..6]).Distinct()));

    [Theory]
    [InlineData("minorHAnsi", "minorFont")]
    [InlineData("majorHAnsi", "majorFont")]
    public void A_font_of_the_theme_is_the_font_it_names(string theme, string kind)
    {
        SampleDocument With(string fonts) =>
            new() { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, $"<w:rFonts {fonts}/>" + R(14)) };
        string Fonts(string font) => $"""<a:fontScheme name="x"><a:{kind}><a:latin typeface="{font}"/></a:{kind}></a:fontScheme>""";
        var themed = With($"""w:asciiTheme="{theme}" w:hAnsiTheme="{theme}" w:ascii="Times New Roman" w:hAnsi="Times New Roman" """).Docx();

        Assert.Equal(Told(With("""w:ascii="Cambria" w:hAnsi="Cambria" """).Docx()), Told(themed with { Theme = Fonts("Cambria") }));
        Assert.Equal([], Told(themed with { Theme = Fonts("Times New Roman") }));
    }

    [Theory]
    [InlineData("upperRoman", "%1.", "I. KẾT QUẢ ĐẠT ĐƯỢC", "b", "RP7310")]
    [InlineData("decimal", "%1.", "1. Công tác phổ biến, giáo dục pháp luật", "b", "RP7312")]
    [InlineData("decimal", "%1.", "1. Trong năm đã tổ chức các hội nghị phổ biến pháp luật", "", "RP7313")]
    [InlineData("lowerLetter", "%1)", "a) Trong năm đã tổ chức các hội nghị phổ biến pháp luật", "", "RP7314")]
    [InlineData("decimal", "Điều %1.", "Điều 1. Ban hành kế hoạch", "b", "RP7311")]
    public void A_number_that_Word_counts_is_the_number_that_is_typed(string format, string level, string typed, string marks, string code)
    {
        var words = typed[(typed.IndexOf(level[^1], StringComparison.Ordinal) + 2)..];
        SampleDocument With(string text, string numbered) =>
            new() { Content = P(text, numbered + Justified, R(12, marks)) + new SampleDocument().Content };
        var counted = With(words, """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""").Docx() with
        {
            Numbering = $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{level}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        };
        Assert.Equal([code], Told(counted).Select(line => line[..6]).Distinct());
        Assert.Equal(Told(With(typed, "").Docx()).Where(line => line.StartsWith(code, StringComparison.Ordinal)),
            Told(counted).Where(line => line.StartsWith(code, StringComparison.Ordinal)));
    }

    private static void Check(string name, Layer layer)
    {
        var rule = RuleCases.Find(name);
        if (FormattingLayers.Move(rule.Break.Docx(), Place(rule) ?? "", layer) is { } moved)
            Assert.Equal(rule.Findings.Select(Line), Told(moved));
        if (FormattingLayers.Move(rule.Keep.Docx(), KeptPlace(rule), layer) is { } kept)
            Assert.Equal([], Told(kept));
    }

    private static bool IsLook(string code) =>
        code is "RP7104" or "RP7105" or "RP7201" or "RP7204" or "RP7210" or "RP7211" or "RP7214" or "RP7219" or "RP7221" or "RP7222"
        or "RP7224" or "RP7225" or "RP7226"
        or "RP7229" or "RP7231" or "RP7301" or "RP7302" or "RP7303" or "RP7304" or "RP7305" or "RP7306" or "RP7307" or "RP7308" or "RP7309"
            or "RP7310" or "RP7311" or "RP7312" or "RP7313" or "RP7314"
        or "RP7324" or "RP7328" or "RP7401" or "RP7402" or "RP7405" or "RP7406" or "RP7501" or "RP7502" or "RP7503" or "RP7601" or "RP7602"
            or "RP7603" or "RP7605";

    private static string? Place(RuleCase rule) =>
        rule.Findings is [{ Location: WordLocation { Part: WordPart.Body, Excerpt: { Length: > 0 } excerpt } }, ..] ? excerpt.TrimEnd('…')
            : null;

    // Where it stands in the document that keeps the rule the words may differ by their case only.
    private static string KeptPlace(RuleCase rule)
    {
        var words = Place(rule) ?? "";
        return rule.Keep.Docx().Body.Contains(words, StringComparison.Ordinal) ? words : "PHÒNG TƯ PHÁP";
    }

    private static List<string> Told(DocxFragment docx) =>
        [.. RuleCasesTests.Findings(docx.Bytes(), Reporter.Decree30.DecreeOptions.Default).Select(Line)];

    private static string Line(Diagnostic finding) =>
        $"{finding.Code} {(finding.Location as WordLocation)?.Paragraph} {finding.Severity} {finding.Message.Vi}";
}
