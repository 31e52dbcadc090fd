using Reporter.Decree30;
using Reporter.Tests.Decree30.Rules;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>
/// Whole documents of different kinds, agencies and layouts, each with several known mistakes among much that is right: none
/// missed, none invented.
/// </summary>
public sealed class TwentyDocumentsTests
{
    private const string Long =
        "Triển khai các nhiệm vụ được giao, các cơ quan, đơn vị đã chủ động xây dựng kế hoạch, phân công rõ trách nhiệm và thời hạn hoàn "
            + "thành, thường xuyên kiểm tra, đôn đốc việc thực hiện tại cơ sở";

    private static readonly SampleDocument Report = new();

    private static readonly Dictionary<string, (DocxFragment Document, string Codes)> Documents = new(StringComparer.Ordinal)
    {
        ["kế hoạch của sở, cột trống ở giữa, ngày thiếu số 0, không có “./.”"] = (In(
            Report with
            {
                Parent = Left("UBND TỈNH BÌNH AN", ""),
                Agency = Left("SỞ TƯ PHÁP", "b", Line(800)),
                Number = Number("Số: 05/KH-STP"),
                Date = Date("Bình An, ngày 9 tháng 01 năm 2024"),
                Title = Centre("KẾ HOẠCH"),
                Subject = Subject("Tuyên truyền pháp luật năm 2024"),
                Addressee = "",
                Content = Body(Long + "."),
                Recipients = Sent("- UBND tỉnh;", "- Lưu: VT.")
            },
            d => Table([3_300, 200, 5_571], [d.Parent + d.Agency, P("", "", ""), d.National + d.Motto], [d.Number, P("", "", ""), d.Date])),
                "RP7220 RP7320"),
        ["tờ trình, ký hiệu viết hoa cả, hai nơi gửi không gạch đầu dòng"] = (
            (Report with { Number = Number("Số:      /TTR-PTP"), Title = Centre("TỜ TRÌNH"), Subject = Subject("Về việc bổ sung kinh phí năm 2024"), Addressee = P("Kính gửi:", """<w:ind w:left="1982"/>""", R(14)) + P("Ủy ban nhân dân huyện An Bình;", """<w:ind w:left="2552"/>""", R(14)) + P("Phòng Tài chính - Kế hoạch.", """<w:ind w:left="2552"/>""", R(14)), Content = Body(Long + "./.") }).Docx(), "RP7216 RP7230"),
        ["quyết định, căn cứ cuối dấu chấm phẩy, nhảy điều, nơi nhận trỏ sai điều"] = (
            Decision(P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
                + P("Theo đề nghị của Chánh Văn phòng;", Justified, R(14, "i")),
                Article(1, "Thành lập Tổ công tác.") + Article(2, "Tổ công tác có nhiệm vụ kiểm tra.")
                    + Article(4, "Chánh Văn phòng chịu trách nhiệm thi hành./."), "- Như Điều 3;", "- Lưu: VT."), "RP7232 RP7318 RP7325"),
        ["công văn, ký hiệu CV, trích yếu đậm, cách dòng 0"] = (
            (Letter with
            {
                Number = Number("Số: 15/CV-PTP"),
                LetterSubject = P("V/v báo cáo công tác pháp chế", Centred, R(13, "b")),
                Content = Body(Long + "./.")
            }).Docx(), "RP7217 RP7224 RP7225"),
        ["thông báo, mỗi dòng một hàng, số trang chân trang bên phải, cỡ 11"] = (In(
            Report with { Number = Number("Số:      /TB-PTP"), Title = Centre("THÔNG BÁO"), Subject = Subject("Lịch tiếp công dân năm 2024"), Addressee = "", Recipients = Sent("- UBND huyện;", "- Lưu: VT."), References = """<w:footerReference w:type="default" r:id="rIdF"/>""", Footer = Report.Header.Replace("center", "right", StringComparison.Ordinal).Replace("\"28\"", "\"22\"", StringComparison.Ordinal) },
            d => Table([3_400, 5_671], [d.Parent, d.National], [d.Agency, d.Motto], [d.Number, d.Date])), "RP7109 RP7111"),
        ["báo cáo hai phụ lục, chỉ nhắc một, một phụ lục thiếu dòng kèm theo"] = (
            (Report with { Content = Body(Long + " (chi tiết tại Phụ lục I)./."), Tail = Break(1) + Annex("Phụ lục I", true) + Break(1) + Annex("Phụ lục II", false), Page = Report.Page + """<w:pgNumType w:start="1"/>""" }).Docx(), "RP7505 RP7507"),
        ["báo cáo ba phụ lục, nhắc cả ba trong một câu"] = (
            (Report with { Content = Body(Long + " (chi tiết tại các Phụ lục I, II và III kèm theo)./."), Tail = Break(1) + Annex("Phụ lục I", true) + Break(1) + Annex("Phụ lục II", true) + Break(1) + Annex("Phụ lục III", true), Page = Report.Page + """<w:pgNumType w:start="1"/>""" }).Docx(), ""),
        ["báo cáo nhắc Phụ lục III trong một câu mà chỉ có hai"] = (
            (Report with { Content = Body(Long + " (chi tiết tại Phụ lục I, II và III)./."), Tail = Break(1) + Annex("Phụ lục I", true) + Break(1) + Annex("Phụ lục II", true), Page = Report.Page + """<w:pgNumType w:start="1"/>""" }).Docx(), "RP7506"),
        ["biên bản có ngày ở phần đầu, ba người ký"] = (
            (Report with
            {
                Number = Number("Số:      /BB-PTP"),
                Title = Centre("BIÊN BẢN"),
                Subject = Subject("Họp tổng kết công tác năm 2024"),
                Addressee = "",
                Content = Body("Thời gian: 08 giờ 00, ngày 20 tháng 12 năm 2024.", "Cuộc họp kết thúc vào 10 giờ 00 cùng ngày./."),
                Recipients = P("THƯ KÝ", Centred, R(14, "b")) + P("", "", "")
                + P("Trần Thị Bình", Centred, R(14, "b")),
                Signature = P("CHỦ TRÌ", Centred, R(14, "b")) + P("", "", "")
                + P("Nguyễn Văn An", Centred, R(14, "b"))
            }).Docx(), ""),
        ["báo cáo của xã sau ngày 01/7/2025 còn gửi huyện, năm trong nội dung cũ"] = (
            (Report with
            {
                Parent = "",
                Agency = Left("ỦY BAN NHÂN DÂN", "b") + Left("XÃ AN PHÚ", "b", Line(500)),
                Number = Number("Số: 15/BC-UBND"),
                Date = Date("An Phú, ngày 15 tháng 12 năm 2025"),
                Subject = Subject("Kết quả công tác tư pháp năm 2023"),
                Content = Body("Công tác tư pháp năm 2023 đạt kết quả./."),
                Addressee = P("Kính gửi: Ủy ban nhân dân huyện An Bình.", Centred, R(14)),
                Signature = P("TM. ỦY BAN NHÂN DÂN", Centred, R(14, "b")) + P("CHỦ TỊCH", Centred, R(14, "b")) + P("", "", "")
                + P("Nguyễn Văn An", Centred, R(14, "b"))
            }).Docx(), "RP7329 RP7332"),
        ["hướng dẫn có chương in hoa, tiêu đề chương in thường, điểm nhảy chữ"] = (
            (Report with
            {
                Number = Number("Số:      /HD-PTP"),
                Title = Centre("HƯỚNG DẪN"),
                Subject = Subject("Thực hiện công tác hòa giải năm 2024"),
                Addressee = "",
                Recipients = Sent("- UBND huyện;", "- Lưu: VT."),
                Content = P("CHƯƠNG I", Centred, R(14, "b")) + P("Quy định chung", Centred, R(14, "b"))
                + Body("a) " + Long + ";", "b) " + Long + ";", "đ) " + Long + "./.")
            }).Docx(), "RP7306 RP7307 RP7317"),
        ["cỡ chữ mặc định 12, vài đoạn không ghi cỡ"] = (
            (Report with
            {
                Styles = Report.Styles.Replace("\"28\"", "\"24\"", StringComparison.Ordinal),
                Content = Body(Long + ".", Long + ".") + P(Long + "./.", Justified, "")
            }).Docx(), "RP7301"),
        ["gạch chân tên cơ quan, gạch nối dưới trích yếu"] = (
            (Report with { Agency = P("PHÒNG TƯ PHÁP", Centred, R(13, "b") + """<w:u w:val="single"/>"""), Subject = P("Kết quả công tác tư pháp năm 2024", Centred, R(14, "b")) + P("-------------", Centred, R(14)) }).Docx(), "RP7208 RP7208"),
        ["phó trưởng phòng ký không KT., tên có học vị, tên nghiêng"] = (
            (Report with
            {
                Signature = P("PHÓ TRƯỞNG PHÒNG", Centred, R(14, "b")) + P("", "", "") + P("", "", "")
                + P("ThS. Nguyễn Văn An", Centred, R(14, "bi"))
            }).Docx(), "RP7402 RP7404 RP7403"),
        ["giấy mời đúng mọi mặt"] = (
            (Report with
            {
                Number = Number("Số:      /GM-PTP"),
                Title = Centre("GIẤY MỜI"),
                Subject = Subject("Dự hội nghị tổng kết công tác năm 2024"),
                Addressee = "",
                Content = Body("Phòng Tư pháp trân trọng kính mời: Đại diện các cơ quan.",
                "Thời gian: 08 giờ 00, ngày 20 tháng 12 năm 2024./.")
            }).Docx(), ""),
        ["chữ tổ hợp ở mọi nơi và không lỗi nào khác"] = (
            Report.Docx() with { Body = Report.Docx().Body.Normalize(System.Text.NormalizationForm.FormD) }, "RP7107"),
        ["lề 3-2-2-2 nhưng trên 1,5 cm, khổ Letter, có chữ màu và tô nền"] = (
            (Report with { Page = Report.Page.Replace("\"11906\"", "\"12240\"", StringComparison.Ordinal).Replace("\"16838\"", "\"15840\"", StringComparison.Ordinal).Replace("w:top=\"1134\"", "w:top=\"850\"", StringComparison.Ordinal), Content = P(Long + "./.", Justified, """<w:color w:val="FF0000"/>""" + R(14) + """<w:highlight w:val="yellow"/>""") }).Docx(), "RP7101 RP7103 RP7105 RP7328"),
        ["nơi nhận cỡ 13, Lưu không có VT cuối, thiếu Như trên, gõ nhầm UNBD"] = (
            (Report with { Recipients = P("Nơi nhận:", "", R(12, "bi")) + P("- Lưu: VT;", "", R(13)) + P("- UNBD huyện.", "", R(13)) })
                .Docx(), "RP7331 RP7406 RP7407 RP7409"),
        ["mẫu còn chỗ trống, lệnh, trường trộn thư, viện dẫn sai chữ hoa"] = (
            (Report with
            {
                Content = Body("Thực hiện Khoản 2 Điều 5 và Khoản 3 Điều 6 Luật Tiếp cận thông tin, có ………… hội nghị, "
                    + "«so_nguoi» lượt người.", "Tổng số {{ tong.so }} cuộc./."),
            }).Docx(), "RP7326 RP7327 RP7333"),
        ["nghị quyết của hội đồng, đúng mọi mặt"] = (
            (Report with
            {
                Parent = "",
                Agency = Left("HỘI ĐỒNG NHÂN DÂN", "b") + Left("XÃ AN PHÚ", "b", Line(500)),
                Number = Number("Số:      /NQ-HĐND"),
                Title = Centre("NGHỊ QUYẾT"),
                Subject = Subject("Về việc thành lập đoàn giám sát"),
                Addressee = P("HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ", Centred, R(14, "b")),
                Basis = P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
                + P("Xét đề nghị của Thường trực Hội đồng nhân dân xã.", Justified, R(14, "i")),
                Content = P("QUYẾT NGHỊ:", Centred, R(14, "b")) + Article(1, "Thành lập đoàn giám sát.")
                + Article(2, "Nghị quyết có hiệu lực từ ngày ký./."),
                Recipients = Sent("- Như Điều 1;", "- Lưu: VT."),
                Signature = P("CHỦ TỊCH", Centred, R(14, "b")) + P("", "", "")
                + P("Nguyễn Văn An", Centred, R(14, "b"))
            }).Docx(), ""),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void None_missed_and_none_invented(string name)
    {
        var (document, codes) = Documents[name];
        var found = RuleCasesTests.Findings(document.Bytes(), DecreeOptions.Default);
        Assert.True(
            codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
                .SequenceEqual(found.Select(f => f.Code).Order(StringComparer.Ordinal)),
            $"{codes} <> {string.Join("\n", found.Select(f => f.Code + " " + RuleCasesTests.Told(f)))}");
    }

    [Fact]
    public void There_are_twenty() => Assert.Equal(20, Documents.Count);

    private static DocxFragment In(SampleDocument document, Func<SampleDocument, string> head)
    {
        var docx = document.Docx();
        return docx with { Body = docx.Body.Replace(document.Head, head(document), StringComparison.Ordinal) };
    }

    private static DocxFragment Decision(string basis, string content, params string[] recipients) => (Report with
    {
        Number = Number("Số:      /QĐ-PTP"),
        Title = Centre("QUYẾT ĐỊNH"),
        Subject = Subject("Về việc thành lập Tổ công tác"),
        Addressee = P("TRƯỞNG PHÒNG TƯ PHÁP", Centred, R(14, "b")),
        Basis = basis,
        Content = P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + content,
        Recipients = Sent(recipients),
    }).Docx();

    private static string Left(string words, string marks, string line = "") => P(words, Centred, R(13, marks), line);

    private static string Number(string words) => P(words, Centred, R(13));

    private static string Date(string words) => P(words, Centred, R(14, "i"));

    private static string Centre(string words) => P(words, Centred, R(14, "b"));

    private static string Subject(string words) => P(words, Centred, R(14, "b"), Line(1_600));

    private static string Body(params string[] words) => string.Concat(words.Select(text => P(text, Justified, R(14))));

    private static string Article(int number, string words) => RuleCases.Article(number, words);

    private static string Sent(params string[] lines) =>
        P("Nơi nhận:", "", R(12, "bi")) + string.Concat(lines.Select(line => P(line, "", R(11))));

    private static string Break(int start) => $"""<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdH"/>{Report.Page}<w:pgNumType w:start="{start}"/></w:sectPr></w:pPr></w:p>""";

    private static string Annex(string label, bool isReferred) =>
        Centre(label) + Centre("DANH MỤC HỘI NGHỊ")
            + (isReferred ? P("(Kèm theo Báo cáo số      /BC-PTP ngày      tháng 12 năm 2024 của Phòng Tư pháp)", Centred, R(14, "i")) : "")
            + Body(Long + ".");
}
