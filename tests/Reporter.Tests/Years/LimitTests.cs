using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What is too large, too long or not a path is a finding wherever it stands.</summary>
public sealed class LimitTests
{
    private const long TooLarge = (100L << 20) + 1;

    [Theory]
    [InlineData("ke-hoach.yaml", 2)]
    [InlineData("don-vi.csv", 2)]
    [InlineData("nhat-ky-nop.csv", 1)]
    [InlineData("nam-truoc/so-lieu.json", 1)]
    [InlineData("bao-cao-nop/xa-binh.csv", 1)]
    [InlineData("mau/bao-cao.docx", 2)]
    [InlineData("mau/doan-van/noi-dung.scriban", 2)]
    public void A_file_over_the_limit(string path, int exit)
    {
        using var year = new SmallYear();
        Directory.CreateDirectory(Path.GetDirectoryName(year.FullPath(path))!);
        using (var file = new FileStream(year.FullPath(path), FileMode.OpenOrCreate))
            file.SetLength(TooLarge);
        year.Run("report");

        Assert.Contains(path, year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        Assert.Equal(exit, year.Exit);
    }

    [Theory]
    [InlineData("bao-cao.docx")]
    [InlineData("ban-ke.json")]
    [InlineData("so-lieu.json")]
    public void An_old_output_over_the_limit_stops_nothing(string name)
    {
        using var year = new SmallYear();
        Directory.CreateDirectory(year.FullPath("ket-qua"));
        using (var file = new FileStream(year.FullPath("ket-qua/" + name), FileMode.OpenOrCreate))
            file.SetLength(TooLarge);
        year.Run("report");

        Assert.InRange(year.Exit, 0, 1);
        Assert.Contains(Directory.GetFiles(year.FullPath("ket-qua")),
            path => path.EndsWith(".docx", StringComparison.Ordinal) && new FileInfo(path).Length < TooLarge);
    }

    [Theory]
    [InlineData("\"don-vi\\0.csv\"")]
    [InlineData("\"\"")]
    [InlineData("\".\"")]
    [InlineData("\"\\uFFFE.csv\"")]
    [InlineData("\"|<>?.csv\"")]
    public void A_path_in_the_plan_that_is_none(string path)
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace("don_vi: don-vi.csv", "don_vi: " + path, StringComparison.Ordinal));
        year.Run("report");

        Assert.Equal(2, year.Exit);
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_too_long()
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml",
            SmallYear.Plan.Replace("don_vi: don-vi.csv", "don_vi: " + new string('a', 5000), StringComparison.Ordinal));
        year.Run("report");

        Assert.Equal(2, year.Exit);
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
        year.Run("check", new string('b', 40_000));
        Assert.Equal(2, year.Exit);
        Assert.DoesNotContain("RP9001", year.Said, StringComparison.Ordinal);
    }
}
