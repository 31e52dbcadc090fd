using System.Globalization;
using System.Xml;

namespace Reporter.Sheets.Ods;

/// <summary>Names of OpenDocument 1.2 to 1.4, and steps through its elements.</summary>
internal static class OdsNames
{
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    /// <summary>No office program nests so deep.</summary>
    private const int DeepestElement = 400;

    /// <summary>Steps to the end of the element the reader stands on.</summary>
    public static void Pass(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            CheckDepth(reader);
    }

    public static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth > DeepestElement)
            throw new XmlException("Elements are nested too deep.");
    }

    public static bool IsText(XmlReader reader) =>
        reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>How many times an element stands for itself; one where nothing sensible is said.</summary>
    public static int Count(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? (int)Math.Clamp(count, 1, int.MaxValue) : 1;
}
