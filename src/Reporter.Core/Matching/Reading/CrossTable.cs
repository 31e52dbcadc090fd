using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// Finds in a list the columns that say, together with the name of a row, what stands in them: “Nam” and “Nữ” beside “Hòa giải viên”, “Có”
/// and “Không” beside a question. A column stays unread when it makes no name with any row.
/// </summary>
internal static class CrossTable
{
    private const int RowsLookedAt = 60;

    /// <summary>The list with such columns, and how much they name; null where there are none.</summary>
    public static (Block Block, int Cells)? Of(Block list, FieldNames names)
    {
        var rows = list.View.Rows.Skip(list.First).Take(RowsLookedAt).ToList();
        if ((list.Find(ColumnRole.Name) ?? NameColumn(list, rows)) is not { } name || list.UnitColumn?.Number > name.Number)
            return null;
        // Of several columns “Tổng số”, each belongs to the title that stands over it.
        var values = list.Columns.Where(column => column.Role == ColumnRole.Value).ToList();
        var open = list.Columns.Where(column => column.Number > name.Number && column.Path is { } path
                && (column.Role == ColumnRole.Unknown || (values.Count > 1 && column.Role == ColumnRole.Value && IsUnder(path)))
                && rows.Exists(row => IsAnswer(list.CellOf(row, column).Cell)))
            .ToList();
        if (open.Count == 0)
            return null;
        var named = list with
        {
            Columns = [.. list.Columns.Where(column => column.Number != name.Number)
                .Append(name with { Role = ColumnRole.Name }).OrderBy(column => column.Number)],
        };
        var (splits, cells) = CellsOf(named, open, rows, names);
        return cells == 0 ? null : (named with
        {
            Columns = [.. named.Columns.Select(column =>
                splits.Contains(column.Number) ? column with { Role = ColumnRole.Split } : column)],
        }, cells);
    }

    /// <summary>What a cell beside a name answers, where the title over it is one of the answers that may be given.</summary>
    public static bool IsTick(Cell cell, string title) => cell.Kind == CellKind.Boolean ? cell.Number == 1
        : YesNoWords.Read(cell.Text) is { } said && (said || (cell.Text.Any(char.IsLetter) && YesNoWords.Read(title) == false));

    private static (HashSet<int> Columns, int Cells) CellsOf(Block list, List<Column> open, List<SheetRow> rows, FieldNames names)
    {
        var (outline, section, columns, cells, named) = (new RowOutline(list), list.Section, new HashSet<int>(), 0, 0);
        foreach (var row in rows)
        {
            if (list.Find(ColumnRole.Name) is not { } name || list.View.Shown(row, name.Number).Text is not { Length: > 0 } text)
                continue;
            var filled = open.FindAll(column => !list.CellOf(row, column).Cell.IsBlank);
            var isHeading = filled.Count == 0 && list.Columns.All(column => column.Role != ColumnRole.Value || row[column.Number].IsBlank);
            section = isHeading ? names.Section(text) ?? section : section;
            outline.Place(row, text, row[name.Number].Indent, !isHeading, names.Named(text).Count > 0,
                isHeading && names.Section(text) is not null);
            var path = new TitlePath(outline.Above, TitleText.Bare(text)) { Captions = list.Captions, Section = section };
            foreach (var column in filled)
            {
                var weight = Weight(list.CellOf(row, column).Cell, path, column, names);
                if (weight > 0)
                    columns.Add(column.Number);
                // “Tổng số” in front of a row says nothing; “Thực hiện” says which of two rows counts.
                cells += IsName(path.Leaf) ? weight : 0;
            }
            // Beside them stands the whole: a row that names it alone says that its name was not taken by chance.
            named += list.Find(ColumnRole.Value) is { } value && SheetView.IsFigure(list.CellOf(row, value).Cell)
                && names.Find(path).Only is not null ? 1 : 0;
        }
        return (columns, cells > 0 ? cells + named : 0);
    }

    // A tick under an answer beside its question is no chance; a number under one title and beside another may be.
    private static int Weight(Cell cell, TitlePath row, Column column, FieldNames names) =>
        AnswerOf(row, column, names) is not null ? YesNoWords.Read(cell.Text) is not null ? 2 : 0
            : column.Path is { } path && SheetView.IsFigure(cell) && CrossNames.Find(row, path, names).Only is not null ? 1 : 0;

    private static bool IsName(string text) =>
        CrossNames.Tells(text) || (NameKey.Of(text) is var key && MatchWords.ValueTitles.Contains(key) && !NameWords.IsTotal(key));

    /// <summary>“Đạt | Không đạt” beside a question, “Hội nghị | Loa truyền thanh” beside a choice: the field that is asked.</summary>
    public static (Field Field, Choice? Choice)? AnswerOf(TitlePath row, Column column, FieldNames names)
    {
        if (column.Path is not { } path || names.Find(row).Only is not { } asked)
            return null;
        if (asked.Type == FieldType.YesNo && YesNoWords.Read(path.Leaf) is not null)
            return (asked, null);
        return names.Choices(path.Leaf).FirstOrDefault(choice => ReferenceEquals(choice.Field, asked)) is { } chosen
            ? (asked, chosen.Choice) : null;
    }

    private static bool IsUnder(TitlePath path) => path.Above.Any(step => CrossNames.Tells(step.Text));

    private static bool IsAnswer(Cell cell) => SheetView.IsFigure(cell) || (!cell.IsBlank && YesNoWords.Read(cell.Text) is not null);

    // Without a title that the program knows, the names of the rows are the texts in front of the figures.
    private static Column? NameColumn(Block list, List<SheetRow> rows)
    {
        var figures = rows.FindAll(row => SheetView.Filled(row).Any(column => IsAnswer(row[column])));
        if (figures.Count == 0)
            return null;
        bool IsText(SheetRow row, int column) =>
            list.View.Shown(row, column) is { Kind: CellKind.Text } cell && cell.Text.Any(char.IsLetter) && !IsAnswer(cell);

        for (var number = 1; number < SheetView.MostColumns && figures.Exists(row => number <= row.Cells.Count); number++)
        {
            var titled = list.Columns.FirstOrDefault(column => column.Number <= number && number <= column.Last);
            if (titled is { Role: not ColumnRole.Unknown } || figures.Count(row => IsText(row, number)) * 2 <= figures.Count)
                continue;
            return titled ?? new Column(number, "", ColumnRole.Unknown) { Row = list.View.Rows[list.Top].Number };
        }
        return null;
    }
}
