using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Reporter.Sheets.Writing;

/// <summary>The two parts that a sheet's notes need: what they say, and the boxes in which Excel draws them.</summary>
internal static class NoteParts
{
    public const string DrawingRelation = "nv1";

    public const string CommentsRelation = "nc1";

    public static byte[] Comments(IReadOnlyList<NoteDraft> notes)
    {
        var authors = new Interned<string>();
        var list = new CommentList(notes.Select(note => new Comment(
            new CommentText(new Text(note.Text) { Space = SpaceProcessingModeValues.Preserve }))
        {
            Reference = CellName.Of(note.Row, note.Column),
            AuthorId = authors.Of(note.Author),
        }));
        return PartXml.Of(new Comments(new Authors(authors.Items.Select(author => new Author(author))), list));
    }

    /// <summary>Excel still draws notes by VML, and shows none without it.</summary>
    /// <param name="firstId">The number of the first box.</param>
    /// <param name="asciiOnly">Other letters are left out of what nobody sees.</param>
    public static byte[] Drawing(IReadOnlyList<NoteDraft> notes, int firstId = 1025, bool asciiOnly = false)
    {
        var xml = new StringBuilder();
        xml.Append("""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>

            """);
        var id = firstId;
        foreach (var note in notes)
        {
            var lines = 2 + (note.Text.Length / 30);
            xml.Append(CultureInfo.InvariantCulture, $"""
                <v:shape id="_x0000_s{id++}" type="#_x0000_t202" alt="{AltOf(note, asciiOnly)}" style="visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
                <v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>
                <x:Anchor>{note.Column}, 15, {Math.Max(0, note.Row - 2)}, 10, {note.Column + 3}, 15, {note.Row - 1 + lines}, 4</x:Anchor>
                <x:AutoFill>False</x:AutoFill><x:Row>{note.Row - 1}</x:Row><x:Column>{note.Column - 1}</x:Column></x:ClientData></v:shape>

                """);
        }
        return Encoding.UTF8.GetBytes(xml.Append("</xml>").ToString());
    }

    private static string? AltOf(NoteDraft note, bool asciiOnly) =>
        SecurityElement.Escape(asciiOnly ? CellName.Of(note.Row, note.Column) : ExcelLimits.Cut(note.Text, 80));
}
