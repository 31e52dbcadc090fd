using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Layout;

/// <summary>How a block of a sheet is laid out.</summary>
internal enum Shape
{
    /// <summary>One row per field: code, name, figure.</summary>
    List,

    /// <summary>One column per column of a list of the plan, any number of rows.</summary>
    Table,

    /// <summary>One column per field, one row per unit.</summary>
    Wide,
}

internal enum ColumnRole
{
    Code,
    Name,
    Value,
    Explanation,
    Measure,
    Unit,
    Section,
    Field,

    /// <summary>What stands in it is named by its title and the name of the row together: “Nữ” beside “Hòa giải viên”.</summary>
    Split,

    /// <summary>One choice of a field with many: a mark under it chooses.</summary>
    Choice,

    /// <summary>A title that the program knows and need not read: “STT”, “Ghi chú”.</summary>
    Silent,

    /// <summary>A title that fits several fields.</summary>
    Ambiguous,

    /// <summary>A title that is a field's name, under titles that are another's.</summary>
    Refused,
    Unknown,
}

/// <summary>A column under a header: what its title is and what it means.</summary>
internal sealed record Column(int Number, string Title, ColumnRole Role)
{
    /// <summary>The number of the row with its title, or of the first row where there is none.</summary>
    public int Row { get; init; } = 1;

    /// <summary>The last column under the same merged title; what is typed in any of them is typed under it.</summary>
    public int Last { get; init; } = Number;

    public Field? Field { get; init; }

    public Choice? Choice { get; init; }

    /// <summary>The measure that the titles give, or the row under them; empty when none does.</summary>
    public string Measure { get; init; } = "";

    /// <summary>What stands over the column, from the outermost title to its own; null where it has no title.</summary>
    public TitlePath? Path { get; init; }

    /// <summary>A title over the column, or its own, says that its figures are another year's, the plan's, a comparison.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>What the path was found to mean, where that is not one field.</summary>
    public FieldFound Found { get; init; } = FieldFound.None;
}

/// <summary>A header and the rows under it that belong to it.</summary>
internal sealed record Block
{
    private readonly (int Top, int First, int End)? _frame;

    public required SheetView View { get; init; }

    public required Shape Shape { get; init; }

    /// <summary>Index of the header's first row among the sheet's rows.</summary>
    public required int Top { get; init; }

    /// <summary>Index of the first row under the header.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last row that belongs to the block.</summary>
    public int End { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The list of the plan whose columns these are; null unless the shape is a table.</summary>
    public ListTable? Table { get; init; }

    /// <summary>Lists of the plan that the columns fit as well as <see cref="Table"/>, and nothing tells which is meant.</summary>
    public IReadOnlyList<ListTable> Rivals { get; init; } = [];

    /// <summary>Numbers of the columns that go on with the names of a list's rows.</summary>
    public IReadOnlyList<int> NameParts { get; init; } = [];

    /// <summary>No title says that the value column is one: it is the only one with something beside the names.</summary>
    public bool IsValueGuessed { get; init; }

    /// <summary>
    /// Where the block stands among the rows of the file's own sheet: the header's first row, the first row under it, the one after the
    /// last. Another than the block's own only where its sheet is turned.
    /// </summary>
    public (int Top, int First, int End) Frame
    {
        get => _frame ?? (Top, First, End);
        init => _frame = value;
    }

    /// <summary>What is written above the header and on the sheet's tab, the nearest first.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The measure that a note above or under the table gives for all of it; empty when none does.</summary>
    public string NoteMeasure { get; init; } = "";

    /// <summary>The section that the sheet's name or the rows above the header name.</summary>
    public PlanSection? Section { get; init; }

    /// <summary>The rows under the header, over the whole width of the sheet.</summary>
    public CellSpan Span => SpanOf(1, int.MaxValue);

    /// <summary>Some of the columns, in all rows under the header.</summary>
    public CellSpan SpanOf(int firstColumn, int lastColumn) => End <= First
        ? View.Sheet.Span(0, 0, 0, 0)
        : View.Sheet.Span(View.Rows[First].Number, firstColumn, View.Rows[End - 1].Number, lastColumn);

    public Column? UnitColumn => Find(ColumnRole.Unit);

    public Column? Find(ColumnRole role) => Columns.FirstOrDefault(column => column.Role == role);

    /// <summary>The cell of a row under a title, and where it is: the first that holds something, where the title is merged over several
    /// columns.</summary>
    public (Cell Cell, CellLocation At) CellOf(SheetRow row, Column column)
    {
        for (var number = column.Number; number <= column.Last; number++)
        {
            if (!row[number].IsBlank)
                return (row[number], View.Sheet.At(row.Number, number));
        }
        return (row[column.Number], View.Sheet.At(row.Number, column.Number));
    }

    public CellLocation TitleAt(Column column) => View.Sheet.At(column.Row, column.Number);

    /// <summary>Where the block begins for a person: its first title.</summary>
    public CellLocation At => Columns.MinBy(column => column.Number) is { } first ? TitleAt(first) : View.Sheet.At(1, 1);
}
