using Reporter.Core.Validation;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class CellReadingTests
{
    [Theory]
    [InlineData("so_cuoc=mười", "RP4002 S!B1")]
    [InlineData("so_cuoc=x", "RP4002 S!B1")]
    [InlineData("so_cuoc=25%", "RP4002 S!B1")]
    [InlineData("so_cuoc=-5", "RP4003 S!B1")]
    [InlineData("so_cuoc=501", "RP4004 S!B1")]
    [InlineData("so_cuoc=1,5", "RP4005 S!B1")]
    [InlineData("so_cuoc=#1.5", "RP4005 S!B1")]
    [InlineData("so_cuoc=1.23", "RP4014 S!B1")]
    [InlineData("so_cuoc=khoảng 300", "RP4013 S!B1")]
    [InlineData("so_cuoc=khoảng 300|đếm theo ảnh chụp", "RP4013 S!B1 Note")]
    [InlineData("so_cuoc=26 giờ", "RP4024 S!B1")]
    [InlineData("so_cuoc=26 cuộc")]
    [InlineData("so_cuoc=không")]
    [InlineData("so_cuoc=#!DIV/0!", "RP4015 S!B1")]
    [InlineData("so_cuoc==?", "RP4016 S!B1")]
    [InlineData("ngay_kh=31/4/2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=4/2024", "RP4025 S!B1")]
    [InlineData("ngay_kh=01/02/2023", "RP4026 S!B1 Note")]
    [InlineData("ngay_kh=ngày 05 tháng 4 năm 2024")]
    [InlineData("ngay_kh=45387")]
    [InlineData("ngay_kh=#45387")]
    [InlineData("ngay_kh=2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=#2024", "RP4006 S!B1")]
    [InlineData("ngay_kh=20240405", "RP4006 S!B1")]
    [InlineData("so_cuoc='12")]
    [InlineData("so_cuoc=5OO", "RP4024 S!B1")]
    [InlineData("so_cuoc=500 đ", "RP4024 S!B1")]
    [InlineData("so_cuoc=500 triệu", "RP4024 S!B1")]
    [InlineData("ty_le=0,95", "RP4033 S!B1")]
    [InlineData("ty_le=0,95%")]
    [InlineData("kinh_phi=15.500.000", "RP4032 S!B1")]
    [InlineData("kinh_phi=15.500.000 đồng")]
    [InlineData("co_ke_hoach=đang làm", "RP4008 S!B1")]
    [InlineData("linh_vuc=A; C", "RP4007 S!B1")]
    [InlineData("linh_vuc=Đất đai, nhà ở, trẻ em")]
    [InlineData("hinh_thuc=T; O", "RP4028 S!B1")]
    [InlineData("kinh_phi=12,5")]
    [InlineData("ty_le=25%")]
    [InlineData("so_cuoc=2,000", "RP4014 S!B1")]
    [InlineData("so_cuoc=1,234", "RP4014 S!B1")]
    [InlineData("so_cuoc=12,500 cuộc", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300đ", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300 đồng", "RP4014 S!B1")]
    [InlineData("kinh_phi=4,300")]
    [InlineData("kinh_phi=4,300 triệu đồng")]
    [InlineData("ty_le=12,345")]
    [InlineData("so_cuoc=05 (năm)")]
    [InlineData("so_cuoc=05 (năm) cuộc")]
    [InlineData("so_cuoc=12 (hai mươi)", "RP4044 S!B1")]
    [InlineData("so_cuoc=0O", "RP4045 S!B1 Note")]
    [InlineData("so_cuoc=không phát sinh")]
    [InlineData("so_cuoc=không được giao", "RP4046 S!B1")]
    [InlineData("so_cuoc=khong thuoc nhiem vu", "RP4046 S!B1")]
    [InlineData("so_cuoc=Không thuộc chức năng, nhiệm vụ của xã.", "RP4046 S!B1")]
    [InlineData("so_cuoc=không được giao|theo QĐ 12", "RP4046 S!B1 Note")]
    [InlineData("so_cuoc=không được giao 5 cuộc", "RP4002 S!B1")]
    [InlineData("co_ke_hoach=đạt")]
    [InlineData("co_ke_hoach=không đạt")]
    [InlineData("co_ke_hoach=khong")]
    [InlineData("co_ke_hoach=Co")]
    [InlineData("co_ke_hoach=☑")]
    [InlineData("co_ke_hoach=☐")]
    [InlineData("co_ke_hoach=☐ Có ☒ Không")]
    [InlineData("co_ke_hoach=☑ Có ☑ Không", "RP4008 S!B1")]
    [InlineData("co_ke_hoach=☐ Có ☐ Không", "RP4008 S!B1")]
    [InlineData("linh_vuc=không phát sinh")]
    public void One_answer(string line, params string[] expected) => Check(["so_luot=-", line], expected, rowOfLine: 2);

    [Theory]
    [InlineData("đạt", true)]
    [InlineData("Dat", true)]
    [InlineData("Không đạt", false)]
    [InlineData("chưa đạt", false)]
    [InlineData("☑", true)]
    [InlineData("☒", true)]
    [InlineData("☐", false)]
    [InlineData("□", false)]
    [InlineData("☑ Đạt  ☐ Không đạt", true)]
    [InlineData("☐ Đạt  ☑ Không đạt", false)]
    [InlineData("co", true)]
    [InlineData("khong", false)]
    public void Yes_and_no_are_written_in_many_ways(string typed, bool expected) =>
        Assert.Equal(expected,
            (Run("ban", ["so_cuoc=1", "so_luot=9", $"co_ke_hoach={typed}"], [],
            lastYear: null).Values["co_ke_hoach"].Value as YesNoValue)?.IsYes);

    [Fact]
    public void What_is_not_the_units_task_is_neither_zero_nor_blank()
    {
        var one = CheckOne("ban", ["so_cuoc=không được giao", "so_luot=9"], ["RP4046 S!B1"]);
        Assert.Equal(["so_luot"], one.Values.Keys);
        Assert.Equal(["so_cuoc"], one.NotItsTask);
        Assert.Empty(one.Omissions);
    }

    [Fact]
    public void Where_the_plan_does_not_ask_either_nothing_is_said() =>
        CheckAll("ban", ["so_cuoc=1", "so_luot=9", "hinh_thuc=không thuộc nhiệm vụ"], []);

    [Theory]
    [InlineData("1,234.5", "RP4014 S!B1", "RP4014 S!B2")]
    [InlineData("1.5", "RP4014 S!B1", "RP4014 S!B2")]
    [InlineData("1,5")]
    [InlineData("1,234.5", "RP4014 S!B1", "RP4014 S!B2", "12.345.678")]
    public void Beside_numbers_of_another_language_doubtful_ones_are_refused_too(string other, params string[] expected)
    {
        var surely = expected.Length == 3 ? "12.345.678" : "150";
        CheckAll("ban", [$"kinh_phi={other}", "so_luot=1.234", "so_cuoc=5", $"cao_nhat={surely}"], [.. expected.Take(2)]);
    }

    [Fact]
    public void Nothing_to_tell_is_an_answer_however_short() =>
        CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua=Không."], []);

    [Fact]
    public void A_text_shorter_than_the_plan_asks_is_an_error() =>
        CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua=Rất tốt"], ["RP4009 S!B3"]);

    [Fact]
    public void A_cell_with_an_error_is_left_out_and_only_that_cell()
    {
        var one = CheckOne("ban", ["so_cuoc=nhiều", "so_luot=9"], ["RP4002 S!B1"]);
        Assert.Equal(["so_luot"], one.Values.Keys);
        Assert.Equal(("so_cuoc", "nhiều", "S!B1"),
            one.Omissions.Select(left => (left.Field.Code, left.Found, $"{left.At.Sheet}!{left.At.Address}")).Single());
    }
}
