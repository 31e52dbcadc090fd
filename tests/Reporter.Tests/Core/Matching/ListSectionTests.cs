using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class ListSectionTests
{
    [Fact]
    public void A_row_that_is_not_in_the_plan_is_an_error_only_where_it_has_a_figure() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        Số lươt người dự | 40
        Mục khác |
        """,
        "xa_bx: so_cuoc=3@B2", "RP3040 B3");

    [Fact]
    public void Many_such_rows_are_grouped() => Check(
        "Chỉ tiêu | Số liệu\nSố cuộc | 3\n" + string.Join('\n', Enumerable.Range(1, 9).Select(i => $"Chỉ tiêu lạ {i} | {i}")),
        "xa_bx: so_cuoc=3@B2", "RP3040 B3", "RP3040 B4", "RP3040 B5", "RP3040 B6", "RP3040 B7");

    [Fact]
    public void A_figure_without_a_name_is_asked_about() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc | 3
         | 40
        """,
        "xa_bx: so_cuoc=3@B2", "RP3044 B3");

    [Fact]
    public void The_same_figure_twice_counts_once() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        so_cuoc | 3
        """,
        "xa_bx: so_cuoc=3@B2", "RP3042 B3");

    [Fact]
    public void Two_figures_for_one_indicator_are_both_refused() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        Số lượt người tham dự | 40
        so_cuoc | 4
        """,
        "xa_bx: so_luot=40@B3", "RP3043 B4");

    [Fact]
    public void A_sheet_that_was_copied_whole_is_told_once()
    {
        const string List = "Mã | Số liệu\nso_cuoc | 3\nso_luot | 40\nso_cuoc_lg | 1\nkp_tong | 15\nkp_khac | 2\nkq_hd | Tốt\nkq_kp | Đủ";
        var (_, same) = MatchingPlan.Match(MatchingPlan.Book("xa-bac-xa.xlsx", ("1", List), ("1 (2)", List)));
        var (_, different) = MatchingPlan.Match(MatchingPlan.Book("xa-bac-xa.xlsx", ("1", List),
            ("1 (2)", List.Replace(" | ", " | 9", StringComparison.Ordinal).Replace("9Số liệu", "Số liệu", StringComparison.Ordinal))));

        Assert.Equal(["RP3042 xa-bac-xa.xlsx[1 (2)!B2]"], same);
        Assert.Equal(5, different.Count(finding => finding.StartsWith("RP3043", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_row_gives_way_to_a_filled_one() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc |
        so_cuoc | 4
        """,
        "xa_bx: so_cuoc=4@B3");

    [Fact]
    public void Choices_of_one_name_belong_to_the_field_above_them() => Check(
        """
        Chỉ tiêu | Số liệu
        Công ước đã tuyên truyền |
        ICCPR | x
        Nội dung khác | x
        Số cuộc | 2
        """,
        "xa_bx: so_cuoc=2@B5 cong_uoc={ICCPR=x,khac=x}@B2");

    [Fact]
    public void Numbers_and_letters_before_a_name_are_not_part_of_it() => Check(
        """
        Nội dung | Kết quả
        1. Số cuộc tuyên truyền trực tiếp | 3
        a) Số lượt người tham dự: | 40
        - Số cuộc lồng ghép | 1
        """,
        "xa_bx: so_cuoc=3@B2 so_luot=40@B3 so_cuoc_lg=1@B4");

    [Fact]
    public void A_text_may_stand_behind_its_name_or_under_it() => Check(
        """
        Chỉ tiêu | Số liệu
        Kết quả chủ yếu: Không rõ của phần nào. |
        II.1. Các hoạt động |
        1. Kết quả chủ yếu: Đã tổ chức ba hội nghị. |
        III. Kinh phí thực hiện |
        Kết quả chủ yếu |
        Kinh phí được bố trí đủ và đúng quy định. |
        Nội dung khác chưa rõ |
        """,
        "xa_bx: kq_hd=Đã_tổ_chức_ba_hội_nghị.@A4 kq_kp=Kinh_phí_được_bố_trí_đủ_và_đúng_quy_định.@A7", "RP3041 A2");

    [Fact]
    public void The_signature_ends_a_list() => Check(
        """
        STT | Chỉ tiêu | Số liệu
        1 | Số cuộc | 3

        | | Bắc Xa, ngày … tháng … năm 2024
        | Người lập biểu | Thủ trưởng đơn vị
        | | Nguyễn Văn A
        """,
        "xa_bx: so_cuoc=3@C2");

    [Fact]
    public void A_section_per_sheet_needs_no_heading()
    {
        var (submissions, findings) = MatchingPlan.Match(MatchingPlan.Book("xa-bac-xa.xlsx",
            ("II.1", "Chỉ tiêu | Số liệu\nKết quả chủ yếu | Tốt"),
            ("Kinh phí thực hiện", "Chỉ tiêu | Số liệu\nKết quả chủ yếu | Đủ")));

        Assert.Equal(["xa_bx: kq_hd=Tốt@B2 kq_kp=Đủ@B2"], submissions.Select(MatchingPlan.Show));
        Assert.Empty(findings);
    }

    [Fact]
    public void The_period_of_another_year_is_asked_about() => Check(
        """
        BÁO CÁO KẾT QUẢ NĂM 2023
        Thực hiện Quyết định số 1079 năm 2022
        Chỉ tiêu | Số liệu
        Số cuộc | 3
        """,
        "xa_bx: so_cuoc=3@B4", "RP3072 A1");

    [Theory]
    [InlineData("Kỳ báo cáo: từ 01/01/2024 đến 31/12/2024", "RP3072 A1")]
    [InlineData("Kỳ báo cáo: từ 15/12/2023 đến 14/12/2024")]
    [InlineData("Năm: 2024")]
    [InlineData("Năm: 2023", "RP3072 A1")]
    [InlineData("BÁO CÁO NĂM 2024 VỀ ĐỀ ÁN GIAI ĐOẠN 2023 - 2028")]
    public void The_period_that_a_sheet_states_is_held_against_the_plan(string title, params string[] findings) =>
        Check(title + "\nChỉ tiêu | Số liệu\nSố cuộc | 3", "xa_bx: so_cuoc=3@B3", findings);

    private static void Check(string sheet, string expected, params string[] findings)
    {
        var (submissions, found) = MatchingPlan.Match(MatchingPlan.Csv("xa-bac-xa.csv", sheet));

        Assert.Equal([expected], submissions.Select(MatchingPlan.Show));
        Assert.Equal(findings, found.Select(finding => finding.Replace("xa-bac-xa.csv[", "", StringComparison.Ordinal).TrimEnd(']')));
    }
}
