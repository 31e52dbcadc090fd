using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Reporter.Word.Blocks;
using Reporter.Word.Functions;
using Scriban.Functions;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>What docs/templates.md says of functions: each is on the page, and each example that prints a value prints what stands
/// beside it.</summary>
public sealed partial class TemplatePageTests
{
    private const string Data =
        "{ 'd': { 'ngay_nop': '2024-04-05' }, 'don_vi': [ { 'ten': 'Xã A' }, { 'ten': 'Xã B' }, { 'ten': 'Xã C' } ] }";

    // Those that print what they are given, said another way; the others make things of Word, which no line of text shows.
    private static readonly string[] Printing =
        ["so", "hai_chu_so", "tien", "phan_tram", "ti_le", "la_ma", "doc_so", "so_sanh", "ngay", "liet_ke"];

    private static string Page => File.ReadAllText(Path.Combine(Repo.Root, "docs", "templates.md"));

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match row in RowPattern().Matches(Page))
        {
            var tags = TagPattern().Matches(row.Groups[1].Value).Select(tag => tag.Groups[1].Value).ToList();
            var results = row.Groups[2].Value.Split(" · ");
            if (tags.TrueForAll(tag => Printing.Contains(FunctionPattern().Match(tag).Groups[1].Value)) && tags.Count == results.Length)
            {
                foreach (var (tag, result) in tags.Zip(results))
                    examples.Add(tag, result);
            }
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_stands_beside_it(string tag, string printed)
    {
        var rendered = Rendered.Of(Lines(tag), Data);
        Assert.Empty(rendered.Codes);
        Assert.EndsWith(printed.TrimStart('…'), rendered.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_function_that_prints_has_an_example() =>
        Assert.Empty(Printing.Except(Examples().Select(example => FunctionPattern().Match(example.Data.Item1).Groups[1].Value)));

    [Fact]
    public void Every_function_is_on_the_page()
    {
        var page = Page;
        Assert.All(
            ReportFunctions.Builtins().GetMembers().Except(new BuiltinFunctions().GetMembers()).Where(name => name != LoopCopies.Function),
            name => Assert.Matches($@"\b{name}\b", page));
    }

    [GeneratedRegex(@"^\| (`\{\{.+?\}\}`(?: · `\{\{.+?\}\}`)*) \| (.+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"`(\{\{.+?\}\})`")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"^\{\{ (\w+)")]
    private static partial Regex FunctionPattern();
}
