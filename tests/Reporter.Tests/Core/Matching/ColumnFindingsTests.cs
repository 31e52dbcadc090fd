using Reporter.Core.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class ColumnFindingsTests
{
    [Fact]
    public void A_missing_required_column_is_one_finding() => Check(
        """
        Ngày | Nội dung
        05/4/2024 | Luật
        06/4/2024 | Luật
        """,
        "xa_bx: hoi_nghi[2: ngay=05/4/2024 noi_dung=Luật; 3: ngay=06/4/2024 noi_dung=Luật]", "RP3030 A1");

    [Fact]
    public void A_title_near_to_a_missing_column_is_an_error_and_another_a_note() => Check(
        """
        Ngày | Nội dung | Số người tham gia | Đơn vị phối hợp
        05/4/2024 | Luật | 50 | Hội Nông dân
        """,
        "xa_bx: hoi_nghi[2: ngay=05/4/2024 noi_dung=Luật]", "RP3032 C1", "RP3031 D1", "RP3030 A1");

    [Fact]
    public void An_unknown_column_without_content_is_not_worth_a_word() => Check(
        """
        Ngày | Nội dung | Số người tham dự | Đơn vị phối hợp
        05/4/2024 | Luật | 50 |
        """,
        "xa_bx: hoi_nghi[2: ngay=05/4/2024 noi_dung=Luật so_nguoi=50]");

    [Fact]
    public void Two_columns_with_one_meaning_are_not_read() => Check(
        """
        Chỉ tiêu | Kết quả | Số lượng
        Số cuộc | 3 | 4
        """,
        "xa_bx: thiếu", "RP3033 C1");

    [Fact]
    public void Of_two_value_columns_an_empty_one_gives_way() => Check(
        """
        Chỉ tiêu | Kết quả | Số lượng
        Số cuộc | | 4
        """,
        "xa_bx: so_cuoc=4@C2");

    [Fact]
    public void A_title_merged_over_two_columns_is_one_column() => Check(
        """
        Mã | Chỉ tiêu | Số liệu | ^
        so_cuoc | | 3 |
        so_luot | | | 40
        """,
        "xa_bx: so_cuoc=3@C2 so_luot=40@D3");

    [Fact]
    public void A_title_that_fits_several_fields_is_an_error() => Check(
        """
        so_cuoc | so_luot | Kết quả chủ yếu
        3 | 40 | Tốt
        """,
        "xa_bx: so_cuoc=3@A2 so_luot=40@B2", "RP3034 C1");

    [Fact]
    public void A_column_of_figures_that_is_no_indicator_is_asked_about() => Check(
        """
        so_cuoc | so_luot | Số buổi phát thanh | Người liên hệ
        3 | 40 | 7 | A
        """,
        "xa_bx: so_cuoc=3@A2 so_luot=40@B2", "RP3036 C1", "RP3031 D1");

    [Fact]
    public void A_title_with_some_of_the_words_of_one_indicator_is_near_to_it() => Check(
        """
        so_cuoc | Kinh phí | Lượt người
        3 | 15 | 40
        """,
        "xa_bx: thiếu", "RP3020 A1");

    [Fact]
    public void The_place_of_a_title_of_three_lines_is_its_lowest() => Check(
        """
        STT | Tuyên truyền | ^ | Kinh phí
        | so_cuoc | so_luot | Ghi thêm
        | (cuộc) | (lượt) | (đồng)
        (1) | (2) | (3) | (4)
        1 | 3 | 40 | 5
        """,
        "xa_bx: so_cuoc=3@B5 so_luot=40@C5", "RP3036 D2");

    [Fact]
    public void Figures_under_no_title_are_asked_about() => Check(
        """
        Chỉ tiêu | Số liệu
        Số cuộc | 3 | | 25
        Số lượt người tham dự | 40 | | 26
        """,
        "xa_bx: so_cuoc=3@B2 so_luot=40@B3", "RP3035 D2");

    [Fact]
    public void Figures_in_hidden_rows_are_read_and_said()
    {
        var sheet = SheetDrawing.Read("bao-cao-nop/xa-bac-xa.csv", "", "Chỉ tiêu | Số liệu\nSố cuộc | 3\nSố lượt người tham dự | 40");
        var hidden = sheet with { Rows = [.. sheet.Rows.Select(row => row with { IsHidden = row.Number == 3 })] };
        CheckBook(new Workbook(sheet.Path, [hidden]), "xa_bx: so_cuoc=3@B2 so_luot=40@B3", "RP3023 B3");
    }

    [Fact]
    public void Hidden_sheets_are_not_read_and_said()
    {
        var sheet = SheetDrawing.Read("bao-cao-nop/xa-bac-xa.csv", "", "Chỉ tiêu | Số liệu\nSố cuộc | 3");
        CheckBook(new Workbook(sheet.Path, [sheet, sheet with { IsHidden = true }]), "xa_bx: so_cuoc=3@B2", "RP3022 A1");
    }

    private static void Check(string sheet, string expected, params string[] findings) =>
        CheckBook(MatchingPlan.Csv("xa-bac-xa.csv", sheet), expected, findings);

    private static void CheckBook(Workbook book, string expected, params string[] findings)
    {
        var (submissions, found) = MatchingPlan.Match(book);

        Assert.Equal([expected], submissions.Select(MatchingPlan.Show));
        Assert.Equal(findings, found.Select(finding => finding.Replace("xa-bac-xa.csv[", "", StringComparison.Ordinal).TrimEnd(']')));
    }
}
