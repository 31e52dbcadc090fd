using System.Text;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

internal static partial class RuleCases
{
    private const string A4 = """<w:pgSz w:w="11906" w:h="16838"/>""";

    private static IReadOnlyList<RuleCase> Page =>
    [
        new("RP7002", "", Report with { Title = P("HỢP ĐỒNG DỊCH VỤ", Centred, R(14, "b")) }, Report),
        new("RP7006", "nơi nhận", Report with { Recipients = P("", "", "") }, Minutes),
        new("RP7006", "số, ký hiệu", Report with { Number = P("", "", "") },
            Report with { Number = P("Số: ....../BC-PTP", Centred, R(13)) }),
        new("RP7006", "tên cơ quan", Report with { Parent = "", Agency = P("", "", "") }, Report with { Parent = "" }),
        new("RP7006", "họ tên người ký",
            Report with { Number = P("Số: 15/BC-PTP", Centred, R(13)), Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) },
            Report with { Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) }),
        new("RP7007", "kính gửi trên tên loại",
            Report with { Title = Report.Addressee, Subject = Report.Title, Addressee = Report.Subject }, Report),
        new("RP7007", "căn cứ trên trích yếu",
            Decision with { Title = Decision.Basis, Subject = Decision.Title, Addressee = Decision.Subject, Basis = Decision.Addressee },
            Decision),
        new("RP7101", "", OnPage(A4, """<w:pgSz w:w="12240" w:h="15840"/>"""), OnPage(A4, """<w:pgSz w:w="11907" w:h="16840"/>""")),
        new("RP7102", "", OnPage(A4, """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"""),
            OnPage(A4, """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>""") with { Content = Text(Words + ":") + Grid + Text(Words + "./.") }),
        new("RP7103", "lề trên", OnPage("w:top=\"1134\"", "w:top=\"1000\""), OnPage("w:top=\"1134\"", "w:top=\"1417\"")),
        new("RP7103", "lề dưới", OnPage("w:bottom=\"1134\"", "w:bottom=\"850\""), OnPage("w:bottom=\"1134\"", "w:bottom=\"1110\"")),
        new("RP7103", "lề trái", OnPage("w:left=\"1701\"", "w:left=\"1134\""), OnPage("w:left=\"1701\"", "w:left=\"1985\"")),
        new("RP7103", "lề phải", OnPage("w:right=\"1134\"", "w:right=\"1417\""), OnPage("w:right=\"1134\"", "w:right=\"850\"")),
        new("RP7104", "", Report with { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>""" + R(14)) },
            Report with { Title = P("BÁO CÁO", Centred, """<w:rFonts w:ascii="Times New Roman Bold" w:hAnsi="Times New Roman Bold" w:cs="Arial"/>""" + R(14)) }),
        new("RP7105", "", Report with { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="1F4E79"/>""" + R(14)) },
            Report with { Addressee = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, """<w:color w:val="auto"/>""" + R(14)) }),
        new("RP7106", "", Report with { Title = P("BÁO CÁO", Centred, """<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>""" + R(14, "b")) }, Report),
        new("RP7107", "", Report with { Title = P("BÁO CÁO".Normalize(NormalizationForm.FormD), Centred, R(14, "b")) }, Report),
        new("RP7108", "", Report with { References = "", Header = "", Content = Long }, Report with { References = "", Header = "" }),
        new("RP7109", "chân trang", Report with { References = """<w:footerReference w:type="default" r:id="rIdF"/>""", Footer = Report.Header },
            Report with { Header = Report.Header.Replace(Centred, """<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>""", StringComparison.Ordinal) }),
        new("RP7109", "lệch phải", Report with { Header = Report.Header.Replace(Centred, """<w:jc w:val="right"/>""", StringComparison.Ordinal) },
            Report with { Header = Report.Header.Replace(Centred, """<w:tabs><w:tab w:val="center" w:pos="4535"/></w:tabs>""", StringComparison.Ordinal).Replace("</w:pPr>", "</w:pPr><w:r><w:tab/></w:r>", StringComparison.Ordinal) }),
        new("RP7110", "", OnPage("<w:titlePg/>", ""), Report),
        new("RP7111", "cỡ chữ", Report with { Header = Report.Header.Replace("w:val=\"28\"", "w:val=\"24\"", StringComparison.Ordinal) },
            Report with { Header = Report.Header.Replace("w:val=\"28\"", "w:val=\"26\"", StringComparison.Ordinal) }),
        new("RP7111", "kiểu chữ", Report with { Header = Report.Header.Replace("<w:rPr>", "<w:rPr><w:i/>", StringComparison.Ordinal) },
            Report),
        new("RP7112", "số La Mã", Report with { Page = Report.Page + """<w:pgNumType w:fmt="upperRoman"/>""" }, Report with { Page = Report.Page + """<w:pgNumType w:fmt="decimal"/>""" }),
        new("RP7112", "bắt đầu từ 5", Report with { Page = Report.Page + """<w:pgNumType w:start="5"/>""" }, Report with { Page = Report.Page + """<w:pgNumType w:start="1"/>""" }),
        new("RP7113", "", Annexed with { Page = Report.Page }, Annexed),
        new("RP7114", "", InTwoSections,
            InTwoSections with { References = "", Page = Report.Page.Replace("<w:titlePg/>", "", StringComparison.Ordinal) }),
    ];

    /// <summary>Minutes are signed by those who took part and have no recipients.</summary>
    private static SampleDocument Minutes => Report with
    {
        Number = P("Số:      /BB-PTP", Centred, R(13)),
        Title = P("BIÊN BẢN", Centred, R(14, "b")),
        Subject = P("Họp tổng kết công tác năm 2024", Centred, R(14, "b"), Line(1_900)),
        Addressee = "",
        Recipients = P("", "", ""),
    };

    private static SampleDocument InTwoSections => Report with
    {
        Content = Text(Words + ".") + $"<w:p><w:pPr><w:sectPr>{Report.References}{Report.Page}</w:sectPr></w:pPr></w:p>"
            + Text(Words + "./."),
    };

    private static string Grid => """<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Số TT</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""";
}
