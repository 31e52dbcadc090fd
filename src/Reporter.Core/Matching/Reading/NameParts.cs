using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// Columns that go on with the names of the rows: “Hòa giải viên” merged down in one column, “Nam” and “Nữ” in the next. They belong to the
/// name where one name in front of them stands for several rows; else such a column is a remark.
/// </summary>
internal static class NameParts
{
    private const int RowsLookedAt = 200;

    public static Block Found(Block list, FieldNames names)
    {
        if (list.Shape != Shape.List || list.Find(ColumnRole.Name) is not { } name)
            return list;
        var figures = list.Columns.Where(column => column.Role is ColumnRole.Value or ColumnRole.Split)
            .Where(column => column.Number > name.Number).Select(column => column.Number).DefaultIfEmpty(0).Min();
        if (figures <= name.Number + 1)
            return list;
        var rows = list.View.Rows.Skip(list.First).Take(Math.Min(RowsLookedAt, Math.Max(list.End - list.First, 0)))
            .Where(row => list.Columns.Any(column => column.Role is ColumnRole.Value or ColumnRole.Split && !row[column.Number].IsBlank))
            .ToList();
        var parts = Enumerable.Range(name.Number + 1, figures - name.Number - 1)
            .Where(number => list.Columns.All(column => column.Number != number || column.Role == ColumnRole.Unknown)
                && IsPart(list, name.Number, number, rows, names))
            .ToList();
        return parts.Count == 0 ? list : list with
        {
            NameParts = parts,
            Columns = [.. list.Columns.Where(column => !parts.Contains(column.Number))],
        };
    }

    private static bool IsPart(Block list, int name, int part, List<SheetRow> rows, FieldNames names)
    {
        var texts = rows.Select(row => row[part]).Where(cell => !cell.IsBlank).ToList();
        if (texts.Count < 2 || texts.Exists(cell => cell.Kind != CellKind.Text || !cell.Text.Any(char.IsLetter))
            || texts.TrueForAll(cell => names.Measures.IsKnown(cell.Text)))
            return false;
        var (above, first) = ("", "");
        foreach (var row in rows)
        {
            var (own, text) = (list.View.Shown(row, name).Text, row[part].Text);
            var isSame = above.Length > 0 && text.Length > 0 && (own.Length == 0 || NameKey.Of(own) == NameKey.Of(above));
            if (isSame && NameKey.Of(text) != NameKey.Of(first))
                return true;
            if (own.Length > 0)
                (above, first) = (own, text);
        }
        return false;
    }
}
