using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Returning;
using Reporter.Packages;
using Reporter.Sheets.Forms;

namespace Reporter.Sheets.Returning;

/// <summary>The part with a sheet's notes: ours of before are taken out, new ones are put in, everybody else's stay as they are.</summary>
internal sealed class CommentEdit
{
    private readonly XElement _root;
    private readonly XmlText _text;
    private readonly Dictionary<(int Row, int Column), XElement> _kept = [];
    private readonly HashSet<(int Row, int Column)> _removed = [];
    private readonly int _own;
    private readonly int _authors;
    private bool _isChanged;

    public CommentEdit(XElement root, XmlText text)
    {
        (_root, _text) = (root, text);
        var authors = root.Child("authors")?.Children("author").Select(author => author.Value).ToList() ?? [];
        (_own, _authors) = (authors.IndexOf(ReturnWords.Author), authors.Count);
        foreach (var comment in root.Child("commentList")?.Children("comment") ?? [])
        {
            if (SheetXml.CellAt(comment.Value("ref").Split(':')[0]) is { } place)
                _kept.TryAdd(place, comment);
        }
    }

    /// <summary>Cells whose note was ours alone and is gone: their boxes go too.</summary>
    public IReadOnlySet<(int Row, int Column)> Removed => _removed;

    /// <summary>Takes out what earlier copies have written.</summary>
    public void Clean(IReadOnlyList<CellNote> notes)
    {
        var again = notes.Select(note => (note.Row, note.Column)).ToHashSet();
        foreach (var (place, comment) in _kept.ToList())
        {
            if (_own >= 0 && comment.Number("authorId", -1) == _own)
            {
                _isChanged = true;
                _text.Remove(comment);
                _kept.Remove(place);
                _removed.Add(place);
            }
            else if (!again.Contains(place) && Trimmed(comment) is { } trimmed)
            {
                Rewrite(comment, trimmed);
            }
        }
    }

    /// <returns>The cells that had no note yet: they need a box.</returns>
    public IReadOnlyList<CellNote> Add(IReadOnlyList<CellNote> notes)
    {
        var fresh = new List<CellNote>();
        foreach (var note in notes)
        {
            if (!_kept.TryGetValue((note.Row, note.Column), out var comment))
            {
                fresh.Add(note);
                continue;
            }
            var text = Trimmed(comment) ?? new XElement(comment.Child("text") ?? new XElement(_root.Name.Namespace + "text"));
            if (text.Child("t") is { } plain)
                plain.ReplaceWith(new XElement(_root.Name.Namespace + "r", new XElement(plain)));
            var last = text.Children("r").LastOrDefault();
            var run = Run($"\n{ReturnWords.Appended}\n{note.Text}");
            if (last is null)
                text.AddFirst(run);
            else
                last.AddAfterSelf(run);
            Rewrite(comment, text);
        }
        if (fresh.Count == 0)
            return fresh;
        _isChanged = true;
        var author = _own >= 0 ? _own : _authors;
        if (_own < 0)
            AddAuthor();
        var written = string.Concat(fresh.Select(note => new XElement(_root.Name.Namespace + "comment", new XAttribute("ref", note.Address),
            new XAttribute("authorId", author), new XElement(_root.Name.Namespace + "text", Run(note.Text)))
            .Written()));
        if (_root.Child("commentList") is { } list)
            _text.InsertLast(list, written);
        else
            _text.InsertLast(_root, $"<commentList xmlns=\"{_root.Name.NamespaceName}\">{written}</commentList>");
        return fresh;
    }

    /// <summary>Null where nothing has changed.</summary>
    public byte[]? Bytes() => _isChanged ? _text.Bytes() : null;

    private void AddAuthor()
    {
        var author = $"<author xmlns=\"{_root.Name.NamespaceName}\">{ReturnWords.Author}</author>";
        if (_root.Child("authors") is { } authors)
            _text.InsertLast(authors, author);
        else
            _text.Insert(_text.ContentOf(_root), $"<authors xmlns=\"{_root.Name.NamespaceName}\">{author}</authors>");
    }

    private XElement Run(string text) => new(_root.Name.Namespace + "r", new XElement(_root.Name.Namespace + "t",
        new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private void Rewrite(XElement comment, XElement text)
    {
        _isChanged = true;
        var written = text.Written();
        if (comment.Child("text") is { } old)
            _text.Replace(_text.StartOf(old), _text.EndOf(old) - _text.StartOf(old), written);
        else
            _text.InsertLast(comment, written);
    }

    /// <summary>The text without what we had added to it; null where that is nothing. Programs join and split runs as they like.</summary>
    private static XElement? Trimmed(XElement comment)
    {
        if (comment.Child("text") is not { } whole || !whole.Value.Contains(ReturnWords.Appended, StringComparison.Ordinal))
            return null;
        var text = new XElement(whole);
        var left = whole.Value.IndexOf(ReturnWords.Appended, StringComparison.Ordinal);
        while (left > 0 && whole.Value[left - 1] is '\n' or '\r')
            left--;
        foreach (var piece in text.Below("t").ToList())
        {
            var keep = Math.Min(left, piece.Value.Length);
            left -= keep;
            if (keep == piece.Value.Length)
                continue;
            if (keep == 0 && piece.Parent is { Name.LocalName: "r" } run)
                run.Remove();
            else
                piece.Value = piece.Value[..keep];
        }
        return text;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_kept.Count} notes");
}
