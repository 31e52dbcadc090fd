using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>A plan of quite another field and another kind of office goes through with no change in code and none in the
/// templates.</summary>
[Slow]
public sealed partial class SecondPlanTests
{
    [Theory]
    [InlineData("TRƯỜNG TIỂU HỌC KIM ĐỒNG")]
    [InlineData("[SỞ NÔNG NGHIỆP VÀ, MÔI TRƯỜNG]")]
    [InlineData("TRẠM Y TẾ")]
    [InlineData("SỞ Y TẾ")]
    [InlineData("SỞ NỘI VỤ")]
    public void The_line_under_the_issuer_is_as_long_as_its_name_asks(string issuer)
    {
        using var run = SampleRun.Of("hoa-binh-2024", change: folder =>
        {
            var plan = Path.Combine(folder, "ke-hoach.yaml");
            File.WriteAllText(plan, File.ReadAllText(plan).Replace("[ỦY BAN NHÂN DÂN, XÃ HÒA BÌNH]", issuer, StringComparison.Ordinal));
        });

        Assert.Contains("Đã lập", run.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("RP7213", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_plan_makes_its_report_from_the_common_templates()
    {
        using var run = SampleRun.Of("hoa-binh-2024");

        // The format of the report counts too: the common template keeps it whatever the plan's titles are.
        Assert.DoesNotContain(run.Said.Split('\n'), line => line.Contains(" RP", StringComparison.Ordinal));
        Assert.Equal(0, run.Exit);
        Assert.Empty(DocxText.Errors(run.Output("bao-cao.docx")));
        Golden.Match(string.Join('\n', run.Lines()) + "\n");
    }

    [Fact]
    public void Code_knows_no_plan_place_or_office()
    {
        var known = from file in Directory.EnumerateFiles(Path.Combine(Repo.Root, "src"), "*.cs", SearchOption.AllDirectories)
                    where !OfBuild().IsMatch(file) && !KnowsWordsOfPlans(file)
                    from line in File.ReadLines(file)
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && OfOnePlan().IsMatch(line)
                    select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(known);
    }

    /// <summary>Only the decree's own words, the names of kinds of unit, and advice on them may name a level of government.</summary>
    [Fact]
    public void Code_acts_on_no_level_of_government()
    {
        var known = from file in Directory.EnumerateFiles(Path.Combine(Repo.Root, "src"), "*.cs", SearchOption.AllDirectories)
                    where !OfBuild().IsMatch(file) && !file.Contains("Decree", StringComparison.Ordinal)
                        && !MayNameLevels.Contains(Path.GetFileName(file)) && !KnowsWordsOfPlans(file)
                    from line in File.ReadLines(file)
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && OfOneLevel().IsMatch(line)
                    select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(known);
    }

    // Drafting reads what plans say, and must know how they say it; Phrases has the kinds of document of the decree's Article 7.
    private static bool KnowsWordsOfPlans(string file) =>
        file.Contains("Drafting", StringComparison.Ordinal) || file.Contains("Beginning", StringComparison.Ordinal)
        || Path.GetFileName(file) is "Phrases.cs" or "InitCommand.cs" or "SummaryLine.Init.cs";

    private static readonly string[] MayNameLevels =
        ["MatchingFindings.cs", "MatchingFindings.Units.cs", "UnitName.cs", "UnitNameInText.cs", "MatchWords.cs"];

    [GeneratedRegex("quyền con người|Đình Lập|Lạng Sơn|Hòa Bình|công ước|tuyên truyền|tư pháp|Đề án|so_luot|hoi_nghi|tl_tong|kp_tong",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfOnePlan();

    [GeneratedRegex("""["“ ](huyện|tỉnh|phường|thị trấn|xã(?! hội))[ "”,]""", RegexOptions.IgnoreCase)]
    private static partial Regex OfOneLevel();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]")]
    private static partial Regex OfBuild();
}
