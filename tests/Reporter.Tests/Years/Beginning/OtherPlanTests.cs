using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years.Beginning;

/// <summary>What other plans do, and what is no plan.</summary>
public sealed class OtherPlanTests
{
    [Fact]
    public void A_number_that_stands_twice_is_kept_twice_and_told()
    {
        var bag = new DiagnosticBag();
        var draft = PlanFiles.Draft(Bytes("KẾ HOẠCH", "Kiểm tra năm 2026", "I. MỤC ĐÍCH", "Làm tốt.", "IV. NỘI DUNG", "1. Kiểm tra hồ sơ",
            "Kiểm tra.",
            "IV. TỔ CHỨC THỰC HIỆN", "1. UBND các xã báo cáo kết quả về Sở Tư pháp trước ngày 15/12/2026."), bag);

        Assert.Contains("IV (2)", draft!.Plan.Clauses.Select(clause => clause.Number));
        Assert.Single(bag, found => found.Code == "RP1076");
        Assert.Equal(new DateOnly(2026, 12, 15), draft.Due.Day);
    }

    [Fact]
    public void A_duty_belongs_to_the_unit_of_its_heading_and_to_no_neighbour()
    {
        var draft = PlanFiles.Draft("KẾ HOẠCH", "Chuyển đổi số năm 2026", "I. NỘI DUNG", "1. Dịch vụ công", "Làm.", "II. TỔ CHỨC THỰC HIỆN",
            "1. Sở Tài chính", "a) Bố trí kinh phí trước ngày 01/3/2026.", "2. Sở Khoa học và Công nghệ",
            "- Theo dõi, tổng hợp, báo cáo kết quả về UBND tỉnh.",
                "3. Căn cứ chức năng, nhiệm vụ, các sở, ban, ngành báo cáo kết quả về Sở Khoa học và Công nghệ.");

        Assert.Equal(["II.2 gạch 1 | Sở Khoa học và Công nghệ | ", "II.3 | các sở, ban, ngành | "],
            draft.Duties.Select(duty => $"{duty.Number} | {duty.Who} | {duty.When}"));
    }

    [Fact]
    public void Speakers_money_and_punishment_are_no_duty_to_report()
    {
        var draft = PlanFiles.Draft("KẾ HOẠCH", "Tuyên truyền năm 2026", "I. NỘI DUNG", "1. Đội ngũ báo cáo viên",
            "Bồi dưỡng báo cáo viên pháp luật các cấp.",
            "2. Kinh phí", "Các xã lập dự toán gửi Sở Tài chính.", "II. TỔ CHỨC THỰC HIỆN",
            "1. Đơn vị không báo cáo hoặc báo cáo chậm thì bị phê bình.", "2. Các đơn vị thực hiện chế độ báo cáo theo quy định.");

        Assert.Equal(["II.2"], draft.Duties.Select(duty => duty.Number));
    }

    [Fact]
    public void A_day_without_its_year_is_of_the_plans_one_year_and_else_of_none()
    {
        string[] body = ["I. NỘI DUNG", "1. Tuyên truyền", "Làm.", "II. TỔ CHỨC THỰC HIỆN",
            "1. UBND các xã, phường báo cáo kết quả về Sở Tư pháp trước ngày 15/12."];

        Assert.Equal(new DateOnly(2026, 12, 15), PlanFiles.Draft(["KẾ HOẠCH", "Tuyên truyền năm 2026", .. body]).Due.Day);
        Assert.Null(PlanFiles.Draft(["KẾ HOẠCH", "Tuyên truyền giai đoạn 2026 - 2030", .. body]).Due.Day);
    }

    [Fact]
    public void A_number_to_reach_is_a_comment_and_a_day_is_none()
    {
        var draft = PlanFiles.Draft("KẾ HOẠCH", "Hòa giải năm 2026", "I. NỘI DUNG", "1. Tổ hòa giải",
            "Phấn đấu 100 % số xã có tổ hòa giải; tổ chức tối thiểu 02 cuộc tập huấn, không quá 15/02.", "II. TỔ CHỨC THỰC HIỆN",
            "1. UBND các xã báo cáo kết quả về Sở Tư pháp.");
        var text = DraftText.Of(draft, "x.docx");

        Assert.Equal(["100 %", "2 cuộc"], draft.Sections.SelectMany(section => section.Targets)
            .Select(target => $"{target.Number} {target.Measure}"));
        Assert.DoesNotContain("\n    chi_tieu:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attached_plan_has_number_and_date_of_its_decision()
    {
        var draft = PlanFiles.Draft("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số: 12/QĐ-UBND", "Lạng Sơn, ngày 05 tháng 4 năm 2026",
            "QUYẾT ĐỊNH",
            "Ban hành Kế hoạch hòa giải ở cơ sở năm 2026", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.", "Nơi nhận:",
                "- Như Điều 1;", "KẾ HOẠCH",
            "Hòa giải ở cơ sở năm 2026", "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/4/2026 của UBND tỉnh Lạng Sơn)", "I. NỘI DUNG",
                "1. Củng cố tổ hòa giải",
            "Làm.", "II. TỔ CHỨC THỰC HIỆN", "1. UBND các xã báo cáo kết quả về Sở Tư pháp.");

        Assert.Equal(("12/QĐ-UBND", "05/4/2026", "Hòa giải ở cơ sở năm 2026"), (draft.Plan.Symbol, draft.Plan.DateText,
            draft.Plan.Subject));
        Assert.Equal(["II.1"], draft.Duties.Select(duty => duty.Number));
    }

    [Fact]
    public void An_outline_in_an_annex_gives_the_sections_in_its_order()
    {
        var draft = PlanFiles.Draft("KẾ HOẠCH", "Kiểm tra năm 2026", "I. NỘI DUNG", "1. Kiểm tra hồ sơ", "Làm.", "II. TỔ CHỨC THỰC HIỆN",
            "1. UBND các xã báo cáo theo đề cương về Sở Nội vụ.", "Nơi nhận:", "- Lưu: VT.", "Phụ lục I", "ĐỀ CƯƠNG BÁO CÁO",
                "I. CÔNG TÁC CHỈ ĐẠO",
            "1. Số văn bản đã ban hành", "II. KẾT QUẢ", "1. Kết quả kiểm tra", "III. KIẾN NGHỊ", "Nêu kiến nghị.");

        Assert.Equal(["PL I.I", "PL I.II", "PL I.III"], draft.Sections.SelectMany(section => section.Clauses));
        Assert.Equal(["Số văn bản đã ban hành"], draft.Sections[0].AskedFigures);
    }

    [Fact]
    public void A_table_of_tasks_gives_duties_with_the_lead_of_its_group()
    {
        var table = DocxBuilder.Table(["STT", "Nhiệm vụ", "Sản phẩm", "Thời gian", "Chủ trì"], ["I", "Hòa giải", "", "Quý IV/2026",
            "UBND các xã"],
            ["1", "Tổng kết công tác hòa giải", "Báo cáo kết quả", "", ""], ["2", "Tập huấn", "Hội nghị", "Quý II/2026", "Sở Tư pháp"]);
        var bytes = DocxBuilder.With(string.Concat(((string[])["KẾ HOẠCH", "Hòa giải năm 2026", "I. NỘI DUNG", "1. Củng cố", "Làm.",
            "PHỤ LỤC"]).Select(line => DocxBuilder.P(line))) + table).Build();
        var draft = PlanFiles.Draft(bytes, new DiagnosticBag());

        Assert.Equal(["PL dòng 1 | UBND các xã | Quý IV/2026"], draft!.Duties.Select(duty => $"{duty.Number} | {duty.Who} | {duty.When}"));
    }

    [Theory]
    [InlineData("RP1070", " \n ")]
    [InlineData("RP1071", "Một văn bản\n1. Không có tên loại")]
    [InlineData("RP1072", "BÁO CÁO\nKết quả năm 2026\nI. KẾT QUẢ\n1. Làm tốt")]
    [InlineData("RP1072", "CHƯƠNG TRÌNH\nĐại hội đại biểu năm 2026\n1. Chào cờ\n2. Khai mạc")]
    [InlineData("RP1073",
        "KẾ HOẠCH\nHòa giải năm 2026\nI. NỘI DUNG\n1. Làm\nMột.\nHai.\nKẾ HOẠCH\nTuyên truyền năm 2026\nI. NỘI DUNG\n1. Làm")]
    [InlineData("RP1074", "KẾ HOẠCH\nHòa giải năm 2026\nCác xã củng cố tổ hòa giải.")]
    public void What_no_draft_can_be_made_of_is_told_once(string code, string text)
    {
        var bag = new DiagnosticBag();

        Assert.Null(PlanFiles.Draft(Encoding.UTF8.GetBytes(text), bag));
        Assert.Equal([code], bag.Select(found => found.Code));
    }

    [Fact]
    public void Deleted_text_is_not_there_and_inserted_text_is()
    {
        var bag = new DiagnosticBag();
        var bytes = DocxBuilder.With(DocxBuilder.P("KẾ HOẠCH") + DocxBuilder.P("Hòa giải năm 2026") + DocxBuilder.P("I. TỔ CHỨC THỰC HIỆN")
            + $"<w:p>{DocxBuilder.R("1. ")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>UBND huyện</w:delText></w:r></w:del><w:ins "
                + $"w:id=\"2\" "
                + $"w:author=\"a\">{DocxBuilder.R("UBND các xã")}</w:ins>{DocxBuilder.R(" báo cáo kết quả về Sở Tư pháp.")}</w:p>").Build();
        var draft = PlanFiles.Draft(bytes, bag);

        Assert.Equal("UBND các xã", Assert.Single(draft!.Duties).Who);
        Assert.Contains(bag, found => found.Code == "RP1075");
    }

    private static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
