namespace Reporter.Core.Consolidation.Sentences;

/// <summary>A cell of an annex: its text, and how it stands.</summary>
internal sealed record TableCell(string Text, CellLook Look = CellLook.Text);

internal enum CellLook
{
    /// <summary><c>chu</c>: left.</summary>
    Text,

    /// <summary><c>so</c>: right.</summary>
    Number,

    /// <summary><c>giua</c>: centred.</summary>
    Centre,
}

/// <param name="Kind">What stands in it: <c>chi_tieu</c>, <c>phan</c> (a part of a figure), <c>don_vi</c>, <c>muc</c> (a section),
/// <c>nhom</c> (a kind of unit),
/// <c>tong</c>.</param>
internal sealed record TableRow(string Kind, string Number, string Name, IReadOnlyList<TableCell> Cells);

/// <summary>A table of an annex; cells are those of the columns behind number and name.</summary>
internal sealed record AnnexTable(string Title, string NameTitle, IReadOnlyList<string> Columns, IReadOnlyList<TableRow> Rows);
