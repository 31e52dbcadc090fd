using Reporter.Decree30;
using Reporter.Tests.Decree30.Rules;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Decree30.SampleDocument;

namespace Reporter.Tests.Decree30;

/// <summary>
/// The models of Phụ lục III with words in the place of their dots, laid out as the decree's own file lays them out. A checker
/// that finds an error in the decree's models reads the decree wrongly.
/// </summary>
public sealed class DecreeModelsTests
{
    private static readonly SampleDocument Sample = new();
    private static readonly string Parent = P("UBND TỈNH BÌNH AN", Centred, R(13));
    private static readonly string Agency = P("SỞ TƯ PHÁP", Centred, R(13, "b"), Line(800));
    private static readonly string National = Sample.National + Sample.Motto;
    private static readonly string Given = P("(Kèm theo Quyết định số      /QĐ-STP ngày      tháng 12 năm 2024 của Giám đốc Sở Tư pháp)",
        Centred, R(14, "i"));

    [Fact]
    public void Model_1_1_a_resolution() => Check(
        Head("NQ-HĐND", parent: P("HỘI ĐỒNG NHÂN DÂN", Centred, R(13, "b")), agency: P("TỈNH BÌNH AN", Centred, R(13, "b"), Line(700)))
        + Title("NGHỊ QUYẾT", "Về việc thành lập đoàn giám sát năm 2025") + P("HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH AN", Centred, R(14, "b")) + Basis
        + P("QUYẾT NGHỊ:", Centred, R(14, "b")) + Article(1, "Thành lập đoàn giám sát.")
            + Article(2, "Nghị quyết này có hiệu lực từ ngày ký./.")
        + Closing(["- Như Điều 2;", "- UBND tỉnh;", "- Lưu: VT, CTHĐ."], "CHỦ TỊCH"));

    [Fact]
    public void Model_1_2_a_decision_that_rules_itself() => Check(
        Head("QĐ-STP") + Title("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác") + P("GIÁM ĐỐC SỞ TƯ PHÁP", Centred, R(14, "b")) + Basis
        + P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + Article(1, "Thành lập Tổ công tác gồm 05 thành viên.")
            + Article(2, "Quyết định này có hiệu lực từ ngày ký./.")
        + Closing(["- Như Điều 2;", "- Lưu: VT, TCCB."]));

    [Fact]
    public void Model_1_3_a_decision_with_what_it_issues_on_paper() => Check(Indirect(Parent + Agency, National));

    [Fact]
    public void Model_1_3_what_a_decision_issues_as_a_file_of_its_own() =>
        Check(Issued(Parent + Agency, National,
        P("(Kèm theo Quyết định số      /QĐ-STP ngày      tháng 12 năm 2024 của Giám đốc Sở Tư pháp)", Centred, R(14, "i"))));

    [Theory]
    [InlineData("CHỈ THỊ", "CT")]
    [InlineData("QUY CHẾ", "QC")]
    [InlineData("QUY ĐỊNH", "QyĐ")]
    [InlineData("THÔNG CÁO", "TC")]
    [InlineData("THÔNG BÁO", "TB")]
    [InlineData("HƯỚNG DẪN", "HD")]
    [InlineData("CHƯƠNG TRÌNH", "CTr")]
    [InlineData("KẾ HOẠCH", "KH")]
    [InlineData("PHƯƠNG ÁN", "PA")]
    [InlineData("ĐỀ ÁN", "ĐA")]
    [InlineData("DỰ ÁN", "DA")]
    [InlineData("BÁO CÁO", "BC")]
    [InlineData("TỜ TRÌNH", "TTr")]
    [InlineData("GIẤY ỦY QUYỀN", "GUQ")]
    [InlineData("GIẤY UỶ QUYỀN", "GUQ")]
    [InlineData("PHIẾU GỬI", "PG")]
    [InlineData("PHIẾU CHUYỂN", "PC")]
    [InlineData("PHIẾU BÁO", "PB")]
    public void Model_1_4_a_document_with_a_title(string title, string abbreviation) => Check(
        Head($"{abbreviation}-STP") + Title(title, "Công tác phổ biến, giáo dục pháp luật năm 2025")
            + Text("Thực hiện chương trình công tác năm 2025 của Ủy ban nhân dân tỉnh, Sở Tư pháp thực hiện các nội dung sau.")
        + Text("Sở Tư pháp đề nghị các đơn vị phối hợp thực hiện./.")
            + Closing(["- UBND tỉnh;", "- Các phòng thuộc Sở;", "- Lưu: VT, PBGDPL."]));

    [Fact]
    public void Model_1_5_a_letter() => Check(
        Head("STP-PBGDPL", subject: "V/v báo cáo kết quả công tác pháp chế năm 2024")
        + P("Kính gửi:", """<w:ind w:firstLine="1982"/>""", R(14)) + P("- Ủy ban nhân dân các huyện, thành phố;", """<w:ind w:left="2552"/>""", R(14)) + P("- Các sở, ban, ngành tỉnh.", """<w:ind w:left="2552"/>""", R(14))
        + Text("Thực hiện kế hoạch công tác năm 2024, Sở Tư pháp đề nghị các cơ quan báo cáo kết quả công tác pháp chế trước ngày 15 "
        + "tháng 12 năm 2024./.")
        + Closing(["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, PBGDPL."], "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));

    [Fact]
    public void Model_1_6_a_telegram() => Check(
        Head("CĐ-UBND", parent: P("ỦY BAN NHÂN DÂN", Centred, R(13, "b")), agency: P("TỈNH BÌNH AN", Centred, R(13, "b"), Line(700)))
        + Title("CÔNG ĐIỆN", "Về việc ứng phó với mưa lớn trên diện rộng") + P("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", """<w:ind w:firstLine="720"/>""", R(14))
        + Table([2_500, 6_500],
            [P("", "", ""), P("- Ủy ban nhân dân các huyện, thành phố;", "", R(14)) + P("- Các sở, ban, ngành tỉnh.", "", R(14))])
        + Text("Dự báo trong hai ngày tới có mưa lớn trên diện rộng, yêu cầu các cơ quan, đơn vị chủ động các phương án ứng phó./.")
            + Closing(["- Như trên;", "- Thường trực HĐND tỉnh;", "- Lưu: VT, KT."], "CHỦ TỊCH"));

    [Fact]
    public void Model_1_7_an_invitation() => Check(
        Head("GM-STP") + Title("GIẤY MỜI", "Hội nghị tổng kết công tác năm 2024")
            + Text("Sở Tư pháp trân trọng kính mời: Đại diện lãnh đạo các sở, ban, ngành tỉnh.")
        + Text("Tới dự hội nghị tổng kết công tác năm 2024.") + Text("Chủ trì: Giám đốc Sở Tư pháp.")
            + Text("Thời gian: 08 giờ 00, ngày 20 tháng 12 năm 2024.") + Text("Địa điểm: Hội trường Sở Tư pháp.")
        + Text("Đề nghị các đại biểu đến dự đúng thành phần, thời gian./.") + Closing(["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."]));

    [Fact]
    public void Model_1_8_a_letter_of_introduction() => Check(
        Head("GGT-STP") + P("GIẤY GIỚI THIỆU", Centred, R(14, "b"), Line(900)) + Text("Sở Tư pháp trân trọng giới thiệu:")
            + Text("Ông Nguyễn Văn An") + Text("Chức vụ: Chuyên viên") + Text("Được cử đến: Ủy ban nhân dân thành phố Bình An")
        + Text("Về việc: Trao đổi về công tác phổ biến, giáo dục pháp luật.")
            + Text("Đề nghị Quý cơ quan tạo điều kiện để ông có tên ở trên hoàn thành nhiệm vụ.")
            + Text("Giấy này có giá trị đến hết ngày 31 tháng 12 năm 2024./.")
        + Closing(["- Như trên;", "- Lưu: VT."]));

    /// <summary>No date in the head, two who sign side by side, recipients below them on the left.</summary>
    [Fact]
    public void Model_1_9_minutes() => Check(
        Table([3_400, 5_671], [Parent + Agency + P("Số:      /BB-STP", Centred, R(13)), National]) + P("", "", "")
            + P("BIÊN BẢN", Centred, R(14, "b")) + P("Họp xét thi đua năm 2024", Centred, R(14, "b"), Line(1_200))
        + Text("Thời gian bắt đầu: 08 giờ 00, ngày 20 tháng 12 năm 2024.") + Text("Địa điểm: Phòng họp Sở Tư pháp.")
            + Text("Thành phần tham dự: Thành viên Hội đồng.") + Text("Chủ trì (chủ tọa): Chủ tịch Hội đồng.")
            + Text("Thư ký (người ghi biên bản): Thư ký Hội đồng.")
        + Text("Nội dung (theo diễn biến cuộc họp):") + Text("Cuộc họp kết thúc vào 10 giờ 00, ngày 20 tháng 12 năm 2024./.")
        + Table([4_000, 1_000, 4_000], [P("THƯ KÝ", Centred, R(14, "b")), P("", "", ""), P("CHỦ TỌA", Centred, R(14, "b"))],
            [P("", "", ""), P("", "", ""), P("", "", "")],
            [P("Nguyễn Văn An", Centred, R(14, "b")), P("", "", ""), P("Trần Thị Bình", Centred, R(14, "b"))],
            [P("Nơi nhận:", "", R(12, "bi")) + P("- Như thành phần tham dự;", "", R(11)) + P("- Lưu: VT, Hồ sơ.", "", R(11)), P("", "", ""),
                P("", "", "")]));

    [Fact]
    public void Model_1_10_leave() => Check(
        Head("GNP-STP") + P("GIẤY NGHỈ PHÉP", Centred, R(14, "b"), Line(900))
            + Text("Xét Đơn đề nghị nghỉ phép ngày 02 tháng 12 năm 2024 của ông Nguyễn Văn An, Sở Tư pháp cấp cho:")
            + Text("Ông Nguyễn Văn An") + Text("Chức vụ: Chuyên viên")
        + Text("Được nghỉ phép trong thời gian 05 ngày, kể từ ngày 09 tháng 12 năm 2024 đến hết ngày 13 tháng 12 năm 2024 tại thành phố "
        + "Bình An.") + Text("Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ phép năm 2024./.")
        + Closing(["- Ông Nguyễn Văn An;", "- Lưu: VT, TCCB."])
        + Table([5_000, 4_000],
            [P("Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép (nếu cần)", Centred, R(13)), P("", "", "")]));

    [Theory]
    [InlineData("(Kèm theo Báo cáo số      /BC-STP ngày      tháng 12 năm 2024 của Sở Tư pháp)")]
    [InlineData("(Kèm theo Báo cáo số …/BC-STP ngày … tháng … năm … của Sở Tư pháp)")]
    public void Model_2_1_an_annex_on_paper(string reference) => Check(
        P("Phụ lục I", Centred, R(14, "b")) + P("DANH MỤC HỘI NGHỊ TUYÊN TRUYỀN", Centred, R(14, "b"))
            + P(reference, Centred, R(14, "i"), Line(1_500)) + Text("Trong năm đã tổ chức các hội nghị tuyên truyền sau đây./."));

    /// <summary>In a file of its own the reference has neither number nor date: the system signs them.</summary>
    [Fact]
    public void Model_2_2_an_annex_as_a_file() => Check(
        P("Phụ lục II", Centred, R(14, "b")) + P("BIỂU TỔNG HỢP", Centred, R(14, "b"))
            + P("(Kèm theo Văn bản số           ngày           tháng           năm           của Sở Tư pháp)", Centred, R(14, "i"),
            Line(1_500)) + Text("Số liệu tổng hợp như sau./."));

    /// <summary>The copy stands below the whole document, with a head of its own that has no Quốc hiệu.</summary>
    [Theory]
    [InlineData("SAO Y", "SY")]
    [InlineData("TRÍCH SAO", "TrS")]
    [InlineData("SAO LỤC", "SL")]
    public void Model_3_1_a_copy_on_paper(string form, string abbreviation) => Check(
        Head("TB-STP") + Title("THÔNG BÁO", "Về lịch tiếp công dân năm 2025")
            + Text("Sở Tư pháp thông báo lịch tiếp công dân năm 2025 như sau./.") + Closing(["- UBND tỉnh;", "- Lưu: VT, VP."])
        + Table([3_400, 5_671],
            [P("PHÒNG TƯ PHÁP", Centred, R(13, "b"), Line(900)) + P($"Số: 05/{abbreviation}-PTP", Centred, R(13)),
            P(form, Centred, R(14, "b")) + P("Bình An, ngày 09 tháng 12 năm 2024", Centred, R(14, "i"))])
        + Closing(["- Các phòng chuyên môn;", "- Lưu: VT."], "TRƯỞNG PHÒNG"));

    [Fact]
    public void Model_3_2_a_copy_as_a_file_is_the_document_with_its_mark_in_the_corner() => Check(
        P("SAO Y; Phòng Tư pháp; 09/12/2024 08:30:00", """<w:jc w:val="right"/>""", R(10)) + Head("TB-STP") + Title("THÔNG BÁO", "Về lịch tiếp công dân năm 2025") + Text("Sở Tư pháp thông báo lịch tiếp công dân năm 2025 như sau./.") + Closing(["- UBND tỉnh;", "- Lưu: VT, VP."]));

    private static string Basis =>
        P("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", Justified, R(14, "i"))
            + P("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", Justified, R(14, "i"))
        + P("Theo đề nghị của Chánh Văn phòng.", Justified, R(14, "i"));

    private static string Indirect(string left, string right) =>
        Head("QĐ-STP") + Title("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Sở Tư pháp") + P("GIÁM ĐỐC SỞ TƯ PHÁP", Centred, R(14, "b"))
            + Basis
        + P("QUYẾT ĐỊNH:", Centred, R(14, "b")) + Article(1, "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Tư pháp.")
            + Article(2, "Quyết định này có hiệu lực từ ngày ký./.")
        + Closing(["- Như Điều 2;", "- Lưu: VT, VP."]) + P("", """<w:pageBreakBefore/>""", "") + Issued(left, right, Given);

    private static string Issued(string left, string right, string reference) =>
        Table([3_400, 5_671], [left, right]) + P("", "", "") + P("QUY CHẾ", Centred, R(14, "b"))
            + P("Làm việc của Sở Tư pháp", Centred, R(14, "b"))
            + reference.Replace("</w:p>", Line(1_200) + "</w:p>", StringComparison.Ordinal)
        + P("Chương I", Centred, R(14, "b")) + P("QUY ĐỊNH CHUNG", Centred, R(14, "b")) + Titled(1, "Phạm vi điều chỉnh")
            + Text("Quy chế này quy định nguyên tắc, chế độ trách nhiệm, lề lối làm việc của Sở Tư pháp.")
        + Titled(2, "Nguyên tắc làm việc") + Text("1. Tập trung dân chủ.") + Text("2. Bảo đảm thời hạn.")
        + P("Chương II", Centred, R(14, "b")) + P("TỔ CHỨC THỰC HIỆN", Centred, R(14, "b")) + Titled(3, "Trách nhiệm thi hành")
            + Text("Các phòng thuộc Sở thực hiện Quy chế này./.");

    private static string Head(string symbol, string parent = "", string agency = "", string subject = "") => Table(
        [3_400, 5_671],
        [(parent.Length > 0 ? parent : Parent) + (agency.Length > 0 ? agency : Agency), National],
        [P($"Số:      /{symbol}", Centred, R(13)) + (subject.Length > 0 ? P(subject, """<w:spacing w:before="120"/>""" + Centred, R(13)) : ""), P("Bình An, ngày      tháng 12 năm 2024", Centred, R(14, "i"))]) + P("", "", "");

    private static string Title(string title, string subject) =>
        P(title, Centred, R(14, "b")) + P(subject, Centred, R(14, "b"), Line(2_000));

    private static string Text(string words) => P(words, Justified, R(14));

    private static string Article(int number, string words) => RuleCases.Article(number, words);

    private static string Titled(int number, string title) => P($"Điều {number}. {title}", Justified, R(14, "b"));

    private static string Closing(string[] recipients, params string[] authority) => Table(
        [4_535, 4_535],
        [P("Nơi nhận:", "", R(12, "bi")) + string.Concat(recipients.Select(line => P(line, "", R(11)))),
            string.Concat((authority.Length > 0 ? authority : ["GIÁM ĐỐC"]).Select(line => P(line, Centred, R(14, "b")))) + P("", "", "")
                + P("", "", "") + P("Nguyễn Văn An", Centred, R(14, "b"))]) + P("", "", "");

    private static void Check(string body)
    {
        var docx = new DocxFragment($"{body}<w:sectPr>{Sample.References}{Sample.Page}</w:sectPr>")
        {
            Styles = Sample.Styles,
            Parts = [("rIdH", "header", Sample.Header)]
        };
        Assert.Equal("", string.Join(" ## ",
            RuleCasesTests.Findings(docx.Bytes(), DecreeOptions.Default).Select(f => f.Code + " " + RuleCasesTests.Told(f))));
    }
}
