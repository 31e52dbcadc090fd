using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Sums and headings in a list are no items of it, and an item has what every item must have.</summary>
public sealed class ListCaseTests
{
    private const string Two =
        "hoi_nghi[ngay=2024-04-05 noi_dung=Luật_Đất_đai so_nguoi=50; ngay=2024-04-06 noi_dung=Luật_Hộ_tịch so_nguoi=60]";

    [Theory]
    [InlineData("I\t\tHội nghị trực tiếp\t110\n1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60", "RP3029 D2")]
    [InlineData("1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60\n\t\t\t110", "RP3029 D4")]
    [InlineData("A\t\tQuý II\t110\n1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60\n\t\t\t110", "RP3029 D2")]
    [InlineData("1\t05/4/2024\tLuật Đất đai\t50\n\t\t\t50\n2\t06/4/2024\tLuật Hộ tịch\t60\n\t\t\t60", "RP3029 D3")]
    [InlineData("\t\tHội nghị trực tiếp\t110\n1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60", "RP3029 D2")]
    [InlineData("\t\tXã tổ chức\t50\n1\t05/4/2024\tLuật Đất đai\t50\n\t\tLồng ghép\t60\n2\t06/4/2024\tLuật Hộ tịch\t60", "RP3029 D2")]
    [InlineData("1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60\n\t\tSố người của cả hai\t110", "RP3029 D4")]
    public void Sums_and_headings_with_figures_are_left_out_and_said(string rows, string finding) => Check(rows, Two, finding);

    [Fact]
    public void A_row_without_what_every_item_has_is_not_counted() =>
        Check("1\t05/4/2024\tLuật Đất đai\t50\n2\t06/4/2024\tLuật Hộ tịch\t60\n3\t07/4/2024\t\t70", Two, "RP4001 C4");

    [Fact]
    public void A_blank_that_nobody_must_fill_costs_nothing() =>
        Check("1\t05/4/2024\tLuật Đất đai\t50\n2\t\tLuật Hộ tịch\t60",
            "hoi_nghi[ngay=2024-04-05 noi_dung=Luật_Đất_đai so_nguoi=50; noi_dung=Luật_Hộ_tịch so_nguoi=60]");

    [Fact]
    public void What_is_no_sum_is_an_item_though_nobody_numbered_it() =>
        Check("1\t05/4/2024\tLuật Đất đai\t50\n\t\tLuật Hộ tịch\t60",
            "hoi_nghi[ngay=2024-04-05 noi_dung=Luật_Đất_đai so_nguoi=50; noi_dung=Luật_Hộ_tịch so_nguoi=60]");

    private static void Check(string rows, string counted, params string[] findings)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", "STT\tNgày\tNội dung\tSố người tham dự\n" + rows));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Equal(findings, told);
    }
}
