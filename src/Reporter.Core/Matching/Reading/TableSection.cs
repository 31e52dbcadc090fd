using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Names;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads a block whose columns are those of a list of the plan: every filled row is a row of the list.</summary>
internal static class TableSection
{
    public static IReadOnlyList<SheetAnswers> Read(Block block, RowUnits units, DiagnosticBag bag)
    {
        var answers = new SheetAnswersList();
        var rows = new Dictionary<SheetAnswers, List<TableRow>>();
        var columns = block.Columns.Where(column => column.Role == ColumnRole.Field).ToList();
        if (!units.HasColumn)
            rows[answers.Of(null)] = [];
        var sums = new ListSums(block, columns);
        for (var index = block.First; index < block.End; index++)
        {
            var row = block.View.Rows[index];
            if (!IsData(block, row, columns) || units.Of(row) is not { IsKnown: true } of || sums.IsSum(row))
                continue;
            var given = answers.Of(of.Unit);
            if (!rows.TryGetValue(given, out var own))
                rows[given] = own = [];
            own.Add(new TableRow(row.Number, [.. columns.Select(column => AnswerOf(block, row, column))]));
        }
        sums.Say(bag);
        foreach (var (given, own) in rows)
        {
            if (block.Table is { } table)
                given.Tables.Add(new TableAnswer(table, block.At, own));
        }
        return answers;
    }

    private static Answer AnswerOf(Block block, SheetRow row, Column column)
    {
        var field = column.Field ?? throw new InvalidOperationException("A column of a list without its field.");
        // A date merged over two rows is the date of both; a number merged over two rows counts once.
        var (own, at) = block.CellOf(row, column);
        var cell = own.IsBlank && !field.IsNumeric ? block.View.Shown(row, column.Number) : own;
        return ColumnMeasures.Answer(block, row, column, field, cell, at);
    }

    // Not data: rows numbered in advance and left empty, totals, “không phát sinh”, remarks under the list.
    private static bool IsData(Block block, SheetRow row, List<Column> columns)
    {
        var filled = SheetView.Filled(row).ToList();
        var own = columns.Where(column => !block.CellOf(row, column).Cell.IsBlank && !IsDots(block.CellOf(row, column).Cell.Text)).ToList();
        if (own.Count == 0)
            return false;
        if (MatchWords.IsTotalText(row[filled[0]].Text) || MatchWords.IsTotalText(block.CellOf(row, own[0]).Cell.Text))
            return false;
        // “Cộng tháng 4 | | 90”: it counts rows above and says nothing of its own.
        if (MatchWords.IsPartTotalText(row[filled[0]].Text)
            && own.TrueForAll(column => column.Number == filled[0] || column.Field is { IsNumeric: true }))
            return false;
        // “3 | Tổng cộng hai tổ | 11”: numbered like a row, and still a sum.
        if (own.Exists(column => MatchWords.IsWholeTotal(block.CellOf(row, column).Cell.Text))
            && own.Count(column => column.Field is { IsNumeric: false }) == 1)
            return false;
        var said = filled.Where(column => block.Columns.All(known => known.Number != column || known.Role != ColumnRole.Silent)).ToList();
        if (said.Count > 1)
            return true;
        // “I | Quý I” heads the rows below it.
        if (said.Count < filled.Count && MatchWords.IsGroupNumber(row[filled[0]].Text))
            return false;
        var only = NameKey.Of(row[said.Count > 0 ? said[0] : filled[0]].Text);
        return !MatchWords.IsNothing(only) && !MatchWords.IsRemark(only) && !row[filled[0]].Text.StartsWith('(');
    }

    private static bool IsDots(string text) => text.All(c => c is '.' or '…' or '_' or '-' or ' ');
}
