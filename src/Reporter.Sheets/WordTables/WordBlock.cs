using Reporter.Core.Documents;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.WordTables;

/// <summary>What follows one another in a document, a cell or a text box.</summary>
internal abstract record WordBlock;

/// <summary>A paragraph's text as stored; its runs only where a run is in a font of before Unicode.</summary>
internal sealed record WordParagraph(string Raw, LegacyRun[]? Runs) : WordBlock
{
    /// <summary>How far the text is set in from the left: rows set in belong to the row above them.</summary>
    public byte Indent { get; init; }

    public DocumentPlace Begins { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Raw);
}

/// <param name="Name">“bảng 2”, as a reader counts; a table within its second cell is “bảng 2.1”.</param>
/// <param name="Grid">Widths of the columns in twentieths of a point, as the file has them.</param>
internal sealed record WordTable(string Name, IReadOnlyList<int> Grid, IReadOnlyList<IReadOnlyList<WordCell>> Rows) : WordBlock;

/// <param name="Column">The first column of the table's grid that the cell takes, from 0.</param>
internal sealed record WordCell(int Column, int Span, VerticalMerge Merge, IReadOnlyList<WordBlock> Blocks)
{
    public IEnumerable<WordParagraph> Paragraphs => Blocks.OfType<WordParagraph>();
}

internal enum VerticalMerge
{
    None,
    Begins,
    Continues,
}
