using System.Security.Cryptography;
using System.Text;
using Reporter.Core.Plans;

namespace Reporter.Core.Forms;

/// <summary>What a cell of a form is for.</summary>
public enum FormCellKind
{
    Title,

    /// <summary>The clause of the plan that asks.</summary>
    Clause,

    /// <summary>Whose form it is; differs from unit to unit.</summary>
    Unit,

    /// <summary>How much is still blank.</summary>
    Status,
    Head,
    Code,
    Label,
    Measure,
    Note,

    /// <summary>The line that tells which form it is, printed with it.</summary>
    Mark,

    /// <summary>A cell of a list's ready row that is printed: its running number.</summary>
    Running,

    // From here on, cells that belong to a figure or a text of the plan.
    Input,
    Choice,
    Explanation,
    Computed,
    LastYear,

    /// <summary>The sum of its parts beside a whole, and what is lacking.</summary>
    PartsCheck,
    Narrative,
}

/// <summary>One cell of a form. Rows and columns from 1.</summary>
/// <param name="Text">What is printed in it; empty for what the unit fills in.</param>
public sealed record FormCell(int Row, int Column, FormCellKind Kind, string Text)
{
    public Field? Field { get; init; }

    /// <summary>Of kind Choice: the one that this cell ticks.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The last column of a cell merged to the right; its own where it is not.</summary>
    public int LastColumn { get; init; } = Column;

    /// <summary>The last row of a cell merged downwards.</summary>
    public int LastRow { get; init; } = Row;

    /// <summary>How deep below its whole.</summary>
    public int Indent { get; init; }

    /// <summary>It must be filled in by the units of this form.</summary>
    public bool IsRequired { get; init; }

    public bool IsInput => Kind is FormCellKind.Input or FormCellKind.Choice or FormCellKind.Explanation or FormCellKind.Narrative;

    /// <summary>A text that stands on every copy alike, by which a returned sheet is laid over the form.</summary>
    public bool IsFixed =>
        Kind is FormCellKind.Title or FormCellKind.Head or FormCellKind.Code or FormCellKind.Label or FormCellKind.Measure
        or FormCellKind.Clause or FormCellKind.Note;
}

/// <summary>A list on a form: a row of titles and ready rows under it.</summary>
public sealed record FormList(ListTable Table, int HeadRow, int FirstRow, int LastRow, IReadOnlyList<FormListColumn> Columns);

public sealed record FormListColumn(Field Field, int Column);

/// <summary>One sheet of a form: everything printed on it and everything to be filled in, with its place.</summary>
public sealed record FormSheet
{
    /// <summary>Two to six letters or digits, unique among the sheets of the year.</summary>
    public required string Id { get; init; }

    /// <summary>As the tab shows it, before Excel's limits.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<FormCell> Cells { get; init; }

    public IReadOnlyList<FormList> Lists { get; init; } = [];

    /// <summary>The last row of titles; 0 for none.</summary>
    public int HeadRow { get; init; }

    /// <summary>Made by hand in Excel: nothing on it says that it is ours, but its words as a whole.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>The titles of its columns.</summary>
    public FormTitles Titles => field ??= new FormTitles(this);

    /// <summary>What it is about: its title, else its name.</summary>
    public string Caption =>
        Cells.Where(cell => cell.Kind == FormCellKind.Title && cell.Text.Length > 0)
            .MaxBy(cell => (IsOfficial ? cell.LastColumn - cell.Column : 0, -cell.Row))?.Text ?? Name;

    /// <summary>Four letters over what is printed and where answers stand: another form has others.</summary>
    public string Fingerprint => field ??= FingerprintOf();

    public int LastColumn => Cells.Max(cell => cell.LastColumn);

    private string FingerprintOf()
    {
        var text = new StringBuilder();
        foreach (var cell in Cells.Where(cell => cell.IsFixed || cell.IsInput))
            text.Append(cell.Row).Append(',').Append(cell.Column).Append(',').Append(cell.IsInput ? CodeOf(cell) : cell.Text).Append('\n');
        foreach (var column in Lists.SelectMany(list => list.Columns.Select(column => (list, column))))
            text.Append(column.list.Table.Code).Append('.').Append(column.column.Field.Code).Append(',').Append(column.column.Column)
                .Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..4];
    }

    private static string CodeOf(FormCell cell) => $"{cell.Kind}:{cell.Field?.Code}:{cell.Choice?.Code}";
}
