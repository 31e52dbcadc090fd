using System.Globalization;
using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>Adds looks to a workbook's own behind those that it has, which keep their letters and their numbers.</summary>
internal static class StyleEdit
{
    private static readonly string[] Order =
        ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    /// <summary>How many looks and highlights the workbook has already.</summary>
    public static (uint Styles, uint Highlights) CountsIn(XElement root) =>
        ((uint)(root.Child("cellXfs")?.Children("xf").Count() ?? 0), (uint)(root.Child("dxfs")?.Children("dxf").Count() ?? 0));

    public static void Append(XElement root, XmlText text, StyleTable table, EditedPackage package)
    {
        var added = XElement.Parse(package.Flavoured(table.Write().OuterXml));
        var formats = NumberFormats(root, text, added, package);
        var fonts = Shift(root, "fonts");
        var fills = Shift(root, "fills");
        var borders = Shift(root, "borders");
        foreach (var format in added.Child("cellXfs")?.Children("xf") ?? [])
        {
            format.SetAttributeValue("fontId", format.Number("fontId") + fonts);
            format.SetAttributeValue("fillId", format.Number("fillId") + fills);
            format.SetAttributeValue("borderId", format.Number("borderId") + borders);
            if (root.Child("cellStyleXfs") is null)
                format.SetAttributeValue("xfId", null);
            if (formats.TryGetValue(format.Value("numFmtId"), out var own))
                format.SetAttributeValue("numFmtId", own);
        }
        foreach (var section in new[] { "fonts", "fills", "borders", "cellXfs", "dxfs" })
            Add(root, text, section, added.Child(section)?.Elements().ToList() ?? []);
    }

    private static Dictionary<string, string> NumberFormats(XElement root, XmlText text, XElement added, EditedPackage package)
    {
        var known = root.Child("numFmts")?.Children("numFmt").Select(format => format.Number("numFmtId")).DefaultIfEmpty(163).Max() ?? 163;
        var next = Math.Max(163, known);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var formats = added.Child("numFmts")?.Children("numFmt").ToList() ?? [];
        foreach (var format in formats)
        {
            ids[format.Value("numFmtId")] = (++next).ToString(CultureInfo.InvariantCulture);
            format.SetAttributeValue("numFmtId", next);
        }
        Add(root, text, "numFmts", formats);
        return ids;
    }

    private static int Shift(XElement root, string section) => root.Child(section)?.Elements().Count() ?? 0;

    private static void Add(XElement root, XmlText text, string section, List<XElement> elements)
    {
        if (elements.Count == 0)
            return;
        var written = string.Concat(elements.Select(element => element.Written()));
        if (root.Child(section) is { } known)
        {
            text.SetAttributes(known, "", [("count", (known.Elements().Count() + elements.Count).ToString(CultureInfo.InvariantCulture))]);
            text.InsertLast(known, written);
            return;
        }
        var whole = $"<{section} xmlns=\"{root.Name.NamespaceName}\" count=\"{elements.Count}\">{written}</{section}>";
        var next = root.Elements().FirstOrDefault(child => Array.IndexOf(Order, child.Name.LocalName) > Array.IndexOf(Order, section));
        if (next is null && text.IsSelfClosing(root))
            text.InsertLast(root, whole);
        else
            text.Insert(next is null ? text.RootEnd : text.StartOf(next), whole, rank: Array.IndexOf(Order, section));
    }
}
