using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>A measure is heard wherever it stands: money is converted and that is said, anything else a factor apart is refused.</summary>
public sealed class MeasureCaseTests
{
    [Theory]
    [InlineData("Đơn vị tính: nghìn đồng\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t15.500", "kp_tong=15500000")]
    [InlineData("(ĐVT: 1.000đ)\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t15.500", "kp_tong=15500000")]
    [InlineData("\tĐơn vị tính:\tngàn đồng\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t15.500", "kp_tong=15500000")]
    [InlineData("BIỂU KINH PHÍ (Đơn vị: tỷ đồng)\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t2", "kp_tong=2000000000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t900\n* Ghi chú: số liệu tính bằng nghìn đồng", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n\t\t(nghìn đồng)\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\n\t\t\t(ngàn đ)\n1\tTổng kinh phí\t\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\nI\tKinh phí (nghìn đồng)\t\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí (ngđ)\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí (ĐVT: 1000 đồng)\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí, nghìn đồng\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu (1.000đ)\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu [nghìn đồng]\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tĐVT\tSố liệu\n1\tTổng kinh phí\tng.đ\t900", "kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tĐVT\tSố liệu\n1\tTổng kinh phí\t1.000 VNĐ\t900", "kp_tong=900000")]
    [InlineData("Đơn vị\tTổng kinh phí (ngàn đồng)\tSố cuộc tuyên truyền\nxã An Bình\t900\t3", "tt_cuoc=3 kp_tong=900000")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t900\n\nGhi chú: Đơn vị tính kinh phí: nghìn đồng", "kp_tong=900000")]
    [InlineData("Đơn vị tính của kinh phí là nghìn đồng\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("(ĐVT: cuộc, lượt người, nghìn đồng)\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tTổng kinh phí\t900", "kp_tong=900000")]
    [InlineData("\tSố lượng (nghìn đồng)\nTổng kinh phí\t900\nKinh phí in tài liệu\t500", "kp_tong=900000 kp_dong=500000")]
    public void Money_whose_measure_is_written_is_converted(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Contains(told, finding => finding.StartsWith("RP4031", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("STT\tChỉ tiêu\tĐVT\tSố liệu\n1\tTổng kinh phí\ttr.đ\t15", "kp_tong=15000000")]
    [InlineData("STT\tChỉ tiêu\tĐVT\tSố liệu\n1\tTổng kinh phí\ttrđ\t15", "kp_tong=15000000")]
    [InlineData("Đơn vị tính: nghìn đồng\t\t\nSTT\tChỉ tiêu\tSố liệu\n1\tSố cuộc tuyên truyền\t15", "tt_cuoc=15")]
    [InlineData("STT\tChỉ tiêu\tSố liệu\n1\tSố cuộc tuyên truyền (cuộc)\t15", "tt_cuoc=15")]
    public void A_measure_that_is_the_plans_or_of_other_things_changes_nothing(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("nghìn đồng", "", "900000", "500000")]
    [InlineData("nghìn đồng", "nt", "900000", "500000")]
    [InlineData("nghìn đồng", "\"", "900000", "500000")]
    [InlineData("đồng", "", "900", "500")]
    public void Under_a_filled_cell_of_measures_a_blank_one_says_the_same(string first, string second, string total, string printed)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx",
            $"STT | Chỉ tiêu | Đơn vị tính | Số liệu\n1 | Tổng kinh phí | {first} | 900\n2 | Kinh phí in tài liệu | {second} | 500"));

        Assert.Equal([$"u000: kp_tong={total} kp_dong={printed}"], values);
        Assert.Contains("RP4031 D2", told);
    }

    [Fact]
    public void A_measure_merged_over_two_rows_is_the_measure_of_both()
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx",
            "STT | Chỉ tiêu | Đơn vị tính | Số liệu\n1 | Tổng kinh phí | nghìn đồng | 900\n2 | Kinh phí in tài liệu | | 500", "C2:C3"));

        Assert.Equal(["u000: kp_tong=900000 kp_dong=500000"], values);
    }

    [Theory]
    [InlineData("Số lượt người", "nghìn lượt người", "12")]
    [InlineData("Số lượt người", "ngàn người", "12")]
    [InlineData("Số cuộc tuyên truyền", "trăm cuộc", "2")]
    [InlineData("Khối lượng rác thu gom", "kg", "850")]
    [InlineData("Số lượt người", "%", "41")]
    public void Anything_else_a_factor_apart_is_refused(string indicator, string measure, string number)
    {
        var list = $"STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\nI\tTuyên truyền pháp luật\t\t\n1\t{indicator}\t{measure}\t{number}";
        if (indicator.StartsWith("Khối", StringComparison.Ordinal))
            list = list.Replace("Tuyên truyền pháp luật", "Kinh phí", StringComparison.Ordinal);
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", list));

        Assert.Equal(["u000:"], values);
        Assert.Equal(["RP4037 D3"], told);
    }

    [Fact]
    public void Two_measures_of_one_row_that_differ_are_refused()
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv",
            "STT\tChỉ tiêu\tĐVT\tSố liệu (triệu đồng)\n1\tTổng kinh phí\tnghìn đồng\t900"));

        Assert.Equal(["u000:"], values);
        Assert.Equal(["RP4061 D2"], told);
    }

    [Theory]
    [InlineData("#,##0\\ [$₫-42A]", "900000", "kp_tong=900000")]
    [InlineData("#,##0\" đồng\"", "900000", "kp_tong=900000")]
    [InlineData("\"đ \"#,##0", "900000", "kp_tong=900000")]
    [InlineData("#,##0\" nghìn đồng\"", "900", "kp_tong=900000")]
    [InlineData("_-* #,##0\\ _₫_-", "900", "kp_tong=900000000")]
    [InlineData("#,##0", "900", "kp_tong=900000000")]
    public void What_a_format_writes_beside_a_number_is_its_measure(string format, string number, string counted)
    {
        var (values, _) = CaseYear.Reading.Of(CaseYear.Formatted("Tổng kinh phí", "triệu đồng", number, format));

        Assert.Equal([$"u000: {counted}"], values);
    }

    [Theory]
    [InlineData("#,##0,", "500000")]
    [InlineData("0.0,,\" tr\"", "15500000")]
    [InlineData("#,##0,\" nghìn đồng\"", "500000")]
    [InlineData("0\"000\"", "500")]
    [InlineData("#,##0\".000\"", "500")]
    [InlineData("#,##0\\0\\0", "5")]
    public void A_number_that_its_format_divides_is_refused(string format, string number)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Formatted("Kinh phí chi tuyên truyền", "nghìn đồng", number, format));

        Assert.Equal(["u000:"], values);
        Assert.Equal(["RP4060 D2"], told);
    }

    [Fact]
    public void Another_countrys_money_is_refused()
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Formatted("Tổng kinh phí", "triệu đồng", "900", "[$$-409]#,##0"));

        Assert.Equal(["u000:"], values);
        Assert.Equal(["RP4030 D2"], told);
    }

    [Theory]
    [InlineData("Chỉ tiêu,Đơn vị tính,Số liệu\nSố cuộc tuyên truyền,cuộc,12\nTổng kinh phí,triệu đồng,15,5\nKinh phí in tài "
        + "liệu,đồng,500000", "tt_cuoc=12 kp_dong=500000", "RP3049 A3")]
    [InlineData("Chỉ tiêu,Đơn vị tính,Số liệu\nTỷ lệ hòa giải thành,%,71,4\nTổng kinh phí,triệu đồng,15,5\nKinh phí in tài "
        + "liệu,đồng,500000", "kp_dong=500000", "RP3049 A2")]
    [InlineData("Chỉ tiêu,Đơn vị tính,Số liệu,Giải trình\nTổng kinh phí,triệu đồng,15,5\nKinh phí in tài liệu,đồng,500000,đã kiểm tra",
        "kp_dong=500000", "RP3049 A2")]
    [InlineData("Đơn vị,Tổng kinh phí,Số cuộc tuyên truyền\nxã An Bình,15,5,7", "", "RP3049 A2")]
    [InlineData("Chỉ tiêu,Số liệu,\nTổng kinh phí,15,5\nSố cuộc tuyên truyền,12,", "tt_cuoc=12", "RP3049 A2")]
    [InlineData("STT,Chỉ tiêu,ĐVT,Số liệu,,\n1,Tổng kinh phí,triệu đồng,15,5,\n2,Số cuộc tuyên truyền,cuộc,12,,", "tt_cuoc=12",
        "RP3049 A2")]
    [InlineData("Đơn vị,Số cuộc tuyên truyền,Tổng kinh phí,\nxã An Bình,7,15,5", "", "RP3049 A2")]
    public void A_row_that_a_decimal_comma_has_cut_is_refused_whole(string text, string counted, string finding)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}".TrimEnd()], values);
        Assert.Contains(finding, told);
    }

    [Theory]
    [InlineData("Số cuộc tuyên truyền\t1,234\nTổng kinh phí\t15.500", "", "RP4014 B2", "RP4014 B3")]
    [InlineData("Số vụ việc hòa giải\t1,234,567\nKhối lượng rác thu gom\t1.250", "", "RP4014 B2", "RP4014 B3")]
    [InlineData("Số vụ việc hòa giải\t1,234.5\nTổng kinh phí\t15,5", "kp_tong=15500000", "RP4014 B2")]
    [InlineData("Số vụ việc hòa giải\t1.234\nTổng kinh phí\t15.500", "hg_vu=1234 kp_tong=15500000000")]
    public void In_a_file_of_another_countrys_numbers_the_doubtful_ones_are_refused(string rows, string counted, params string[] findings)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", "Chỉ tiêu\tSố liệu\n" + rows));

        Assert.Equal([$"u000: {counted}".TrimEnd()], values);
        Assert.Equal(findings, told);
    }

    [Theory]
    [InlineData("Số cuộc tuyên truyền", "cuộc", "2,000")]
    [InlineData("Kinh phí in tài liệu", "đồng", "4,300đ")]
    [InlineData("Số vụ việc hòa giải", "vụ", "12,345")]
    [InlineData("Kinh phí in tài liệu", "đồng", "1,250,000")]
    public void A_comma_and_three_digits_is_refused_where_whole_numbers_or_dong_are_asked(string indicator, string measure, string number)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv",
            $"Chỉ tiêu\tĐơn vị tính\tSố liệu\n{indicator}\t{measure}\t{number}"));

        Assert.Equal(["u000:"], values);
        Assert.Equal(["RP4014 C2"], told);
    }
}
