using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Returning;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Outputs;

/// <summary>Room, in a workbook that is handed back, for what the plan asks and the unit's own file has no place for.</summary>
internal static class MissingSheets
{
    private const int ReadyRows = 15;

    private static readonly CellStyle Title = new() { Size = 14, IsBold = true };
    private static readonly CellStyle Line = new() { Wraps = false };
    private static readonly CellStyle Head = new()
    {
        IsBold = true,
        HasBorder = true,
        Wraps = true,
        Fill = "DDEBF7",
        Place = HorizontalPlace.Center,
    };
    private static readonly CellStyle Body = new() { HasBorder = true, Wraps = true, IsTop = true };
    private static readonly CellStyle Input = Body with { Fill = "E8F1FA", IsUnlocked = true };

    /// <summary>None where nothing is missing, or nobody has said that it is.</summary>
    /// <param name="given">What the unit has sent; null where nothing of it could be read.</param>
    public static IReadOnlyList<SheetDraft> Of(ReportPlan plan, ReportingUnit unit, Submission? given, IReadOnlyList<Diagnostic> findings)
    {
        var answered = given?.Answers.Select(answer => answer.Field.Code).ToHashSet(StringComparer.Ordinal) ?? [];
        var withheld = given?.Withheld ?? new HashSet<string>();
        var isUnread = given is null or { Answers.Count: 0, Tables.Count: 0, Withheld.Count: 0 };
        if (!isUnread && !findings.Any(found => found.Topic?.Kind == TopicKind.Missing))
            return [];
        var fields = new List<(PlanSection Section, Field Field)>();
        var lists = new List<ListTable>();
        foreach (var section in plan.Sections)
        {
            var isBegun = section.Fields.Any(field => answered.Contains(field.Code) || withheld.Contains(field.Code))
                || section.Tables.Any(table => given?.Tables.Any(one => one.Table.Code == table.Code) == true);
            if (!isBegun && !isUnread && !section.Required.Binds(unit))
                continue;
            // Of a section that was not begun everything that is asked has its row; of another only what must not be missing.
            fields.AddRange(section.Fields.Where(field => field.AskedOf.Binds(unit) && !field.IsComputed
                && !answered.Contains(field.Code) && !withheld.Contains(field.Code)
                && (field.Required.Binds(unit) || (!isBegun && field.Required.Kinds.Count == 0))).Select(field => (section, field)));
            lists.AddRange(section.Tables.Where(table => table.Required.Binds(unit) && !withheld.Contains(table.Code)
                && given?.Tables.Any(one => one.Table.Code == table.Code && one.Rows.Count > 0) != true));
        }
        List<SheetDraft> sheets = fields.Count > 0 ? [FigureSheet(fields, unit)] : [];
        var taken = new HashSet<string>(sheets.Select(sheet => sheet.Name.ToUpperInvariant()), StringComparer.Ordinal);
        sheets.AddRange(lists.Select(list =>
            ListSheet(list, unit, ExcelLimits.SheetNameOf($"{ReturnWords.MissingSheet} {list.Name}", taken))));
        return sheets;
    }

    private static SheetDraft FigureSheet(List<(PlanSection Section, Field Field)> fields, ReportingUnit unit)
    {
        var rows = HeadOf(ReturnWords.MissingTitle, unit, ReturnWords.MissingHint);
        rows.Add(new RowDraft(5, [Cell(1, "Mã", Head), Cell(2, "Chỉ tiêu", Head), Cell(3, "Đơn vị tính", Head), Cell(4, "Số liệu", Head),
            Cell(5, ReturnWords.Explanation, Head)]));
        foreach (var (_, field) in fields)
        {
            var isText = field.Type == FieldType.Text;
            rows.Add(new RowDraft(rows[^1].Number + 1,
            [
                Cell(1, field.Code, Body), Cell(2, field.Name, Body), Cell(3, field.Measure, Body),
                new CellDraft(4, CellContent.Empty, isText ? Input with { Format = "@" } : Input),
                new CellDraft(5, CellContent.Empty, Input),
            ])
            { Height = Math.Max(isText ? 60 : 18, 4 + (16 * Math.Ceiling(field.Name.Length * 1.1 / 56))) });
        }
        return new SheetDraft(ReturnWords.MissingSheet, rows)
        {
            Widths = [18, 56, 16, 40, 36],
            FrozenRows = 5,
            Cursor = "D6",
            Inputs = [.. RulesOf(fields)],
        };
    }

    // What may be chosen is not to be looked up elsewhere.
    private static IEnumerable<InputRule> RulesOf(List<(PlanSection Section, Field Field)> fields)
    {
        foreach (var (field, index) in fields.Select((each, index) => (each.Field, index)))
        {
            List<string> names = field.Type == FieldType.YesNo ? ["có", "không"] : [.. field.Choices.Select(choice => choice.Name)];
            if (names.Count == 0)
                continue;
            var isList = field.Type != FieldType.Choices && ExcelLimits.FitsLiteral(names);
            yield return new InputRule(CellName.Of(6 + index, 4), isList ? InputKind.List : InputKind.Any)
            {
                First = isList ? $"\"{string.Join(',', names)}\"" : "",
                Prompt = string.Join("; ", names),
                PromptTitle = field.Name,
            };
        }
    }

    private static SheetDraft ListSheet(ListTable list, ReportingUnit unit, string name)
    {
        var rows = HeadOf(list.Name, unit, ReturnWords.MissingListHint);
        rows.Add(new RowDraft(5, [Cell(1, "STT", Head),
            .. list.Columns.Select((column, index) => Cell(index + 2, column.Name, Head))]));
        for (var row = 6; row < 6 + ReadyRows; row++)
            rows.Add(new RowDraft(row, [new CellDraft(1, CellContent.Empty, Body),
                .. list.Columns.Select((_, index) => new CellDraft(index + 2, CellContent.Empty, Input))]));
        return new SheetDraft(name, rows)
        {
            Widths = [6, .. list.Columns.Select(column => Math.Clamp(column.Name.Length * 1.2, 14, 32))],
            FrozenRows = 5,
            Cursor = "B6",
            Print = new PrintDraft { IsLandscape = list.Columns.Count > 6 },
        };
    }

    private static List<RowDraft> HeadOf(string title, ReportingUnit unit, string hint) =>
    [
        new(1, [Cell(1, title, Title)]), new(2, [Cell(1, $"Đơn vị báo cáo: {unit.Name}", Line)]), new(3, [Cell(1, hint, Line)]),
    ];

    private static CellDraft Cell(int column, string text, CellStyle style) => new(column, CellContent.Of(text), style);
}
