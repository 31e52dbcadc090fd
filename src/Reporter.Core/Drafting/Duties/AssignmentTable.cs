using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Duties;

/// <summary>A table that gives out tasks: what, by whom, until when. Timetables, lists of places and scores are none.</summary>
public sealed record AssignmentTable(Clause Clause, IReadOnlyList<AssignedTask> Tasks)
{
    private static readonly (string Column, string[] Words)[] Titles =
    [
        ("stt", ["stt", "tt", "so tt"]),
        ("phoi", ["phoi hop"]),
        ("chu", ["chu tri", "co quan thuc hien", "don vi thuc hien", "trach nhiem", "phan cong", "don vi chu tri", "thuc hien"]),
        ("khi", ["thoi gian", "thoi han", "tien do", "hoan thanh"]),
        ("pham", ["san pham", "ket qua", "dau ra"]),
        ("viec", ["nhiem vu", "noi dung", "cong viec", "hoat dong", "nhom"]),
    ];

    /// <summary>Null for any other table.</summary>
    internal static AssignmentTable? Of(Clause clause, PlanLine line)
    {
        if (line.Table is not { Count: > 1 } rows)
            return null;
        for (var top = 0; top < Math.Min(rows.Count - 1, 3); top++)
        {
            if (Columns(rows[top].Cells) is { } columns && !IsTimetable(rows, columns))
                return new AssignmentTable(clause, TasksOf([.. rows.Skip(top + 1)], columns));
        }
        return null;
    }

    internal static IEnumerable<AssignmentTable> In(Clause clause) =>
        clause.Lines.Select(line => Of(clause, line)).OfType<AssignmentTable>();

    internal static IEnumerable<DraftedDuty> DutiesOf(Clause clause) =>
        from table in In(clause)
        from numbered in table.Tasks.Index()
        let task = numbered.Item
        let words = task.Product.Length > 0 ? $"{task.Task}: {task.Product}" : task.Task
        where task.Lead.Length > 0 && !IsOther(task.Product)
            && (IsReport(task.Product) || ((string[])[task.Product, task.Task, task.When])
                .Any(cell => ReportWords.DutyAt(cell) is not null))
        select new DraftedDuty(clause, new PlanLine(words.Trim(), task.Row.Place))
        {
            Row = numbered.Index + 1,
            Who = task.Lead,
            To = Addressee.Of(words, 0),
            When = task.When,
            Dates = DutyTimes.DatesOf("trước " + task.When),
            Sentence = words.Trim(),
            IsConsolidating = ReportWords.IsConsolidating(task.Task),
        };

    private static bool IsReport(string product) =>
        NameKey.Of(product) is var key && key.StartsWith("bao cao", StringComparison.Ordinal) && !IsOther(product);

    private static bool IsOther(string product) => NameKey.Of(product) is var key && NoReports
        .Any(other => key.StartsWith(other, StringComparison.Ordinal));

    private static readonly string[] NoReports = ["bao cao vien", "bao cao danh gia tac dong", "bao cao thuyet minh", "bao cao nghien cuu",
        "bao cao tai chinh"];

    private static bool IsTimetable(IReadOnlyList<TableRow> rows, Dictionary<string, int> columns) =>
        columns.TryGetValue("khi", out var at) && rows.Count(row => at < row.Cells.Count
            && NameKey.Of(row.Cells[at]) is var key && (key.Contains(" gio", StringComparison.Ordinal)
                || key.Contains("h00", StringComparison.Ordinal))) > 1;

    private static Dictionary<string, int>? Columns(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            var key = NameKey.Of(cells[i]);
            if (key.Length is 0 or > 60)
                continue;
            var kind = Titles.FirstOrDefault(title => title.Words.Any(word => key == word
                || (word.Length > 3 && key.Contains(word, StringComparison.Ordinal)))).Column;
            if (kind is not null)
                columns.TryAdd(kind, i);
        }
        // “20 giờ 15” is the time of a programme, and points are a score.
        return columns.ContainsKey("viec") && columns.ContainsKey("chu")
            && !cells.Any(cell => NameKey.Of(cell).Contains("diem", StringComparison.Ordinal))
            ? columns : null;
    }

    // A group row has its name alone; what it says of lead and time holds for the rows under it that say nothing.
    private static List<AssignedTask> TasksOf(IReadOnlyList<TableRow> rows, Dictionary<string, int> columns)
    {
        string Cell(TableRow row, string column) => columns.TryGetValue(column, out var at) && at < row.Cells.Count ? row.Cells[at] : "";

        var (tasks, lead, when) = (new List<AssignedTask>(), "", "");
        foreach (var row in rows)
        {
            var task = new AssignedTask(row, Cell(row, "viec"), Cell(row, "pham"), Cell(row, "chu"), Cell(row, "khi"));
            if (task.Task.Length == 0 && task.Lead.Length == 0)
                continue;
            var isGroup = Marker.Read(Cell(row, "stt") + ". ") is { Rank: MarkerRank.Roman or MarkerRank.Letter }
                || Cell(row, "stt") is ['I' or 'V' or 'X', ..]
                || (task.Lead.Length == 0 && task.When.Length == 0 && task.Product.Length == 0);
            if (isGroup)
            {
                (lead, when) = (task.Lead, task.When);
                continue;
            }
            tasks.Add(task with { Lead = task.Lead.Length > 0 ? task.Lead : lead, When = task.When.Length > 0 ? task.When : when });
        }
        return tasks;
    }
}

public sealed record AssignedTask(TableRow Row, string Task, string Product, string Lead, string When);
