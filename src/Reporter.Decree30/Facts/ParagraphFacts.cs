using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Decree30.Facts;

/// <summary>A piece of text in one formatting; <paramref name="Start"/> counts in the text of its paragraph.</summary>
public sealed record RunFacts(int Start, string Text, RunFormat Format, XElement Element)
{
    public int End => Start + Text.Length;
}

/// <summary>A field such as PAGE or DATE, at the offset of its result.</summary>
public sealed record FieldFacts(string Name, int Start);

/// <summary>A paragraph as a reader of the page sees it.</summary>
public sealed record ParagraphFacts
{
    /// <summary>The place in reading order within its flow, from 0.</summary>
    public required int Index { get; init; }

    public required WordPart Part { get; init; }

    public required string PartName { get; init; }

    /// <summary>The number a person counts: among the paragraphs outside tables, or within the cell or box.</summary>
    public required int Number { get; init; }

    /// <summary>Shown text only: tabs as tabs, line breaks as line feeds, nothing deleted, hidden or instructing.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<RunFacts> Runs { get; init; }

    public required ParagraphFormat Format { get; init; }

    /// <summary>The formatting of the paragraph mark: the height of an empty paragraph.</summary>
    public required RunFormat Mark { get; init; }

    public required string StyleName { get; init; }

    /// <summary>What automatic numbering puts before the text: <c>1.</c>, <c>a)</c>, <c>-</c>; empty when there is none.</summary>
    public string Label { get; init; } = "";

    public CellFacts? Cell { get; init; }

    public BoxFacts? Box { get; init; }

    public IReadOnlyList<LineFacts> Lines { get; init; } = [];

    public IReadOnlyList<FieldFacts> Fields { get; init; } = [];

    public bool HasPicture { get; init; }

    /// <summary>A page break stands before the first words.</summary>
    public bool StartsPage { get; init; }

    /// <summary>A page began at its first words when Word last showed the document; other programs do not write this down.</summary>
    public bool StartedPage { get; init; }

    /// <summary>Which section of the document it belongs to, from 0.</summary>
    public int Section { get; init; }

    public required XElement Element { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public IEnumerable<RunFacts> RunsBetween(int start, int end) => Runs.Where(run => run.Start < end && run.End > start);
}
