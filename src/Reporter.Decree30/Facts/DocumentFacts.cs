namespace Reporter.Decree30.Facts;

/// <summary>
/// What a reader of a Word document sees: paragraphs with their effective formatting in reading order, pages, tables,
/// lines. Knows no rule of any decree.
/// </summary>
public sealed record DocumentFacts
{
    /// <summary>The main text; paragraphs of a text box follow the paragraph that the box is anchored in.</summary>
    public required IReadOnlyList<ParagraphFacts> Paragraphs { get; init; }

    public required IReadOnlyList<TableFacts> Tables { get; init; }

    public required IReadOnlyList<SectionFacts> Sections { get; init; }

    public required string MainPart { get; init; }

    public bool IsSigned { get; init; }

    public bool IsProtected { get; init; }

    /// <summary>Holds changes that nobody has accepted yet.</summary>
    public bool IsTracked { get; init; }

    public bool HasMacros { get; init; }
}
