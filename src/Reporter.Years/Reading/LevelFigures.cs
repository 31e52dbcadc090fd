using System.Globalization;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>
/// so-lieu.json of a lower level among what units sent: its totals as a sheet that is read like any other, and for each of them the cells
/// from which the lower level made it.
/// </summary>
public sealed class LevelFigures
{
    private const string SheetName = "chi_tieu";

    // Totals below which nobody would look for more.
    private const int HeadRow = 2;

    // A text that says “Không” says nothing.
    private static readonly string No = NameKey.Of("không");

    private readonly Dictionary<(string Path, int Row), JsonElement> _sources = [];

    /// <summary>What the lower level's own list of sources says of a cell; null for a cell that no lower level sent.</summary>
    public JsonElement? SourcesOf(CellLocation at)
    {
        ArgumentNullException.ThrowIfNull(at);

        return _sources.TryGetValue((at.Path, at.Row), out var sources) && at.Sheet == SheetName ? sources : null;
    }

    /// <summary>The reading with the figures of a lower level in the place of a file that no reader knows.</summary>
    public FileReading Read(FileReading reading, ReportPlan plan, Func<byte[]?> bytes)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bytes);

        if (!reading.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || reading.Sha256.Length == 0 || bytes() is not { } content)
            return reading;
        try
        {
            using var document = JsonDocument.Parse(content);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("chi_tieu", out var figures))
                return reading;
            var at = new FileLocation(reading.Path);
            if (root.TryGetProperty("phien_ban", out var version) && version.TryGetInt32(out var number)
                && number > LastYearFile.KnownVersion)
                return reading with { Findings = [ProgramFindings.FromNewerProgram(at, number, LastYearFile.KnownVersion)] };
            if (root.TryGetProperty("nam", out var year) && year.TryGetInt32(out var of) && plan.Year != 0 && of != plan.Year)
                return reading with { Findings = [ProgramFindings.LevelOfOtherYear(at, of, plan.Year)] };
            List<Sheet> sheets = [Totals(reading.Path, figures, plan), .. Lists(reading.Path, root)];
            return reading with { Workbooks = [new Workbook(reading.Path, sheets)], Findings = [] };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return reading;
        }
    }

    private Sheet Totals(string path, JsonElement figures, ReportPlan plan)
    {
        var fields = plan.Fields.ToDictionary(field => field.Code, StringComparer.Ordinal);
        var rows = new List<SheetRow>();
        rows.Add(new SheetRow(HeadRow, [Text("Mã"), Text("Chỉ tiêu"), Text("Đơn vị tính"), Text("Số liệu")]));
        foreach (var figure in figures.EnumerateArray())
        {
            var (code, measure) = (figure.GetProperty("ma").GetString() ?? "", figure.GetProperty("don_vi_tinh").GetString() ?? "");
            var field = fields.GetValueOrDefault(code);
            if (Value(figure, field) is not { } value)
                continue;
            var row = rows[^1].Number + 1;
            // Money is in đồng here, and in the measure of the plan in what units send.
            if (field is { Type: FieldType.Money })
                measure = field.Measure;
            rows.Add(new SheetRow(row, [Text(field is null ? "" : code), Text(figure.GetProperty("ten").GetString() ?? ""),
                Text(measure), value]));
            if (figure.TryGetProperty("nguon", out var sources))
                _sources[(path, row)] = sources.Clone();
        }
        return new Sheet(path, SheetName, rows);
    }

    // A total; of texts what each of its units wrote.
    private static Cell? Value(JsonElement figure, Field? field)
    {
        var isText = field is { Type: FieldType.Text };
        // How many of its units said yes, or gave a figure, is no answer of one unit.
        if (field is not null && !isText && (!field.IsNumeric || field.Aggregation == Aggregation.Count))
            return null;
        if (!isText && figure.TryGetProperty("tong", out var total) && total.ValueKind == JsonValueKind.Number)
            return Number(total.GetDecimal() / (field is { Type: FieldType.Money } ? field.Factor : 1));
        if (!figure.TryGetProperty("nguon", out var sources) || field is { IsNumeric: true })
            return null;
        var texts = sources.EnumerateArray().Select(source => source.GetProperty("gia_tri"))
            .Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString() ?? "")
            .Where(text => NameKey.Of(text) != No).ToList();
        return texts.Count == 0 ? null : Text(string.Join('\n', texts));
    }

    private static IEnumerable<Sheet> Lists(string path, JsonElement root)
    {
        if (!root.TryGetProperty("bang", out var lists))
            yield break;
        foreach (var list in lists.EnumerateArray())
        {
            var rows = list.GetProperty("dong").EnumerateArray().ToList();
            var columns = rows.SelectMany(row => row.EnumerateObject()).Where(cell => cell.Value.ValueKind == JsonValueKind.Object)
                .Select(cell => cell.Name).Distinct(StringComparer.Ordinal).ToList();
            var code = list.GetProperty("ma").GetString() ?? "";
            if (columns.Count == 0)
                continue;
            yield return new Sheet(path, code,
            [
                new SheetRow(1, [Text(list.GetProperty("ten").GetString() ?? code)]),
                new SheetRow(HeadRow, [.. columns.Select(column => Text(column))]),
                .. rows.Select((row, index) => new SheetRow(HeadRow + 1 + index, [.. columns.Select(column =>
                    row.TryGetProperty(column, out var cell) ? Of(cell.GetProperty("gia_tri")) : Cell.Blank)])),
            ]);
        }
    }

    private static Cell Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Number(value.GetDecimal()),
        JsonValueKind.True => Text("có"),
        JsonValueKind.False => Text("không"),
        JsonValueKind.String when DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            new Cell(CellKind.Date, "") { Date = date, Number = VietDate.ToSerial(date) },
        JsonValueKind.String => Text(value.GetString() ?? ""),
        _ => Cell.Blank,
    };

    private static Cell Text(string text) => text.Length == 0 ? Cell.Blank : new Cell(CellKind.Text, CellText.Clean(text));

    private static Cell Number(decimal number) => new(CellKind.Number, "") { Number = number };
}
