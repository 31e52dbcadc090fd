using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Years.Beginning;

/// <summary>A year begun from the one before: what comes over, what is moved, what is left to decide.</summary>
public sealed class NextYearTests
{
    [Fact]
    public void Plan_units_and_figures_come_over_and_log_and_outputs_stay_behind()
    {
        using var year = new SmallYear();
        year.Run("report");
        year.Run("init", "nam-sau", "--from", ".");

        Assert.Equal(0, year.Exit);
        Assert.Equal(["bao-cao-nop", "don-vi.csv", "ke-hoach.yaml", "nam-truoc/so-lieu.json"],
            Directory.EnumerateFileSystemEntries(year.FullPath("nam-sau"), "*", SearchOption.AllDirectories)
                .Where(path => File.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
                .Select(path => Path.GetRelativePath(year.FullPath("nam-sau"), path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        var plan = year.Text("nam-sau/ke-hoach.yaml");
        Assert.Contains("nam: 2025", plan, StringComparison.Ordinal);
        Assert.Contains("han_nop: 16/12/2025", plan, StringComparison.Ordinal);
        Assert.Equal(year.Text("don-vi.csv"), year.Text("nam-sau/don-vi.csv"));
    }

    [Fact]
    public void The_last_lines_tell_the_marks_that_are_left_and_speak_of_no_empty_list()
    {
        using var year = new SmallYear();
        year.Write("ke-hoach.yaml", SmallYear.Plan.Replace(
            "ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2024, co_quan: UBND, trich_yeu: Việc năm 2024 }",
            "ke_hoach:\n  ky_hieu: 5/KH-UBND\n  ngay: 4/2024\n  co_quan: UBND\n  trich_yeu: Việc năm 2024", StringComparison.Ordinal));
        year.Run("init", "nam-sau", "--from", ".");

        Assert.Contains("quyết định 2 chỗ đánh dấu “# ??”", year.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("xóa don-vi.csv trống", year.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_figures_of_the_year_before_that_is_said()
    {
        using var year = new SmallYear();
        year.Run("init", "nam-sau", "--from", ".");

        Assert.Contains("RP9073", year.Said, StringComparison.Ordinal);
        Assert.False(year.Has("nam-sau/nam-truoc/so-lieu.json"));
    }

    [Fact]
    public void A_template_that_is_a_link_or_deep_below_is_never_left_behind_unsaid()
    {
        using var year = new SmallYear();
        year.Write("mau/doan-van/a/b/c/d/loi.scriban", "Lời của cơ quan.");
        File.CreateSymbolicLink(year.FullPath("mau/bao-cao.docx"), Path.Combine(Repo.Root, "templates", "bao-cao.docx"));
        year.Run("init", "nam-sau", "--from", ".");

        Assert.True(year.Has("nam-sau/mau/doan-van/a/b/c/d/loi.scriban"), year.Said);
        Assert.False(year.Has("nam-sau/mau/bao-cao.docx"));
        Assert.Contains("RP9074", year.Said, StringComparison.Ordinal);
        Assert.Contains("mau/bao-cao.docx", year.Said, StringComparison.Ordinal);
    }
}
