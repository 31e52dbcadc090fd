using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Books;

/// <summary>One section as the superior asks for it: units down by kind with subtotals, figures across, the total first.</summary>
internal sealed class SectionSheet(SectionLayout layout, Consolidated all, ComputedCells computed, SourceNotes sources, string subtitle)
{
    private const double RunningWidth = 6;
    private const double UnitWidth = 34;

    private readonly List<RowDraft> _rows = [];
    private readonly List<NoteDraft> _notes = [];
    private readonly List<FieldTotal> _totals = [.. layout.Head.Columns
        .Select(field => all.Fields.First(total => total.Field.Code == field.Code))];
    private readonly List<CellStyle> _styles = [];

    private readonly Dictionary<string, CheckedSubmission> _sent =
        all.Submissions.ToDictionary(submission => submission.Unit.Code, StringComparer.Ordinal);

    public SheetDraft Write()
    {
        _styles.AddRange(_totals.Select(total => BookStyles.Of(total.Field, Figures(total)) is var style
            && total.Field is { IsNumeric: false, Type: FieldType.Text or FieldType.Choice }
                ? style with { Place = HorizontalPlace.Center } : style));
        PlainTable.AddLines(_rows, [$"{layout.Section.Code}. {layout.Section.Name}", subtitle]);
        AddHead();
        AddTotal();
        foreach (var group in layout.Groups)
            AddGroup(group);
        List<double> widths = [RunningWidth, UnitWidth, .. _totals.Select(Width)];
        return new SheetDraft(layout.Sheet, _rows)
        {
            Widths = widths,
            Merges = [.. Merges()],
            Notes = [.. _notes.OrderBy(note => note.Row).ThenBy(note => note.Column)],
            FrozenRows = layout.NumberRow,
            FrozenColumns = 2,
            Filter = $"{CellName.Fixed(layout.NumberRow, 1)}:{CellName.Fixed(layout.LastRow, layout.LastColumn)}",
            Protection = new SheetProtectionDraft { MayFilter = true },
            Print = new PrintDraft
            {
                IsLandscape = true,
                TitleRows = string.Create(CultureInfo.InvariantCulture, $"${SectionLayout.FirstHeadRow}:${layout.NumberRow}"),
                TitleColumns = "$A:$B",
                PagesWide = PlainTable.PagesWide(widths.Sum()),
                Footer = "&L&A&R&P/&N",
            },
            Cursor = CellName.Of(layout.TotalRow, SectionLayout.ColumnOf(0)),
        };
    }

    private static IEnumerable<decimal> Figures(FieldTotal total) =>
        total.Sources.Select(source => source.Value.Value).OfType<NumberValue>().Select(number => number.Number / total.Field.Factor)
            .Concat(total.Field.IsComputed && total.Number is { } number ? [number / total.Field.Factor] : []);

    private static double Width(FieldTotal total) => total.Field switch
    {
        { IsNumeric: true } => 13,
        { Type: FieldType.YesNo or FieldType.Date } => 13,
        { Type: FieldType.Choices } => 34,
        _ => 24,
    };

    // A title over several columns has their widths together.
    private double TitleHeight(int row) => PlainTable.HeadHeight(layout.Head.Cells.Where(cell => cell.Row == row)
        .Select(cell => (cell.Title, Enumerable.Range(cell.Column, cell.LastColumn - cell.Column + 1).Sum(column =>
            Width(_totals[column - 1]))
            * (1 + (0.9 * (cell.LastRow - cell.Row))))));

    private void AddHead()
    {
        for (var row = 1; row <= layout.Head.Rows; row++)
        {
            var cells = new List<CellDraft> { Head(1, row == 1 ? BookWords.Running : ""), Head(2, row == 1 ? BookWords.Unit : "") };
            for (var column = 1; column <= _totals.Count; column++)
            {
                var title = layout.Head.Cells.FirstOrDefault(cell => cell.Row == row && cell.Column == column)?.Title ?? "";
                cells.Add(Head(SectionLayout.ColumnOf(column - 1), title));
            }
            _rows.Add(new RowDraft(SectionLayout.FirstHeadRow + row - 1, cells) { Height = TitleHeight(row) });
        }
        _rows.Add(new RowDraft(layout.NumberRow,
        [
            new CellDraft(1, CellContent.Of("A"), BookStyles.Number),
            new CellDraft(2, CellContent.Of("B"), BookStyles.Number),
            .. _totals.Select((_, index) => new CellDraft(SectionLayout.ColumnOf(index), CellContent.Of(index + 1), BookStyles.Number)),
        ]));
    }

    private static CellDraft Head(int column, string title) => new(column, CellContent.Of(title), BookStyles.Head);

    private IEnumerable<string> Merges()
    {
        const int up = SectionLayout.FirstHeadRow - 1;
        for (var column = 1; column <= 2 && layout.Head.Rows > 1; column++)
            yield return CellName.Range(up + 1, column, up + layout.Head.Rows, column);
        foreach (var cell in layout.Head.Cells.Where(cell => cell.LastRow > cell.Row || cell.LastColumn > cell.Column))
            yield return CellName.Range(up + cell.Row, SectionLayout.ColumnOf(cell.Column - 1), up + cell.LastRow,
                SectionLayout.ColumnOf(cell.LastColumn - 1));
    }

    private void AddTotal()
    {
        var cells = new List<CellDraft>
        {
            new(1, CellContent.Empty, BookStyles.OfTotal(BookStyles.Middle)),
            new(2, CellContent.Of(BookWords.Whole), BookStyles.OfTotal(BookStyles.Text)),
        };
        for (var index = 0; index < _totals.Count; index++)
        {
            var (total, column) = (_totals[index], SectionLayout.ColumnOf(index));
            cells.Add(new CellDraft(column, TotalOf(total, column), BookStyles.OfTotal(SumStyle(index))));
            if (total.Number is null)
                continue;
            var note = BookWords.TotalOf(total.Sources.Count, total.Asked.Count, sources.LeftOut(all.Plan.Units, total.Field));
            if (total.Field.IsComputed && total.Fraction is var (above, below))
                note += " " + BookWords.FractionOf(above, below);
            _notes.Add(SourceNotes.Note(layout.TotalRow, column, note));
        }
        _rows.Add(new RowDraft(layout.TotalRow, cells) { Height = HeightOf(cells) });
    }

    private CellContent TotalOf(FieldTotal total, int column)
    {
        if (total.Field.Choices.Count > 0)
            return PlainTable.TextOf(string.Join('\n',
                total.Field.Choices.Select(choice => $"{choice.Name}: {total.ByChoice[choice.Code]}")));
        if (total.Field.IsComputed)
            return computed.OfTotal(total, null, layout);
        List<CellContent> subtotals = [.. layout.Groups.Select(group => SubtotalOf(total, column, group))];
        return TotalFormulas.OfAll(total.Field, total.Field.TotalInMeasure(total.Number),
            [.. layout.Groups.Select(group => CellName.Of(group.Row, column))], subtotals.TrueForAll(each => each is CellContent.Formula));
    }

    private CellContent SubtotalOf(FieldTotal total, int column, UnitGroup group)
    {
        var field = total.Field;
        if (field.Choices.Count > 0)
            return CellContent.Empty;
        if (field.IsComputed)
            return computed.OfTotal(total, group.Kind.Code, layout);
        var number = total.ByKind.TryGetValue(group.Kind.Code, out var part) ? part : (decimal?)null;
        return TotalFormulas.OfGroup(field, field.TotalInMeasure(number),
            [.. total.Sources.Where(source => source.Unit.Kind == group.Kind.Code).Select(source => source.Value.Value)],
            CellName.Range(group.FirstUnit, column, group.LastUnit, column));
    }

    // How many there are is no day, no amount of money and no text.
    private CellStyle SumStyle(int index) => _totals[index].Field is { Aggregation: Aggregation.Count, Choices: [] }
        ? _styles[index] with { Format = BookStyles.FormatOf([]) } : _styles[index];

    private void AddGroup(UnitGroup group)
    {
        List<CellDraft> cells =
        [
            new CellDraft(1, CellContent.Of(Roman(layout.Groups.TakeWhile(other => other != group).Count() + 1)),
                BookStyles.OfKind(BookStyles.Middle)),
            new CellDraft(2, PlainTable.TextOf(group.Kind.Name), BookStyles.OfKind(BookStyles.Text)),
            .. _totals.Select((total, index) => new CellDraft(SectionLayout.ColumnOf(index),
                SubtotalOf(total, SectionLayout.ColumnOf(index), group), BookStyles.OfKind(SumStyle(index)))),
        ];
        _rows.Add(new RowDraft(group.Row, cells) { Height = HeightOf(cells) });
        for (var index = 0; index < group.Units.Count; index++)
            AddUnit(group.Units[index], group.FirstUnit + index, index + 1);
    }

    private void AddUnit(ReportingUnit unit, int row, int number)
    {
        var sent = _sent.GetValueOrDefault(unit.Code);
        var cells = new List<CellDraft>
        {
            new(1, CellContent.Of(number), BookStyles.Middle), new(2, PlainTable.TextOf(unit.Name), BookStyles.Text),
        };
        var values = new List<(Field, int, FieldValue?)>();
        for (var index = 0; index < _totals.Count; index++)
        {
            var (field, column) = (_totals[index].Field, SectionLayout.ColumnOf(index));
            var value = sent?.Values.GetValueOrDefault(field.Code);
            values.Add((field, column, value));
            var isAsked = value is not null || (field.AskedOf.Binds(unit) && sent?.NotItsTask.Contains(field.Code) != true);
            cells.Add(new CellDraft(column, ContentOf(value, unit), isAsked ? _styles[index] : BookStyles.NotAsked(_styles[index])));
        }
        _rows.Add(new RowDraft(row, cells) { Height = HeightOf(cells) });
        _notes.AddRange(sources.OfUnit(unit, row, values));
    }

    private CellContent ContentOf(FieldValue? value, ReportingUnit unit) => value switch
    {
        null => CellContent.Empty,
        { IsComputed: true, Value: NumberValue number } => computed.OfUnit(value.Field, number.Number, unit, layout),
        _ => BookStyles.Content(value.Value, value.Field),
    };

    private double? HeightOf(IEnumerable<CellDraft> cells) => PlainTable.HeightOf(cells.Select(cell =>
        (cell.Content.Shown, cell.Column == 2 ? UnitWidth : cell.Column < 2 ? RunningWidth : Width(_totals[cell.Column - 3]))));

    private static string Roman(int number)
    {
        (int Value, string Letters)[] steps = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var letters = "";
        foreach (var (value, text) in steps)
        {
            for (; number >= value; number -= value)
                letters += text;
        }
        return letters;
    }
}
