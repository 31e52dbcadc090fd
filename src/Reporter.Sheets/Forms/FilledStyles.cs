using System.Xml.Linq;

namespace Reporter.Sheets.Forms;

/// <summary>The looks of a form that is filled: the author's own, and those that some values need besides.</summary>
internal sealed class FilledStyles
{
    private readonly string _part = "";
    private readonly StyleBook? _book;
    private readonly HashSet<int> _wrapping = [];
    private readonly int _own;

    public FilledStyles(FormPackage package)
    {
        if (package.LinksOf(package.WorkbookPart).FirstOrDefault(link => link is { Kind: "styles", IsExternal: false }) is not { } styles
            || package.Xml(styles.Target) is not { } xml)
            return;
        (_part, _book) = (styles.Target, new StyleBook(new XDocument(xml)));
        _own = _book.Count;
        var formats = xml.Root?.Child("cellXfs")?.Children("xf").ToList() ?? [];
        _wrapping = [.. Enumerable.Range(0, formats.Count)
            .Where(index => formats[index].Child("alignment")?.Value("wrapText") is "1" or "true")];
    }

    public bool Wraps(int style) => _wrapping.Contains(style);

    /// <summary>The same look for a text that would be a formula if somebody typed it: it stays a text when the cell is edited.</summary>
    public int Quoted(int style) => _book?.Quoted(style) ?? style;

    public void WriteTo(SortedDictionary<string, byte[]> changed)
    {
        if (_book is not null && _book.Count > _own)
            changed[_part] = _book.Bytes();
    }
}
