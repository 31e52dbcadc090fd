using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Packages;
using Reporter.Word.Blocks;

namespace Reporter.Word.Program;

/// <summary>A part on its way to a program: read, its tracked changes settled, what Word leaves for itself taken away.</summary>
internal sealed record PartDraft(string Name, WordPart Kind, XElement Root, PlaceFinder Places,
    IReadOnlyList<PackageLink> Relationships)
{
    /// <summary>The notes whose marks stand in this part.</summary>
    public IReadOnlyList<NotePart> Notes { get; init; } = [];

    /// <summary>The lists of styles that number their paragraphs.</summary>
    public IReadOnlyDictionary<string, string> Lists { get; init; } = new Dictionary<string, string>();

    /// <summary>The part is written from its program even when it has no tags.</summary>
    public bool IsAlwaysWritten { get; init; }

    /// <summary>The root's children go into another document, as often as its template asks.</summary>
    public bool IsInserted { get; init; }

    /// <summary>Where places to fill in another program's writing are gathered; null where nobody asks for them.</summary>
    public List<(WordLocation At, ForeignPlaceholder Place)>? Placeholders { get; init; }
}
