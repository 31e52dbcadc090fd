namespace Reporter.Core.Forms.Tagged;

/// <summary>One sheet of a tagged workbook as the units of one kind get it.</summary>
/// <param name="Rows">Where the template's rows stand on it.</param>
/// <param name="Form">What is printed and filled in, at its place on the form.</param>
public sealed record OfficialSheet(TaggedFormSheet Template, RowMap Rows, FormSheet Form)
{
    /// <summary>Texts that differ from unit to unit, as the tags have them, at their place on the form.</summary>
    public required IReadOnlyDictionary<(int Row, int Column), string> OfUnit { get; init; }
}
