using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Plans;

/// <summary>Every example of <c>docs/plan-file.md</c> is read: the whole plan as it stands, a fragment in its place in a plan.</summary>
public sealed class PlanFilePageTests
{
    private static readonly IReadOnlyList<(string Kind, string Text)> Examples = Read();

    [Fact]
    public void The_whole_plan_of_the_page_has_no_mistake() => Check(Examples.Single(example => example.Kind == "").Text);

    [Theory]
    [InlineData("chi_tieu")]
    [InlineData("bang")]
    [InlineData("thuyet_minh")]
    public void A_fragment_of_the_page_fits_in_a_section(string key)
    {
        var fragment = Examples.Single(example => example.Kind == key).Text;
        var section = "\n  - ma: X\n    ten: Phần\n    dieu_khoan: X\n    bat_buoc: không\n    "
            + $"{key}:\n{Indented(fragment, "      ")}\nquy_tac:";
        Check(Examples.Single(example => example.Kind == "").Text.Replace("\nquy_tac:", section, StringComparison.Ordinal));
    }

    [Fact]
    public void The_rules_of_the_page_fit_in_a_plan_that_has_their_figures()
    {
        var fields = string.Concat(((string[])["so_cuoc", "so_luot", "tl_tong", "tl_viet", "tl_khac"])
            .Select(code => $"\n      - {{ ma: {code}, ten: {code} }}"));
        var plan = Examples.Single(example => example.Kind == "").Text;
        Check(plan.Replace("\nquy_tac:\n",
            $"{fields}\nquy_tac:\n{Indented(Examples.Single(example => example.Kind == "quy_tac").Text, "  ")}\n",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("so_sanh")]
    [InlineData("nghia_vu")]
    public void A_list_of_the_page_fits_in_the_plan(string key) =>
        Check(Examples.Single(example => example.Kind == "").Text
            + $"\n{key}:\n{Indented(Examples.Single(example => example.Kind == key).Text, "  ")}\n");

    private static void Check(string yaml)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(PlanReader.Read("ke-hoach.yaml", yaml, bag));
        Assert.Empty(bag.Select(finding => $"{finding.Code} {finding.Message.Vi}"));
    }

    private static string Indented(string text, string by) => string.Join('\n', text.Split('\n').Select(line => by + line));

    private static List<(string, string)> Read()
    {
        var parts = File.ReadAllText(Path.Combine(Repo.Root, "docs", "plan-file.md")).Split("```");
        var examples = new List<(string, string)>();
        for (var i = 1; i < parts.Length; i += 2)
        {
            var lines = parts[i].Trim('\n').Split('\n');
            if (lines[0].StartsWith("yaml", StringComparison.Ordinal))
                examples.Add((lines[0]["yaml".Length..].Trim(), string.Join('\n', lines[1..])));
        }
        return examples;
    }
}
