using System.Globalization;
using System.Xml.Linq;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>The looks of a workbook made by hand, to which those of cells to be filled in are added; the author's own stay.</summary>
internal sealed class StyleBook
{
    private readonly XElement _root;
    private readonly Dictionary<(int Style, bool IsUnlocked, string Fill, string Format), int> _made = [];
    private readonly Dictionary<int, int> _quoted = [];
    private readonly List<XElement> _formats;

    public StyleBook(XDocument xml)
    {
        _root = xml.Root ?? throw new InvalidDataException("Styles without a root.");
        _formats = [.. Section("cellXfs").Children("xf")];
        if (_formats.Count == 0)
            Add("cellXfs", new XElement(Name("xf"), new XAttribute("numFmtId", 0), new XAttribute("fontId", 0), new XAttribute("fillId", 0),
                new XAttribute("borderId", 0)));
    }

    public byte[] Bytes() => PartXml.Of(_root.WriteTo);

    /// <summary>How many looks there are.</summary>
    public int Count => _formats.Count;

    public int Highlights => _root.Child("dxfs")?.Elements().Count() ?? 0;

    /// <summary>Takes over what generated sheets look like; the number of the first of their looks, and of their highlights.</summary>
    public (int Style, int Highlight) Append(StyleTable table)
    {
        var added = XElement.Parse(table.Write().OuterXml);
        var shift = (
            Font: AddAll("fonts", added, 0),
            Fill: AddAll("fills", added, 0),
            Border: AddAll("borders", added, 0),
            Highlight: AddAll("dxfs", added, 0));
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var format in added.Child("numFmts")?.Children("numFmt") ?? [])
            formats[format.Value("numFmtId")] = NumberFormat(format.Value("formatCode"));
        var first = _formats.Count;
        foreach (var format in added.Child("cellXfs")?.Children("xf").ToList() ?? [])
        {
            format.SetAttributeValue("fontId", format.Number("fontId") + shift.Font);
            format.SetAttributeValue("fillId", format.Number("fillId") + shift.Fill);
            format.SetAttributeValue("borderId", format.Number("borderId") + shift.Border);
            if (formats.TryGetValue(format.Value("numFmtId"), out var number))
                format.SetAttributeValue("numFmtId", number);
            Add("cellXfs", Renamed(format));
        }
        return (first, shift.Highlight);
    }

    /// <summary>The author's look, locked or not, shaded where he left the cell plain, with a number format where he gave none.</summary>
    public int Like(int style, bool isUnlocked, string fill, string format)
    {
        style = style >= 0 && style < _formats.Count ? style : 0;
        var isLocked = _formats[style].Child("protection")?.Value("locked") is not ("0" or "false");
        if (isLocked == !isUnlocked && fill.Length == 0 && format.Length == 0)
            return style;
        if (_made.TryGetValue((style, isUnlocked, fill, format), out var made))
            return made;
        var copy = new XElement(_formats[style]);
        copy.Child("protection")?.Remove();
        var protection = new XElement(Name("protection"), new XAttribute("locked", isUnlocked ? 0 : 1));
        if (copy.Child("extLst") is { } rest)
            rest.AddBeforeSelf(protection);
        else
            copy.Add(protection);
        copy.SetAttributeValue("applyProtection", 1);
        if (fill.Length > 0)
        {
            copy.SetAttributeValue("fillId", AddFill(fill));
            copy.SetAttributeValue("applyFill", 1);
        }
        if (format.Length > 0 && copy.Number("numFmtId") == 0)
        {
            copy.SetAttributeValue("numFmtId", NumberFormat(format));
            copy.SetAttributeValue("applyNumberFormat", 1);
        }
        return _made[(style, isUnlocked, fill, format)] = Add("cellXfs", copy);
    }

    /// <summary>The author's look with the mark that an apostrophe leaves when it is typed before a text.</summary>
    public int Quoted(int style)
    {
        style = style >= 0 && style < _formats.Count ? style : 0;
        if (_formats[style].Value("quotePrefix") is "1" or "true")
            return style;
        if (_quoted.TryGetValue(style, out var made))
            return made;
        var copy = new XElement(_formats[style]);
        copy.SetAttributeValue("quotePrefix", 1);
        return _quoted[style] = Add("cellXfs", copy);
    }

    private int AddFill(string color)
    {
        var solid = Section("fills").Children("fill").ToList();
        var known = solid.FindIndex(fill => fill.Below("fgColor").Any(each => each.Value("rgb") == "FF" + color));
        return known >= 0 ? known : Add("fills", new XElement(Name("fill"), new XElement(Name("patternFill"),
            new XAttribute("patternType", "solid"), new XElement(Name("fgColor"), new XAttribute("rgb", "FF" + color)),
            new XElement(Name("bgColor"), new XAttribute("indexed", 64)))));
    }

    private string NumberFormat(string code)
    {
        var builtIn = code switch { "" => "0", "@" => "49", "#,##0" => "3", _ => "" };
        if (builtIn.Length > 0)
            return builtIn;
        var own = _root.Child("numFmts")?.Children("numFmt").ToList() ?? [];
        if (own.Find(format => format.Value("formatCode") == code) is { } known)
            return known.Value("numFmtId");
        var id = Math.Max(163, own.Select(format => format.Number("numFmtId")).DefaultIfEmpty(163).Max()) + 1;
        Add("numFmts", new XElement(Name("numFmt"), new XAttribute("numFmtId", id), new XAttribute("formatCode", code)));
        return id.ToString(CultureInfo.InvariantCulture);
    }

    private int AddAll(string section, XElement from, int skip)
    {
        var first = Section(section).Elements().Count();
        foreach (var each in from.Child(section)?.Elements().Skip(skip).ToList() ?? [])
            Add(section, Renamed(each));
        return first;
    }

    private int Add(string section, XElement element)
    {
        var into = Section(section);
        into.Add(element);
        var count = into.Elements().Count();
        into.SetAttributeValue("count", count);
        if (section == "cellXfs")
            _formats.Add(element);
        return count - 1;
    }

    private XElement Section(string name)
    {
        if (_root.Child(name) is { } known)
            return known;
        string[] order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
            "extLst"];
        var section = new XElement(Name(name));
        var next = _root.Elements().FirstOrDefault(child => Array.IndexOf(order, child.Name.LocalName) > Array.IndexOf(order, name));
        if (next is null)
            _root.Add(section);
        else
            next.AddBeforeSelf(section);
        return section;
    }

    // A Strict workbook's elements have names of another space.
    private XElement Renamed(XElement element)
    {
        var copy = new XElement(element);
        foreach (var each in copy.DescendantsAndSelf())
        {
            each.Name = Name(each.Name.LocalName);
            each.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }
        return copy;
    }

    private XName Name(string local) => _root.Name.Namespace + local;
}
