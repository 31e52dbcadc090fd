using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

internal static partial class RuleCases
{
    private static IReadOnlyList<RuleCase> Head =>
    [
        .. Looks("RP7201", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "b", 11, (d, p) => d with { National = p, Columns = [2_900, 6_900] }),
        new("RP7202", "", Report with { National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM", Centred, R(13, "b")) },
            Report with { National = P("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(13, "b")) }),
        new("RP7203", "", Report with { Columns = [4_500, 4_571] }, Report with { Columns = [3_500, 5_571] }),
        .. Looks("RP7204", "Độc lập - Tự do - Hạnh phúc", 14, "b", 14.5,
            (d, p) => d with { Motto = p.Contains("PHÚC", StringComparison.Ordinal)
            ? p.Replace(Line(3_420), Line(4_340), StringComparison.Ordinal) : p }, Line(3_420)),
        new("RP7205", "chữ hoa", Report with { Motto = P("Độc Lập - Tự Do - Hạnh Phúc", Centred, R(14, "b"), Line(3_420)) }, Report),
        new("RP7205", "thiếu cách", Report with { Motto = P("Độc lập-Tự do-Hạnh phúc", Centred, R(14, "b"), Line(3_240)) }, Report),
        new("RP7205", "gạch ngang dài", Report with { Motto = P("Độc lập – Tự do – Hạnh phúc", Centred, R(14, "b"), Line(3_520)) }, Report),
        new("RP7206", "", Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b")) },
            Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", """<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr><w:ind w:left="1120" w:right="1120"/>""" + Centred, R(14, "b")) }),
        new("RP7207", "", Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(1_700)) },
            Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_200)) }),
        new("RP7208", "nét đứt", Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_420, """<a:prstDash val="dash"/>""")) },
            Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"), Line(3_420, """<a:prstDash val="solid"/>""")) }),
        new("RP7208", "gạch chân", Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b") + """<w:u w:val="single"/>""") }, Report),
        new("RP7208", "dấu gạch nối", Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b")) + P("----------", Centred, R(14)) },
            Report),
        new("RP7209", "",
            Report with { Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b")) + P(new string('_', 24), Centred, R(14)) }, Report),
        .. Looks("RP7210", "UBND HUYỆN AN BÌNH", 13, "", 14, (d, p) => d with { Parent = p }),
        .. Looks("RP7211", "PHÒNG TƯ PHÁP", 13, "b", 14, (d, p) => d with { Agency = p }, Line(900)),
        new("RP7212", "cơ quan", Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b")) },
            Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b")) + P("", """<w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr><w:ind w:left="1250" w:right="1250"/>""", "") }),
        new("RP7212", "trích yếu", Report with { Subject = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b")) }, Report),
        new("RP7213", "cơ quan", Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(1_900)) },
            Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(720)) }),
        new("RP7213", "trích yếu", Report with { Subject = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(400)) },
            Report with { Subject = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(1_450)) }),
        .. Looks("RP7214", "Số:      /BC-PTP", 13, "", 14, (d, p) => d with { Number = p }, otherCase: ""),
        new("RP7215", "thiếu số 0", Numbered("Số: 5/BC-PTP"), Numbered("Số: 05/BC-PTP")),
        new("RP7215", "thiếu hai chấm", Numbered("Số 15/BC-PTP"), Numbered("Số: 15/BC-PTP")),
        new("RP7215", "gạch nối có cách", Numbered("Số: 15/BC - PTP"), Numbered("Số: 115/BC-PTP")),
        new("RP7215", "thiếu gạch chéo", Numbered("Số: 15 BC-PTP"), Numbered("Số: …/BC-PTP")),
        new("RP7215", "chữ thường", Numbered("Số: 15/bc-ptp"), Numbered("Số: 15/BC-PTP")),
        new("RP7216", "", Numbered("Số: 15/KH-PTP"), Numbered("Số: 15/BC-PTP")),
        new("RP7217", "CV", Letter with { Number = P("Số: 15/CV-PTP", Centred, R(13)) },
            Letter with { Number = P("Số: 15/PTP-HC", Centred, R(13)) }),
        new("RP7217", "tên loại khác", Letter with { Number = P("Số: 15/BC-PTP", Centred, R(13)) },
            Letter with { Number = P("Số: 15/UBND-VX", Centred, R(13)) }),
        new("RP7218", "", Numbered("Số: 15/BC-TPP"), Numbered("Số: 15/BC-PTP")) { Options = new() { Units = ["PTP", "UBND"] } },
        .. Looks("RP7219", "An Bình, ngày      tháng 12 năm 2024", 14, "i", 15, (d, p) => d with { Date = p }),
        new("RP7220", "ngày thiếu số 0", Dated("An Bình, ngày 5 tháng 12 năm 2024"), Dated("An Bình, ngày 05 tháng 12 năm 2024")),
        new("RP7220", "tháng thiếu số 0", Dated("An Bình, ngày 05 tháng 2 năm 2024"), Dated("An Bình, ngày 05 tháng 02 năm 2024")),
        new("RP7220", "thừa số 0", Dated("An Bình, ngày 15 tháng 04 năm 2024"), Dated("An Bình, ngày 15 tháng 4 năm 2024")),
        new("RP7220", "ngày không có", Dated("An Bình, ngày 31 tháng 4 năm 2024"), Dated("An Bình, ngày 29 tháng 02 năm 2024")),
        new("RP7220", "tháng không có", Dated("An Bình, ngày 12 tháng 13 năm 2024"), Dated("An Bình, ngày 31 tháng 12 năm 2024")),
        new("RP7220", "thiếu phẩy", Dated("An Bình ngày 05 tháng 12 năm 2024"), Dated("An Bình, ngày … tháng … năm 2024")),
        new("RP7220", "chữ hoa", Dated("an Bình, ngày 05 tháng 12 năm 2024"), Dated("An Bình, ngày       tháng       năm 2024")),
        new("RP7220", "viết tắt", Dated("An Bình, ngày 05/12/2024"), Dated("An Bình, ngày 05 tháng 12 năm 2024")),
        .. Looks("RP7221", "BÁO CÁO", 14, "b", 16, (d, p) => d with { Title = p }),
        .. Looks("RP7222", "Kết quả công tác tư pháp năm 2024", 14, "b", 15, (d, p) => d with { Subject = p }, Line(1_900)),
        new("RP7223", "", Report with { Subject = P("V/v kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(1_900)) }, Decision),
        .. Looks("RP7224", "V/v báo cáo kết quả công tác", 13, "", 14, (d, p) => d with { Number = P("Số:      /PTP-HC", Centred, R(13)), LetterSubject = p.Replace("<w:pPr>", """<w:pPr><w:spacing w:before="120"/>""", StringComparison.Ordinal) }, on: Letter),
        new("RP7225", "", Letter with { LetterSubject = P("V/v báo cáo kết quả công tác tư pháp năm 2024", Centred, R(13)) }, Letter with { Number = P("Số:      /PTP-HC", """<w:spacing w:after="60"/>""" + Centred, R(13)), LetterSubject = P("V/v báo cáo kết quả công tác tư pháp năm 2024", """<w:spacing w:before="60"/>""" + Centred, R(13)) }),
        new("RP7226", "", Report with { National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(12, "b")) },
            Report with { National = P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(12, "b")),
                Motto = P("Độc lập - Tự do - Hạnh phúc", Centred, R(13, "b"), Line(3_180)),
                Date = P("An Bình, ngày      tháng 12 năm 2024", Centred, R(13, "i")) }),
        new("RP7227", "", Report with { Columns = [5_000, 6_200] }, Report with { Columns = [3_800, 5_800] }),
        new("RP7228", "", Report with { Number = Report.Number + Report.Date, Date = P("", "", "") }, Report),
        .. Looks("RP7229", "Kính gửi: Sở Tư pháp tỉnh Bình An.", 14, "", 15, (d, p) => d with { Addressee = p }, alignment: ""),
        new("RP7230", "thiếu hai chấm", Report with { Addressee = P("Kính gửi Sở Tư pháp tỉnh Bình An.", Centred, R(14)) }, Report),
        new("RP7230", "không gạch đầu dòng", To("Sở Tư pháp tỉnh Bình An;", "UBND huyện An Bình."),
            To("- Sở Tư pháp tỉnh Bình An;", "- UBND huyện An Bình.")),
        new("RP7230", "thiếu chấm phẩy", To("- Sở Tư pháp tỉnh Bình An", "- UBND huyện An Bình."),
            To("- Sở Tư pháp tỉnh Bình An;", "- Phòng Nội vụ;", "- UBND huyện An Bình.")),
        new("RP7230", "thiếu chấm", To("- Sở Tư pháp tỉnh Bình An;", "- UBND huyện An Bình"),
            To("- Sở Tư pháp tỉnh Bình An;", "- UBND huyện An Bình.")),
        .. Looks("RP7231", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", 14, "i", 12,
            (d, p) => d with { Basis = p.Replace(Centred, Justified, StringComparison.Ordinal)
                + P("Theo đề nghị của Tổ trưởng Tổ hành chính.", Justified, R(14, "i")) }, alignment: "", on: Decision)
                .Where(c => c.About is not "độ đậm"),
        new("RP7232", "giữa khối",
            Based("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.", "Theo đề nghị của Tổ trưởng Tổ hành chính."),
            Based("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Theo đề nghị của Tổ trưởng Tổ hành chính.")),
        new("RP7232", "cuối khối",
            Based("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Theo đề nghị của Tổ trưởng Tổ hành chính;"),
            Based("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.")),
    ];

    private static SampleDocument Numbered(string text) => Report with { Number = P(text, Centred, R(13)) };

    private static SampleDocument Dated(string text) => Report with { Date = P(text, Centred, R(14, "i")) };

    private static SampleDocument Based(params string[] lines) =>
        Decision with { Basis = string.Concat(lines.Select(line => P(line, Justified, R(14, "i")))) };

    private static SampleDocument To(params string[] recipients) => Report with
    {
        Addressee = P("Kính gửi:", """<w:ind w:left="1982"/>""", R(14)) + string.Concat(recipients.Select(line => P(line, """<w:ind w:left="2552"/>""", R(14)))),
    };

    /// <summary>The looks of one component: size, weight, slant, letters, alignment, each broken alone.</summary>
    /// <param name="marks">What is right: letters of <c>b</c> and <c>i</c>.</param>
    /// <param name="otherCase">The words in the wrong letters, made from the right ones; empty when the decree says nothing.</param>
    /// <param name="alignment">The wrong one; empty when the decree says nothing.</param>
    private static IEnumerable<RuleCase> Looks(
        string code, string words, double size, string marks, double wrongSize, Func<SampleDocument, string, SampleDocument> put,
            string more = "",
        string? otherCase = null, string alignment = "right", SampleDocument? on = null)
    {
        var document = on ?? Report;
        var isUpper = !words.Any(char.IsLower);
        SampleDocument With(string text, string paragraph, string run) => put(document, P(text, paragraph, run, more));
        string Toggled(char mark) =>
            marks.Contains(mark, StringComparison.Ordinal) ? marks.Replace(mark.ToString(), "", StringComparison.Ordinal) : marks + mark;

        var right = With(words, Centred, R(size, marks));
        yield return new(code, "cỡ chữ", With(words, Centred, R(wrongSize, marks)), right);
        yield return new(code, "độ đậm", With(words, Centred, R(size, Toggled('b'))), right);
        yield return new(code, "kiểu chữ", With(words, Centred, R(size, Toggled('i'))), right);
        if (otherCase != "")
            yield return new(code, "loại chữ",
                With(isUpper ? words[..1] + words[1..].ToLowerInvariant() : words.ToUpperInvariant(), Centred, R(size, marks)),
                With(isUpper ? words[..1] + words[1..].ToLowerInvariant() : words, Centred,
                R(size, marks) + (isUpper ? "<w:caps/>" : "")));
        if (alignment.Length > 0)
            yield return new(code, "cách căn", With(words, $"""<w:jc w:val="{alignment}"/>""", R(size, marks)), right);
    }
}
