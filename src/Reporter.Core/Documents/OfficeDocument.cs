namespace Reporter.Core.Documents;

/// <summary>A document's text as a person reads it, whatever kind of file held it: numbers that Word writes by itself stand in it,
/// deleted text does not.</summary>
/// <param name="Pending">Places with changes that nobody has accepted yet, or with text that is struck out or hidden.</param>
public sealed record OfficeDocument(string Path, IReadOnlyList<DocumentBlock> Blocks, int Pending);

/// <summary>A paragraph or a table.</summary>
public abstract record DocumentBlock;

/// <param name="Text">As stored; a line feed where the author broke the line within the paragraph.</param>
public sealed record DocumentParagraph(string Text, DocumentPlace Place) : DocumentBlock;

public sealed record DocumentTable(IReadOnlyList<IReadOnlyList<DocumentCell>> Rows) : DocumentBlock;

/// <param name="Column">The first column of the table that the cell takes, from 0.</param>
/// <param name="ContinuesAbove">It is one with the cell above it.</param>
public sealed record DocumentCell(int Column, int Span, bool ContinuesAbove, IReadOnlyList<DocumentBlock> Blocks);

/// <summary>Where in the file a paragraph begins, for whoever writes beside it; nothing that a person could count.</summary>
public readonly record struct DocumentPlace(int Line, int Column);
