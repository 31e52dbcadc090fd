using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>
/// Finds where headers stand on a sheet, however many titles are above them and however many lists follow one another,
/// and which rows belong to each.
/// </summary>
internal static class HeaderRows
{
    // How many rows under a header are tried as rows of a list before the header is doubted.
    private const int RowsTried = 60;

    private const int RowsOfCaption = 4;

    private const int LongestNumbering = 30;

    // One cell that a row and a column name together may be chance.
    private const int FewestCrossed = 2;

    private const string ColumnWord = "cot ";

    public static IReadOnlyList<Block> Find(SheetView view, FieldNames names)
    {
        var blocks = new List<Block>();
        var titles = new TitleRows(view, names);
        for (var index = 0; index < view.Rows.Count; index++)
        {
            var inside = blocks.Count > 0 ? blocks[^1] : null;
            if (inside is not null && index < inside.First)
                continue;
            if (inside is { Shape: Shape.List } && ListSection.IsRowOf(inside, view.Rows[index], names))
                continue;
            if (HeaderAt(titles, index, names, after: inside) is { } header)
                blocks.Add(header);
        }
        if (blocks.Count == 0 && ListByElimination.WithoutTitles(view, names) is { } bare)
            blocks.Add(bare);
        return [.. blocks.Select((block, i) => Whole(block, i + 1 < blocks.Count ? blocks[i + 1].Top : view.Rows.Count,
            i > 0 ? blocks[i - 1].First : 0, isLast: i + 1 == blocks.Count, names))];
    }

    private static Block Whole(Block block, int next, int after, bool isLast, FieldNames names)
    {
        var ended = NameParts.Found(block with { End = EndOf(block, next, isLast, names) }, names);
        return ended with { NoteMeasure = MeasureNotes.Of(ended, after, next, names.Measures) };
    }

    private static Block? HeaderAt(TitleRows titles, int top, FieldNames names, Block? after)
    {
        if (!titles.AnyFrom(top, ColumnMatcher.MostHeaderRows))
            return null;
        var view = titles.View;
        var row = view.Rows[top];
        var filled = SheetView.Filled(row).ToList();
        // A title stands alone in its row; a header has two cells at least, and no figures among them. One cell may stand over a part of
        // the columns.
        var isGroup = IsGroupRow(view, top, filled);
        if ((filled.Count < 2 && !isGroup) || filled.Any(column => SheetView.IsFigure(row[column]) || MatchWords.IsLabel(row[column].Text)))
            return null;
        var (best, bestScore) = ((Block?)null, 0);
        var hasTitle = false;
        for (var depth = 1; depth <= ColumnMatcher.MostHeaderRows && IsConsecutive(view, top, depth); depth++)
        {
            hasTitle = hasTitle || titles.Has(top + depth - 1);
            if (!hasTitle || (isGroup && depth == 1) || IsCut(view, top, depth))
                continue;
            var (block, score) = Recognise(view, top, depth, names, after);
            if (block is not null && score > bestScore && !IsBetterBelow(view, top, depth, score, names, after))
                (best, bestScore) = (block, score);
        }
        return best;
    }

    // “Đơn vị báo cáo | xã A” right above a header is not its first line: without it the header says as much.
    private static bool IsBetterBelow(SheetView view, int top, int depth, int score, FieldNames names, Block? after)
    {
        var number = view.Rows[top].Number;
        return depth > 1
            && !IsGroupRow(view, top, [.. SheetView.Filled(view.Rows[top])])
            && !view.MergedIn(number).Any(range => number < range.LastRow)
            && Recognise(view, top + 1, depth - 1, names, after).Score >= score;
    }

    /// <summary>Titles over some of the columns below: merged over several, and not over all of them, which is a caption.</summary>
    private static bool IsGroupRow(SheetView view, int index, List<int> filled)
    {
        if (index + 1 >= view.Rows.Count || filled.Count == 0)
            return false;
        var (row, below) = (view.Rows[index], view.Rows[index + 1]);
        var width = SheetView.LastColumn(below);
        return below.Number == row.Number + 1 && !SheetView.Filled(below).Any(column => SheetView.IsFigure(below[column]))
            && filled.Exists(column => view.Merged(row.Number, column) is { } over && over.LastRow == row.Number
                && over.LastColumn > over.FirstColumn
                && (over.FirstColumn > 1 || over.LastColumn < width)
                && Enumerable.Range(over.FirstColumn, over.LastColumn - over.FirstColumn + 1).Count(under => !below[under].IsBlank) > 1
                && (filled.Count > 1 || (over.LastColumn - over.FirstColumn + 1) * 2 <= SheetView.Filled(below).Count()));
    }

    // A title merged downwards ends the header no earlier than it ends itself.
    private static bool IsCut(SheetView view, int top, int depth)
    {
        var last = view.Rows[top + depth - 1].Number;
        return view.MergedIn(last)
            .Any(range => range.LastRow > last && range.FirstRow >= view.Rows[top].Number
            && view.Title(top + depth - 1, range.FirstColumn).Length > 0);
    }

    private static bool IsConsecutive(SheetView view, int top, int depth) =>
        top + depth <= view.Rows.Count
        && view.Rows[top + depth - 1].Number == view.Rows[top].Number + depth - 1
        && (depth == 1 || (!IsNumbering(view.Rows[top + depth - 1])
            && !SheetView.Filled(view.Rows[top + depth - 1]).Any(column => SheetView.IsFigure(view.Rows[top + depth - 1][column]))));

    private static (Block? Block, int Score) Recognise(SheetView view, int top, int depth, FieldNames names, Block? after)
    {
        var first = AfterNumbering(view, top + depth, names);
        var titles = Enumerable.Range(top + depth, first - top - depth).Any(index => !IsNumbering(view.Rows[index]))
            ? [.. ColumnTitle.Read(view, top, depth).Select(title => title with { Under = Under(view, top + depth, first, title) })]
            : ColumnTitle.Read(view, top, depth);
        var captions = Captions(view, top, after);
        var section = captions.Select(names.Section).FirstOrDefault(found => found is not null);
        var caption = captions.Select(names.Table).FirstOrDefault(found => found is not null);
        var block = new Block
        {
            View = view,
            Shape = Shape.List,
            Top = top,
            First = first,
            End = view.Rows.Count,
            Columns = [],
            Section = section,
            Captions = captions
        };

        var list = block with { Columns = ColumnMatcher.AsList(titles, names, block) };
        var isList = list.Find(ColumnRole.Value) is not null && (list.Find(ColumnRole.Code) ?? list.Find(ColumnRole.Name)) is not null;
        var cross = CrossTable.Of(list, names);
        if (isList && view.Rows.Skip(block.First).Take(RowsTried).Any(row => ListSection.IsRowOf(list, row, names)))
            return cross is var (both, cells) && both.Find(ColumnRole.Value) is not null ? (both, 1000 + cells) : (list, 1000);

        var table = BestTable(block, titles, names, caption);
        var wide = block with { Shape = Shape.Wide, Columns = ColumnMatcher.AsWide(titles, names, block) };
        var (inTable, inWide) = (Matches(table), Matches(wide));
        // A title under another indicator's is known all the same, and its column will be refused by name.
        if (inWide > 0 || inTable == 0)
            inWide += wide.Columns.Count(column => column.Role is ColumnRole.Refused or ColumnRole.Ambiguous);
        // So is one of last year's beside this year's.
        if (inWide > 0)
            inWide += wide.Columns.Count(column => column.IsOfOther);
        // “Tổng số | Nam | Nữ” right under the name of an indicator: all of them are about it, asked or not.
        if (inWide > 0 && captions.Count > 1 && names.Titled(captions[0]).Count > 0)
            inWide += wide.Columns.Count(column => column.Role == ColumnRole.Unknown && names.Named(column.Title).Count > 0);
        // One title whose words only are those of a figure is no header: it may be what the sheet is called.
        if (inWide == 1 && wide.Columns.Any(column => column.Found.IsByWords))
            inWide = 0;
        // Without a column of units, rows that say something are rows of figures: “Nữ” under “Hòa giải viên”.
        if (cross is var (crossed, named) && inTable < 2 && wide.UnitColumn is null && named >= (inWide > 0 ? 1 : FewestCrossed))
            return (crossed, 400 + named);
        if (inWide > 0 && inWide >= inTable && (wide.UnitColumn is not null ? inWide + 1 : inWide) >= 2)
            return (wide, 2 * (wide.UnitColumn is null ? inWide : inWide + 1)
                - wide.Columns.Count(column => column.Role is ColumnRole.Refused or ColumnRole.Ambiguous));
        if (table is not null && (inTable >= 2 || ReferenceEquals(table.Table, caption) || inTable == table.Table?.Columns.Count))
            return (table, 2 * inTable);
        return isList ? (list, 1) : ListByElimination.Complete(list, names) is { } completed ? (completed, 500) : (null, 0);
    }

    /// <summary>The list of the plan with most columns under these titles; then the one that the caption names, then the
    /// shortest.</summary>
    private static Block? BestTable(Block block, IReadOnlyList<ColumnTitle> titles, FieldNames names, ListTable? caption)
    {
        var (best, bestRank) = ((Block?)null, 0L);
        var rivals = new List<ListTable>();
        foreach (var table in names.Plan.Tables)
        {
            var candidate = block with { Shape = Shape.Table, Table = table, Columns = ColumnMatcher.AsTable(table, titles, names) };
            var matches = Matches(candidate);
            var rank = (matches * 2L + (ReferenceEquals(table, caption) ? 1 : 0)) * int.MaxValue - table.Columns.Count;
            if (matches == 0 || (best is not null && rank < bestRank))
                continue;
            if (best is not null && rank == bestRank)
            {
                rivals.Add(table);
                continue;
            }
            (best, bestRank) = (candidate, rank);
            rivals.Clear();
        }
        return best is null ? null : best with { Rivals = rivals };
    }

    private static int Matches(Block? block) =>
        block?.Columns.Where(column => column.Role is ColumnRole.Field or ColumnRole.Choice).Select(column => (column.Field, column.Choice))
            .Distinct().Count() ?? 0;

    // What is written above a header and on the sheet's tab, the nearest first.
    private static List<string> Captions(SheetView view, int top, Block? after)
    {
        var captions = new List<string>();
        for (var index = top - 1; index >= 0 && index >= top - RowsOfCaption && index >= (after?.First ?? 0); index--)
        {
            var row = view.Rows[index];
            var filled = SheetView.Filled(row).ToList();
            // Above figures stands what those are called.
            if (filled.Count(column => SheetView.IsFigure(row[column])) > 1)
                break;
            if (filled is [var only])
                captions.Add(row[only].Text);
        }
        captions.Add(view.Sheet.Name);
        return captions;
    }

    // Under the titles a form counts its columns, “(1) (2) (3)” or “A B 1 2”, and may name their measures, “(cuộc)”.
    private static int AfterNumbering(SheetView view, int first, FieldNames names)
    {
        while (first < view.Rows.Count && (IsNumbering(view.Rows[first]) || IsMeasures(view.Rows[first], names)))
            first++;
        return first;
    }

    // Excel makes -1, -2, -3 of “(1)”, “(2)”, “(3)”.
    private static bool IsNumbering(SheetRow row)
    {
        var texts = new List<string>();
        foreach (var column in SheetView.Filled(row))
        {
            if (row[column].Text.Length > LongestNumbering)
                return false;
            texts.Add(NameKey.Of(row[column].Text) is var key && key.StartsWith(ColumnWord, StringComparison.Ordinal)
                ? key[ColumnWord.Length..] : key);
        }
        var numbers = texts.SkipWhile(text => text.Length == 1 && char.IsAsciiLetter(text[0])).ToList();
        var isMarked = SheetView.Filled(row).Any(column => row[column].Text is ['(', .., ')'] or ['-', ..]) || numbers.Count < texts.Count;
        return texts.Count >= (isMarked ? 2 : 3) && numbers.Count > 0
            && numbers.Select((text, i) => text == $"{i + 1}" || text.StartsWith($"{i + 1} ", StringComparison.Ordinal)).All(fits => fits);
    }

    private static List<string> Under(SheetView view, int from, int to, ColumnTitle title) =>
        [.. Enumerable.Range(from, to - from).Where(index => !IsNumbering(view.Rows[index]))
            .Select(index => view.Title(index, title.Number)).Where(text => text.Length > 0)];

    private static bool IsMeasures(SheetRow row, FieldNames names) =>
        SheetView.Filled(row).All(column => row[column].Kind == CellKind.Text
            && (row[column].Text is ['(', .., ')'] || names.Measures.IsKnown(row[column].Text)
                || names.Measures.InNote(row[column].Text).Length > 0 || MatchWords.MeasureTitles.Contains(NameKey.Of(row[column].Text))));

    // The rows right above the next header that hold one text each are its caption, not data of this block.
    private static int EndOf(Block block, int next, bool isLast, FieldNames names)
    {
        var end = next;
        while (!isLast && end > block.First && SheetView.Filled(block.View.Rows[end - 1]).ToList() is [var only]
            && !SheetView.IsFigure(block.View.Rows[end - 1][only]))
            end--;
        for (var index = block.First; index < end; index++)
        {
            if (IsSignature(block, index) && !(block.Shape == Shape.List && ListSection.IsRowOf(block, block.View.Rows[index], names)))
                return index;
        }
        return end;
    }

    private static bool IsSignature(Block block, int index)
    {
        var row = block.View.Rows[index];
        var filled = SheetView.Filled(row).ToList();
        var isApart = index > 0 && block.View.Rows[index - 1].Number < row.Number - 1;
        return filled.Count is 1 or 2
            && (isApart || block.Columns.Count >= 3)
            && filled.All(column => !SheetView.IsFigure(row[column]))
            && filled.Any(column => MatchWords.IsSignature(NameKey.Of(row[column].Text)));
    }
}
