using Reporter.Core.Diagnostics;
using Reporter.Word.Program;

namespace Reporter.Word.Output;

/// <summary>The footnotes and endnotes that a document gets while its body is written.</summary>
internal sealed class DocumentNotes(WordTemplate template)
{
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<WordPart, List<byte[]>> _notes = [];
    private readonly Dictionary<WordPart, int> _ids = [];

    /// <summary>How much has been held here.</summary>
    public long Bytes { get; private set; }

    /// <summary>The id of the next note; those that the template keeps come before it.</summary>
    public int NextId(WordPart kind) => _ids[kind] = _ids.TryGetValue(kind, out var last) ? last + 1 : (Part(kind)?.LastNoteId ?? 0) + 1;

    public void Add(WordPart kind, byte[] note)
    {
        if (!_notes.TryGetValue(kind, out var notes))
            _notes[kind] = notes = [];
        notes.Add(note);
        Bytes += note.Length;
    }

    public void WriteTo(Utf8Buffer buffer, WordPart kind)
    {
        foreach (var note in _notes.GetValueOrDefault(kind) ?? [])
            buffer.Append(note);
    }

    /// <summary>The part in which notes of a kind stand; a document without one gets it with its first note.</summary>
    public string PartName(WordPart kind) => NameIn(kind) ?? (kind == WordPart.Footnotes ? "word/footnotes.xml" : "word/endnotes.xml");

    /// <summary>Hands over the parts that the template does not have.</summary>
    public void Finish(NewParts parts)
    {
        foreach (var kind in _notes.Keys.Where(kind => NameIn(kind) is null).Order())
        {
            var root = PackageXml.Bytes(NotePart.Empty(kind));
            var buffer = new Utf8Buffer();
            var end = root.AsSpan().LastIndexOf("</"u8);
            buffer.Append(root.AsSpan(0, end));
            WriteTo(buffer, kind);
            buffer.Append(root.AsSpan(end));
            var word = kind == WordPart.Footnotes ? "footnotes" : "endnotes";
            parts.Add(PartName(kind), buffer.Written.ToArray(), $"{ContentType}{word}+xml", byEnding: false);
            parts.Relate(template.Package.MainName, Relationship + word, "/" + PartName(kind), isExternal: false);
        }
    }

    private string? NameIn(WordPart kind) => Part(kind)?.Name;

    private TemplatePart? Part(WordPart kind) => template.Parts.FirstOrDefault(part => part.Kind == kind);
}
