using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>A title that several sections use means what the title over it says.</summary>
public sealed class GroupTitleCaseTests
{
    private const string Both = "tt_cuoc=5 tt_luot=300 hg_vu=3 hg_luot=6";

    [Theory]
    [InlineData("STT | Đơn vị | Tuyên truyền pháp luật | ^ | Hòa giải ở cơ sở | ^\n | | Số cuộc tuyên truyền | Số lượt người | Số vụ việc "
        + "hòa giải | Số lượt người\n1 | xã An Bình | 5 | 300 | 3 | 6", Both)]
    [InlineData("Đơn vị | A. TUYÊN TRUYỀN PHÁP LUẬT | ^ | B. HÒA GIẢI Ở CƠ SỞ | ^\n | Số cuộc tuyên truyền (cuộc) | Số lượt người (lượt "
        + "người) | Số vụ việc hòa giải (vụ) | Số lượt người (lượt người)\nxã An Bình | 5 | 300 | 3 | 6", Both)]
    [InlineData("Đơn vị | Hòa giải ở cơ sở | ^ | Tuyên truyền pháp luật | ^\n | Số vụ việc hòa giải | Số lượt người | Số cuộc tuyên "
        + "truyền | Số lượt người\n(1) | (2) | (3) | (4) | (5)\nxã An Bình | 3 | 6 | 5 | 300", Both)]
    [InlineData("Đơn vị | Tuyên truyền pháp luật | ^ | ^ | Hòa giải ở cơ sở | ^ | ^\n | Số cuộc tuyên truyền | Số lượt người | Trong đó: "
        + "nữ | Số vụ việc hòa giải | Số lượt người | Trong đó: nữ\nxã An Bình | 5 | 300 | 100 | 3 | 6 | 2",
        "tt_cuoc=5 tt_luot=300 tt_nu=100 hg_vu=3 hg_luot=6 hg_nu=2")]
    public void Over_columns(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Đơn vị\tTuyên truyền pháp luật\t\t\tHòa giải ở cơ sở\t\n\tSố cuộc tuyên truyền\tSố lượt người\t\tSố vụ việc hòa giải\tSố "
        + "lượt người\n\t\tTổng số\tTrong đó: nữ\t\t\nxã An Bình\t5\t300\t100\t3\t6", "tt_cuoc=5 tt_luot=300 tt_nu=100 hg_vu=3 hg_luot=6")]
    [InlineData("Tuyên truyền pháp luật\t\t\tHòa giải ở cơ sở\t\t\nSố cuộc tuyên truyền\tSố lượt người\t\tSố vụ việc hòa giải\tSố lượt "
        + "người\t\n\tTổng số\tTrong đó: nữ\t\tTổng số\tTrong đó: nữ\n5\t300\t100\t3\t6\t2",
        "tt_cuoc=5 tt_luot=300 tt_nu=100 hg_vu=3 hg_luot=6 hg_nu=2")]
    public void Over_columns_of_a_text_file_however_many_lines_there_are(string text, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Csv("u000/so-lieu.csv", text));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("I | Tuyên truyền pháp luật |\n1 | Số cuộc tuyên truyền | 5\n2 | Số lượt người | 300\nII | Hòa giải ở cơ sở |\n1 | Số vụ "
        + "việc hòa giải | 3\n2 | Số lượt người | 6", Both)]
    [InlineData("II | HÒA GIẢI Ở CƠ SỞ |\n1 | Số vụ việc hòa giải | 3\n2 | Số lượt người | 6\n | Trong đó: nữ | 2\nI | TUYÊN TRUYỀN PHÁP "
        + "LUẬT |\n1 | Số cuộc tuyên truyền | 5\n2 | Số lượt người | 300\n | - Nữ | 100",
        "tt_cuoc=5 tt_luot=300 tt_nu=100 hg_vu=3 hg_luot=6 hg_nu=2")]
    [InlineData("A | Tuyên truyền pháp luật |\n1 | Số lượt người | 300\na) | Trong đó: nữ | 100\nB | Hòa giải ở cơ sở |\n1 | Số lượt người | 6", "tt_luot=300 tt_nu=100 hg_luot=6")]
    public void Over_rows(string rows, string counted)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "STT | Chỉ tiêu | Số liệu\n" + rows));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("1 | Số vụ việc hòa giải | 7\n | Trong đó: nữ | 3", "hg_vu=7", "RP3048 C3")]
    [InlineData("1 | Số cuộc tuyên truyền | 7\n | - Trong đó: nữ | 3", "tt_cuoc=7", "RP3048 C3")]
    [InlineData("I | Hòa giải ở cơ sở |\n1 | Số vụ việc hòa giải | 7\n1.1 | Trong đó nữ | 3\n2 | Số lượt người | 9", "hg_vu=7 hg_luot=9",
        "RP3048 C4")]
    [InlineData("1 | Tổng kinh phí | 7\n | Trong đó: nữ | 3", "kp_tong=7000000", "RP3048 C3")]
    public void A_part_stands_under_its_own_whole(string rows, string counted, string finding)
    {
        var (values, told) = CaseYear.Reading.Of(CaseYear.Drawn("u000/so-lieu.xlsx", "STT | Chỉ tiêu | Số liệu\n" + rows));

        Assert.Equal([$"u000: {counted}"], values);
        Assert.Equal([finding], told);
    }
}
