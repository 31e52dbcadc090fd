using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Figures of another year, of what was planned, of half a year stand beside those that are asked, and are none of them.</summary>
public sealed class OtherFigureCaseTests
{
    private const string Sender = "Đơn vị báo cáo: UBND xã Đoàn Kết\n";

    [Theory]
    [InlineData("Số tổ hòa giải | ^ | Số hòa giải viên | ^\nKế hoạch | Thực hiện | KH | TH\n9 | 8 | 60 | 51")]
    [InlineData("Số tổ hòa giải | ^ | Số hòa giải viên | ^\nNăm 2023 | Năm 2024 | Năm 2023 | Năm 2024\n9 | 8 | 60 | 51")]
    [InlineData("Số tổ hòa giải | ^ | Số hòa giải viên | ^\n6 tháng đầu năm | Cả năm | 6 tháng đầu năm | Cả năm\n9 | 8 | 60 | 51")]
    [InlineData("Kế hoạch | ^ | Thực hiện | ^\nSố tổ hòa giải | Số hòa giải viên | Số tổ hòa giải | Số hòa giải viên\n9 | 60 | 8 | 51")]
    [InlineData("Số tổ hòa giải (năm trước) | Số tổ hòa giải | Số hòa giải viên (kế hoạch) | Số hòa giải viên\n9 | 8 | 60 | 51")]
    public void In_columns_they_are_left_out_and_said(string text) => Check(text, "to_hg=8 hgv_tong=51");

    [Theory]
    [InlineData("1 | Số tổ hòa giải |\n | - Kế hoạch | 9\n | - Thực hiện | 8\n2 | Số hòa giải viên |\n"
        + " | - Kế hoạch | 60\n | - Thực hiện | 51")]
    [InlineData("1 | Số tổ hòa giải năm 2023 | 9\n2 | Số tổ hòa giải năm 2024 | 8\n"
        + "3 | Số hòa giải viên 6 tháng đầu năm | 60\n4 | Số hòa giải viên | 51")]
    [InlineData("1 | Số tổ hòa giải (kế hoạch) | 9\n2 | Số tổ hòa giải | 8\n"
        + "3 | Số hòa giải viên (cùng kỳ năm trước) | 60\n4 | Số hòa giải viên | 51")]
    [InlineData("A | Năm 2023 |\n1 | Số tổ hòa giải | 9\n2 | Số hòa giải viên | 60\n"
        + "B | Năm 2024 |\n1 | Số tổ hòa giải | 8\n2 | Số hòa giải viên | 51")]
    public void In_rows_they_are_refused_by_name(string rows) => Check("STT | Chỉ tiêu | Số liệu\n" + rows, "to_hg=8 hgv_tong=51");

    [Theory]
    [InlineData("Số tổ hòa giải (6 tháng đầu năm) | Số hòa giải viên\n9 | 51", "hgv_tong=51")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số tổ hòa giải (năm trước) | 9\n2 | Số hòa giải viên | 51", "hgv_tong=51")]
    [InlineData("STT | Chỉ tiêu | Số liệu\n1 | Số hòa giải viên (kế hoạch) | 60\n | Nữ | 25\n2 | Số tổ hòa giải | 8", "to_hg=8")]
    public void Alone_they_are_no_figure_either(string text, string counted) => Check(text, counted);

    [Theory]
    [InlineData("1 | Triển khai Luật Hòa giải ở cơ sở năm 2013 |\n1.1 | Số tổ hòa giải | 8\n1.2 | Số hòa giải viên | 51")]
    [InlineData("I | Kết quả năm 2024 |\n1 | Số tổ hòa giải | 8\n2 | Số hòa giải viên | 51")]
    public void A_law_of_another_year_and_this_year_are_no_other_figure(string rows)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + "STT | Chỉ tiêu | Số liệu\n" + rows));

        Assert.Equal(["06001: to_hg=8 hgv_tong=51"], values);
        Assert.Empty(told);
    }

    private static void Check(string text, string counted)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("a.xlsx", Sender + text));

        Assert.Equal([$"06001: {counted}"], values);
        Assert.NotEmpty(told);
    }
}
