using System.Xml;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>XML as text, the same on every system: the framework's own ends lines within texts as the system does.</summary>
public static class NodeText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        NewLineChars = "\n",
    };

    public static string Written(this XNode node)
    {
        ArgumentNullException.ThrowIfNull(node);

        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var writer = XmlWriter.Create(text, Settings))
            node.WriteTo(writer);
        return text.ToString();
    }
}
