using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>
/// Puts each note beside its mark in the body, for as long as it is compiled and rendered: so a note in a loop has the values
/// of its item, and one under a condition goes with it. The output takes it away again, into the part of notes, under a new id.
/// </summary>
/// <param name="isInserted">The notes go into another document's part of notes, which may not have their prefixes.</param>
internal sealed class NotePlacer(IReadOnlyList<NotePart> parts, PlaceFinder places, bool isInserted)
{
    private readonly Dictionary<(WordPart, string), XElement> _taken = [];

    /// <summary>The notes that stand in the body now, with the part from which they came.</summary>
    public List<(XElement Note, NotePart Part)> Placed { get; } = [];

    public void Place(XElement root)
    {
        if (!isInserted && !parts.Any(part => HasTags(part.Root)) && !HasTags(root))
            return;
        foreach (var reference in root.Descendants().Where(WordNames.IsNoteReference).ToList())
        {
            var kind = reference.Name == WordNames.FootnoteReference ? WordPart.Footnotes : WordPart.Endnotes;
            if (parts.FirstOrDefault(part => part.Kind == kind) is { } part && reference.Attribute(WordNames.Id) is { } id
                && Take(part, id.Value) is { } note)
                PutBeside(reference, id, note, part);
        }
        foreach (var part in Placed.Select(placed => placed.Part).Distinct())
            places.Join(part.Places);
    }

    private static bool HasTags(XElement root) => root.Value.Contains("{{", StringComparison.Ordinal);

    /// <summary>The note of an id; a second mark of the same note gets a copy.</summary>
    private XElement? Take(NotePart part, string id)
    {
        if (_taken.TryGetValue((part.Kind, id), out var taken))
            return new XElement(taken);
        if (part.Root.Elements().FirstOrDefault(element => WordNames.IsNote(element) && element.Attribute(WordNames.Id)?.Value == id)
            is not { } note)
            return null;
        note.Remove();
        return _taken[(part.Kind, id)] = note;
    }

    private void PutBeside(XElement reference, XAttribute id, XElement note, NotePart part)
    {
        var kind = (int)part.Kind;
        foreach (var declaration in part.Root.Attributes()
            .Where(attribute => attribute.IsNamespaceDeclaration && note.Attribute(attribute.Name) is null
            && (isInserted || IsNew(attribute, reference))))
            note.Add(new XAttribute(declaration));
        note.Attribute(WordNames.Id)?.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.NoteId, kind)]));
        id.AddAnnotation(new AttributeParts([new OutputAction(OutputActionKind.NoteId, kind)]));
        reference.AddBeforeSelf(OutputAction.Mark(OutputActionKind.Note, kind), note, OutputAction.Mark(OutputActionKind.EndNote, kind));
        Placed.Add((note, part));
    }

    /// <summary>Both parts of one document mostly declare the same prefixes: repeating them in each note would swell it.</summary>
    private static bool IsNew(XAttribute declaration, XElement reference) =>
        reference.AncestorsAndSelf().Attributes(declaration.Name).FirstOrDefault()?.Value != declaration.Value;
}
