using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>
/// Every example of docs/templates.md, filled: those in lines, those in blocks, those in tables. What comes out stands in a golden
/// beside this file; where the page itself says what comes out, the page is right or the test fails.
/// </summary>
public sealed partial class TemplatesPageTests
{
    private const string Data = """
        {
          "nam": "2024", "ten": "An Phú", "loai": "B", "so_cuoc": 5, "so_luot": 1200, "co": true, "so": 7, "x": 1234.5, "ma": "AP", "Họ tên": "Lan",
          "tong": { "so_cuoc": 5, "so_luot": 1200 }, "a": { "b": "có" }, "hoi_nghi": { "ngay": "2024-05-04" }, "nhom": { "mot": 1, "hai": 2 }, "cot": [1, 2, 3], "ghi_chu": "chữ **đậm**",
          "d": { "ten": "Xã A", "loai": "xã", "quy": "I", "ngay_nop": "2024-04-05", "ho-ten": "Lan", "cham": true, "cuoi": false },
          "g": { "khoa": "xã", "so": 2, "ds": [ { "so_luot": 3 }, { "so_luot": 4 } ] }, "nop": { "da_nop": 3 },
          "don_vi": [
            { "ten": "Xã A", "loai": "xã", "so_cuoc": 3, "so_luot": 700, "so_lieu": { "so_cuoc": 3, "so_luot": 700 }, "cham": false },
            { "ten": "Xã B", "loai": "xã", "so_cuoc": 2, "so_luot": 500, "so_lieu": { "so_cuoc": 2, "so_luot": 500 }, "cham": true },
            { "ten": "Xã C", "loai": "phường", "so_cuoc": null, "so_luot": null, "so_lieu": { "so_cuoc": null, "so_luot": null }, "cham": true } ],
          "ds": [ { "ten": "x" }, { "ten": "y" } ]
        }
        """;

    // The functions of which the page says the very words that come out.
    private static readonly string[] Literal = ["so", "hai_chu_so", "tien", "phan_tram", "la_ma", "doc_so", "so_sanh", "ngay", "liet_ke"];

    private static readonly string Page = File.ReadAllText(Path.Combine(Repo.Root, "docs", "templates.md")).ReplaceLineEndings("\n");

    // Forms in Excel are filled by a test of their own, TemplatesPageFormTests.
    private static readonly string Shown = Workbooks().Replace(Page, "");

    [Fact]
    public void Each_example_of_the_page_gives_what_stands_in_the_golden()
    {
        var played = new StringBuilder();
        foreach (var example in Examples())
            played.Append(example).Append("\n    → ").Append(Outcome(example)
                .Replace("\n", "\n      ", StringComparison.Ordinal)).Append('\n');

        Golden.Match(played.ToString());
    }

    [Fact]
    public void Each_example_can_be_filled_as_it_stands() =>
        Assert.DoesNotContain(Examples(), example => Outcome(example).Contains("RP", StringComparison.Ordinal));

    /// <summary>Whatever stands on the page in a writer's letters is filled here, by itself or as a piece of a whole, or is no more than
    /// a word; a new example that is neither fails.</summary>
    [Fact]
    public void Nothing_that_the_page_shows_is_left_out()
    {
        var played = Examples().ToHashSet(StringComparer.Ordinal);
        var pieces = TemplatesPagePieces.All.SelectMany(piece => piece.Shown).ToHashSet(StringComparer.Ordinal);
        var shown = Spans(Shown).Select(span => span.Text)
            .Concat(Block().Matches(Shown).Select(block => block.Groups["text"].Value.TrimEnd('\n')))
            .Distinct().ToList();

        Assert.Equal([], shown.Where(text => !played.Contains(text) && !pieces.Contains(text) && !TemplatesPagePieces.IsWord(text)));
        Assert.Equal([], pieces.Except(shown));
    }

    [Theory]
    [MemberData(nameof(TemplatesPagePieces.Wholes), MemberType = typeof(TemplatesPagePieces))]
    public void A_piece_of_the_page_does_what_the_page_says_in_a_whole(string whole, string expected)
    {
        var outcome = Outcome(whole);
        if (expected.StartsWith("RP", StringComparison.Ordinal))
            Assert.StartsWith(expected, outcome, StringComparison.Ordinal);
        else
            Assert.Equal(expected, outcome);
    }

    [Fact]
    public void What_the_page_says_of_a_function_comes_out()
    {
        var rows = Row().Matches(Page).Select(row => (Written: row.Groups["written"].Value, Said: row.Groups["said"].Value))
            .Where(row => Literal.Contains(row.Written[4..].Split(' ')[0])).ToList();
        Assert.Equal(Literal, rows.Select(row => row.Written[4..].Split(' ')[0]).Distinct());
        foreach (var (written, said) in rows)
        {
            foreach (var (tag, text) in Tags().Matches(written).Zip(said.Split(" · ")))
            {
                if (text.StartsWith('…'))
                    Assert.EndsWith(text[1..], Outcome(tag.Value), StringComparison.Ordinal);
                else
                    Assert.Equal(text, Outcome(tag.Value));
            }
        }
    }

    [Fact]
    public void No_example_in_a_table_is_cut_by_its_own_bar() =>
        Assert.DoesNotContain(Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Span().Matches(line).Select(span => span.Value)),
            span => span.Replace("\\|", "", StringComparison.Ordinal).Contains('|', StringComparison.Ordinal)
                && span.Contains("{{", StringComparison.Ordinal));

    [Fact]
    public void Each_finding_that_the_page_names_has_a_page_of_its_own() =>
        Assert.All(Code().Matches(Page).Select(code => code.Value).Distinct(),
            code => Assert.True(File.Exists(Path.Combine(Repo.Root, "docs", "diagnostics", code + ".md")), code));

    /// <summary>What can be filled by itself: half a block cannot, nor what only names a tag (“…”).</summary>
    private static IEnumerable<string> Examples()
    {
        var told = Page.IndexOf("\n## 8.", StringComparison.Ordinal);
        var blocks = Block().Matches(Page).Select(block => (block.Index, Text: block.Groups["text"].Value.TrimEnd('\n')));
        var spans = Spans(Page);
        return blocks.Concat(spans).Where(example => example.Index < told && example.Text.Contains("{{", StringComparison.Ordinal)
            && !example.Text.Contains('…', StringComparison.Ordinal) && IsWhole(example.Text))
            .OrderBy(example => example.Index).Select(example => example.Text).Distinct();
    }

    private static IEnumerable<(int Index, string Text)> Spans(string page) =>
        Span().Matches(Block().Replace(page, block => new string(' ', block.Length))).Select(span => (span.Index,
            span.Groups["text"].Value.Replace("\\|", "|", StringComparison.Ordinal)));

    private static bool IsWhole(string text)
    {
        var open = 0;
        foreach (Match tag in Tags().Matches(text))
        {
            open += Opens().IsMatch(tag.Value) ? 1 : tag.Value.Contains("{{ end", StringComparison.Ordinal) ? -1 : 0;
            if (open < 0 || (open == 0 && Inner().IsMatch(tag.Value)))
                return false;
        }
        return open == 0 && Tags().IsMatch(text);
    }

    private static string Outcome(string example)
    {
        var isText = example.Split('\n').Any(line => line.StartsWith("# ", StringComparison.Ordinal));
        var lines = example.Contains("{{ break", StringComparison.Ordinal) ? "{{ for i in [1, 2] }}\n" + example + "\n{{ end }}" : example;
        var rendered = Of(isText ? Lines("{{ chen \"vi-du\" }}") : Lines(lines.Split('\n')), example);
        if (rendered.Codes.Contains("RP6047") || example.Contains("gop_o", StringComparison.Ordinal))
            rendered = Of(With(Table([P(example), "", ""]) + "<w:p/>"), example);
        return rendered.IsDone && !rendered.Codes.Any() ? rendered.Text().TrimEnd('\n')
            : string.Join('\n', rendered.Findings.Select(finding => $"{finding.Code} {finding.Message.Vi}"));
    }

    private static Rendered Of(DocxBuilder template, string text) => Rendered.Of(template, Data,
        new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") }, files:
        [
            ("vi-du.scriban", Encoding.UTF8.GetBytes(text)), ("ket-qua.scriban", Encoding.UTF8.GetBytes("Kết quả.")),
            ("phu-luc.docx", Lines("Phụ lục của {{ ten }}").Build()),
            ("anh.png",
                Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4"
                    + "nGP4z8DwHwQBEPgD/U6VwW8AAAAASUVORK5CYII=")),
        ]);

    [GeneratedRegex(@"^```\n(?<text>.*?)^```\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^## 8\. .*?(?=^## 9\. )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Workbooks();

    [GeneratedRegex(@"`(?<text>[^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"^\| (?<written>`\{\{.*?\}\}`) \| (?<said>.*?) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\{\{[-~]? *(for|if|case|while|capture|func|with) ")]
    private static partial Regex Opens();

    [GeneratedRegex(@"^\{\{[-~]? *(else|when) ?")]
    private static partial Regex Inner();

    [GeneratedRegex(@"RP\d{4}")]
    private static partial Regex Code();
}
