using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>A table of one row is read, and its row is the unit's own only where it does not call itself something else.</summary>
public sealed class OneRowCaseTests
{
    [Theory]
    [InlineData("Chỉ tiêu\tĐơn vị tính\tSố liệu\nNgày ban hành kế hoạch\t\tngày 05 tháng 4 năm 2024", "ngay_kh=2024-04-05")]
    [InlineData("Nội dung\tKết quả\nSố vụ việc hòa giải\t7", "hg_vu=7")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tSố, ký hiệu kế hoạch\t12/KH-UBND", "so_kh=12/KH-UBND")]
    [InlineData("Số cuộc tuyên truyền\tSố vụ việc hòa giải\tTổng kinh phí (triệu đồng)\n5\t7\t15,5", "tt_cuoc=5 hg_vu=7 kp_tong=15500000")]
    [InlineData("Chỉ tiêu\tSố liệu\nCó kế hoạch riêng\tkhông", "co_kh=không")]
    public void One_row_is_a_table(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Tổng số | 5 | 7")]
    [InlineData("Kết quả thực hiện | 5 | 7")]
    [InlineData("Năm 2024 | 5 | 7")]
    [InlineData(" | 5 | 7")]
    public void Its_label_may_say_that_it_is_all_of_the_unit(string row)
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx",
            " | Số cuộc tuyên truyền | Số vụ việc hòa giải\n" + row));

        Assert.Equal(["u000: tt_cuoc=5 hg_vu=7"], values);
    }

    [Theory]
    [InlineData(" | Số lượng\nSố cuộc tuyên truyền | 5\nVụ việc hòa giải | 7")]
    [InlineData("\n | Năm 2024\nSố cuộc tuyên truyền | 5\nSố vụ việc hòa giải | 7")]
    [InlineData(" | | Kết quả\n1 | Cuộc tuyên truyền | 5\n2 | Số vụ việc hòa giải | 7")]
    public void The_title_over_the_names_may_be_empty(string text)
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", text));

        Assert.Equal(["u000: tt_cuoc=5 hg_vu=7"], values);
    }

    [Theory]
    [InlineData("Nữ | 5 | 7")]
    [InlineData("Thôn Nà Lầu | 5 | 7")]
    [InlineData("Năm 2023 | 5 | 7")]
    [InlineData("Kế hoạch giao | 5 | 7")]
    public void A_row_that_says_it_is_another_is_refused(string row)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx",
            " | Số cuộc tuyên truyền | Số vụ việc hòa giải\n" + row));

        Assert.Equal(["u000:"], values);
        Assert.Contains("RP3051 A2", told);
    }
}
