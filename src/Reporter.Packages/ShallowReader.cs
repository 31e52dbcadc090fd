using System.Xml;

namespace Reporter.Packages;

/// <summary>
/// Reads XML up to a depth. A tree takes time with the square of its depth to build, and a walk through it may exhaust
/// the stack; no office program nests hundreds of elements.
/// </summary>
internal sealed class ShallowReader(XmlReader reader, int deepest, string part) : XmlReader, IXmlLineInfo
{
    public override int AttributeCount => reader.AttributeCount;

    public override string BaseURI => reader.BaseURI;

    public override int Depth => reader.Depth;

    public override bool EOF => reader.EOF;

    public override bool IsEmptyElement => reader.IsEmptyElement;

    public override string LocalName => reader.LocalName;

    public override string NamespaceURI => reader.NamespaceURI;

    public override XmlNameTable NameTable => reader.NameTable;

    public override XmlNodeType NodeType => reader.NodeType;

    public override string Prefix => reader.Prefix;

    public override ReadState ReadState => reader.ReadState;

    public override string Value => reader.Value;

    public int LineNumber => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    public int LinePosition => (reader as IXmlLineInfo)?.LinePosition ?? 0;

    public bool HasLineInfo() => (reader as IXmlLineInfo)?.HasLineInfo() ?? false;

    public override bool Read()
    {
        var read = reader.Read();
        return reader.Depth <= deepest ? read : throw new PackageException(PackageFault.TooDeep, part);
    }

    public override string GetAttribute(int i) => reader.GetAttribute(i);

    public override string? GetAttribute(string name) => reader.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => reader.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => reader.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => reader.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => reader.MoveToAttribute(name, ns);

    public override bool MoveToElement() => reader.MoveToElement();

    public override bool MoveToFirstAttribute() => reader.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => reader.MoveToNextAttribute();

    public override bool ReadAttributeValue() => reader.ReadAttributeValue();

    public override void ResolveEntity() => reader.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            reader.Dispose();
        base.Dispose(disposing);
    }
}
