using Reporter.Decree30;
using Reporter.Tests.Decree30.Rules;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>What documents of strangers showed, each with others of its kind: found, or not reported where there is nothing to
/// tell.</summary>
public sealed class StrangersDocumentsTests
{
    private const string Sentence =
        "Trong năm đã tổ chức các hội nghị phổ biến pháp luật cho cán bộ và Nhân dân tại các xã, thị trấn trên địa bàn.";

    private static readonly SampleDocument Report = new();

    [Theory]
    [InlineData("Số: 45/2024/BC-PTP", "RP7215")]
    [InlineData("Số: 45/2024/TTr-PTP", "RP7215 RP7216")]
    [InlineData("Số: 45/TT-PTP", "RP7216")]
    [InlineData("Số: 45/2024/NQ-PTP", "RP7215 RP7216")]
    public void The_title_decides_what_is_judged_and_not_the_symbol(string number, string codes) =>
        Check(Report with { Number = P(number, Centred, R(13)) }, codes);

    [Theory]
    [InlineData("Số: 45/2024/QĐ-UBND", "QUYẾT ĐỊNH", "Ban hành Quy định về quản lý chợ", "RP7002")]
    [InlineData("Số: 45/2024/TT-BTP", "THÔNG TƯ", "Quy định chế độ báo cáo", "RP7002")]
    [InlineData("Số: 45/2024/NĐ-CP", "NGHỊ ĐỊNH", "Về công tác văn thư", "RP7002")]
    [InlineData("Số: 45/2024/NQ-HĐND", "NGHỊ QUYẾT", "Quy định mức thu phí", "RP7002")]
    public void Normative_documents_are_not_judged(string number, string title, string subject, string codes) =>
        Check(Report with
        {
            Number = P(number, Centred, R(13)),
            Title = P(title, Centred, R(14, "b")),
            Subject = P(subject, Centred, R(14, "b"), Line(1_400))
        }, codes);

    [Theory]
    [InlineData("Số: 45/2024/PTP-HC", "RP7215")]
    [InlineData("Số: 45/2024/TT-PTP", "RP7215")]
    [InlineData("Số: 045/PTP-HC", "RP7215")]
    [InlineData("Số: 45/PTP.HC", "RP7215")]
    public void A_letter_is_judged_whatever_its_symbol_says(string number, string codes) =>
        Check(Letter with { Number = P(number, Centred, R(13)) }, codes);

    [Theory]
    [InlineData("V/V báo cáo công tác tư pháp năm 2024", "RP7235")]
    [InlineData("v/v báo cáo công tác tư pháp năm 2024", "RP7235")]
    [InlineData("(V/v báo cáo công tác tư pháp năm 2024)", "RP7235")]
    [InlineData("V/v: báo cáo công tác tư pháp năm 2024", "RP7235")]
    [InlineData("V/v báo cáo công tác tư pháp năm 2024", "")]
    public void The_subject_of_a_letter_begins_in_one_way(string subject, string codes) =>
        Check(Letter with { LetterSubject = P(subject, """<w:spacing w:before="120"/>""" + Centred, R(13)) }, codes);

    [Theory]
    [InlineData("Kính gởi: Sở Tư pháp tỉnh Bình An.", "RP7230")]
    [InlineData("Kinh gửi: Sở Tư pháp tỉnh Bình An.", "RP7230")]
    [InlineData("Kính gủi: Sở Tư pháp tỉnh Bình An.", "RP7230")]
    [InlineData("Kíng gửi: Sở Tư pháp tỉnh Bình An.", "RP7230")]
    [InlineData("Kính gửi: Sở Tư pháp tỉnh Bình An.", "")]
    public void A_mistyped_addressee_is_there(string addressee, string codes) =>
        Check(Report with { Addressee = P(addressee, Centred, R(14)) }, codes);

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI NGHĨA VIỆT NAM")]
    [InlineData("CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM")]
    [InlineData("CỘNG HÒA XÃ HÔỊ CHỦ NGHĨA VIÊT NAM")]
    [InlineData("CÔNG HÒA XÃ HỘI CHỦ NGHIÃ VỆT NAM")]
    public void A_wrong_word_in_quoc_hieu_is_a_wrong_word(string words) =>
        Check(Report with { National = P(words, Centred, R(13, "b")) }, "RP7202");

    [Theory]
    [InlineData("NGUYỄN VĂN AN", "RP7402")]
    [InlineData("TRƯƠNG THỊ BÌNH", "RP7402")]
    [InlineData("LÊ VĂN CHUNG", "RP7402")]
    [InlineData("HOÀNG ĐỨC DŨNG", "RP7402")]
    [InlineData("Trương Văn An", "")]
    public void A_name_in_capitals_is_a_name(string name, string codes) =>
        Check(Report with { Signature = P("TRƯỞNG PHÒNG", Centred, R(14, "b")) + P(name, """<w:spacing w:before="1400"/>""" + Centred, R(14, "b")) }, codes);

    [Theory]
    [InlineData("Trưởng phòng")]
    [InlineData("Trưởng Phòng")]
    [InlineData("Chánh Văn phòng")]
    [InlineData("Giám đốc")]
    public void A_signer_in_small_letters_is_there(string title) =>
        Check(Report with
        {
            Signature = P(title, Centred, R(14, "b")) + P("", "", "") + P("", "", "")
            + P("Nguyễn Văn An", Centred, R(14, "b"))
        }, "RP7401");

    [Theory]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ", "CHỦ TỊCH", "")]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ", "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH", "")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH", "")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "TM. ỦY BAN NHÂN DÂN|Q. CHỦ TỊCH", "")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "TM. ỦY BAN NHÂN DÂN|PHÓ CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "K/T CHỦ TỊCH|PHÓ CHỦ TỊCH", "RP7404 RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "T.M ỦY BAN NHÂN DÂN|CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "TM: ỦY BAN NHÂN DÂN|CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "KT. CHỦ TỊCH|TM. ỦY BAN NHÂN DÂN|PHÓ CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "KT. ỦY BAN NHÂN DÂN|PHÓ CHỦ TỊCH", "RP7404")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "TUQ. CHỦ TỊCH|CHÁNH VĂN PHÒNG", "")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ AN PHÚ", "T/L CHỦ TỊCH|CHÁNH VĂN PHÒNG", "RP7404")]
    public void A_committee_signs_as_a_body(string issuer, string authority, string codes) =>
        Check(RuleCases.Issued(issuer, authority.Split('|')), codes);

    [Theory]
    [InlineData("HỘI ĐỒNG NHÂN DÂN", "Số:      /BC-HĐND", "BÁO CÁO", "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH", "")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN", "Số:      /NQ-HĐND", "NGHỊ QUYẾT", "CHỦ TỊCH", "")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN", "Số:      /BC-HĐND", "BÁO CÁO", "CHỦ TỊCH", "RP7404")]
    [InlineData("VĂN PHÒNG HĐND VÀ UBND", "Số:      /BC-VP", "BÁO CÁO", "CHÁNH VĂN PHÒNG", "RP7234")]
    [InlineData("VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN", "Số:      /BC-VP", "BÁO CÁO", "TM. VĂN PHÒNG|CHÁNH VĂN PHÒNG", "RP7404")]
    public void Councils_and_offices_sign_in_their_own_way(string agency, string number, string title, string authority, string codes) =>
        Check(
        Report with
        {
            Parent = "",
            Agency = P(agency, Centred, R(13, "b")) + P("XÃ AN PHÚ", Centred, R(13, "b"), Line(700)),
            Number = P(number, Centred, R(13)),
            Title = P(title, Centred, R(14, "b")),
            Signature = string.Concat(authority.Split('|').Select(line => P(line, Centred, R(14, "b")))) + P("", "", "") + P("", "", "")
                + P("Nguyễn Văn An", Centred, R(14, "b")),
        }, codes);

    [Theory]
    [InlineData("Thực hiện Kế hoạch số .../KH-STP ngày ... tháng 01 năm 2024, phòng đã tổ chức hội nghị.", "RP7326")]
    [InlineData("Thực hiện Kế hoạch số     /KH-STP của Sở Tư pháp, phòng đã tổ chức hội nghị.", "RP7326")]
    [InlineData("Thực hiện Kế hoạch của Sở Tư pháp ngày …/9/2024, phòng đã tổ chức hội nghị.", "RP7326")]
    [InlineData("Trưởng đoàn: ông …, Phó Trưởng phòng.", "RP7326")]
    [InlineData("Đã tổ chức hội nghị, tọa đàm, thi tìm hiểu… tại các xã.", "")]
    public void Short_blanks_are_left_overs(string words, string codes) => Check(Content(words), codes);

    [Theory]
    [InlineData("Hoàn thành trước ngày 31/4/2024.", "RP7336")]
    [InlineData("Hoàn thành trước ngày 30 tháng 02 năm 2024.", "RP7336")]
    [InlineData("Hoàn thành trong tháng 13 năm 2024.", "RP7336")]
    [InlineData("Hoàn thành trước ngày 29-02-2023.", "RP7336")]
    [InlineData("Hoàn thành trước ngày 29/02/2024 theo Văn bản số 12/13/2024/BC-TH.", "")]
    public void Days_that_no_calendar_has(string words, string codes) => Check(Content(words), codes);

    [Theory]
    [InlineData("Theo Kế hoạch số 12/KH-UBND ngày 25 tháng 12 năm 2024 của huyện, phòng đã báo cáo.", "RP7335")]
    [InlineData("Theo Kế hoạch số 12/KH-UBND ngày 25/12/2024 của huyện, phòng đã báo cáo.", "RP7335")]
    [InlineData("Theo Công văn số 12/UBND-VP ngày 02/01/2025 của huyện, phòng đã báo cáo.", "RP7335")]
    [InlineData("Theo Công văn số 12/UBND-VP ngày 02/01/2024 của huyện, sẽ xong trước ngày 30/6/2025.", "")]
    public void A_document_cannot_cite_a_later_one(string words, string codes) =>
        Check(Content(words) with { Date = P("An Bình, ngày 20 tháng 12 năm 2024", Centred, R(14, "i")) }, codes);

    [Theory]
    [InlineData("Số liệu chi tiết tại Phụ lục kèm theo.", "RP7506")]
    [InlineData("Phòng báo cáo kết quả (có phụ lục đính kèm).", "RP7506")]
    [InlineData("Danh sách theo Phụ lục I.", "RP7506")]
    [InlineData("Báo cáo theo mẫu tại Phụ lục II ban hành kèm theo Thông tư số 04/2024/TT-BTP ngày 15/5/2024 của Bộ Tư pháp.", "")]
    public void An_annex_that_is_spoken_of_is_there(string words, string codes) => Check(Content(words), codes);

    [Theory]
    [InlineData("- Căn cứ pháp lý quy định chức năng, nhiệm vụ của đơn vị;|- Liệt kê một số nhiệm vụ cơ bản.")]
    [InlineData("- Căn cứ tình hình thực tế, các xã chủ động thực hiện;|- Định kỳ báo cáo về phòng.")]
    [InlineData("+ Căn cứ kết quả rà soát, lập danh sách;|+ Gửi danh sách về phòng.")]
    [InlineData("Căn cứ tình hình thực tế tại địa phương, các xã chủ động tổ chức thực hiện.|Định kỳ báo cáo về phòng.")]
    public void An_item_of_a_list_is_no_basis(string lines) => Check(
        Report with { Content = Text(Sentence) + string.Concat(lines.Split('|').Select(Text)) + Text("Trên đây là báo cáo./.") }, "");

    [Theory]
    [InlineData("Bảng 1. Kết quả phổ biến pháp luật")]
    [InlineData("Hình 2: Hội nghị tại xã An Phú")]
    [InlineData("Biểu đồ 3. Số hội nghị theo quý")]
    [InlineData("(Đơn vị tính: lượt người)")]
    public void A_caption_is_no_text(string caption) => Check(
        Report with { Content = Text(Sentence) + P(caption, """<w:ind w:firstLine="200"/>""", R(12, "i")) + Text("Trên đây là báo cáo./.") }, "");

    [Theory]
    [InlineData("- STP;", "RP7407")]
    [InlineData("- SNV;", "RP7407")]
    [InlineData("- Sở Tư pháp (B/c);", "")]
    [InlineData("- CT, PCT UBND huyện;", "")]
    public void Offices_are_written_out_among_the_recipients(string line, string codes) => Check(
        Report with
        {
            Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Như trên;", "", R(11)) + P(line, "", R(11))
            + P("- Lưu: VT.", "", R(11))
        }, codes);

    [Theory]
    [InlineData("STP LẠNG SƠN", "RP7234")]
    [InlineData("TTDVBĐG HUYỆN", "RP7234")]
    [InlineData("UBND XÃ AN PHÚ", "RP7234")]
    [InlineData("CÔNG TY TNHH MTV AN BÌNH", "")]
    public void An_issuer_is_written_out(string agency, string codes) => Check(
        Report with
        {
            Agency = P(agency, Centred, R(13, "b"), Line(agency.Length > 16 ? 1_500 : 900)),
            Number = P("Số:      /BC-AB", Centred, R(13))
        }, codes);

    [Theory]
    [InlineData("Mẫu số 01")]
    [InlineData("Mẫu số 01 kèm theo Công văn này")]
    [InlineData("Biểu mẫu 02")]
    [InlineData("Biểu số 3/BC")]
    public void A_form_behind_a_document_is_named_and_left_alone(string label) => Check(
        Report with { Tail = P(label, """<w:jc w:val="right"/>""", R(13, "b")) + P("Họ và tên: ........................", "", R(12)) + P("Địa chỉ: ........................", "", R(12)) }, "RP7008");

    [Fact]
    public void A_blank_form_with_a_head_is_no_document_of_this_office() => Check(
        Report with
        {
            Tail = Table(
                [3_400, 5_671],
                [P("UBND XÃ ..............", Centred, R(13)) + P("THÔN ..............", Centred, R(13)),
                    P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Centred, R(13, "b")) + P("Độc lập - Tự do - Hạnh phúc", Centred, R(14, "b"))],
                [P("Số: .../BC-UBND", Centred, R(13)), P("........, ngày ... tháng ... năm 2024", Centred, R(14, "i"))])
                    + P("BÁO CÁO", "", R(14)) + P("Họ và tên: ........................", "", R(12)),
        }, "RP7008");

    private static SampleDocument Content(string words) =>
        Report with { Content = Text(words) + Text("Trên đây là báo cáo kết quả công tác tư pháp năm 2024 của Phòng Tư pháp./.") };

    private static string Text(string words) => P(words, Justified, R(14));

    private static void Check(SampleDocument document, string codes)
    {
        var found = RuleCasesTests.Findings(document.Docx().Bytes(), DecreeOptions.Default);
        Assert.True(
            codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(found.Select(f => f.Code).Order(StringComparer.Ordinal)),
            $"{codes} <> {string.Join("\n", found.Select(f => f.Code + " " + RuleCasesTests.Told(f)))}");
    }
}
