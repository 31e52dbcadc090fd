using System.Security;
using Reporter.Tests.Support;

namespace Reporter.Tests.Decree30;

/// <summary>
/// An administrative document in pieces, each right as it stands: a test replaces the piece at stake. The places and
/// people are invented.
/// </summary>
internal sealed record SampleDocument
{
    public const string Justified = """<w:spacing w:before="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""";
    public const string Centred = """<w:jc w:val="center"/>""";

    public string Styles { get; init; } = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>""";

    public string Parent { get; init; } = P("UBND HUYỆN AN BÌNH", Centred, R(13));

    public string Agency { get; init; } = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(900));

    public string National { get; init; } = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(13, "b"));

    public string Motto { get; init; } = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_420));

    public string Number { get; init; } = P("Số:      /BC-PTP", Centred, R(13));

    public string LetterSubject { get; init; } = "";

    public string Date { get; init; } = P("An Bình, ngày      tháng 12 năm 2024", Centred, R(14, "i"));

    public string Title { get; init; } = P("BÁO CÁO", Centred, R(14, "b"));

    public string Subject { get; init; } = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(1_900));

    public string Addressee { get; init; } = P("Kính gửi: Sở Tư pháp tỉnh Bình An.", Centred, R(14));

    public string Basis { get; init; } = "";

    public string Content { get; init; } =
        P("Thực hiện kế hoạch của tỉnh, Phòng Tư pháp báo cáo kết quả công tác năm 2024 trên địa bàn như sau:", Justified, R(14))
        + P("I. KẾT QUẢ ĐẠT ĐƯỢC", Justified, R(14, "b"))
        + P("1. Công tác phổ biến, giáo dục pháp luật", Justified, R(14, "b"))
        + P("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn.", Justified,
            R(14))
        + P("Trên đây là báo cáo kết quả công tác tư pháp năm 2024 của Phòng Tư pháp./.", Justified, R(14));

    public string Recipients { get; init; } =
        P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(11)) + P("- UBND huyện (B/c);", "", R(11))
            + P("- Lưu: VT, PBGDPL.", "", R(11));

    public string Signature { get; init; } = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", Centred, "") + P("", Centred, "")
        + P("Nguyễn Văn An", Centred, R(14, "b"));

    public string Tail { get; init; } = "";

    public string Page { get; init; } = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/><w:titlePg/>""";

    public string References { get; init; } = """<w:headerReference w:type="default" r:id="rIdH"/>""";

    public string Header { get; init; } = P("", Centred, "", """<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""");

    public string Footer { get; init; } = "";

    public string Settings { get; init; } = "";

    public int[] Columns { get; init; } = [3_400, 5_671];

    public string Head => Table(Columns, [Parent + Agency, National + Motto], [Number + LetterSubject, Date]);

    public DocxFragment Docx() => new(
        Head + Title + Subject + Addressee + Basis + Content + Table([4_535, 4_535], [Recipients, Signature]) + P("", "", "") + Tail
        + $"<w:sectPr>{References}{Page}</w:sectPr>")
    {
        Styles = Styles,
        Settings = Settings,
        Parts = [("rIdH", "header", Header), .. Footer.Length > 0 ? new[] { ("rIdF", "footer", Footer) } : []],
    };

    /// <summary>The same as a letter, which has no title.</summary>
    public static SampleDocument Letter { get; } = new()
    {
        Number = P("Số:      /PTP-HC", Centred, R(13)),
        LetterSubject = P("V/v báo cáo kết quả công tác tư pháp năm 2024", """<w:spacing w:before="120"/>""" + Centred, R(13)),
        Title = "",
        Subject = "",
    };

    /// <param name="runProperties">As <see cref="R"/> makes them.</param>
    public static string P(string text, string paragraphProperties, string runProperties, string more = "")
    {
        var run = text.Length > 0 ? $"""<w:r><w:rPr>{runProperties}</w:rPr><w:t xml:space="preserve">{SecurityElement.Escape(text)}</w:t></w:r>""" : "";
        return $"<w:p><w:pPr>{paragraphProperties}</w:pPr>{run}{more}</w:p>";
    }

    /// <param name="marks">Letters of <c>b</c> and <c>i</c>.</param>
    public static string R(double size, string marks = "") =>
        string.Concat(marks.Select(mark => $"<w:{mark}/>")) + $"""<w:sz w:val="{(int)(size * 2)}"/>""";

    /// <summary>A drawn line as Word writes it, with the older form for older programs.</summary>
    public static string Line(int twips, string dash = "") => $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:extent cx="{twips * 635}" cy="0"/>
        <a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="straightConnector1"/><a:ln>{dash}</a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:shape type="#_x0000_t32" style="width:{twips / 20}pt;height:0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """.ReplaceLineEndings("");

    public static string Table(int[] columns, params string[][] rows) =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="{columns.Sum()}" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{string.Concat(columns.Select(w => $"""<w:gridCol w:w="{w}"/>"""))}</w:tblGrid>"""
        + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select((cell, i) => $"""<w:tc><w:tcPr><w:tcW w:w="{columns[i]}" w:type="dxa"/></w:tcPr>{cell}</w:tc>""")) + "</w:tr>")) + "</w:tbl>";
}
