using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>The annex of main figures: every figure that the body tells, with last year's, its target and of whom it is.</summary>
internal sealed class MainTable(ReportFigures figures, Naming naming)
{
    private const string Measure = "Đơn vị tính", Before = "Năm trước", Now = "Năm nay", Change = "So với năm trước (%)",
        Target = "Kế hoạch",
        Reached = "Tỷ lệ đạt (%)", Remark = "Ghi chú";

    private const string Nothing = "không phát sinh";
    private const string NoFigures = "chưa có số liệu";
    private const string ComparedOver = "so sánh trên";
    private const string LastYearOver = "năm trước";
    private const string HighestOf = "cao nhất";
    private const string Empty = "–";

    private readonly ComparisonWords _comparison = new(figures, naming);

    public AnnexTable Table(string nameTitle)
    {
        List<(TableRow Row, string[] Cells)> rows = [];
        var number = 0;
        foreach (var section in figures.Plan.Sections)
        {
            foreach (var field in section.Indicators.Where(IsTop))
                number = Add(rows, field, number, "", null, section);
        }
        string[] titles = [Measure, Before, Now, Change, Target, Reached, Remark];
        List<int> kept = [.. Enumerable.Range(0, titles.Length).Where(column => column is 0 or 2 || rows.Exists(row =>
            row.Cells[column].Length > 0))];
        return new AnnexTable("", nameTitle, [.. kept.Select(column => titles[column])],
        [
            .. rows.Select(row => row.Row with
            {
                Cells = [.. kept.Select(column => new TableCell(
                    row.Cells[column].Length > 0 || column is 0 or 6 ? row.Cells[column] : Empty, LookOf(column)))],
            }),
        ]);
    }

    private static CellLook LookOf(int column) => column switch { 0 => CellLook.Centre, 6 => CellLook.Text, _ => CellLook.Number };

    private int Add(List<(TableRow, string[])> rows, Field field, int number, string above, NounPhrase? whole, PlanSection section)
    {
        var told = figures[field];
        var parts = section.Indicators.Where(part => part.Whole == field.Code).ToList();
        if (!IsShown(told))
            return number;
        var label = above.Length > 0 ? $"{above}.{number + 1}" : VietNumber.Format(number + 1);
        var name = whole is null ? field.Name : Wordings.Upper(PartWords.Name(field, whole));
        rows.Add((new TableRow(whole is null ? "chi_tieu" : "phan", label, name, []), Cells(told)));
        var inner = 0;
        foreach (var part in parts)
            inner = Add(rows, part, inner, label, NounPhrase.Of(field), section);
        return number + 1;
    }

    private bool IsTop(Field field) => field.Whole is not { } whole || figures.Find(whole) is null;

    /// <summary>Whether the annex has a line for it.</summary>
    public static Func<Field, bool> IsTold(ReportFigures figures) => field => IsShown(figures[field]);

    private static bool IsShown(ToldFigure told) => told.Field.IsMain
        || (told.Field.Type == FieldType.YesNo || told.Field.IsNumeric || (told.Field.Type == FieldType.Text
            && told.Field.Sentence.Length > 0))
            && told.Number is not null && (told.Sources.Count > 0 || told.Field.IsComputed);

    private string[] Cells(ToldFigure told)
    {
        var field = told.Field;
        var before = Earlier(told);
        var share = TargetWords.ShareOf(told);
        var least = field.Targets.Minimum is { } minimum ? $"≥ {VietNumber.Format(minimum)}" : "";
        return
        [
            MeasureOf(told),
            before is var (earlier, _) && before is not null ? Number(field, earlier) : "",
            told.Number is { } number ? Number(field, number) : "…",
            before is { Change: { Length: > 0 } change } ? change : "",
            field.Target is { } target ? field.Type == FieldType.Money ? figures.Money.Number(target * field.Factor)
                : VietNumber.Format(target) : least,
            share is { } reached ? VietNumber.Format(reached) : "",
            string.Join("; ", Remarks(told).Where(text => text.Length > 0)),
        ];
    }

    private (decimal Before, string Change)? Earlier(ToldFigure told)
    {
        if (figures.LastYear is not { } last || told.Number is not { } now)
            return null;
        if (_comparison.Of(told) is var (same, before, units))
            return units == told.Sources.Count ? (before, Ratio(same, before))
                : last.Totals.TryGetValue(told.Field.Code, out var all) ? (all, Ratio(same, before)) : null;
        return last.Totals.TryGetValue(told.Field.Code, out var total) ? (total, "") : null;

        string Ratio(decimal later, decimal earlier) => earlier > 0 && told.Field.IsNumeric
            ? VietNumber.Format(Math.Round(Wordings.Hundredths(later, earlier), 1, MidpointRounding.AwayFromZero)) : "";
    }

    private IEnumerable<string> Remarks(ToldFigure told)
    {
        if (told.Number is null)
        {
            yield return NoFigures;
            yield break;
        }
        if (told is { Number: 0, Field: { IsNumeric: true, IsComputed: false } })
            yield return Nothing;
        if (told.Field.Aggregation == Aggregation.Largest)
            yield return HighestOf;
        if (told.Missing.Count > 0)
            yield return $"{told.Sources.Count}/{told.Sources.Count + told.Missing.Count} {naming.Counted(told.Total.Asked)}";
        if (_comparison.Of(told) is var (_, _, units) && units > 0 && units < told.Sources.Count)
            yield return $"{ComparedOver} {units} {naming.Counted(told.Total.Asked)}";
        else if (figures.LastYear is { } last && _comparison.Of(told) is null && told.Field.Aggregation == Aggregation.Sum
            && last.ByUnit.Count(unit => unit.Value.ContainsKey(told.Field.Code)) is > 0 and var earlier)
            yield return $"{LastYearOver}: {earlier} {naming.Counted(told.Total.Asked)}";
    }

    private string MeasureOf(ToldFigure told) => told.Field.Type switch
    {
        FieldType.Money => figures.Money.Name,
        FieldType.Percent => "%",
        FieldType.YesNo or FieldType.Text => naming.Counted(told.Total.Asked),
        _ => told.Field.Measure,
    };

    private string Number(Field field, decimal number) => field.Type == FieldType.Money ? figures.Money.Number(number)
        : VietNumber.Format(Math.Round(number, 3, MidpointRounding.AwayFromZero));
}
