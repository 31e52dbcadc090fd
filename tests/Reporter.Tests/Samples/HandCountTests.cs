using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>The figures of the sample's report against <see cref="HandCount"/>: no figure stands in it that a person would not have
/// counted.</summary>
public sealed partial class HandCountTests(DinhLapReport sample) : IClassFixture<DinhLapReport>
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Theory]
    [InlineData("so_cuoc", 179, 26)]
    [InlineData("so_luot", 17214, 27)]
    [InlineData("so_phat_thanh", 834, 12)]
    [InlineData("tl_tong", 12400, 15)]
    [InlineData("tl_khac", 0, 13)]
    [InlineData("kp_tong", 323_000_000, 22)]
    [InlineData("vb_tham_dinh", 5, 1)]
    public void The_count_by_hand_gives_the_figures_that_the_sample_was_made_with(string code, int total, int answers) =>
        Assert.Equal((total, answers), (HandCount.Sum(code), HandCount.Figures.Count(figure => figure.Code == code)));

    [Fact]
    public void The_lists_of_conferences_hold_28_rows() =>
        Assert.Equal((28, 3580m), (HandCount.Conferences().Count, HandCount.Conferences().Sum(row => row.People)));

    [Fact]
    public void The_file_of_figures_holds_every_total_and_its_sources()
    {
        using var written = JsonDocument.Parse(sample.Run.Output("so-lieu.json"));
        var read = written.RootElement.GetProperty("chi_tieu").EnumerateArray()
            .ToDictionary(each => each.GetProperty("ma").GetString()!, StringComparer.Ordinal);

        foreach (var (code, _, _) in HandCount.Fields.Where(field => HandCount.Figures.Any(figure => figure.Code == field.Code)))
        {
            var sources = HandCount.Figures.Where(figure => figure.Code == code).ToList();
            Assert.Equal((code, HandCount.Sum(code)), (code, read[code].GetProperty("tong").GetDecimal()));
            Assert.Equal(
                sources.GroupBy(figure => HandCount.Kinds[figure.Unit])
                    .Select(kind => $"{code} {kind.Key} {kind.Sum(figure => figure.Value):0.##}").Order(),
                read[code].GetProperty("theo_loai").EnumerateObject().Select(kind => $"{code} {kind.Name} {kind.Value.GetDecimal():0.##}")
                    .Order());
            Assert.Equal(
                sources.Select(figure => $"{code} bao-cao-nop/{figure.File} {figure.Value:0.##}").Order(),
                read[code].GetProperty("nguon").EnumerateArray()
                    .Select(source => $"{code} {source.GetProperty("tep").GetString()} {source.GetProperty("gia_tri").GetDecimal():0.##}")
                    .Order());
        }
    }

    [Fact]
    public void Annex_II_holds_each_figure_once_in_its_unit_row_and_its_column()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in Tables("Phụ lục II").Where(table => table[0] is ["TT", "Đơn vị", ..]))
        {
            var columns = table[0].Select(CodeOf).ToList();
            foreach (var row in table.Skip(1).Where(row => row.Length == columns.Count))
            {
                Assert.DoesNotContain("", row.Skip(1));
                for (var i = 2; i < row.Length; i++)
                {
                    if (columns[i] is { } code && row[i] is not ("–" or "…"))
                        Assert.True(written.Add($"{code} | {row[1]} | {Number(decimal.Parse(row[i], Vietnamese))}"));
                }
            }
        }

        Assert.Equal(ExpectedCells().Order(StringComparer.Ordinal), written);
    }

    [Theory]
    [InlineData("cong_uoc")]
    [InlineData("noi_dung_khac")]
    public void Annex_II_counts_units_per_choice(string field)
    {
        var tables = Tables("Phụ lục II").ToList();

        Assert.All(HandCount.Choices(field), choice =>
        {
            var table = tables.Single(each => each[0].Contains(Capital(choice.Name)));
            var column = Array.IndexOf(table[0], Capital(choice.Name));
            Assert.Equal(Number(choice.Units), table[1][column]);
            Assert.Equal(choice.Units, table.Skip(2).Count(row => row[column] == "x"));
        });
    }

    [Fact]
    public void Annex_III_lists_each_conference()
    {
        var listed = Assert.Single(Tables("Phụ lục III"), table => table[0] is [.., "Số người tham dự (người)"]);

        Assert.Equal(
            HandCount.Conferences().Select(row => $"{Capital(row.Unit)} {Number(row.People)}").Order(StringComparer.Ordinal),
            listed.Skip(1).SkipLast(1).Select(row => $"{row[1]} {row[^1]}").Order(StringComparer.Ordinal));
        Assert.Equal($"Tổng cộng {Number(HandCount.Conferences().Sum(row => row.People))}", $"{listed[^1][1]} {listed[^1][^1]}");
    }

    /// <summary>
    /// Page <c>HandCountTests.sentences.txt</c> is the report's main part with codes where figures stand: <c>{so_luot}</c>,
    /// <c>{so_cuoc:00}</c> in two digits, <c>{so_cuoc@xa:00}</c> of one kind of unit, <c>{so_cuoc&amp;so_luot}</c> of the units that gave
    /// both, <c>{#so_cuoc}</c> how many gave it, <c>{a/b%}</c> a share. Filled in from the count by hand it must be every line that holds a
    /// digit.
    /// </summary>
    [Fact]
    public void Sentences_quote_the_count_by_hand_and_no_other_figure()
    {
        var page = File.ReadAllLines(Path.Combine(Support.Repo.Root, "tests", "Reporter.Tests", "Samples", "HandCountTests.sentences.txt"));
        var lines = sample.Lines.SkipWhile(line => !line.StartsWith("I. ", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("Phụ lục I", StringComparison.Ordinal));

        Assert.Equal(page.Select(Fill), lines.Where(line => line.Any(char.IsAsciiDigit)));
    }

    private static string Fill(string line) => Placeholder().Replace(line, tag =>
    {
        var (code, kind) = (tag.Groups["code"].Value, tag.Groups["kind"].Value);
        if (code.Split('/') is [var part, var whole])
            return Math.Round(100 * SumOf(part) / SumOf(whole), 1, MidpointRounding.AwayFromZero).ToString("0.#", Vietnamese) + "%";
        var value = code switch
        {
            _ when code.StartsWith('#') => UnitsOf(code[1..]).Count,
            _ when code.Contains('&', StringComparison.Ordinal) => SumOf(code),
            "van_ban" => 9,
            "hoi_nghi" => HandCount.Conferences().Count,
            "theo_doi_thpl" =>
                HandCount.Texts(code, "Có theo dõi thi hành pháp luật liên quan đến quyền con người")
                .Count(answer => answer is "có" or "cã"),
            "so_ky_hieu_kh" => HandCount.Texts(code, "Số, ký hiệu kế hoạch triển khai của đơn vị").Count,
            "cong_uoc" or "noi_dung_khac" when kind.Length == 0 => HandCount.Choices(code).Count,
            "cong_uoc" or "noi_dung_khac" => HandCount.Choices(code).Single(choice => choice.Code == kind).Units,
            _ when code.StartsWith("kp_", StringComparison.Ordinal) => HandCount.Sum(code, kind) / 1_000_000,
            _ => HandCount.Sum(code, kind),
        };
        return tag.Groups["two"].Success && value < 10 ? "0" + Number(value) : Number(value);
    });

    // Units that gave every one of the figures.
    private static HashSet<string> UnitsOf(string codes) => codes.Split('&')
        .Select(code => HandCount.Figures.Where(figure => figure.Code == code).Select(figure =>
            figure.Unit).ToHashSet(StringComparer.Ordinal))
        .Aggregate((all, more) => [.. all.Intersect(more)]);

    private static decimal SumOf(string codes) => UnitsOf(codes) is var units
        ? HandCount.Figures.Where(figure => figure.Code == codes.Split('&')[0] && units.Contains(figure.Unit)).Sum(figure =>
            figure.Value) : 0;

    private static IEnumerable<string> ExpectedCells()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["xa"] = "UBND xã, thị trấn",
            ["tu_phap"] = "Phòng Tư pháp (cơ quan chủ trì)",
            ["phong_ban"] = "Cơ quan chuyên môn khác",
            ["doan_the"] = "Tổ chức chính trị - xã hội",
            ["khac"] = "Công an, đơn vị sự nghiệp",
        };
        string[] ofOneOffice = ["so_vb_huong_dan", "so_don_vi_kiem_tra", "vb_tham_dinh"];
        foreach (var (code, _, factor) in HandCount.Fields.Where(field => !ofOneOffice.Contains(field.Code)))
        {
            var figures = HandCount.Figures.Where(figure => figure.Code == code).ToList();
            foreach (var figure in figures)
                yield return $"{code} | {Capital(figure.Unit)} | {Number(figure.Value / factor)}";
            // A kind of one unit has no line beside that unit's.
            foreach (var kind in figures.GroupBy(figure => HandCount.Kinds[figure.Unit]).Where(kind => kind.Key != "tu_phap"))
                yield return $"{code} | {kinds[kind.Key]} | {Number(kind.Sum(figure => figure.Value) / factor)}";
            if (figures.Count > 0)
                yield return $"{code} | Tổng số | {Number(figures.Sum(figure => figure.Value) / factor)}";
        }
    }

    // A column's title is the figure's name without “Số”; a part's is its name as a part. What is asked of one office only has none.
    private static string? CodeOf(string title) =>
        Parts.TryGetValue(title, out var part) ? part
        : HandCount.Fields.FirstOrDefault(field => title.Split(" (")[0].Equals(Head().Replace(field.Name, ""),
            StringComparison.OrdinalIgnoreCase))
            .Code;

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["Trong đó: cuộc lồng ghép qua hội nghị, sinh hoạt tại cơ sở"] = "so_cuoc_lg",
        ["Trong đó: cuộc tại vùng biên giới"] = "so_cuoc_bg",
        ["Trong đó: cuộc tại vùng đặc biệt khó khăn"] = "so_cuoc_dbkk",
        ["Trong đó: cuộc cho đồng bào dân tộc thiểu số"] = "so_cuoc_dtts",
        ["Trong đó: lượt người tham dự cuộc lồng ghép"] = "so_luot_lg",
        ["Trong đó: lượt người tại vùng biên giới"] = "so_luot_bg",
        ["Trong đó: lượt người tại vùng đặc biệt khó khăn"] = "so_luot_dbkk",
        ["Trong đó: lượt người là đồng bào dân tộc thiểu số"] = "so_luot_dtts",
        ["Trong đó: tiếng Việt"] = "tl_viet",
        ["Trong đó: tiếng dân tộc thiểu số"] = "tl_dtts",
        ["Trong đó: tiếng khác"] = "tl_khac",
        ["Trong đó: nguồn kinh phí phổ biến, giáo dục pháp luật"] = "kp_pbgdpl",
        ["Trong đó: chương trình, đề án khác"] = "kp_de_an",
        ["Trong đó: nguồn hỗ trợ khác"] = "kp_khac",
    };

    private static string Number(decimal value) => value.ToString("#,##0.##", Vietnamese);

    // In a cell of its own a name begins with a capital.
    private static string Capital(string name) => char.ToUpper(name[0], Vietnamese) + name[1..];

    // Tables of an annex, each a list of rows.
    private List<List<string[]>> Tables(string annex)
    {
        var tables = new List<List<string[]>>();
        var inside = false;
        foreach (var line in sample.Lines.SkipWhile(line => line != annex).Skip(1)
            .TakeWhile(line => !line.StartsWith("Phụ lục", StringComparison.Ordinal)))
        {
            var isRow = line.StartsWith("| ", StringComparison.Ordinal);
            if (isRow && !inside)
                tables.Add([]);
            if (isRow)
                tables[^1].Add(line[2..^2].Split(" | "));
            inside = isRow;
        }
        return tables;
    }

    [GeneratedRegex("^(Tổng số|Tổng|Số) ")]
    private static partial Regex Head();

    [GeneratedRegex(@"\{(?<code>[\w&/#]+)%?(@(?<kind>\w+))?(?<two>:00)?\}")]
    private static partial Regex Placeholder();
}
