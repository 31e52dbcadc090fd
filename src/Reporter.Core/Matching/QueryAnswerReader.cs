using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>
/// Reads <c>giai-trinh.csv</c> (<c>ma_don_vi,ma,gia_tri,noi_dung,nguoi_tra_loi,ngay</c>) from the sheet that it is. A line that cannot be
/// understood is reported and answers nothing: the query stays open.
/// </summary>
public sealed class QueryAnswerReader
{
    private const string Unit = "ma_don_vi", Code = "ma", Value = "gia_tri", Words = "noi_dung", By = "nguoi_tra_loi", Day = "ngay";

    private static readonly string[] Columns = [Unit, Code, Value, Words, By, Day];

    private readonly ReportPlan _plan;
    private readonly Sheet _sheet;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);

    private QueryAnswerReader(ReportPlan plan, Sheet sheet, DiagnosticBag bag) => (_plan, _sheet, _bag) = (plan, sheet, bag);

    /// <returns>In the order of the lines.</returns>
    public static IReadOnlyList<QueryAnswer> Read(ReportPlan plan, Sheet sheet, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(bag);

        return sheet.Rows.Count == 0 ? [] : new QueryAnswerReader(plan, sheet, bag).Read();
    }

    private List<QueryAnswer> Read()
    {
        FindColumns(_sheet.Rows[0]);
        var missing = new[] { Unit, Code, Words }.Where(name => !_columns.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            _bag.Add(MatchingFindings.AnswersWithoutColumns(new FileLocation(_sheet.Path), missing, Columns));
            return [];
        }
        foreach (var code in _plan.Fields.Select(field => field.Code).Concat(_plan.Tables.Select(table => table.Code))
            .Concat(_plan.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Code}.{column.Code}")))
            .Concat(_plan.Rules.Select(rule => rule.Code)).Concat(_plan.Sections.Select(section => section.Code))
            .Concat(FindingPages.Codes))
            _codes.TryAdd(code, code);
        return [.. _sheet.Rows.Skip(1).Where(row => row.Cells.Any(cell => !cell.IsBlank)).Select(ReadLine).OfType<QueryAnswer>()];
    }

    private void FindColumns(SheetRow titles)
    {
        for (var column = 1; column <= titles.Cells.Count; column++)
        {
            if (titles[column].IsBlank)
                continue;
            var title = titles[column].Text;
            if (Array.Find(Columns, name => NameKey.Of(name) == NameKey.Of(title)) is { } known)
                _columns.TryAdd(known, column);
            else
                _bag.Add(MatchingFindings.AnswerColumnUnknown(_sheet.At(titles.Number, column), title, NearestName.To(title, Columns)));
        }
    }

    private QueryAnswer? ReadLine(SheetRow row)
    {
        if (UnitOf(row) is not { } unit || CodeOf(row) is not { } code)
            return null;
        var text = Text(row, Words);
        if (text.Length == 0)
        {
            _bag.Add(MatchingFindings.AnswerEmpty(At(row, Words), code));
            return null;
        }
        return new QueryAnswer(unit.Code, code, text, At(row, Words))
        {
            Value = Text(row, Value),
            Source = QueryAnswerSource.List,
            When = DayOf(row),
        };
    }

    private ReportingUnit? UnitOf(SheetRow row)
    {
        var code = Text(row, Unit);
        // Excel takes the zeros off the front of a code, and who writes by hand may write the name.
        if (_plan.Units.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return exact;
        var bare = code.TrimStart('0');
        var alike = code.Length == 0 ? []
            : _plan.Units.Where(known => string.Equals(known.Code.TrimStart('0'), bare, StringComparison.OrdinalIgnoreCase)
                || NameKey.Exact(known.Name) == NameKey.Exact(code)).Take(2).ToList();
        if (alike is [var only])
            return only;
        _bag.Add(MatchingFindings.AnswerUnitUnknown(At(row, Unit), code,
            NearestName.To(code, _plan.Units.Select(known => known.Code))));
        return null;
    }

    private string? CodeOf(SheetRow row)
    {
        var code = Text(row, Code);
        if (_codes.TryGetValue(code, out var known))
            return known;
        // Who does not know the code writes the name.
        var name = NameKey.Exact(code);
        if (name.Length > 0 && _plan.Fields.Where(field => NameKey.Exact(field.Name) == name).Take(2).ToList() is [var named])
            return named.Code;
        var nearest = NearestName.To(code, _codes.Values.Where(each => !each.StartsWith("RP", StringComparison.Ordinal)));
        _bag.Add(MatchingFindings.AnswerCodeUnknown(At(row, Code), code, nearest));
        return null;
    }

    private DateTimeOffset DayOf(SheetRow row)
    {
        if (!_columns.TryGetValue(Day, out var column) || row[column].IsBlank)
            return default;
        if (row[column].Date is { } typed || VietDate.TryParse(Text(row, Day), out typed))
            return new DateTimeOffset(typed.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        _bag.Add(MatchingFindings.AnswerDayUnclear(At(row, Day), Text(row, Day)));
        return default;
    }

    private string Text(SheetRow row, string column) => _columns.TryGetValue(column, out var number) ? row[number].Text.Trim() : "";

    private CellLocation At(SheetRow row, string column) => _sheet.At(row.Number, _columns[column]);
}
