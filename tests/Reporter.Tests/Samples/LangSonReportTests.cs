using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>The report of the province's year, which has no text of its own: what a head of office would look for before signing.</summary>
[Slow]
public sealed partial class LangSonReportTests(LangSonReportTests.Report report) : IClassFixture<LangSonReportTests.Report>
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private IEnumerable<string> Body => report.Lines.SkipWhile(line => !line.StartsWith("Số liệu tổng hợp", StringComparison.Ordinal))
        .TakeWhile(line => !line.StartsWith("Nơi nhận", StringComparison.Ordinal) && !line.StartsWith("| Nơi nhận",
            StringComparison.Ordinal));

    private List<string[]> MainRows => [.. Rows("Phụ lục I").Where(row => row.Length > 4 && char.IsAsciiDigit(row[0].FirstOrDefault()))];

    [Fact]
    public void Official_text_speaks_of_no_file_cell_code_or_program() => Assert.DoesNotContain(report.Lines, line =>
        Inside().IsMatch(line) || line.Contains("đơn vị báo cáo)", StringComparison.Ordinal) || line.Contains("00 đơn vị",
            StringComparison.Ordinal));

    [Fact]
    public void No_sentence_has_more_than_sixty_words() => Assert.DoesNotContain(
        Body.SkipWhile(line => !line.StartsWith("I. ", StringComparison.Ordinal)).SelectMany(line => SentenceEnd().Split(line)),
        sentence => sentence.Split(' ').Length > 60);

    [Fact]
    public void Coverage_is_said_once() => Assert.Single(report.Lines, line => line.Contains("72/85", StringComparison.Ordinal));

    [Fact]
    public void No_row_of_an_annex_is_blank_and_every_cell_says_something()
    {
        var rows = Rows("Phụ lục II").Where(row => row.Length > 3 && row[0] != "TT").ToList();

        Assert.True(rows.Count > 200);
        Assert.DoesNotContain(rows, row => row.Skip(1).Any(cell => cell.Length == 0));
        Assert.DoesNotContain(rows, row => row.Skip(2).All(cell => cell is "–" or "…"));
    }

    [Fact]
    public void The_plans_own_targets_are_all_named()
    {
        var text = string.Join(' ', Body);

        Assert.Contains("bằng 94,8% kế hoạch về số cuộc và 115,9% về số lượt người", text, StringComparison.Ordinal);
        Assert.Contains("chỉ tiêu tối thiểu 85%", text, StringComparison.Ordinal);
        Assert.Contains("kế hoạch (60 xã, phường)", text, StringComparison.Ordinal);
    }

    /// <summary>Straight from the list of what the makers of the sample typed, with none of the program's readers.</summary>
    [Fact]
    public void Annex_I_has_what_a_count_of_the_typed_figures_gives()
    {
        var count = new TypedCount(report.LeftOut);
        var told = MainRows.Where(row => count.Names.ContainsKey(row[1])).ToList();

        Assert.True(told.Count > 20);
        Assert.All(told, row => Assert.Equal($"{row[1]} {Text(count, count.Names[row[1]])}", $"{row[1]} {row[3]}"));
    }

    [Fact]
    public void Every_figure_of_the_body_stands_in_annex_I_or_follows_from_the_typed_figures()
    {
        var count = new TypedCount(report.LeftOut);
        var known = count.Numbers().Select(Number).Concat(MainRows.Select(row => row[3])).ToHashSet(StringComparer.Ordinal);
        var figures = Body.SkipWhile(line => !line.StartsWith("I. ", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("IV. ", StringComparison.Ordinal))
            .SelectMany(line => Figure().Matches(line).Select(match => match.Value.TrimStart('0'))).ToList();

        Assert.True(figures.Count > 80);
        Assert.DoesNotContain(figures, figure => figure.Length > 0 && !known.Contains(figure));
    }

    [Fact]
    public void Pages_are_few()
    {
        LibreOffice.SkipWhenMissing();
        using var run = SampleRun.Of("lang-son-2026");
        var folder = Path.Combine(run.Folder, "ket-qua");
        LibreOffice.Save([Path.Combine(folder, "bao-cao.docx")], "pdf", folder);
        var pages = PagesOf(Path.Combine(folder, "bao-cao.pdf"));
        var annexes = pages.FindIndex(page => page.Contains("KẾT QUẢ MỘT SỐ CHỈ TIÊU", StringComparison.Ordinal));

        Assert.InRange(annexes, 1, 5);
        Assert.InRange(pages.Count - annexes, 1, 12);
    }

    private static List<string> PagesOf(string pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true })!;
        return [.. process.StandardOutput.ReadToEnd().Split('\f', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Text(TypedCount count, string code) => Number(count.Told(code));

    private static string Number(decimal value) => value.ToString("#,##0.#", Vietnamese);

    private IEnumerable<string[]> Rows(string annex) => report.Lines.SkipWhile(line => line != annex).Skip(1)
        .TakeWhile(line => !line.StartsWith("Phụ lục", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..^2].Split(" | "));

    [GeneratedRegex(@"\.xlsx|\.csv|\.docx|ô [A-Z]\d|QT\d|RP\d|\blỗi\b|cộng vào tổng|giải trình|"
        + @"chương trình (?!phổ biến|theo|, đề án)|\btệp\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Inside();

    [GeneratedRegex(@"(?<=[.:;]) (?=\p{Lu})")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<![\d/.,])\d(?:[\d.]*\d)?(?:,\d+)?(?![\d/]|\. \p{Lu})")]
    private static partial Regex Figure();

    public sealed class Report
    {
        public Report()
        {
            using var run = SampleRun.Of("lang-son-2026");
            Lines = [.. run.Lines().Select(DocxText.WithoutMarks)];
            using var figures = JsonDocument.Parse(run.Text("so-lieu.json"));
            LeftOut = [.. figures.RootElement.GetProperty("bo_ra").EnumerateArray()
                .Where(each => each.TryGetProperty("chi_tieu", out var code) && code.ValueKind == JsonValueKind.String)
                .Select(each => (each.GetProperty("don_vi").GetString() ?? "", each.GetProperty("chi_tieu").GetString() ?? ""))];
        }

        public IReadOnlyList<string> Lines { get; }

        /// <summary>Figures that a finding leaves out, by unit and code.</summary>
        public HashSet<(string Unit, string Code)> LeftOut { get; }
    }
}
