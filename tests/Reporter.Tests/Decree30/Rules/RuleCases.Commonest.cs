using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30.Rules;

internal static partial class RuleCases
{
    private const string Committee = "ỦY BAN NHÂN DÂN XÃ AN PHÚ";

    // What Word gives a new shape in its own theme.
    private const string Blue = """<a:solidFill><a:srgbClr val="4472C4"/></a:solidFill>""";

    // What a hundred strangers' documents got wrong most often.
    private static IReadOnlyList<RuleCase> Commonest =>
    [
        new("RP7008", "", Report with { Tail = P("Mẫu số 01", Centred, R(14, "b")) + Text("Họ và tên: ....................") }, Report),
        new("RP7115", "trích yếu", Report with { Subject = P("Kết quả công tác tư pháp năm 2024", Centred, """<w:b/><w:sz w:val="28"/><w:u w:val="single"/>""", Line(1_900)) }, Report),
        new("RP7115", "đề mục", Content(Text("I. KẾT QUẢ ĐẠT ĐƯỢC", looks: """<w:b/><w:sz w:val="28"/><w:u w:val="single"/>"""), End), Content(Text("I. KẾT QUẢ ĐẠT ĐƯỢC", looks: R(14, "b")), End)),
        new("RP7215", "năm trong số", Numbered("Số: 45/2024/BC-PTP"), Numbered("Số: 45/BC-PTP")),
        new("RP7215", "dấu chấm", Numbered("Số: 45/BC.PTP"), Numbered("Số: 45/BC-PTP")),
        new("RP7215", "thừa số 0", Numbered("Số: 007/BC-PTP"), Numbered("Số: 07/BC-PTP")),
        new("RP7220", "địa danh viết tắt", Report with { Date = P("TP. An Bình, ngày 20 tháng 12 năm 2024", Centred, R(14, "i")) },
            Report with { Date = P("An Bình, ngày 20 tháng 12 năm 2024", Centred, R(14, "i")) }),
        new("RP7230", "Kính gởi", Report with { Addressee = P("Kính gởi: Sở Tư pháp tỉnh Bình An.", Centred, R(14)) }, Report),
        new("RP7233", "không ngày", Based("Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân huyện An Bình."),
            Based("Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện An Bình.")),
        new("RP7233", "không số", Based("Căn cứ Quyết định ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện An Bình."),
            Based("Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013.")),
        new("RP7233", "không có chữ Căn cứ",
            Based("Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013;",
            "Nghị định số 15/2014/NĐ-CP ngày 27 tháng 02 năm 2014 của Chính phủ."),
            Based("Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013.")),
        new("RP7234", "", Report with { Agency = P("PTP HUYỆN", Centred, R(13, "b"), Line(700)) }, Report),
        new("RP7235", "V/V", LetterAbout("V/V báo cáo kết quả công tác tư pháp năm 2024"),
            LetterAbout("V/v báo cáo kết quả công tác tư pháp năm 2024")),
        new("RP7235", "trong ngoặc", LetterAbout("(V/v báo cáo kết quả công tác tư pháp năm 2024)"),
            LetterAbout("V/v báo cáo kết quả công tác tư pháp năm 2024")),
        new("RP7236", "",
            Report with { Date = P("An Bình, ngày 20 tháng 12 năm 2019", Centred, R(14, "i")),
            Subject = P("Kết quả công tác tư pháp năm 2019", Centred, R(14, "b"), Line(1_900)), Content = End },
            Report with { Content = End }),
        new("RP7326", "chỗ trống ngắn", Content(Text("Thực hiện Kế hoạch số .../KH-UBND của huyện, " + Words + "."), End),
            Content(Text("Thực hiện Kế hoạch số 12/KH-UBND của huyện, " + Words + "."), End)),
        new("RP7334", "",
            Content(Text("1. " + Words + "."), Text("2. " + Words + "."), Text("3. " + Words + "."), Text("4. " + Words + "."),
            Text(Words + "."), Text(Words + ".", looks: R(13)), End), Content(Text(Words + "."), End)),
        new("RP7335", "", Citing("Theo Kế hoạch số 12/KH-UBND ngày 25 tháng 12 năm 2024 của huyện, " + Words + "."),
            Citing("Theo Kế hoạch số 12/KH-UBND ngày 15 tháng 12 năm 2024 của huyện, " + Words + ".")),
        new("RP7336", "", Content(Text(Words + ", hoàn thành trước ngày 31/11/2024."), End),
            Content(Text(Words + ", hoàn thành trước ngày 30/11/2024."), End)),
        new("RP7337", "",
            Content(Text("Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và"),
            Text("nhân dân tại các xã, thị trấn trên địa bàn."), End),
            Content(Text("Trong năm đã tổ chức các hội nghị phổ biến pháp luật;"),
            Text("nhân dân tại các xã, thị trấn trên địa bàn tham dự."), End)),
        new("RP7338", "", Content(Text(" " + Words + "."), End), Content(Text(Words + "."), End)),
        new("RP7404", "thiếu TM.", Issued(Committee, "CHỦ TỊCH"), Issued(Committee, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        new("RP7404", "T/M", Issued(Committee, "T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            Issued(Committee, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        new("RP7404", "TM. không có chức vụ", Issued(Committee, "TM. ỦY BAN NHÂN DÂN"),
            Issued("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ", "CHỦ TỊCH")),
        new("RP7404", "TM. của một người", Signed("TM. TRƯỞNG PHÒNG", "CHUYÊN VIÊN", "Nguyễn Văn An"),
            Signed("TL. TRƯỞNG PHÒNG", "CHUYÊN VIÊN", "Nguyễn Văn An")),
        new("RP7404", "TM. của phòng", Signed("TM. PHÒNG TƯ PHÁP", "TRƯỞNG PHÒNG", "Nguyễn Văn An"), Signed("TRƯỞNG PHÒNG")),
        new("RP7404", "KT. của cấp phó", Signed("KT. PHÓ TRƯỞNG PHÒNG", "CHUYÊN VIÊN", "Nguyễn Văn An"),
            Signed("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Nguyễn Văn An")),
        new("RP7404", "TL. của tập thể", Issued(Committee, "TL. ỦY BAN NHÂN DÂN", "CHÁNH VĂN PHÒNG"),
            Issued(Committee, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        new("RP7404", "TL. mà cấp phó ký", Issued(Committee, "TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG"),
            Issued(Committee, "TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
        new("RP7407", "Lưu không VT", Sent("Nơi nhận:", "- Như trên;", "- Lưu: VP."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.")),
        new("RP7407", "Như kính gửi", Sent("Nơi nhận:", "- Như kính gửi;", "- Lưu: VT."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7407", "cơ quan viết tắt", Sent("Nơi nhận:", "- Như trên;", "- STP;", "- Lưu: VT."),
            Sent("Nơi nhận:", "- Như trên;", "- Sở Tư pháp;", "- Lưu: VT.")),
        new("RP7215", "cách trước gạch chéo", Numbered("Số: 45 /BC-PTP"), Numbered("Số:    /BC-PTP")),
        new("RP7215", "cách sau gạch chéo", Numbered("Số: 45/ BC-PTP"), Numbered("Số: 45/BC-PTP")),
        new("RP7215", "ngoặc trong ký hiệu", Numbered("Số: 45/BC-PTP(TH)"), Numbered("Số: 45/BC-PTP-TH")),
        new("RP7216", "không có tên loại", Report with { Title = P("KẾT QUẢ CÔNG TÁC TƯ PHÁP", Centred, R(14, "b")) }, Report),
        new("RP7221", "Báo cáo", Report with { Title = P("Báo cáo", Centred, R(14, "b")) }, Report),
        new("RP7235", "Về việc", LetterAbout("Về việc báo cáo kết quả công tác tư pháp năm 2024"),
            LetterAbout("V/v báo cáo kết quả công tác tư pháp năm 2024")),
        new("RP7330", "ký hiệu của cấp trên", Numbered("Số:      /BC-UBND"), Numbered("Số:      /BC-PTP")),
        new("RP7215", "như văn bản của Đảng", Numbered("Số: 45-BC/PTP"), Numbered("Số: 45/BC-PTP")),
        new("RP7231", "đậm", BasedIn("bi"), BasedIn("i")),
        new("RP7239", "", Report with { Title = P("BÁO CAO", Centred, R(14, "b")) }, Report),
        new("RP7331", "Ủy ban", Issued(Committee, "TM. ỦY BAN NHÂN DẬN", "CHỦ TỊCH"), Issued(Committee, "TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH")),
        new("RP7407", "Nơi nhân", Sent("Nơi nhân:", "- Như trên;", "- Lưu: VT."), Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.")),
        new("RP7230", "cách trước hai chấm", Report with { Addressee = P("Kính gửi : Sở Tư pháp tỉnh Bình An.", Centred, R(14)) }, Report),
        new("RP7233", "Can cu", Based("Can cu Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013."),
            Based("Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013.")),
        new("RP7237", "dưới cơ quan", Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(900, Blue)) }, Report),
        new("RP7237", "dưới trích yếu",
            Report with { Subject = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(1_900, Blue)) }, Report),
        new("RP7238", "", Report with { Subject = P("kết quả công tác tư pháp năm 2024", Centred, R(14, "b"), Line(1_900)) }, Report),
        new("RP7333", "Như điều", Sent("Nơi nhận:", "- Như trên;", "- Như điều 4;", "- Lưu: VT."),
            Sent("Nơi nhận:", "- Như trên;", "- Như Điều 4;", "- Lưu: VT.")),
        new("RP7339", "", Content(Text("Trong nam da to chuc cac hoi nghi pho bien phap luat cho can bo tai xa."), End),
            Content(Text("Mã VB: PTP BC TH NQ. " + Words + "."), End)),
        new("RP7404", "TL. không có chức vụ", Issued(Committee, "TL. CHỦ TỊCH"), Issued(Committee, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        new("RP7404", "KT.TRƯỞNG", Signed("KT.TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Nguyễn Văn An"),
            Signed("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Nguyễn Văn An")),
        new("RP7407", "VT chấm đơn vị", Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT. PBGDPL."),
            Sent("Nơi nhận:", "- Như trên;", "- Lưu: VT.An.")),
        new("RP7407", "cách trước chấm phẩy", Sent("Nơi nhận:", "- Như trên;", "- Lãnh đạo Sở ;", "- Lưu: VT."),
            Sent("Nơi nhận:", "- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT.")),
        new("RP7410", "",
            Report with
            {
                Recipients = Report.Recipients.Replace("<w:t ", "<w:lastRenderedPageBreak/><w:t ", StringComparison.Ordinal)
            },
            Content(Text(Words + "."), P("", Justified, R(14), "<w:r><w:lastRenderedPageBreak/><w:t>Trên đây là báo cáo./.</w:t></w:r>"))),
        new("RP7410", "họ tên",
            Report with
            {
                Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", Centred, "") + P("", Centred, "")
                    + P("", Centred, "", $"<w:r><w:rPr>{R(14, "b")}</w:rPr><w:lastRenderedPageBreak/><w:t>Nguyễn Văn An</w:t></w:r>")
            }, Report),
        new("RP7506", "nhắc mà không có", Content(Text(Words + " (chi tiết tại Phụ lục kèm theo)./.")),
            Content(Text(Words + " (theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ)./."))),
        new("RP7509", "",
            Report with { Content = Text(Words + " (chi tiết tại Phụ lục kèm theo)./."),
            Tail = P("DANH MỤC HỘI NGHỊ", Centred, R(14, "b")) + Text(Words + ".") }, WithAnnex(Annex("Phụ lục"))),
    ];

    private static SampleDocument LetterAbout(string subject) => Letter with { LetterSubject = P(subject, """<w:spacing w:before="120"/>""" + Centred, R(13)) };

    private static SampleDocument BasedIn(string marks) => Decision with
    {
        Basis = P("Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013.", Justified, R(14, marks)),
    };

    private static SampleDocument Citing(string words) =>
        Content(Text(words), End) with { Date = P("An Bình, ngày 20 tháng 12 năm 2024", Centred, R(14, "i")) };

    /// <summary>A decision of a commune that names its issuer.</summary>
    public static SampleDocument Issued(string issuer, params string[] authority) => Decision with
    {
        Parent = "",
        Agency = P("ỦY BAN NHÂN DÂN", Centred, R(13, "b")) + P("XÃ AN PHÚ", Centred, R(13, "b"), Line(700)),
        Number = P("Số:      /QĐ-UBND", Centred, R(13)),
        Date = P("An Phú, ngày      tháng 12 năm 2024", Centred, R(14, "i")),
        Addressee = P(issuer, Centred, R(14, "b")),
        Signature = string.Concat(authority.Select(line => P(line, Centred, R(14, "b")))) + P("", "", "") + P("", "", "")
            + P("Nguyễn Văn An", Centred, R(14, "b")),
    };
}
