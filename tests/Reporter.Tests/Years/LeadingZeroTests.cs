using Xunit;

namespace Reporter.Tests.Years;

/// <summary>Codes that lost their leading zeros in Excel still match, whichever file it was that Excel saved.</summary>
public sealed class LeadingZeroTests
{
    private const string Units = "ma,ten,loai\n00123,xã An,xa\n00456,xã Bình,xa\n";

    private const string Table = "Mã đơn vị,so_cuoc,so_luot\n00123,5,50\n00456,7,70\n";

    [Theory]
    [InlineData("00123", "123")]
    [InlineData("00123", "0123")]
    [InlineData("123", "00123")]
    [InlineData("00123", "00123")]
    public void In_a_column_of_units(string listed, string sent)
    {
        using var year = With(Units.Replace("00123", listed, StringComparison.Ordinal));
        year.Write("bao-cao-nop/tong-hop.csv", Table.Replace("00123", sent, StringComparison.Ordinal));
        year.Run("report");

        Assert.Contains("\"tong\": 12,", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
        Assert.Contains($"\"don_vi\": \"{listed}\"", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("123.csv")]
    [InlineData("00123.csv")]
    [InlineData("123-bao-cao.csv")]
    public void In_the_name_of_a_file(string name)
    {
        using var year = With(Units);
        year.Write("bao-cao-nop/" + name, SmallYear.Figures);
        year.Run("report");

        Assert.Contains("\"don_vi\": \"00123\"", year.Text("ket-qua/so-lieu.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00123", "123")]
    [InlineData("123", "00123")]
    public void In_last_years_figures(string now, string before)
    {
        using var year = With(Units.Replace("00123", now, StringComparison.Ordinal));
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("kieu: so_nguyen, bat_buoc", "kieu: so_nguyen, lech_nam_truoc: 20%, bat_buoc",
            StringComparison.Ordinal));
        year.Write("bao-cao-nop/xa-an.csv", SmallYear.Figures);
        year.Write("nam-truoc/so-lieu.json",
            $$"""{"nam":2023,"chi_tieu":[{"ma":"so_cuoc","tong":100,"nguon":[{"don_vi":"{{before}}","gia_tri":100}]}]}""");
        year.Run("check");

        Assert.Contains("RP4018", year.Said, StringComparison.Ordinal);
    }

    private static SmallYear With(string units)
    {
        var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("don-vi.csv", units);
        return year;
    }
}
