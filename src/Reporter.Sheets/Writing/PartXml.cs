using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace Reporter.Sheets.Writing;

/// <summary>A part's root element as the bytes of the part.</summary>
internal static class PartXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        CloseOutput = false,
        NewLineChars = "\n",
    };

    public static byte[] Of(OpenXmlElement root)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }
        return memory.ToArray();
    }

    public static byte[] Of(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }
        return memory.ToArray();
    }

    public static byte[] Relations(IEnumerable<PartRelation> relations) => Of(writer =>
    {
        writer.WriteStartElement("Relationships", OfficeNames.PackageRelations);
        foreach (var relation in relations)
        {
            writer.WriteStartElement("Relationship", OfficeNames.PackageRelations);
            writer.WriteAttributeString("Id", relation.Id);
            writer.WriteAttributeString("Type", relation.Type);
            writer.WriteAttributeString("Target", relation.Target);
            if (relation.IsExternal)
                writer.WriteAttributeString("TargetMode", "External");
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    });
}
