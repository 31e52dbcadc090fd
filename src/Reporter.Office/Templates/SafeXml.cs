using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Office.Templates;

/// <summary>Reads XML of a stranger: no document type, nothing fetched, no depth that would exhaust the stack.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 400;
    private const long LargestPart = 256L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart, CloseInput = true };

    /// <summary>The root element, or null with the finding in the bag.</summary>
    public static XElement? Load(ReadOnlyMemory<byte> bytes, string part, Location at, DiagnosticBag diagnostics)
    {
        try
        {
            using var reader = XmlReader.Create(bytes.AsStream(), Settings);
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
            if (root is not null && Depth(root) <= DeepestElement)
                return root;
            diagnostics.Add(root is null ? Catalog.TemplateUnreadable(at) : Catalog.TemplateUnsafe(at, PackageDanger.TooDeep, part));
        }
        catch (XmlException problem)
        {
            diagnostics.Add(problem.Message.Contains("DTD", StringComparison.Ordinal)
                ? Catalog.TemplateUnsafe(at, PackageDanger.DocumentType, part)
                : Catalog.TemplateUnreadable(at));
        }
        return null;
    }

    private static int Depth(XElement root)
    {
        var (deepest, depth) = (0, 0);
        for (XNode? node = root; node is not null;)
        {
            deepest = Math.Max(deepest, depth);
            if (node is XElement { FirstNode: { } child })
            {
                node = child;
                depth++;
                continue;
            }
            while (node is not null && node != root && node.NextNode is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node is null || node == root ? null : node.NextNode;
        }
        return deepest;
    }

    private static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
