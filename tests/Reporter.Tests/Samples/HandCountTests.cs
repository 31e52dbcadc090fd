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
    public void Annex_I_holds_each_figure_once_in_its_unit_row_and_its_column()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in Tables("Phụ lục I").Where(table => table[0] is ["TT", "Đơn vị", ..]))
        {
            var columns = table[0]
                .Select(title => HandCount.Fields.FirstOrDefault(field => title == field.Name
                || title.StartsWith(field.Name + " (", StringComparison.Ordinal)).Code).ToList();
            foreach (var row in table.Skip(1).Where(row => row.Length == columns.Count))
            {
                for (var i = 2; i < row.Length; i++)
                {
                    if (columns[i] is { } code && row[i].Length > 0)
                        Assert.True(written.Add($"{code} | {row[1]} | {row[i]}"));
                }
            }
        }

        Assert.Equal(ExpectedCells().Order(StringComparer.Ordinal), written);
    }

    [Theory]
    [InlineData("cong_uoc")]
    [InlineData("noi_dung_khac")]
    public void Annex_I_counts_units_per_choice(string field) =>
        Assert.Contains(
            string.Join('\n', HandCount.Choices(field).Select((choice, i) => $"{i + 1} / {Capital(choice.Name)} / {choice.Units}")),
            string.Join('\n',
                Tables("Phụ lục I").Where(table => table[0] is ["TT", "Nội dung", "Số đơn vị"]).SelectMany(table => table.Skip(1))
                .Select(row => string.Join(" / ", row))),
            StringComparison.Ordinal);

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
    /// <c>{so_cuoc:00}</c> in two digits, <c>{so_cuoc@xa:00}</c> of one kind of unit. Filled in from the count by hand it must be every
    /// line that holds a digit.
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
        var value = code switch
        {
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
        foreach (var (code, _, factor) in HandCount.Fields)
        {
            var figures = HandCount.Figures.Where(figure => figure.Code == code).ToList();
            foreach (var figure in figures)
                yield return $"{code} | {Capital(figure.Unit)} | {Number(figure.Value / factor)}";
            foreach (var kind in figures.GroupBy(figure => HandCount.Kinds[figure.Unit]))
                yield return $"{code} | {kinds[kind.Key]} | {Number(kind.Sum(figure => figure.Value) / factor)}";
            if (figures.Count > 0)
                yield return $"{code} | Tổng cộng | {Number(figures.Sum(figure => figure.Value) / factor)}";
        }
    }

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

    [GeneratedRegex(@"\{(?<code>\w+)(@(?<kind>\w+))?(?<two>:00)?\}")]
    private static partial Regex Placeholder();
}
