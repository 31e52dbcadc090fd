using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Forms;

/// <summary>Elements and addresses of a sheet's part. Elements are known by local name: Strict workbooks have other namespaces.</summary>
internal static class SheetXml
{
    public static XElement? Child(this XElement parent, string name) =>
        parent.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement parent, string name) =>
        parent.Elements().Where(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Below(this XElement parent, string name) =>
        parent.Descendants().Where(child => child.Name.LocalName == name);

    public static string Value(this XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    /// <summary>An attribute of any namespace, as <c>r:id</c>.</summary>
    public static string Linked(this XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(each => each.Name.LocalName == attribute && each.Name.NamespaceName.Length > 0)?.Value ?? "";

    public static int Number(this XElement element, string attribute, int otherwise = 0) =>
        int.TryParse(element.Value(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>The text of a string item or of a comment: its runs together, without what is spoken beside them.</summary>
    public static string TextOf(XElement item) => string.Concat(item.Descendants()
        .Where(text => text.Name.LocalName == "t" && !text.Ancestors().Any(above => above.Name.LocalName is "rPh"))
        .Select(text => text.Value)).Replace("\r", "", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal);

    /// <summary>Null for what is no address of one cell.</summary>
    public static (int Row, int Column)? CellAt(string address)
    {
        var letters = 0;
        var column = 0;
        for (; letters < address.Length && char.IsAsciiLetter(address[letters]); letters++)
            column = (column * 26) + char.ToUpperInvariant(address[letters]) - 'A' + 1;
        return letters is > 0 and <= 3
            && int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row, column) : null;
    }

    public static CellRange? RangeAt(string reference)
    {
        var ends = reference.Replace("$", "", StringComparison.Ordinal).Split(':');
        return ends.Length <= 2 && CellAt(ends[0]) is var (firstRow, firstColumn) && CellAt(ends[^1]) is var (lastRow, lastColumn)
            ? new CellRange(Math.Min(firstRow, lastRow), Math.Min(firstColumn, lastColumn), Math.Max(firstRow, lastRow),
                Math.Max(firstColumn, lastColumn))
            : null;
    }
}
