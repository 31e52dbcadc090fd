using System.Text.Json;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What a lower level has put together is a submission of the next: thôn → commune → province → ministry.</summary>
[Slow]
public sealed class LevelTests
{
    private const string Ministry = """
        ke_hoach: { ky_hieu: KH-BTP, ngay: 4/2024, co_quan: Bộ, trich_yeu: Việc năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { tinh: Sở Tư pháp }
        bao_cao: { co_quan: BỘ TƯ PHÁP, ky_hieu: BC-BTP, dia_danh: Hà Nội, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hoạt động
            dieu_khoan: II.1
            bat_buoc: có
            chi_tieu: [{ ma: cuoc_ca_nuoc, ten: Số cuộc, kieu: so_nguyen }, { ma: so_luot, ten: Số lượt, kieu: so_nguyen }]

        """;

    [Theory]
    [InlineData("so-lieu.json")]
    [InlineData("tong-hop.xlsx")]
    public void Figures_go_up_through_four_levels(string output)
    {
        using var commune = new SmallYear();
        commune.Write("don-vi.csv", "ma,ten,loai\nmot,Thôn Một,xa\nhai,Thôn Hai,xa\n");
        File.Delete(commune.FullPath("bao-cao-nop/xa-an.csv"));
        commune.Write("bao-cao-nop/thon-mot.csv", "Mã,Số liệu\nso_cuoc,12\nso_luot,300\n");
        commune.Write("bao-cao-nop/thon-hai.csv", "Mã,Số liệu\nso_cuoc,5\nso_luot,70\n");
        commune.Run("report");
        using var province = new SmallYear();
        File.Delete(province.FullPath("bao-cao-nop/xa-an.csv"));
        province.Write($"bao-cao-nop/xa-an/{output}", commune.Bytes($"ket-qua/{output}"));
        province.Write("bao-cao-nop/xa-binh.csv", "Mã,Số liệu\nso_cuoc,3\nso_luot,30\n");
        province.Run("report");
        using var ministry = new SmallYear();
        File.Delete(ministry.FullPath("bao-cao-nop/xa-an.csv"));
        ministry.Write("ke-hoach.yaml", Ministry);
        ministry.Write("don-vi.csv", "ma,ten,loai\nls,Sở Tư pháp Lạng Sơn,tinh\n");
        ministry.Write($"bao-cao-nop/so-tu-phap-lang-son/{output}", province.Bytes($"ket-qua/{output}"));

        var said = ministry.Run("report");

        // Files that a test writes are younger than its clock: nothing else is found.
        Assert.DoesNotContain("RP2", said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP30", said.Replace("RP3080", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((20m, 400m), (Total(ministry, "cuoc_ca_nuoc"), Total(ministry, "so_luot")));
        if (output != "so-lieu.json")
            return;
        // Down to the cell of the thôn's own file, whatever the levels between call the figure.
        var places = Places(Figure(ministry, "cuoc_ca_nuoc")).ToList();
        Assert.Contains("bao-cao-nop/thon-mot.csv B2 12", places);
        Assert.Contains("bao-cao-nop/thon-hai.csv B2 5", places);
        Assert.Contains("bao-cao-nop/xa-binh.csv B2 3", places);
        Assert.Contains("bao-cao-nop/thon-mot.csv", ministry.Run("explain", "cuoc_ca_nuoc"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_another_year_are_refused_with_both_years()
    {
        using var commune = new SmallYear();
        commune.Run("report");
        using var province = new SmallYear();
        File.Delete(province.FullPath("bao-cao-nop/xa-an.csv"));
        province.Write("bao-cao-nop/xa-an/so-lieu.json",
            commune.Text("ket-qua/so-lieu.json").Replace("\"nam\": 2024", "\"nam\": 2023", StringComparison.Ordinal));

        var said = province.Run("check");

        Assert.Contains("RP9157", said, StringComparison.Ordinal);
        Assert.Contains("2023", said, StringComparison.Ordinal);
    }

    private static JsonElement Figure(SmallYear year, string code)
    {
        using var figures = JsonDocument.Parse(year.Bytes("ket-qua/so-lieu.json"));
        return figures.RootElement.GetProperty("chi_tieu").EnumerateArray().First(figure => figure.GetProperty("ma").GetString() == code)
            .Clone();
    }

    private static decimal Total(SmallYear year, string code) => Figure(year, code).GetProperty("tong").GetDecimal();

    private static IEnumerable<string> Places(JsonElement figure) => figure.TryGetProperty("nguon", out var sources)
        ? sources.EnumerateArray().SelectMany(source => Places(source)
            .Prepend($"{source.GetProperty("tep")} {source.GetProperty("o")} {source.GetProperty("gia_tri")}"))
        : [];
}
