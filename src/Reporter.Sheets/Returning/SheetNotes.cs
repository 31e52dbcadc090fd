using Reporter.Packages;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>The parts that hold a sheet's notes: what they say, the boxes, conversations.</summary>
internal sealed class SheetNotes(EditedPackage package, string sheetPart)
{
    private const string VmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>Takes out the notes of an earlier copy and puts in those of this one. True where a conversation was replied in.</summary>
    public bool Write(SheetEdit sheet, IReadOnlyList<CellNote> notes)
    {
        var links = package.LinksOf(sheetPart);
        var hasReplied = false;
        foreach (var link in links.Where(link => link is { Kind: "threadedComment", IsExternal: false } && package.Has(link.Target)))
            hasReplied |= ThreadEdit.Reply(package, link.Target, notes);
        var comments = links.FirstOrDefault(link => link is { Kind: "comments", IsExternal: false });
        if (comments is not null && package.Has(comments.Target))
        {
            var (root, text) = package.Open(comments.Target);
            var edit = new CommentEdit(root, text);
            edit.Clean(notes);
            var fresh = edit.Add(notes);
            if (edit.Bytes() is { } changed)
                package.Set(comments.Target, changed);
            Draw(sheet, links, edit.Removed, fresh);
            return hasReplied;
        }
        if (notes.Count == 0)
            return hasReplied;
        // A relationship to notes that are not there would stand beside that to ours.
        package.Unrelate(sheetPart, link => link.Kind == "comments");
        var part = package.Free("xl/", "traLaiComments", ".xml");
        package.Set(part, Flavoured(NoteParts.Comments([.. notes.Select(DraftOf)])));
        package.SetType(part, OfficeNames.CommentsType);
        package.Relate(sheetPart, "comments", part);
        Draw(sheet, links, new HashSet<(int, int)>(), notes);
        return hasReplied;
    }

    private void Draw(SheetEdit sheet, IReadOnlyList<PackageLink> links, IReadOnlySet<(int Row, int Column)> removed,
        IReadOnlyList<CellNote> fresh)
    {
        if (removed.Count == 0 && fresh.Count == 0)
            return;
        var known = links.FirstOrDefault(link => link.Id == sheet.DrawingId && link is { Kind: "vmlDrawing", IsExternal: false });
        if (known is not null && package.Has(known.Target) && NoteBoxes.Open(package.Read(known.Target)) is { } boxes)
        {
            boxes.Remove(removed);
            boxes.Add(fresh);
            package.Set(known.Target, boxes.Bytes());
            return;
        }
        if (fresh.Count == 0)
            return;
        if (known is not null && package.Has(known.Target))
            throw new PackageException(PackageFault.BrokenXml, known.Target);
        if (sheet.DrawingId.Length > 0)
            package.Unrelate(sheetPart, link => link.Id == sheet.DrawingId);
        var part = package.Free("xl/drawings/", "traLaiDrawing", ".vml");
        package.Set(part, NoteParts.Drawing([.. fresh.Select(DraftOf)]));
        package.SetDefaultType("vml", VmlType);
        sheet.LinkDrawing(package.Relate(sheetPart, "vmlDrawing", part), package.MainNamespace, package.RelationNamespace);
    }

    private byte[] Flavoured(byte[] xml) =>
        System.Text.Encoding.UTF8.GetBytes(package.Flavoured(System.Text.Encoding.UTF8.GetString(xml)));

    private static NoteDraft DraftOf(CellNote note) => new(note.Row, note.Column, Core.Returning.ReturnWords.Author, note.Text);
}
