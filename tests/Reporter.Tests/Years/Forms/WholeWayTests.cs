using System.Text.Json;
using Reporter.Core.Forms;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>A unit's whole way: it gets its form, fills it in, sends it back, is checked, and stands in the report.</summary>
public sealed class WholeWayTests
{
    [Fact]
    [Slow]
    public void By_the_form_that_the_plan_makes()
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        var plan = TestPlan.Read(SmallYear.Plan);

        Goes(year, "ket-qua/bieu-mau/an-xa-an.xlsx", FormLayout.Of(plan, plan.UnitKinds[0], false),
            new Dictionary<string, string> { ["so_cuoc"] = "12", ["so_luot"] = "300" });

        Assert.Equal("12 bieu-mau-da-dien.xlsx I!D7", SourceOf(year, "so_cuoc"));
    }

    [Fact]
    [Slow]
    public void By_an_official_form()
    {
        using var year = new SmallYear();
        File.Delete(year.FullPath("bao-cao-nop/xa-an.csv"));
        year.Write("ke-hoach.yaml", OfficialSample.PlanText);
        year.Write("don-vi.csv", "ma,ten,loai\n06040,UBND xã Đình Lập,xa\n06041,UBND xã Bắc Xa,xa\nSTC,Sở Tài chính,so\n");
        year.Write("bieu-mau/10a-12a.xlsx", OfficialSample.Book());
        year.Now = new DateTimeOffset(2027, 1, 8, 9, 0, 0, TimeSpan.FromHours(7));

        Goes(year, "ket-qua/bieu-mau/06040-ubnd-xa-dinh-lap.xlsx", [.. OfficialSample.Set(OfficialSample.Forms()).Forms],
            new Dictionary<string, string>
            {
                ["so_to"] = "7",
                ["hgv"] = "40",
                ["hgv_nam"] = "25",
                ["hgv_nu"] = "15",
                ["vv"] = "9",
                ["thanh"] = "8",
                ["pb_cuoc"] = "3",
                ["khac"] = "1",
            });

        Assert.Equal("7 bieu-mau-da-dien.xlsx 10a!B9", SourceOf(year, "so_to"));
        Assert.Equal("9 bieu-mau-da-dien.xlsx 12a!A7", SourceOf(year, "vv"));
        Assert.Equal("1 bieu-mau-da-dien.xlsx Số liệu khác!D7", SourceOf(year, "khac"));
    }

    private static void Goes(SmallYear year, string form, IReadOnlyList<FormSheet> sheets, Dictionary<string, string> figures)
    {
        year.Run("forms");
        Assert.True(year.Has(form), year.Said);
        year.Write("bao-cao-nop/bieu-mau-da-dien.xlsx", FormSample.FillFigures(year.Bytes(form), sheets, figures));
        year.Run("check");
        Assert.DoesNotContain("lỗi RP", year.Said, StringComparison.Ordinal);
        year.Run("report");
        Assert.True(year.Has("ket-qua/bao-cao.docx"), year.Said);
    }

    private static string SourceOf(SmallYear year, string code)
    {
        using var figures = JsonDocument.Parse(year.Text("ket-qua/so-lieu.json"));
        var field = figures.RootElement.GetProperty("chi_tieu").EnumerateArray()
            .Single(field => field.GetProperty("ma").GetString() == code);
        var source = Assert.Single(field.GetProperty("nguon").EnumerateArray());
        return $"{source.GetProperty("gia_tri").GetRawText()} {Path.GetFileName(source.GetProperty("tep").GetString())} "
            + $"{source.GetProperty("trang").GetString()}!{source.GetProperty("o").GetString()}";
    }
}
