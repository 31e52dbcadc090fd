using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>What becomes of one sheet of a workbook made by hand when it is given out; the rest stays as its author made it.</summary>
/// <param name="Index">Which of the workbook's sheets.</param>
/// <param name="Rows">Where its rows stand on the form.</param>
public sealed record BlankSheet(int Index, string Name, RowMap Rows)
{
    /// <summary>Cells whose content is not the author's, or that are filled in, at their place on the form.</summary>
    public IReadOnlyDictionary<(int Row, int Column), BlankCell> Cells { get; init; } = new Dictionary<(int, int), BlankCell>();

    public IReadOnlyList<InputRule> Inputs { get; init; } = [];

    public IReadOnlyList<HighlightRule> Highlights { get; init; } = [];

    /// <summary>It has a list, to which rows may be added.</summary>
    public bool MayInsertRows { get; init; }

    /// <summary>Where the cursor stands; empty for where the author left it.</summary>
    public string Cursor { get; init; } = "";

    /// <summary>Rows of titles, repeated on every page where the author repeats none: <c>$5:$8</c>.</summary>
    public string TitleRows { get; init; } = "";

    /// <summary>Printed above and below pages, by the author's own words.</summary>
    public IReadOnlyDictionary<string, string> HeadersAndFooters { get; init; } = new Dictionary<string, string>();

    /// <summary>A sheet that is given as it is: no cell is locked.</summary>
    public bool IsUntouched { get; init; }
}

/// <summary>A cell of such a sheet.</summary>
/// <param name="Content">Null to keep the author's.</param>
public sealed record BlankCell(CellContent? Content)
{
    public bool IsInput { get; init; }

    /// <summary>A number format for a cell to which the author gave none.</summary>
    public string Format { get; init; } = "";

    /// <summary>The look of a cell that the author did not make; null for the author's.</summary>
    public CellStyle? Style { get; init; }
}

/// <summary>A name for a place on the form; hidden.</summary>
public sealed record BlankName(string Name, string Sheet, string Range);
