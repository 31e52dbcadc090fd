using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// What the output does at a place between two pieces of the template's XML. It costs the program nothing:
/// the places are known when the template is compiled.
/// </summary>
internal enum OutputActionKind
{
    /// <summary>What follows is held back until something in it is sure to come.</summary>
    Hold,

    /// <summary>It came: all that is held back goes out.</summary>
    Keep,

    /// <summary>The end of what was held back; it goes when nothing came.</summary>
    EndHold,

    /// <summary>A cell, a note, a header begins: it must get a paragraph, and end with one.</summary>
    Container,
    ParagraphDone,
    TableDone,
    EndContainer,

    /// <summary>A paragraph begins whose only content is a tag: whole paragraphs may take its place.</summary>
    Alone,
    EndAlone,

    /// <summary>What follows goes out once, however often it comes by: the header references of a repeated section.</summary>
    Once,
    EndOnce,

    /// <summary>A number that no other object of the same kind has.</summary>
    DrawingId,
    BookmarkId,
    SameBookmarkId,

    /// <summary>A suffix that makes the name of a repeated thing its own; nothing the first time.</summary>
    CopySuffix,

    /// <summary>A table begins behind a control line: it must not run together with the table before that line.</summary>
    TableStart,
    TableEnd,

    /// <summary>What follows is the address of a link; at its end comes the id of its relationship.</summary>
    Link,
    EndLink,

    /// <summary>A table whose columns the data decide: held whole, its grid rebuilt at its end.</summary>
    ColumnTable,
    EndColumnTable,

    /// <summary>The picture whose alternative text has been written: another may take its place.</summary>
    PlaceholderPicture,
    EndPlaceholder,

    /// <summary>The whole drawing of such a picture: it is turned when the new one is a photo that was taken sideways.</summary>
    PictureFrame,
    EndPictureFrame,

    /// <summary>In the properties of a cell: how it merges with the one above is known when its value comes.</summary>
    MergeMark,
    EndMerge,

    /// <summary>A row whose cells are painted or merged by what stands in them.</summary>
    LayoutRow,
    EndLayoutRow,

    /// <summary>A check box or a date of Word's, whose state follows the value in it.</summary>
    ContentControl,
    EndContentControl,

    /// <summary>The list of a paragraph, as it is now.</summary>
    ListId,

    /// <summary>What follows is the text of a note, which goes into the part of notes; the argument tells which.</summary>
    Note,
    EndNote,

    /// <summary>The id of the note that was begun last.</summary>
    NoteId,

    /// <summary>The end of the part of notes: here stand those that the body has brought.</summary>
    NewNotes,

    /// <summary>A new table: neighbours above do not count for merging equal cells.</summary>
    MergeScope,
}

/// <param name="Argument">What tells apart actions of one kind: the number of a bookmark, of a loop, of a once-only stretch.</param>
/// <param name="SeenFrom">The loop in which a copy is asked for.</param>
internal sealed record OutputAction(OutputActionKind Kind, int Argument = 0, int SeenFrom = 0)
{
    public static XElement Mark(OutputActionKind kind, int argument = 0)
    {
        var mark = new XElement(WordNames.Action);
        mark.AddAnnotation(new OutputAction(kind, argument));
        return mark;
    }
}

/// <summary>The value of an attribute that holds tags or actions: texts, tags and actions in their order.</summary>
internal sealed record AttributeParts(IReadOnlyList<object> Pieces);
