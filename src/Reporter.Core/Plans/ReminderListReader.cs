using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Core.Plans;

/// <summary>
/// Reads <c>nhac-viec.csv</c> (<c>ngay,so_ky_hieu,ma_don_vi,noi_dung</c>) from the sheet that it is. A line that cannot be read is reported
/// and left out; the letter is made all the same, since whoever signs it reads it first.
/// </summary>
public static class ReminderListReader
{
    private const string Day = "ngay", Number = "so_ky_hieu", Unit = "ma_don_vi", Words = "noi_dung";

    private static readonly string[] Columns = [Day, Number, Unit, Words];

    /// <returns>In the order of their days.</returns>
    public static IReadOnlyList<Reminder> Read(Sheet sheet, IReadOnlyList<ReportingUnit> units, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(bag);

        if (sheet.Rows.Count == 0)
            return [];
        var columns = ColumnsOf(sheet, bag);
        if (!columns.ContainsKey(Day))
        {
            bag.Add(PlanFindings.RemindersWithoutDay(new FileLocation(sheet.Path), Columns));
            return [];
        }
        return [.. sheet.Rows.Skip(1).Where(row => row.Cells.Any(cell => !cell.IsBlank))
            .Select(row => ReadLine(sheet, row, columns, units, bag)).OfType<Reminder>()
            .OrderBy(reminder => reminder.Day)];
    }

    private static Dictionary<string, int> ColumnsOf(Sheet sheet, DiagnosticBag bag)
    {
        var titles = sheet.Rows[0];
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 1; column <= titles.Cells.Count; column++)
        {
            if (titles[column].IsBlank)
                continue;
            var title = titles[column].Text;
            if (Array.Find(Columns, name => NameKey.Of(name) == NameKey.Of(title)) is { } known)
                columns.TryAdd(known, column);
            else
                bag.Add(PlanFindings.ReminderColumnUnknown(sheet.At(titles.Number, column), title, NearestName.To(title, Columns)));
        }
        return columns;
    }

    private static Reminder? ReadLine(Sheet sheet, SheetRow row, Dictionary<string, int> columns, IReadOnlyList<ReportingUnit> units,
        DiagnosticBag bag)
    {
        string Text(string column) => columns.TryGetValue(column, out var number) ? row[number].Text.Trim() : "";

        if ((row[columns[Day]].Date is { } typed ? typed : VietDate.TryParse(Text(Day), out var read) ? read : (DateOnly?)null)
            is not { } day)
        {
            bag.Add(PlanFindings.ReminderDayUnclear(sheet.At(row.Number, columns[Day]), Text(Day)));
            return null;
        }
        var code = Text(Unit);
        var unit = units.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        if (code.Length == 0 || unit is not null)
            return new Reminder(day, Text(Number), unit?.Code ?? "", Text(Words));
        bag.Add(PlanFindings.ReminderUnitUnknown(sheet.At(row.Number, columns[Unit]), code,
            NearestName.To(code, units.Select(known => known.Code))));
        return null;
    }
}
