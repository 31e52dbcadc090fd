using System.Xml.Linq;
using Reporter.Word.Blocks;

namespace Reporter.Word.Program;

/// <summary>Where the code of a tag stands in the program.</summary>
internal sealed record PlacedTag(int Offset, int End, Tag Tag);

/// <summary>Where the output does something.</summary>
internal sealed record PlacedAction(int Offset, OutputAction Action);

/// <summary>A part as one Scriban program, with what is needed to find a tag, its surroundings and the output's own actions
/// again.</summary>
internal sealed record PartProgram
{
    public required string Text { get; init; }

    /// <summary>Where the code of each tag begins in the program, ascending.</summary>
    public required IReadOnlyList<PlacedTag> Tags { get; init; }

    /// <summary>The surroundings of a tag, by where its opening braces stand.</summary>
    public required IReadOnlyDictionary<int, TagSite> Sites { get; init; }

    /// <summary>By place, ascending.</summary>
    public required IReadOnlyList<PlacedAction> Actions { get; init; }

    /// <summary>The namespace declarations of the root, as XML.</summary>
    public required string Declarations { get; init; }

    /// <summary>The tag whose code holds a place of the program; null for a place between tags.</summary>
    public Tag? TagAt(int offset)
    {
        var (low, high) = (0, Tags.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Tags[middle].Offset > offset)
                high = middle - 1;
            else if (Tags[middle].End < offset)
                low = middle + 1;
            else
                return Tags[middle].Tag;
        }
        return null;
    }

    public static PartProgram Of(XElement root) => new ProgramWriter().Write(root);

    /// <summary>Only what stands within the root: each element declares the prefixes that it uses.</summary>
    public static PartProgram OfChildren(XElement root) => new ProgramWriter().WriteChildren(root);
}
