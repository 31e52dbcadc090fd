using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Decree30;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Decree30;

public sealed class RuleListTests
{
    private const string Begin = "<!-- quy tắc: sinh từ chương trình, không sửa tay -->\n";

    private static readonly string Page = Path.Combine(Repo.Root, "docs", "nghi-dinh-30.md");

    /// <summary>The table in docs/nghi-dinh-30.md is made of the rules; REPORTER_ACCEPT=1 writes it anew.</summary>
    [Fact]
    public void The_page_lists_the_rules_of_the_program()
    {
        var written = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var made = written[..(written.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Table();
        if (Golden.Accepting)
            File.WriteAllText(Page, made);
        else
            Assert.Equal(made, written);
    }

    [Fact]
    public void Every_rule_has_the_severity_of_its_finding()
    {
        var list = File.ReadAllText(Path.Combine(Repo.Root, "tests", "Reporter.Tests", "Diagnostics",
            "CatalogTests.Reads_as_a_list.RP7.expected.txt"));
        Assert.All(FormatFindings.DecreeRules,
            rule => Assert.Contains($"{rule.Code} {rule.Severity}\n", list.ReplaceLineEndings("\n"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_shows_an_example_of_its_own() => Assert.DoesNotContain(
        FormatFindings.DecreeRules.Select(rule => File.ReadAllText(Path.Combine(Repo.Root, "docs", "diagnostics", rule.Code + ".md"))),
        text => !text.Contains("## Ví dụ", StringComparison.Ordinal) || text.Contains("Xem docs/", StringComparison.Ordinal));

    /// <summary>REPORTER_ACCEPT=1 writes them anew.</summary>
    [Fact]
    public void Pages_say_what_the_program_says() => Assert.All(FormatFindings.DecreeRules, rule =>
    {
        var path = Path.Combine(Repo.Root, "docs", "diagnostics", rule.Code + ".md");
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var made = DecreePages.Made(rule, written);
        if (Golden.Accepting && made != written)
            File.WriteAllText(path, made);
        else
            Assert.Equal(made, written);
    });

    public static TheoryData<string> Blanks =>
        [.. Directory.EnumerateFiles(Path.Combine(Repo.Root, "templates"), "*.docx", SearchOption.AllDirectories)
            // An internal slip is not judged, and says so. The report's template has its annexes' labels in tags, by which nobody tells
            // where its annexes begin; the reports that are made of it are judged instead.
            .Where(path => !path.EndsWith("phieu-kiem-tra.docx", StringComparison.Ordinal)
                && Path.GetRelativePath(Repo.Root, path) != Path.Combine("templates", "bao-cao.docx"))
            .Select(path => Path.GetRelativePath(Repo.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Blanks))]
    public void Templates_and_blanks_keep_the_format(string path)
    {
        var bag = new DiagnosticBag();
        Decree30Linter.Check(path, File.ReadAllBytes(Path.Combine(Repo.Root, path)),
            DecreeOptions.Default with { IsTemplate = !path.Contains("van-ban", StringComparison.Ordinal) }, bag);
        Assert.Empty(bag);
    }

    private static string Table()
    {
        var text = new StringBuilder();
        foreach (var group in FormatFindings.DecreeRules.GroupBy(rule => DecreeWords.GroupOf(rule.Code).Vi))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n### {group.Key}\n\n| Mã | Căn cứ | Yêu cầu | Mức độ | Sửa |\n|---|---|---|---|---|\n");
            foreach (var rule in group)
                text.Append(CultureInfo.InvariantCulture,
                    $"| [{rule.Code}](diagnostics/{rule.Code}.md) | {rule.Article} | {rule.Asks.Vi} | {Word(rule.Severity)} | "
                        + $"{DecreeWords.NameOf(rule.Fix).Vi} |\n");
        }
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "lỗi",
        Severity.Query => "cần giải trình",
        _ => "lưu ý",
    };
}
