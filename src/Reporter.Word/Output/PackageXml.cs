using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reporter.Word.Output;

internal static class PackageXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineChars = "\n",
    };

    /// <summary>A part as bytes, the same for the same tree.</summary>
    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }
        return stream.ToArray();
    }
}
