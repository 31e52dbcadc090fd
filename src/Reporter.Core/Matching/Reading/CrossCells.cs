using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads the cells of a list that its rows and its columns name together, and says which of them name nothing of the
/// plan.</summary>
internal sealed class CrossCells(Block block, FieldNames names, DiagnosticBag bag)
{
    private readonly List<Column> _columns = [.. block.Columns.Where(column => column.Role == ColumnRole.Split)];
    private readonly List<(CellLocation At, string Name)> _unknown = [];

    /// <summary>The columns in which a row has something.</summary>
    public IReadOnlyList<Column> Filled(SheetRow row) =>
        _columns.Count == 0 ? [] : [.. _columns.Where(column => !block.CellOf(row, column).Cell.IsBlank)];

    /// <param name="answer">Makes an answer with what the row says of its measure.</param>
    public void Read(SheetRow row, TitlePath path, IReadOnlyList<Column> filled, SheetAnswers into,
        Func<Field, Column, Cell, CellLocation, Answer> answer)
    {
        foreach (var column in filled)
        {
            var (cell, at) = block.CellOf(row, column);
            if (column.Path is not { } over)
                continue;
            if (CrossTable.AnswerOf(path, column, names) is { } asked)
                Take(asked, column, cell, at, into);
            else if (CrossNames.Find(path, over, names) is var found && found.Only is { } field)
                into.Answers.Add(answer(field, column, cell, at));
            else if (!SheetView.IsFigure(cell))
                continue;
            else if (found.Refused is { } refused)
                bag.Add(MatchingFindings.NameUnderAnother(at, NameOf(path, over), found.By, refused.Name));
            else if (found.Fields.Count > 1)
                bag.Add(MatchingFindings.RowAmbiguous(at, NameOf(path, over), found.Fields.Select(one => one.Code)));
            else
                _unknown.Add((at, NameOf(path, over)));
        }
    }

    /// <summary>The cells of a row that is not read at all.</summary>
    public void LeaveOut(SheetRow row, IReadOnlyList<Column> filled)
    {
        foreach (var column in filled)
            bag.Cover(CellUse.Refused, CellSpan.Of(block.CellOf(row, column).At));
    }

    public void Finish()
    {
        foreach (var (at, _) in _unknown)
            bag.Cover(CellUse.Refused, CellSpan.Of(at));
        if (_unknown is [var (first, name), ..])
            bag.Add(MatchingFindings.CellNamesNothing(first, name, [.. _unknown.Skip(1).Select(one => one.Name)]));
    }

    private static void Take((Field Field, Choice? Choice) asked, Column column, Cell cell, CellLocation at, SheetAnswers into)
    {
        var title = column.Path?.Leaf ?? column.Title;
        if (asked.Choice is { } choice)
            into.Choose(asked.Field, choice, cell, at);
        else if (CrossTable.IsTick(cell, title))
            into.Answers.Add(new Answer(asked.Field, new Cell(CellKind.Text, title), at));
        else if (Names.YesNoWords.Read(cell.Text) is null)
            into.Answers.Add(new Answer(asked.Field, cell, at));
    }

    private static string NameOf(TitlePath row, TitlePath column) => row.Text + TitlePath.Separator + column.Text;
}
