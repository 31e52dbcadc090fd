using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Diagnostics;

/// <summary>
/// Pages about the plan and the program itself have little to add to the message: what was seen, what to do and the English are made from
/// the catalogue. Why it is wrong and the example stay hand-written, and so do all pages of what units get wrong (RP2–RP4).
/// </summary>
public sealed partial class CatalogTests
{
    private static readonly string[] MadeStages = ["RP1", "RP9"];

    // These have more to say than fits into a message.
    private static readonly string[] HandWritten = ["RP1001", "RP1010", "RP1015", "RP9001", "RP9034"];

    public static TheoryData<string> MadePages =>
    [
        .. Factories.SelectMany(Samples).Select(finding => finding.Code)
            .Where(code => MadeStages.Contains(code[..3]) && !HandWritten.Contains(code)).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>REPORTER_ACCEPT=1 writes them anew.</summary>
    [Theory]
    [MemberData(nameof(MadePages))]
    public void Page_says_what_the_finding_says(string code)
    {
        var path = Path.Combine(Repo.Root, "docs", "diagnostics", code + ".md");
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var made = Made(Factories.SelectMany(Samples).First(finding => finding.Code == code), written);
        if (Golden.Accepting && made != written)
            File.WriteAllText(path, made);
        else
            Assert.Equal(made, written);
    }

    private static string Made(Diagnostic finding, string written)
    {
        var (title, sections) = Sections(written);
        var advice = finding.Advice;
        (string Heading, string? Text)[] page =
        [
            ("Chương trình thấy gì", finding.Message.Vi),
            .. sections.Where(section => section.Key.StartsWith("Vì sao", StringComparison.Ordinal))
                .Select(section => (section.Key, (string?)section.Value)),
            ("Sửa thế nào", advice?.Vi ?? sections.GetValueOrDefault("Sửa thế nào")),
            ("Ví dụ", sections.GetValueOrDefault("Ví dụ")),
            ("In English", $"{finding.Message.En} {advice?.En}".TrimEnd()),
        ];
        return title + "\n"
            + string.Concat(page.Where(section => section.Text is not null)
                .Select(section => $"\n## {section.Heading}\n{Shown(section.Text!)}\n"));
    }

    private static (string Title, Dictionary<string, string> Sections) Sections(string page)
    {
        var parts = SectionPattern().Split(page);
        return (parts[0].Trim(), parts.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal));
    }

    // The catalogue's samples stand for the user's own words.
    private static string Shown(string text) => SamplePattern().Replace(text, "…");

    [GeneratedRegex(@"^## ([^\n]+)\n", RegexOptions.Multiline)]
    private static partial Regex SectionPattern();

    [GeneratedRegex("<[a-zA-Z]+>(?:”[;,] “<[a-zA-Z]+>)*")]
    private static partial Regex SamplePattern();
}
