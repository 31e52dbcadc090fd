using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

internal static partial class RuleCases
{
    private static IReadOnlyList<RuleCase> Body =>
    [
        new("RP7301", "cỡ chữ", Content(Text(Words + "./.", looks: R(12))), Content(Text(Words + "./.", looks: R(13)))),
        new("RP7301", "kiểu chữ", Content(Text(Words + "./.", looks: R(14, "i"))), Content(Text("Trong năm có một ").Replace("</w:p>", $"""<w:r><w:rPr>{R(14, "i")}</w:rPr><w:t>hội nghị.</w:t></w:r></w:p>""", StringComparison.Ordinal), End)),
        new("RP7301", "độ đậm", Content(Text(Words + "./.", looks: R(14, "b"))),
            Content(Text("Công tác tuyên truyền", looks: R(14, "b")), Text(Words + "."), End)),
        new("RP7302", "", Content(Text(Words + "./.", """<w:ind w:firstLine="720"/>""")), Content(Text("Trong năm không có gì mới.", """<w:ind w:firstLine="720"/>"""), Text(Words + "./."))),
        new("RP7303", "", Content(Text(Words + "./.", """<w:ind w:firstLine="400"/><w:jc w:val="both"/>""")), Content(Text(Words + "./.", """<w:ind w:firstLine="567"/><w:jc w:val="both"/>"""))),
        new("RP7304", "", Content(Text(Words + ".", """<w:spacing w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"""), Text(Words + "./.", """<w:ind w:firstLine="720"/><w:jc w:val="both"/>""")),
            Content(Text(Words + ".", """<w:spacing w:after="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"""), Text(Words + "./.", """<w:spacing w:before="60"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"""))),
        new("RP7305", "gấp đôi", Content(Text(Words + "./.", """<w:spacing w:line="480"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""")), Content(Text(Words + "./.", """<w:spacing w:line="360"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"""))),
        new("RP7305", "dưới một dòng", Content(Text(Words + "./.", """<w:spacing w:line="240" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>""")), Content(Text(Words + "./.", """<w:spacing w:line="360" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"""))),
        .. BodyLooks("RP7306", "Chương I", 14, "b", true, line => line + P("QUY ĐỊNH CHUNG", Centred, R(14, "b"))),
        .. BodyLooks("RP7307", "QUY ĐỊNH CHUNG", 14, "b", true, line => P("Chương I", Centred, R(14, "b")) + line, justified: false),
        .. BodyLooks("RP7308", "Mục 1", 14, "b", true, line => line + P("PHẠM VI ĐIỀU CHỈNH", Centred, R(14, "b"))),
        .. BodyLooks("RP7309", "PHẠM VI ĐIỀU CHỈNH", 14, "b", true, line => P("Mục 1", Centred, R(14, "b")) + line, justified: false),
        .. BodyLooks("RP7310", "I. KẾT QUẢ ĐẠT ĐƯỢC", 14, "b", true, line => line, weight: false),
        .. BodyLooks("RP7311", "Điều 1.", 14, "b", false, line => line.Replace("</w:p>", $"""<w:r><w:rPr>{R(14)}</w:rPr><w:t xml:space="preserve"> Ban hành kế hoạch.</w:t></w:r></w:p>""", StringComparison.Ordinal)),
        .. BodyLooks("RP7312", "1. Công tác phổ biến, giáo dục pháp luật", 14, "b", true, line => line, weight: false),
        new("RP7313", "cỡ chữ", Content(Text("1. " + Words + ".", looks: R(12)), End),
            Content(Text("1. " + Words + ".", looks: R(14)), End)),
        new("RP7313", "kiểu chữ", Content(Text("1. " + Words + ".", looks: R(14, "i")), End),
            Content(Text("1. " + Words + ".", looks: R(14)), End)),
        new("RP7314", "cỡ chữ", Content(Text("a) " + Words + ".", looks: R(12)), End),
            Content(Text("a) " + Words + ".", looks: R(14)), End)),
        new("RP7314", "kiểu chữ", Content(Text("a) " + Words + ".", looks: R(14, "i")), End),
            Content(Text("a) " + Words + ".", looks: R(14)), End)),
        new("RP7314", "độ đậm", Content(Text("a) " + Words + ".", looks: R(14, "b")), End),
            Content(Text("a) " + Words + ".", looks: R(14)), End)),
        new("RP7315", "", Content(Text("1) " + Words + "."), End), Content(Text("1. " + Words + "."), End)),
        new("RP7316", "chữ hoa", Content(Text("A) " + Words + "."), End), Content(Text("a) " + Words + "."), End)),
        new("RP7316", "dấu chấm", Content(Text("a. " + Words + "."), End), Content(Text("a) " + Words + "."), End)),
        new("RP7317", "", Content([.. Points("a", "b", "c", "d", "e"), End]),
            Content([.. Points("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"), End])),
        new("RP7318", "điều", Decision with { Content = Article(1, Words + ".") + Article(2, Words + ".") + Article(4, Words + "./.") },
            Decision with { Content = Article(1, Words + ".") + Article(2, Words + ".") + Article(3, Words + "./.") }),
        new("RP7318", "đề mục", Content(Roman("I"), Text(Words + "."), Roman("III"), End),
            Content(Roman("I"), Text(Words + "."), Roman("II"), End)),
        new("RP7318", "đổi chỗ một số", Content(Roman("I"), Text(Words + "."), Roman("IV"), Text(Words + "."), Roman("III"), End),
            Content(Roman("I"), Text(Words + "."), Roman("II"), Text(Words + "."), Roman("III"), End)),
        new("RP7318", "khoản",
            Decision with { Content = Article(1, Words + ":") + Text("1. " + Words + ".") + Text("3. " + Words + ".")
            + Article(2, Words + "./.") },
            Decision with { Content = Article(1, Words + ":") + Text("1. " + Words + ".") + Text("2. " + Words + ".")
            + Article(2, Words + "./.") }),
        new("RP7319", "", Content(P("Chương I", Centred, R(14, "b")), Text(Words + "."), End),
            Content(P("Chương I", Centred, R(14, "b")), P("QUY ĐỊNH CHUNG", Centred, R(14, "b")), Text(Words + "."), End)),
        new("RP7320", "", Content(Text(Words + ".")), Content(End)),
        new("RP7321", "",
            Content(Text("- " + Words + ";"), Text("- " + Words + ";"), Text("• " + Words + ";"), Text("• " + Words + ";"), End),
            Content(Text("- " + Words + ";"), Text("- " + Words + ";"), Text("+ " + Words + ";"), Text("+ " + Words + ";"), End)),
        new("RP7322", "", Content(Text(Words + "."), P("", "", ""), Text(Words + "."), P("", "", ""), End),
            Content(Text(Words + "."), P("", "", ""), End)),
        new("RP7323", "", Content(P("\t" + Words + "./.", """<w:jc w:val="both"/>""", R(14)).Replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal)), Content(End)),
        new("RP7324", "ép chữ", Report with { Title = P("BÁO CÁO", Centred, """<w:b/><w:spacing w:val="-20"/><w:sz w:val="28"/>""") }, Report with { Title = P("BÁO CÁO", Centred, """<w:b/><w:spacing w:val="-6"/><w:sz w:val="28"/>""") }),
        new("RP7324", "co chữ", Report with { Title = P("BÁO CÁO", Centred, """<w:b/><w:w w:val="90"/><w:sz w:val="28"/>""") }, Report with { Title = P("BÁO CÁO", Centred, """<w:b/><w:w w:val="100"/><w:sz w:val="28"/>""") }),
        new("RP7325", "", Decision with { Recipients = Decision.Recipients.Replace("Điều 2", "Điều 5", StringComparison.Ordinal) },
            Decision),
        new("RP7326", "dấu hỏi", Content(Text("Trong năm đã tổ chức ??? hội nghị."), End),
            Content(Text("Trong năm đã tổ chức bao nhiêu hội nghị? Không rõ…"), End)),
        new("RP7326", "hàng chấm", Content(Text("Trong năm đã tổ chức ………… hội nghị."), End),
            Content(Text("Các hội nghị, tọa đàm, cuộc thi… được tổ chức đều đặn."), End)),
        new("RP7326", "trường trộn thư", Content(Text("Kính gửi «ho_ten», nhân viên văn phòng."), End),
            Content(Text("Đề án «Truyền thông về quyền con người ở Việt Nam trong giai đoạn 2023 - 2028» được triển khai."), End)),
        new("RP7327", "", Content(Text("Trong năm đã tổ chức {{ tong.so_cuoc }} hội nghị."), End),
            Content(Text("Trong năm đã tổ chức {12} hội nghị."), End)),
        new("RP7328", "", Content(Text(Words + "./.", looks: R(14) + """<w:highlight w:val="yellow"/>""")), Content(Text(Words + "./.", looks: R(14) + """<w:highlight w:val="none"/>"""))),
        new("RP7328", "nền của LibreOffice", Content(Text(Words + "./.", looks: R(14) + """<w:shd w:val="clear" w:fill="FFFF00"/>""")), Content(Text(Words + "./.", looks: R(14) + """<w:shd w:val="clear" w:fill="auto"/>"""))),
        new("RP7329", "",
            Dated("An Bình, ngày 05 tháng 12 năm 2024") with { Subject = Report.Subject.Replace("2024", "2022", StringComparison.Ordinal),
            Content = Text(Words + " trong năm 2022./.") }, Dated("An Bình, ngày 05 tháng 01 năm 2025")),
        new("RP7330", "phần ký",
            Report with { Signature = P("TM. ỦY BAN NHÂN DÂN", Centred, R(14, "b"))
            + Report.Signature.Replace("TRƯỞNG PHÒNG", "CHỦ TỊCH", StringComparison.Ordinal) },
            Report with { Parent = P("HUYỆN AN BÌNH", Centred, R(13)),
            Agency = P("ỦY BAN NHÂN DÂN", Centred, R(13, "b"), Line(900)),
            Signature = P("TM. ỦY BAN NHÂN DÂN", Centred, R(14, "b")) + P("CHỦ TỊCH", Centred, R(14, "b")) + P("", "", "")
            + P("Nguyễn Văn An", Centred, R(14, "b")) }),
        new("RP7330", "ký hiệu",
            Report with { Parent = P("SỞ TƯ PHÁP TỈNH BÌNH AN", Centred, R(13)), Number = P("Số:      /BC-UBND", Centred, R(13)) }, Report),
        new("RP7331", "", Content(Text("Thực hiện chỉ đạo của UNBD huyện, Phòng Tư pháp báo cáo như sau."), End),
            Content(Text("Thực hiện chỉ đạo của UBND huyện, Phòng Tư pháp báo cáo như sau."), End)),
        new("RP7332", "", Dated("An Bình, ngày 05 tháng 12 năm 2025") with { Content = Text("Công tác năm 2025./.") },
            Dated("An Bình, ngày 05 tháng 12 năm 2025") with { Content = Text("Công tác năm 2025 của các huyện cũ./."),
            Parent = P("UBND TỈNH BÌNH AN", Centred, R(13)), Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(11))
            + P("- Lưu: VT.", "", R(11)) }),
        new("RP7333", "khoản", Content(Text("Theo quy định tại Khoản 2 Điều 5 Luật Tiếp cận thông tin."), End),
            Content(Text("Theo quy định tại điểm a khoản 2 Điều 5 Luật Tiếp cận thông tin."), End)),
        new("RP7333", "điều", Content(Text("Theo quy định tại khoản 2 điều 5 Luật Tiếp cận thông tin."), End),
            Content(Text("Khoản 2 Điều 5 Luật Tiếp cận thông tin quy định như sau."), End)),
    ];

    private static string End => Text(Words + "./.");

    private static string Roman(string number) => Text($"{number}. KẾT QUẢ ĐẠT ĐƯỢC", looks: R(14, "b"));

    private static IEnumerable<string> Points(params string[] letters) => letters.Select(letter => Text($"{letter}) {Words};"));

    private static SampleDocument Content(params string[] paragraphs) => Report with { Content = string.Concat(paragraphs) };

    /// <summary>The looks of one piece of the content, among what makes it that piece.</summary>
    /// <param name="weight">False where without bold it would be another piece of the content.</param>
    private static IEnumerable<RuleCase> BodyLooks(string code, string words, double size, string marks, bool cased,
        Func<string, string> among, bool weight = true, bool justified = false)
    {
        var isCentred = code is "RP7306" or "RP7307" or "RP7308" or "RP7309";
        var isUpper = !words.Any(char.IsLower);
        // Articles and clauses have the size of the text, which is 14 here.
        var isOwnSize = code is not ("RP7311" or "RP7312");
        SampleDocument With(string text, string paragraph, string run) =>
            Content(among(Text(text, paragraph, run)), Text(Words + "."), End);
        var stands = isCentred ? Centred : Justified;
        var right = With(words, stands, R(size, marks));
        yield return new(code, "cỡ chữ", With(words, stands, R(12, marks)), With(words, stands, R(isOwnSize ? 13 : 14, marks)));
        yield return new(code, "kiểu chữ", With(words, stands, R(size, marks + "i")), right);
        if (weight)
            yield return new(code, "độ đậm", With(words, stands, R(size)), right);
        if (cased)
            yield return new(code, "loại chữ",
                With(isUpper ? words[..^1] + words[^1..].ToLowerInvariant() : words.ToUpperInvariant(), stands, R(size, marks)), right);
        if (isCentred && !justified)
            yield return new(code, "cách căn", With(words, """<w:jc w:val="right"/>""", R(size, marks)), right);
    }
}
