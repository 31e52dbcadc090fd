using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// The blocks of a sheet in every direction that people lay them out: one under the other, side by side with a blank column between,
/// or turned, with the units across and the figures down.
/// </summary>
internal static class SheetBlocks
{
    // Units across stand in the titles, near the top.
    private const int RowsLookedAt = 20;

    private const int FewestUnits = 2;

    // Each try copies the sheet; lists side by side are short and few.
    private const int MostRowsSplit = 2_000;
    private const int MostGutters = 3;
    private const int MostTries = 30;

    public static IReadOnlyList<Block> Find(SheetView view, FieldNames names, UnitMatcher units)
    {
        var blocks = HeaderRows.Find(view, names);
        if (blocks.All(block => block.Shape == Shape.List) && UnitsAcross(view, names, units) is { } turned)
            return [turned];
        return [.. (SideBySide(view, blocks, names) ?? blocks).Select(block => UnitColumns.Found(block, units))];
    }

    /// <summary>
    /// “Chỉ tiêu | xã A | xã B | Tổng”: read with its columns as rows. Where a row of titles names two units or more, a column “Tổng số”
    /// beside them is their sum and nobody's figures.
    /// </summary>
    private static Block? UnitsAcross(SheetView view, FieldNames names, UnitMatcher units)
    {
        for (var index = 0; index < Math.Min(view.Rows.Count, RowsLookedAt); index++)
        {
            if (UnitsIn(view.Rows[index], units) < FewestUnits)
                continue;
            var turned = HeaderRows.Find(new SheetView(view.Sheet.Turned()), names);
            return turned is [{ Shape: Shape.Wide } wide] && WithUnits(wide) is { UnitColumn: not null } read
                ? read with { Frame = (index, index + 1, view.Rows.Count) } : null;
        }
        return null;
    }

    private static int UnitsIn(SheetRow row, UnitMatcher units)
    {
        var found = new HashSet<ReportingUnit>(ReferenceEqualityComparer.Instance);
        var strangers = 0;
        foreach (var column in SheetView.Filled(row))
        {
            if (SheetView.IsFigure(row[column]))
                return 0;
            if (units.Find(row[column].Text).Only is { } unit)
                found.Add(unit);
            else if (UnitName.Read(row[column].Text) is { Kind.Length: > 0, Name.Length: > 0 })
                strangers++;
        }
        // Beside a unit of the plan another commune is one too, though nobody asked it.
        return found.Count == 0 ? 0 : found.Count + strangers;
    }

    // What stands in the corner names the rows (“Chỉ tiêu”) or the columns; over the units it is their title.
    private static Block WithUnits(Block turned) => turned.UnitColumn is not null ? turned : turned with
    {
        Columns = [.. turned.Columns.Select(column => column.Role == ColumnRole.Unknown
            && MatchWords.NameTitles.Contains(NameKey.Of(column.Title)) ? column with { Role = ColumnRole.Unit } : column)],
    };

    /// <summary>The blocks left and right of a blank column, where both sides have a header of their own that can be read; else
    /// null.</summary>
    private static IReadOnlyList<Block>? SideBySide(SheetView view, IReadOnlyList<Block> blocks, FieldNames names)
    {
        foreach (var gutter in blocks.Where(HasStrayColumns).SelectMany(Gutters).Distinct().Take(MostTries))
        {
            var left = HeaderRows.Find(new SheetView(view.Sheet.Within(1, gutter - 1)), names);
            var right = HeaderRows.Find(new SheetView(view.Sheet.Within(gutter + 1, SheetView.MostColumns)), names);
            if (left.Count > 0 && right.Count > 0)
                return [.. left, .. right];
        }
        return null;
    }

    // Titles that mean nothing here, or the same twice, may be those of a table of their own.
    private static bool HasStrayColumns(Block block) =>
        block.Columns.Any(column => column.Role == ColumnRole.Unknown)
        || block.Columns.Count(column => column.Role == ColumnRole.Value) > 1;

    /// <summary>The first blank columns between titles of a block, one of several that stand together.</summary>
    private static IEnumerable<int> Gutters(Block block)
    {
        if (block.End - block.Top > MostRowsSplit)
            return [];
        var rows = block.View.Rows.Skip(block.Top).Take(block.End - block.Top).ToList();
        bool IsBlank(int column) => rows.TrueForAll(row => row[column].IsBlank && block.View.Merged(row.Number, column) is null);
        var titled = block.Columns.Select(column => column.Number).Order().ToList();
        return titled.Zip(titled.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => pair.First + 1).Where(IsBlank)
            .Take(MostGutters);
    }
}
