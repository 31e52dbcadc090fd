using System.Text.Json;

namespace Reporter.Tests.Samples;

/// <summary>One run over the Lạng Sơn sample: what was read, and what was reported.</summary>
public sealed class LangSonYear
{
    private readonly ILookup<string, Finding> _byFile;
    private readonly Dictionary<string, string> _names;

    public LangSonYear()
    {
        using var run = SampleRun.Of("lang-son-2026");
        using var figures = JsonDocument.Parse(run.Text("so-lieu.json"));
        using var findings = JsonDocument.Parse(run.Text("kiem-tra.json"));
        Figures = [.. figures.RootElement.GetProperty("chi_tieu").EnumerateArray().Select(figure => figure.Clone())];
        Findings = [.. findings.RootElement.GetProperty("phat_hien").EnumerateArray().Select(Finding.Of)];
        Numbers = [.. findings.RootElement.GetProperty("so_o").EnumerateArray().Select(NumbersOf.Read)];
        Values = ValuesOf(figures.RootElement.Clone());
        _names = Figures.ToDictionary(figure => Text(figure, "ma"), figure => Text(figure, "ten"), StringComparer.Ordinal);
        _byFile = Findings.ToLookup(finding => finding.File);
    }

    public IReadOnlyList<JsonElement> Figures { get; }

    public IReadOnlyDictionary<(string Unit, string Code), JsonElement> Values { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<NumbersOf> Numbers { get; }

    internal JsonElement? Read(LangSonTruth truth) => Values.TryGetValue((truth.Unit, truth.Code), out var value) ? value : null;

    /// <summary>Something is reported of this very cell, or of this figure of this unit by its name.</summary>
    internal bool Tells(LangSonTruth truth) => _byFile[truth.File].Any(finding =>
        (finding.Sheet == truth.Sheet && finding.Cell == truth.Cell) || (finding.Unit == truth.Unit && Names(finding, truth)));

    /// <summary>Something is reported of the figure, of the titles over or beside its cell, or of its whole sheet, file or
    /// section.</summary>
    internal bool TellsWhyNot(LangSonTruth truth) => Tells(truth)
        || Findings.Any(finding => finding.Unit == truth.Unit && finding.Message.Contains($"/{truth.File}”", StringComparison.Ordinal))
        || _byFile[truth.File].Any(finding =>
            (finding.Sheet.Length == 0 || finding.Sheet == truth.Sheet) && (IsWhole(finding) || IsTitleOf(finding, truth.Cell)));

    private bool Names(Finding finding, LangSonTruth truth) =>
        _names.TryGetValue(truth.Code.Split('.')[0], out var name) && finding.Message.Contains($"“{name}”", StringComparison.Ordinal);

    // A file or sheet that was refused, no unit, a table without a unit's column, a section that is missing: told of all its cells.
    private static bool IsWhole(Finding finding) => finding.Severity != "note"
        && (finding.Cell.Length == 0
            || finding.Code is "RP3001" or "RP3002" or "RP3003" or "RP3004" or "RP3008" or "RP3011" or "RP3020" or "RP4010");

    // A finding about a column's title (RP303x) speaks of the cells of that column, one about a row's name (RP304x) of that row's.
    private static bool IsTitleOf(Finding finding, string cell) =>
        (finding.Code.StartsWith("RP303", StringComparison.Ordinal) && Column(finding.Cell) == Column(cell))
        || (finding.Code.StartsWith("RP304", StringComparison.Ordinal) && Row(finding.Cell) == Row(cell));

    private static string Column(string cell) =>
        cell.Split(", ") is [_, var column] ? column : string.Concat(cell.TakeWhile(char.IsLetter));

    private static string Row(string cell) => cell.Split(", ") is [var row, _] ? row : string.Concat(cell.SkipWhile(char.IsLetter));

    private static Dictionary<(string, string), JsonElement> ValuesOf(JsonElement root)
    {
        var values = new Dictionary<(string, string), JsonElement>();
        foreach (var figure in root.GetProperty("chi_tieu").EnumerateArray())
        {
            foreach (var source in figure.GetProperty("nguon").EnumerateArray())
                values[(Text(source, "don_vi"), Text(figure, "ma"))] = source.GetProperty("gia_tri");
        }
        foreach (var list in root.GetProperty("bang").EnumerateArray())
        {
            foreach (var rows in list.GetProperty("dong").EnumerateArray().GroupBy(row => Text(row, "don_vi")))
            {
                values[(rows.Key, $"{Text(list, "ma")}.so_dong")] = JsonSerializer.SerializeToElement(rows.Count());
                if (Text(list, "ma") == "hoi_nghi")
                    values[(rows.Key, "hoi_nghi.tong.so_nguoi")] = JsonSerializer.SerializeToElement(rows.Sum(People));
            }
        }
        return values;
    }

    private static decimal People(JsonElement row) =>
        row.TryGetProperty("so_nguoi", out var cell) && cell.ValueKind == JsonValueKind.Object
            ? cell.GetProperty("gia_tri").GetDecimal() : 0;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    /// <summary>What became of the numbers of one file.</summary>
    public sealed record NumbersOf(string File, int Seen, int Counted, int Refused, int NotRead)
    {
        public static NumbersOf Read(JsonElement file) => new(Text(file, "tep"), file.GetProperty("o_so").GetInt32(),
            file.GetProperty("duoc_tinh").GetInt32(), file.GetProperty("bi_loai").GetInt32(), file.GetProperty("khong_doc").GetInt32());
    }

    public sealed record Finding(string Code, string Severity, string Unit, string File, string Sheet, string Cell, string Message)
    {
        public static Finding Of(JsonElement finding)
        {
            var path = Text(finding, "path");
            return new Finding(Text(finding, "code"), Text(finding, "severity"), Text(finding, "unit"),
                path.StartsWith("bao-cao-nop/", StringComparison.Ordinal) ? path[12..] : path,
                Text(finding, "sheet"), Text(finding, "cell"), Text(finding, "vi"));
        }
    }
}
