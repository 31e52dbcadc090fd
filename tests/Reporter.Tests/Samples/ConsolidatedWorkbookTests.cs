using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>tong-hop.xlsx against a count by hand, against so-lieu.json, and against LibreOffice.</summary>
[Slow]
public sealed partial class ConsolidatedWorkbookTests(DinhLapReport sample) : IClassFixture<DinhLapReport>
{
    private readonly byte[] _bytes = sample.Run.Output("tong-hop.xlsx");

    [Fact]
    public void A_count_by_hand_gives_every_figure_of_every_unit_and_every_total()
    {
        var book = new WorkbookCells(_bytes);
        foreach (var (code, _, factor) in HandCount.Fields.Where(field => HandCount.Figures.Any(figure => figure.Code == field.Code)))
        {
            var row = book.RowOf("Tổng số", "A", code);
            var (sheet, column) = Place(book.Formula("Tổng số", $"D{row}"));
            var counted = HandCount.Figures.Where(figure => figure.Code == code).ToList();
            var names = HandCount.Figures.Select(figure => figure.Unit).ToHashSet(StringComparer.Ordinal);
            var written = Enumerable.Range(1, book.LastRow(sheet))
                .Where(each => names.Contains(book.Text(sheet, $"B{each}")) && book.Number(sheet, $"{column}{each}") is not null)
                .Select(each => $"{book.Text(sheet, $"B{each}")} {book.Number(sheet, $"{column}{each}") * factor:0.##}");

            Assert.Equal((code, HandCount.Sum(code)), (code, book.Number("Tổng số", $"D{row}") * factor));
            Assert.Equal(counted.Select(figure => $"{figure.Unit} {figure.Value:0.##}").Order(StringComparer.Ordinal),
                written.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("dinh-lap-2024")]
    [InlineData("hoa-binh-2024")]
    [InlineData("lang-son-2026")]
    public void The_totals_are_those_of_the_file_of_figures_and_LibreOffice_reckons_the_same(string name)
    {
        LibreOffice.SkipWhenMissing();
        using var other = name == DinhLapReport.Sample ? null : SampleRun.Of(name);
        var run = other ?? sample.Run;
        var bytes = run.Output("tong-hop.xlsx");
        var book = new WorkbookCells(bytes);

        Assert.Empty(WorkbookCells.Errors(bytes));
        using var figures = JsonDocument.Parse(run.Output("so-lieu.json"));
        foreach (var figure in figures.RootElement.GetProperty("chi_tieu").EnumerateArray()
            .Where(figure => figure.GetProperty("tong").ValueKind == JsonValueKind.Number))
        {
            var row = book.RowOf("Tổng số", "A", figure.GetProperty("ma").GetString()!);
            var measure = book.Text("Tổng số", $"C{row}");
            var factor = measure switch { "triệu đồng" => 1_000_000, "nghìn đồng" => 1_000, _ => 1 };
            Assert.Equal((row, figure.GetProperty("tong").GetDecimal()), (row, book.Number("Tổng số", $"D{row}") * factor));
        }
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "tong-hop.xlsx");
        File.WriteAllBytes(file, WorkbookCells.Unreckoned(bytes));
        LibreOffice.Save([file], "xlsx", Path.Combine(folder.Path, "lai"));
        var reckoned = new WorkbookCells(File.ReadAllBytes(Path.Combine(folder.Path, "lai", "tong-hop.xlsx")));
        var formulas = book.Formulas.ToList();

        Assert.NotEmpty(formulas);
        Assert.Equal(formulas.Select(each => $"{each.Sheet}!{each.Cell} {Shown(each.Value)}"),
            formulas.Select(each => $"{each.Sheet}!{each.Cell} {Shown(reckoned.Text(each.Sheet, each.Cell))}"));
    }

    [Fact]
    public void The_same_year_gives_the_same_bytes()
    {
        using var again = SampleRun.Of(DinhLapReport.Sample);

        Assert.Equal(_bytes, again.Output("tong-hop.xlsx"));
    }

    private static (string Sheet, string Column) Place(string formula) =>
        PlacePattern().Match(formula) is { Success: true } place ? (place.Groups[1].Value, place.Groups[2].Value)
            : throw new InvalidOperationException(formula);

    private static string Shown(string value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? $"{Math.Round(number, 9):0.#########}" : value;

    [GeneratedRegex(@"^'(.+)'!([A-Z]+)\d+$")]
    private static partial Regex PlacePattern();
}
