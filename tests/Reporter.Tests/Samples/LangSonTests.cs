using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>A province's year, in files as sixty offices make them, read at the first run and held against what each clerk typed.</summary>
public sealed class LangSonTests(LangSonYear year) : IClassFixture<LangSonYear>
{
    [Fact]
    public void No_figure_differs_from_what_was_typed_without_a_finding_on_it()
    {
        var silent = LangSonTruth.All.Where(truth => truth.MustBeRead)
            .Where(truth => !(year.Read(truth) is { } read ? truth.Is(read) || year.Tells(truth) : year.TellsWhyNot(truth)));

        Assert.Empty(silent.Select(truth => $"{truth} read as {year.Read(truth)}"));
    }

    [Fact]
    public void What_is_read_and_differs_from_what_was_typed_is_nothing()
    {
        var wrong = LangSonTruth.All.Where(truth => truth.MustBeRead && year.Read(truth) is { } read && !truth.Is(read));

        Assert.Empty(wrong.Select(truth => $"{truth} read as {year.Read(truth)}"));
    }

    [Fact]
    public void What_a_clerk_got_wrong_or_left_open_does_not_count_and_is_told()
    {
        var counted = LangSonTruth.All.Where(truth => truth.MustBeLeftOut && year.Read(truth) is not null);
        var silent = LangSonTruth.All.Where(truth => truth.State is "loai" or "hoi" or "mau_thuan" or "sai" && !year.TellsWhyNot(truth));

        Assert.Empty(counted.Select(truth => $"{truth} counted as {year.Read(truth)}"));
        Assert.Empty(silent.Select(truth => $"{truth}: no finding"));
    }

    [Fact]
    public void Nothing_is_read_that_nobody_sent()
    {
        var sent = LangSonTruth.All.Select(truth => (truth.Unit, truth.Code)).ToHashSet();

        Assert.DoesNotContain(year.Values.Keys, key => !sent.Contains(key) && key.Code != "ty_le_thanh");
    }

    [Fact]
    public void Of_what_was_sent_in_a_kind_that_can_be_read_at_least_95_percent_is_read_at_the_first_run()
    {
        var sent = LangSonTruth.All.Where(truth => truth.MustBeRead).ToList();

        var read = sent.Count(truth => year.Read(truth) is { } value && truth.Is(value));

        Assert.True(sent.Count >= 3_000, $"{sent.Count} figures were sent");
        Assert.True(read >= 0.95 * sent.Count, $"{read} of {sent.Count} were read");
    }

    [Fact]
    public void At_least_sixty_units_sent_something_and_some_did_not()
    {
        var units = File.ReadAllLines(Path.Combine(LangSonTruth.Folder, "don-vi.csv")).Skip(1).Select(line => line.Split(',')[0]).ToList();
        var senders = LangSonTruth.All.Select(truth => truth.Unit).Where(unit => unit.Length > 0).ToHashSet();

        Assert.Equal(85, units.Count);
        Assert.True(senders.Count is >= 60 and < 85, $"{senders.Count} units sent something");
        Assert.All(units.Except(senders), unit =>
            Assert.Contains(year.Findings, finding => finding.Unit == unit && finding.Code == "RP4021"));
    }

    [Fact]
    public void Totals_are_the_sums_of_what_was_typed_for_the_units_that_were_read()
    {
        var typed = LangSonTruth.All.Where(truth => truth.MustBeRead).ToDictionary(truth => (truth.Unit, truth.Code), truth => truth.Value);
        foreach (var figure in year.Figures.Where(figure => figure.GetProperty("tong").ValueKind == JsonValueKind.Number))
        {
            var code = figure.GetProperty("ma").GetString() ?? "";
            var values = figure.GetProperty("nguon").EnumerateArray().ToList();
            if (code is "tcpl_diem" or "ty_le_thanh" || values.Any(value => value.GetProperty("gia_tri").ValueKind != JsonValueKind.Number))
                continue;

            var sum = values.Sum(value => typed.TryGetValue((value.GetProperty("don_vi").GetString() ?? "", code), out var text)
                ? decimal.Parse(text, CultureInfo.InvariantCulture) : value.GetProperty("gia_tri").GetDecimal());

            Assert.True(sum == figure.GetProperty("tong").GetDecimal(), $"{code}: {sum} typed, {figure.GetProperty("tong")} in the total");
        }
    }

    [Fact]
    public void The_rate_of_the_province_is_that_of_the_units_that_gave_both_figures_and_no_mean_of_rates()
    {
        var both = year.Values.Keys.Where(key => key.Code == "vv_tong").Select(key => key.Unit)
            .Where(unit => year.Values.ContainsKey((unit, "thanh_tong"))).ToList();

        var rate = 100 * Sum("thanh_tong") / Sum("vv_tong");

        var total = year.Figures.Single(figure => figure.GetProperty("ma").GetString() == "ty_le_thanh").GetProperty("tong").GetDecimal();
        Assert.True(Math.Abs(rate - total) < 0.06m, $"{rate} of the units that gave both, {total} in the total");

        decimal Sum(string code) => both.Sum(unit => year.Values[(unit, code)].GetDecimal());
    }

    [Fact]
    public void Every_number_in_every_file_is_counted_refused_or_said_not_to_be_read()
    {
        Assert.True(year.Numbers.Count >= 60, $"{year.Numbers.Count} files hold numbers");
        Assert.All(year.Numbers, file => Assert.Equal(file.Seen, file.Counted + file.Refused + file.NotRead));
    }

    [Fact]
    public void The_plan_needs_no_other_name_that_is_a_path_of_titles()
    {
        var names = File.ReadAllLines(Path.Combine(LangSonTruth.Folder, "ke-hoach.yaml"))
            .Where(line => line.Contains("ten_khac", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("ten_khac", StringComparison.Ordinal)..]).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.DoesNotContain(name, each => each is '>' or '›' or '/' or '|' or '→'));
        Assert.All(names, name => Assert.DoesNotMatch("Tổng số(?! tài liệu| kinh phí)|Chia ra|Chia theo|Trong đó", name));
    }

    [Fact]
    public void What_the_truth_says_stands_in_the_files_themselves()
    {
        var seen = 0;
        foreach (var truth in LangSonTruth.All.Where(truth => truth.State == "dung" && !truth.Code.Contains('.', StringComparison.Ordinal)))
        {
            Assert.True(LangSonCells.All.TryGetValue((truth.File, truth.Sheet, truth.Cell), out var text), $"nothing stands at {truth}");
            if (Number(text) is not { } typed || Number(truth.Value) is not { } value)
                continue;
            var isMoney = truth.Code.StartsWith("kp_", StringComparison.Ordinal) || truth.Code == "ct_phi";
            Assert.True(typed == value || (isMoney && (typed * 1_000 == value || typed * 1_000_000 == value)), $"{text} stands at {truth}");
            seen++;
        }
        Assert.True(seen >= 2_600, $"{seen} numbers were held against the files");
    }

    // 1.234 and 12,5 as people here type them; a number cell of a workbook has a full stop only before decimals.
    private static decimal? Number(string text)
    {
        var plain = text.Split('.') is [_, { Length: 3 }] or [_, { Length: 3 }, _] ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
