using System.Globalization;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Numbers and days at the ends of what a machine can hold, wherever they stand, are findings; nothing is added up beyond
/// them.</summary>
public sealed class ExtremeNumberTests
{
    private const string Asked = "{ ma: so_luot, ten: Số lượt, kieu: so_nguyen }";

    [Theory]
    [InlineData("7922816251426433759354395033")]
    [InlineData("1.000.000.000.000.001")]
    [InlineData("-9999999999999999999999999999")]
    [InlineData("5.000.000.000 tỷ")]
    public void Of_a_unit_as_text(string number)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.csv", $"Mã;Số liệu\nso_cuoc;{number}\nso_luot;3\n");
        Refused(year);
    }

    [Theory]
    [InlineData("7.8E+27")]
    [InlineData("1E+308")]
    [InlineData("-2E+15")]
    public void Of_a_unit_in_a_cell(string number)
    {
        using var year = new SmallYear();
        year.Write("bao-cao-nop/xa-binh.xlsx", XlsxBuilder.Rows(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Số liệu</t></is></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>so_cuoc</t></is></c><c r=\"B2\"><v>{number}</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>so_luot</t></is></c><c r=\"B3\"><v>3</v></c></row>"));
        Refused(year);
    }

    [Theory]
    [InlineData("chi_tieu_giao: 0.0000000000000000000000000001")]
    [InlineData("he_so: 0.0000000000000000000000000001")]
    [InlineData("he_so: 79228162514264337593543950335")]
    [InlineData("lech_nam_truoc: 79228162514264337593543950335%")]
    [InlineData("den: 79228162514264337593543950335")]
    public void Of_a_plan(string entry)
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace(Asked, Asked.Replace(" }", $", {entry} }}", StringComparison.Ordinal),
            StringComparison.Ordinal));
        year.Run("report");

        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.StartsWith("ke-hoach.yaml(", year.Said, StringComparison.Ordinal);
        Assert.Equal(2, year.Exit);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "RP9029")]
    [InlineData("-79228162514264337593543950335", "RP9029")]
    [InlineData("1e400", "RP9029")]
    [InlineData("0.0000000000000000000000000001", "RP4018")]
    public void Of_the_year_before(string number, string code)
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace(Asked, Asked.Replace(" }", ", lech_nam_truoc: 20% }", StringComparison.Ordinal),
            StringComparison.Ordinal));
        year.Write("nam-truoc/so-lieu.json",
            $$"""{"nam":2023,"chi_tieu":[{"ma":"so_luot","tong":{{number}},"nguon":[{"don_vi":"an","gia_tri":{{number}}}]}]}""");
        year.Run("report");

        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.Contains(code, year.Said, StringComparison.Ordinal);
        Assert.Equal(1, year.Exit);
        year.Run("forms");
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so_cuoc * so_cuoc * so_cuoc * so_cuoc * so_cuoc * so_cuoc")]
    [InlineData("0 - so_cuoc * so_cuoc")]
    [InlineData("so_cuoc / 0.0000000000000000000000000001")]
    public void Of_what_the_plan_computes(string formula)
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace(Asked, $"{Asked}, {{ ma: tich, ten: Tích, kieu: so_thap_phan, cong_thuc: "
            + $"\"{formula}\" }}",
            StringComparison.Ordinal));
        year.Write("bao-cao-nop/xa-an.csv", "Mã;Số liệu\nso_cuoc;1.000.000.000.000.000\nso_luot;300\ntich;999.999.999.999.999\n");
        year.Run("report");

        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.InRange(year.Exit, 0, 1);
        Assert.Contains("\"tong\": 1000000000000000,", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01/01/0001")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("31/12/9999 23:59")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void Of_a_day_in_the_log(string time)
    {
        using var year = new SmallYear();
        foreach (var hours in new[] { -12, 0, 7, 14 })
        {
            year.Now = new DateTimeOffset(2024, 12, 12, 9, 0, 0, TimeSpan.FromHours(hours));
            year.Write("nhat-ky-nop.csv", string.Create(CultureInfo.InvariantCulture,
                $"thoi_diem,ten_tep,sha256,ma_don_vi\r\n{time},xa-an.csv,{new string('a', 64)},\r\n"));
            year.Run("check");

            Assert.Contains("  A2 – phải sửa: ", year.Said, StringComparison.Ordinal);
            Assert.Equal(1, year.Exit);
        }
    }

    [Fact]
    public void A_file_whose_date_nobody_can_tell_came_now()
    {
        using var year = new SmallYear();
        Assert.Null(new Reporter.Years.Workspace(year.Folder).ModifiedAt("bao-cao-nop/khong-co.csv"));
    }

    private static void Refused(SmallYear year)
    {
        year.Run("report");

        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.Matches("(?s)xa-binh.*B2 – phải sửa: .*\\[RP40(47|02)\\]", year.Said);
        Assert.Contains("\"tong\": 12,", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
        Assert.Contains("\"tong\": 303,", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }
}
