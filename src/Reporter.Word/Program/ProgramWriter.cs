using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>Writes a compiled tree as the text of a Scriban program: raw XML between tags.</summary>
internal sealed class ProgramWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<PlacedTag> _tags = [];
    private readonly Dictionary<int, TagSite> _sites = [];
    private readonly List<PlacedAction> _actions = [];
    private readonly HashSet<XElement> _alone = [];
    private readonly Dictionary<XElement, string> _properties = [];
    private bool _isCopying;
    private Dictionary<string, string> _prefixes = new(StringComparer.Ordinal) { [XNamespace.Xml.NamespaceName] = "xml" };

    public PartProgram Write(XElement root)
    {
        // What values write of their own uses these prefixes, whatever the author's program called them.
        Declare(root, "w", WordNames.Main);
        Declare(root, "r", WordNames.Relationships);
        _text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        WriteElement(root);
        return Program(root);
    }

    public PartProgram WriteChildren(XElement root)
    {
        // The document into which they go may have other prefixes: each brings its own.
        var outer = root.Ancestors().LastOrDefault() ?? root;
        Declare(outer, "w", WordNames.Main);
        Declare(outer, "r", WordNames.Relationships);
        var declarations = outer.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).ToList();
        foreach (var node in root.Nodes())
        {
            if (node is XElement element && element.Name.Namespace != WordNames.Mark)
                declarations.ForEach(declaration => element.SetAttributeValue(declaration.Name, declaration.Value));
            WriteNode(node);
        }
        return Program(outer);
    }

    private PartProgram Program(XElement root) =>
        new()
        {
            Text = _text.ToString(),
            Tags = _tags,
            Sites = _sites,
            Actions = _actions,
            Declarations = string.Join(' ', root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        };

    private static void Declare(XElement root, string prefix, XNamespace name)
    {
        if (root.Name.Namespace == WordNames.Main)
            root.SetAttributeValue(XNamespace.Xmlns + prefix, name.NamespaceName);
    }

    private void WriteNode(XNode node)
    {
        switch (node)
        {
            case XElement element when element.Name == WordNames.Tag:
                if (Tag.Of(element) is { } tag)
                    WriteTag(tag, SiteOf(element));
                break;
            case XElement element when element.Name == WordNames.Action:
                if (element.Annotation<OutputAction>() is { } action)
                    Do(action, element);
                break;
            case XElement element when element.Name == CapturedText.Plain:
                _text.Append(element.Value.Replace("{", "{{ \"{\" }}", StringComparison.Ordinal));
                break;
            case XElement element:
                WriteElement(element);
                break;
            case XText text:
                WriteText(text);
                break;
            default:
                break;
        }
    }

    private void Do(OutputAction action, XElement place)
    {
        _actions.Add(new PlacedAction(_text.Length, action));
        // Asked from the paragraph, what stands before it would be looked for from the beginning of the document.
        if (action.Kind == OutputActionKind.Alone && place.NextNode is XElement paragraph)
            _alone.Add(paragraph);
    }

    private void WriteElement(XElement element)
    {
        var outer = _prefixes;
        foreach (var declaration in element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration))
        {
            if (ReferenceEquals(_prefixes, outer))
                _prefixes = new Dictionary<string, string>(outer, StringComparer.Ordinal);
            var prefix = declaration.Name.LocalName == "xmlns" ? "" : declaration.Name.LocalName;
            foreach (var hidden in _prefixes.Where(entry => entry.Value == prefix).Select(entry => entry.Key).ToList())
                _prefixes.Remove(hidden);
            if (prefix.Length > 0 || !_prefixes.ContainsKey(declaration.Value))
                _prefixes[declaration.Value] = prefix;
        }

        _text.Append('<');
        var name = _text.Length;
        WriteName(element.Name, isAttribute: false);
        var nameEnd = _text.Length;
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name == ColumnGrid.Column)
                _text.Append(CultureInfo.InvariantCulture, $" {ColumnGrid.Written}=\"{attribute.Value}\"");
            else if (attribute.Name.Namespace != WordNames.Mark)
                WriteAttribute(attribute);
        }
        if (element.IsEmpty || element.FirstNode is null)
        {
            _text.Append("/>");
        }
        else
        {
            _text.Append('>');
            for (var child = element.FirstNode; child is not null; child = child.NextNode)
                WriteNode(child);
            _text.Append("</").Append(_text.ToString(name, nameEnd - name)).Append('>');
        }
        _prefixes = outer;
    }

    private void WriteAttribute(XAttribute attribute)
    {
        _text.Append(' ');
        if (attribute.IsNamespaceDeclaration)
            _text.Append(attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName);
        else
            WriteName(attribute.Name, isAttribute: true);
        _text.Append("=\"");
        if (attribute.Annotation<AttributeParts>() is { } pieces)
            WritePieces(pieces.Pieces);
        else
            Escape(attribute.Value, isAttribute: true);
        _text.Append('"');
    }

    private void WriteText(XText text)
    {
        if (text.Annotation<AttributeParts>() is { } pieces)
            WritePieces(pieces.Pieces);
        else
            Escape(text.Value, isAttribute: false);
    }

    private void WritePieces(IReadOnlyList<object> pieces)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case string text:
                    Escape(text, isAttribute: true);
                    break;
                case Tag tag:
                    WriteTag(tag, new TagSite(SiteKind.Characters, "", "", IsAlone: false));
                    break;
                case OutputAction { Kind: OutputActionKind.ListId } list when _isCopying:
                    _text.Append(CultureInfo.InvariantCulture, $"{list.Argument}");
                    break;
                case OutputAction action:
                    _actions.Add(new PlacedAction(_text.Length, action));
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteTag(Tag tag, TagSite site)
    {
        if (tag.IsComment || tag.Code.IsEmpty)
            return;
        _sites[_text.Length] = site;
        _text.Append("{{ ");
        var start = _text.Length;
        _text.Append(tag.Emitted);
        _tags.Add(new PlacedTag(start, _text.Length, tag));
        _text.Append(" }}");
    }

    private TagSite SiteOf(XElement marker)
    {
        if (marker.Attribute("plain") is not null || marker.Parent is not { } parent)
            return new TagSite(SiteKind.Characters, "", "", IsAlone: false);
        if (marker.Attribute(TagFinder.FieldCode) is not null)
            return new TagSite(SiteKind.FieldCode, "", "", IsAlone: false);
        var paragraph = marker.Ancestors(WordNames.P).FirstOrDefault();
        var kind = parent.Name == WordNames.R ? SiteKind.Run
            : paragraph is not null && !WordNames.HoldsBlocks(parent) ? SiteKind.Inline
            : WordNames.HoldsBlocks(parent) ? SiteKind.Block
            : SiteKind.Nowhere;
        var alone = kind == SiteKind.Run && paragraph is not null && _alone.Contains(paragraph);
        var (width, height) = TagBox.Of(marker);
        return new TagSite(kind, PropertiesOf(kind == SiteKind.Run ? RunPropertiesOf(parent) : null),
            alone ? PropertiesOf(paragraph?.Element(WordNames.PPr))
            : "", alone)
        { BoxWidth = width, BoxHeight = height, Control = marker.Annotation<ControlState>() };
    }

    /// <summary>They come first; a run of thousands of tags without them is not searched for each.</summary>
    private static XElement? RunPropertiesOf(XElement run) =>
        run.Elements().FirstOrDefault() is { } first && first.Name == WordNames.RPr ? first : null;

    private string PropertiesOf(XElement? properties)
    {
        if (properties is null)
            return "";
        if (!_properties.TryGetValue(properties, out var text))
        {
            // A copy for values to use: nothing that the output does belongs to it.
            _isCopying = true;
            var (start, actions) = (_text.Length, _actions.Count);
            WriteElement(properties);
            text = _text.ToString(start, _text.Length - start);
            _text.Length = start;
            _actions.RemoveRange(actions, _actions.Count - actions);
            _isCopying = false;
            _properties[properties] = text;
        }
        return text;
    }

    private void WriteName(XName name, bool isAttribute)
    {
        if (name.NamespaceName.Length > 0)
        {
            if (!_prefixes.TryGetValue(name.NamespaceName, out var prefix))
                throw new InvalidOperationException($"No prefix for {name}.");
            if (prefix.Length > 0)
                _text.Append(prefix).Append(':');
            else if (isAttribute)
                throw new InvalidOperationException($"No prefix for the attribute {name}.");
        }
        _text.Append(name.LocalName);
    }

    /// <summary>An opening brace is always written as an entity: two of them would begin a tag.</summary>
    private void Escape(string value, bool isAttribute)
    {
        foreach (var character in value)
        {
            switch (character)
            {
                case '&':
                    _text.Append("&amp;");
                    break;
                case '<':
                    _text.Append("&lt;");
                    break;
                case '>':
                    _text.Append("&gt;");
                    break;
                case '{':
                    _text.Append("&#123;");
                    break;
                case '"' when isAttribute:
                    _text.Append("&quot;");
                    break;
                case '\n' or '\r' or '\t' when isAttribute:
                    _text.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
                    break;
                case '\r':
                    _text.Append("&#13;");
                    break;
                default:
                    _text.Append(character);
                    break;
            }
        }
    }
}
