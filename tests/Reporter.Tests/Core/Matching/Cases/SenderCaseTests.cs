using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>Whose figures they are: “đơn vị” among measures is a measure, another's letterhead is asked about, what is superseded
/// blames nobody.</summary>
public sealed class SenderCaseTests
{
    private const string Sender = "Đơn vị báo cáo: UBND xã Đoàn Kết\n";

    [Theory]
    [InlineData("STT | Chỉ tiêu | Đơn vị tính | Số liệu\n"
        + "1 | Số tuyên truyền viên pháp luật | người | 20\n2 | Số xã được kiểm tra | đơn vị | 23")]
    [InlineData("Chỉ tiêu | ĐVT | Số liệu\nSố xã được kiểm tra | Đơn vị | 23\nSố tuyên truyền viên pháp luật | Người | 20")]
    [InlineData("STT | Chỉ tiêu | Đơn vị | Số liệu\n"
        + "1 | Số tuyên truyền viên pháp luật | người | 20\n2 | Số xã được kiểm tra | đơn vị | 23")]
    [InlineData("STT | Chỉ tiêu | Số liệu | Đơn vị tính\n"
        + "1 | Số tuyên truyền viên pháp luật | 20 | người\n2 | Số xã được kiểm tra | 23 | đơn vị")]
    public void A_measure_called_unit_is_a_measure(string text)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("stp/so-lieu.xlsx", "Đơn vị báo cáo: Sở Tư pháp\n" + text));

        Assert.Equal(["stp: ttv_tong=20 so_kt=23"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("xa Tan Tien.xlsx", "UBND XÃ ĐOÀN KẾT")]
    [InlineData("bao cao xã Tân Tiến 2024.xlsx", "ỦY BAN NHÂN DÂN XÃ ĐOÀN KẾT")]
    [InlineData("06019/bieu.xlsx", "XÃ ĐOÀN KẾT")]
    [InlineData("xa Tan Tien.xlsx", "UBND xã Đoàn Kết | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("06019/bieu.xlsx", "KẾT QUẢ HÒA GIẢI Ở CƠ SỞ TRÊN ĐỊA BÀN XÃ ĐOÀN KẾT NĂM 2024")]
    [InlineData("xa Tan Tien.xlsx", "Báo cáo số liệu của UBND xã Đoàn Kết (từ 15/12/2023 đến 14/12/2024)")]
    public void The_letterhead_of_another_unit_is_asked_about(string file, string head)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn(file,
            head + "\nSTT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20"));

        Assert.Equal(["06019: ttv_tong=20"], values);
        Assert.Equal(["RP3011 A1"], told);
    }

    [Theory]
    [InlineData("Kính gửi: UBND xã Đoàn Kết")]
    [InlineData("KẾT QUẢ HÒA GIẢI XÃ TÂN TIẾN, GIÁP RANH XÃ ĐOÀN KẾT")]
    [InlineData("KẾT QUẢ CỦA CÁC XÃ, PHƯỜNG")]
    public void A_letter_to_another_unit_and_a_sentence_with_the_own_name_are_no_question(string head)
    {
        var (values, told) = CaseYear.People.Of(CaseYear.Drawn("xa Tan Tien.xlsx",
            head + "\nSTT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20"));

        Assert.Equal(["06019: ttv_tong=20"], values);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("xa Doan Ket lần 2.xlsx", "2 | Số câu lạc bộ pháp luật | 3")]
    [InlineData("xa Doan Ket (lần 2).xlsx", "2 | Số xã được kiểm tra | ba")]
    [InlineData("xa Doan Ket lan 3.xlsx", " | Trong đó: nữ | 6")]
    [InlineData("xa Doan Ket lần 2.xlsx", "2 | Số tuyên truyền viên pháp luật | 22")]
    public void What_a_superseded_file_has_wrong_blames_nobody(string newer, string wrong)
    {
        var (values, told) = CaseYear.People.Of(
            CaseYear.Drawn("xa Doan Ket.xlsx", $"{Sender}STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20\n{wrong}"),
            CaseYear.Drawn(newer,
                $"{Sender}STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 21\n2 | Số xã được kiểm tra | 4"));

        Assert.Equal(["06001: ttv_tong=21 so_kt=4"], values);
        Assert.DoesNotContain(told, finding => finding is not "RP3061 tệp");
    }

    [Fact]
    public void What_the_newer_file_has_wrong_is_told()
    {
        var (values, told) = CaseYear.People.Of(
            CaseYear.Drawn("xa Doan Ket.xlsx", $"{Sender}STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | 20"),
            CaseYear.Drawn("xa Doan Ket lần 2.xlsx", $"{Sender}STT | Chỉ tiêu | Số liệu\n1 | Số tuyên truyền viên pháp luật | hai mốt"));

        Assert.Equal(["06001:"], values);
        Assert.Contains("RP4002 C3", told);
    }
}
