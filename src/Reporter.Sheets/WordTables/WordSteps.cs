using System.Globalization;
using System.Xml;

namespace Reporter.Sheets.WordTables;

/// <summary>Steps through elements. They are known by local name, since Strict files have other namespaces than the rest.</summary>
internal static class WordSteps
{
    /// <summary>Calls for each element right below the one the reader stands on. What is not read there is passed over.</summary>
    public static void Children(this XmlReader reader, Action<string> onChild)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
                onChild(reader.LocalName);
        }
    }

    public static string? Attribute(this XmlReader reader, string name)
    {
        string? value = null;
        while (value is null && reader.MoveToNextAttribute())
            value = reader.LocalName == name ? reader.Value : null;
        reader.MoveToElement();
        return value;
    }

    public static int Count(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    /// <summary>An element that says yes by being there, unless it says no.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>The text of the element that the reader stands on; afterwards it stands on the element's end.</summary>
    public static string Text(this XmlReader reader)
    {
        var text = "";
        if (reader.IsEmptyElement)
            return text;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text = text.Length == 0 ? reader.Value : text + reader.Value;
        }
        return text;
    }
}
