using System.Globalization;
using System.Text;
using Reporter.Tests.Support;
using Reporter.Years.Reading;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What lies in nam-truoc is compared with only when it is of the year before, the same plan and the same period.</summary>
public sealed class LastYearTests
{
    private const string Fields =
        "\"chi_tieu\": [{ \"ma\": \"so_cuoc\", \"tong\": 1000, \"nguon\": [{ \"don_vi\": \"an\", \"gia_tri\": 1000 }] }, { \"ma\": "
            + "\"so_luot\", \"tong\": 9, \"nguon\": [] }]";

    [Theory]
    [InlineData("{ \"phien_ban\": 1, \"nam\": 2023, " + Fields + " }")]
    [InlineData("{ " + Fields + " }")]
    [InlineData("{ \"nam\": 2023, \"ky\": { \"tu\": \"2022-12-15\", \"den\": \"2023-12-14\" }, \"ke_hoach\": \"Việc năm 2023\", " + Fields
        + " }")]
    [InlineData("{ \"nam\": 2023, \"ky\": { \"tu\": \"2023-01-01\", \"den\": \"2023-12-31\" }, " + Fields + " }")]
    public void Of_the_year_before_is_used(string json)
    {
        using var year = With(json);
        Assert.DoesNotContain("RP9040", year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("nam-truoc", year.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"nam\": 2022, " + Fields + " }")]
    [InlineData("{ \"nam\": 2024, " + Fields + " }")]
    [InlineData("{ \"nam\": 2023, \"ky\": { \"tu\": \"2022-12-15\", \"den\": \"2023-06-14\" }, " + Fields + " }")]
    [InlineData("{ \"nam\": 2023, \"ke_hoach\": \"Việc khác\", \"chi_tieu\": [{ \"ma\": \"khac\", \"tong\": 1, \"nguon\": [] }] }")]
    public void Of_another_year_period_or_plan_is_told_and_not_used(string json)
    {
        using var year = With(json);
        Assert.Contains("[RP9040]", year.Said, StringComparison.Ordinal);
        Assert.Equal(1, year.Exit);
    }

    [Theory]
    [InlineData("{ \"phien_ban\": 9, \"nam\": 2023, " + Fields + " }", "RP9036")]
    [InlineData("{ \"nam\": \"hai nghìn\", " + Fields + " }", "RP9029")]
    [InlineData("[1]", "RP9029")]
    [InlineData("{", "RP9029")]
    public void What_cannot_be_read_is_told(string json, string code)
    {
        using var year = With(json);
        Assert.Contains($"[{code}]", year.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0000004")]
    [InlineData("1234567.123456789")]
    public void Its_figures_are_not_rounded(string figure)
    {
        var json = $$"""
            { "nam": 2023, "chi_tieu": [{ "ma": "so_cuoc", "tong": {{figure}}, "nguon": [{ "don_vi": "an", "gia_tri": {{figure}} }] }] }
            """;
        var last = LastYearFile.Read("nam-truoc/so-lieu.json", Encoding.UTF8.GetBytes(json), TestPlan.Plan, []);
        var expected = decimal.Parse(figure, CultureInfo.InvariantCulture);
        Assert.Equal(expected, last?.Of("an", "so_cuoc"));
        Assert.Equal(expected, last?.Totals["so_cuoc"]);
    }

    [Fact]
    public void Under_another_name_it_is_told()
    {
        using var year = new SmallYear();
        year.Write("nam-truoc/so-lieu (1).json", "{}");
        year.Run("check");
        Assert.Contains("nam-truoc/so-lieu (1).json\n  cần giải trình: ", year.Said, StringComparison.Ordinal);
    }

    private static SmallYear With(string json)
    {
        var year = new SmallYear();
        year.Write("nam-truoc/so-lieu.json", json);
        year.Run("check");
        return year;
    }
}
