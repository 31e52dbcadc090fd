using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>A tag of a template with its place. The marker stands for it in the tree while the part is compiled.</summary>
internal sealed class Tag
{
    public Tag(int number, string written, TagCode code, WordLocation at)
    {
        Number = number;
        Written = written;
        Code = code;
        Emitted = code.Text;
        At = at;
        Marker = new XElement(WordNames.Tag, new XAttribute("n", number));
        Marker.AddAnnotation(this);
    }

    /// <summary>Counts from 0 in its part, in the order of reading.</summary>
    public int Number { get; }

    /// <summary>The tag as the author sees it.</summary>
    public string Written { get; }

    public TagCode Code { get; }

    public WordLocation At { get; }

    /// <summary>The code as it stands in the program: the tag's own, unless the compiler has added what only it knows.</summary>
    public string Emitted { get; set; }

    public XElement Marker { get; }

    /// <summary><c>{{-</c> at the beginning of its paragraph: the paragraph goes on from the one before.</summary>
    public bool JoinsBefore { get; set; }

    /// <summary><c>-}}</c> at the end of its paragraph: the next paragraph goes on from here.</summary>
    public bool JoinsAfter { get; set; }

    /// <summary>The tags of a line that holds only control tags and joins its neighbours; empty for any other.</summary>
    public IReadOnlyList<Tag> JoiningLine { get; set; } = [];

    /// <summary>The tag prints nothing: its line or row may vanish.</summary>
    public bool IsControl => !Code.Prints;

    /// <summary>The tag does not close, and has been reported; what block it opens or ends is known all the same.</summary>
    public bool IsGuess { get; init; }

    public bool IsComment => Code.Steps.Count == 0 && Code.Text.StartsWith('#');

    public static Tag? Of(XNode node) => node is XElement element && element.Name == WordNames.Tag ? element.Annotation<Tag>() : null;

    public static IEnumerable<Tag> In(XElement element) =>
        element.DescendantsAndSelf(WordNames.Tag).Select(marker => marker.Annotation<Tag>()).OfType<Tag>();
}
