using Reporter.Word.Blocks;

namespace Reporter.Word.Program;

internal enum SiteKind
{
    /// <summary>Within a run, between its texts.</summary>
    Run,

    /// <summary>Within a run, between pieces of a field's code.</summary>
    FieldCode,

    /// <summary>In a paragraph, between runs.</summary>
    Inline,

    /// <summary>Between paragraphs.</summary>
    Block,

    /// <summary>Between rows or cells: nothing can be printed there.</summary>
    Nowhere,

    /// <summary>In the value of an attribute, or in an element that holds only characters.</summary>
    Characters,
}

/// <summary>What surrounds a tag in the XML, so that a value can be written as fits there.</summary>
/// <param name="RunProperties">The XML of the run's properties; empty when there are none.</param>
/// <param name="ParagraphProperties">The XML of the paragraph's properties.</param>
/// <param name="IsAlone">The paragraph holds nothing else: whole paragraphs may take its place.</param>
internal sealed record TagSite(SiteKind Kind, string RunProperties, string ParagraphProperties, bool IsAlone)
{
    /// <summary>The width of the cell or text box around the tag, in EMU; 0 when there is none.</summary>
    public long BoxWidth { get; init; }

    /// <summary>The check box, date or list that the tag fills; null when it fills none.</summary>
    public ControlState? Control { get; init; }

    /// <summary>The height of the text box around the tag, in EMU; 0 when there is none.</summary>
    public long BoxHeight { get; init; }
}
