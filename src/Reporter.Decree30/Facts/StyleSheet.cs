using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>The styles of a document, with their chains (a style, what it is based on, and so on), root first.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<XElement>> _chains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);

    public StyleSheet(XDocument? styles)
    {
        var root = styles?.Root;
        var defaults = root.Child("docDefaults");
        DefaultRun = defaults.Child("rPrDefault").Child("rPr");
        DefaultParagraph = defaults.Child("pPrDefault").Child("pPr");
        foreach (var style in root.Children("style"))
        {
            if (style.Attr("styleId") is not { } id)
                continue;
            _styles.TryAdd(id, style);
            if (style.Attr("default") is { } value && WordXml.IsOn(value))
                _defaults[style.Attr("type") ?? "paragraph"] = id;
        }
    }

    public XElement? DefaultRun { get; }

    public XElement? DefaultParagraph { get; }

    public string? DefaultOf(string type) => _defaults.GetValueOrDefault(type);

    public string NameOf(string? id) =>
        id is not null && _styles.TryGetValue(id, out var style) ? style.ChildValue("name") ?? id : id ?? "";

    public XElement? Find(string? id) => id is null ? null : _styles.GetValueOrDefault(id);

    public IReadOnlyList<XElement> Chain(string? id)
    {
        if (id is null || !_styles.ContainsKey(id))
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;

        var chain = new List<XElement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // A style based on itself, directly or not, is found in files that were merged by other programs.
        for (var next = id; next is not null && seen.Add(next)
            && _styles.TryGetValue(next, out var style); next = style.ChildValue("basedOn"))
            chain.Add(style);
        chain.Reverse();
        return _chains[id] = chain;
    }
}
