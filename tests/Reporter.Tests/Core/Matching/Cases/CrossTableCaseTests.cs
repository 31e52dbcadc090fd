using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Where the row and the column each say a part of a name, the two together are the name: rows and columns alike.</summary>
public sealed class CrossTableCaseTests
{
    private const string Sender = "Đơn vị báo cáo: UBND xã Đoàn Kết\n";

    [Theory]
    [InlineData("Nội dung | Tổng số | Nam | Nữ\nHòa giải viên | 51 | 30 | 21", "hgv_tong=51 hgv_nam=30 hgv_nu=21")]
    [InlineData("Nội dung | Tổng số | Chia ra | ^\n | | Nam | Nữ\nTuyên truyền viên pháp luật | 20 | 14 | 6\nHòa giải viên | 51 | 30 | 21",
        "ttv_tong=20 hgv_tong=51 hgv_nam=30 hgv_nu=21", "RP3048 C4", "RP3048 D4")]
    [InlineData("Giới tính | Tuyên truyền viên pháp luật | Hòa giải viên\nTổng số | 20 | 51\nNam | 14 | 30\nNữ | 6 | 21",
        "ttv_tong=20 hgv_tong=51 hgv_nam=30 hgv_nu=21", "RP3048 B4", "RP3048 B5")]
    [InlineData("STT | Đối tượng | Nam | Nữ\n1 | Hòa giải viên | 30 | 21", "hgv_nam=30 hgv_nu=21")]
    [InlineData("Đối tượng | Tổng số | Trong đó: nữ\nHòa giải viên | 51 | 21\nTuyên truyền viên pháp luật | 20 | 6",
        "ttv_tong=20 hgv_tong=51 hgv_nu=21", "RP3048 C4")]
    [InlineData("Nội dung | Tổng số | Nữ | Người khuyết tật\nHòa giải viên | 51 | 21 | 3", "hgv_tong=51 hgv_nu=21", "RP3031 D2")]
    public void Rows_and_columns_name_a_figure_together(string text, string counted, params string[] findings) =>
        Check(text, counted, findings);

    [Theory]
    [InlineData("Nội dung | Phân loại | Số liệu\nHòa giải viên | Nam | 30\n | Nữ | 21\n | Tổng số | 51\nSố tổ hòa giải | Tổng số | 8")]
    [InlineData("Nội dung | Giới tính | Số lượng\nSố hòa giải viên | Nam | 30\nSố hòa giải viên | Nữ | 21\nSố hòa giải viên | Chung | "
        + "51\nSố tổ hòa giải | | 8")]
    [InlineData("Nội dung | ^ | Số liệu\nHòa giải viên | Nữ | 21\n | Nam | 30\n | Tổng số | 51\nSố tổ hòa giải | | 8")]
    public void A_second_column_of_titles_goes_on_with_the_name(string text) =>
        Check(text, "to_hg=8 hgv_tong=51 hgv_nam=30 hgv_nu=21");

    [Theory]
    [InlineData("Chỉ tiêu | Quý I | Quý II | Cả năm\nSố tổ hòa giải | 7 | 8 | 8", "to_hg=8")]
    [InlineData("Chỉ tiêu | Cùng kỳ năm trước | Kỳ này | Tăng, giảm\nSố tổ hòa giải | 7 | 8 | 1", "to_hg=8")]
    [InlineData("Chỉ tiêu | Kế hoạch | Đạt được\nSố tổ hòa giải | 9 | 8\nSố hòa giải viên | 50 | 51", "to_hg=8 hgv_tong=51")]
    [InlineData("Nội dung | Số tổ hòa giải | Số hòa giải viên\nChỉ tiêu giao | 9 | 50\nThực hiện | 8 | 51", "to_hg=8 hgv_tong=51")]
    [InlineData("Chỉ tiêu | Năm 2023 | ^ | Năm 2024 | ^\n | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện\nSố tổ hòa giải | 7 | 7 | 9 | 8",
        "to_hg=8")]
    [InlineData("Chỉ tiêu | Năm 2024 | ^ | ^ | Năm 2023 | ^\n | KH | TH | % | KH | TH\nSố tổ hòa giải | 9 | 8 | 88 | 7 | 6", "to_hg=8")]
    [InlineData("Chỉ tiêu | Kế hoạch | ^ | Thực hiện | ^\n | Năm 2023 | Năm 2024 | Năm 2023 | Năm 2024\nSố tổ hòa giải | 9 | 9 | 7 | 8",
        "to_hg=8")]
    [InlineData("Chỉ tiêu | Năm 2024 | ^ | ^\n | Chỉ tiêu giao | Kết quả | So với cùng kỳ\nSố tổ hòa giải | 9 | 8 | 1", "to_hg=8")]
    public void A_column_of_another_time_or_of_the_plan_is_not_the_figure(string text, string counted)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + text));

        Assert.Equal([$"06001: {counted}"], values);
        Assert.NotEmpty(told);
    }

    [Theory]
    [InlineData("Chỉ tiêu | Kế hoạch năm 2024\nSố tổ hòa giải | 9\nSố hòa giải viên | 50", "RP3052 B2")]
    [InlineData("Chỉ tiêu | Năm 2023\nSố tổ hòa giải | 9\nSố hòa giải viên | 50", "RP3073 B2")]
    [InlineData("Chỉ tiêu | Kế hoạch | ^\n | Năm 2024 | Ghi chú\nSố tổ hòa giải | 9 |\nSố hòa giải viên | 50 |", "RP3052 B3")]
    [InlineData("Chỉ tiêu | Ước thực hiện\nSố tổ hòa giải | 9\nSố hòa giải viên | 50", "RP3052 B2")]
    public void Where_there_is_no_other_column_it_is_refused(string text, string finding)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + text));

        Assert.Equal(["06001:"], values);
        Assert.Contains(finding, told);
    }

    [Theory]
    [InlineData("Nội dung | Có | Không\nCó kế hoạch riêng | ☑ | ☐", "co_kh=có")]
    [InlineData("Nội dung | Có | Không\nCó kế hoạch riêng | | x", "co_kh=không")]
    [InlineData("Nội dung | Có | Chưa\nCó kế hoạch riêng | | x", "co_kh=không")]
    public void A_tick_under_an_answer_is_that_answer(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Fact]
    public void Ticks_under_both_answers_contradict_each_other()
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "Nội dung | Có | Không\nCó kế hoạch riêng | x | x"));

        Assert.Equal(["u000:"], values);
        Assert.Contains("RP3043 C2", told);
    }

    private static void Check(string text, string counted, params string[] findings)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + text));

        Assert.Equal([$"06001: {counted}"], values);
        Assert.Equal(findings, told);
    }
}
