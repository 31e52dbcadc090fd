using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Packages;

namespace Reporter.Word.Package;

/// <summary>Reads XML of a stranger: no document type, nothing fetched, no depth that would exhaust the stack.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 400;
    private const long LargestPart = 256L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        CloseInput = true
    };

    /// <summary>The root element, or null with the finding in the bag.</summary>
    public static XElement? Load(ReadOnlyMemory<byte> bytes, string part, Location at, DiagnosticBag diagnostics)
    {
        using var reader = new ShallowReader(XmlReader.Create(bytes.AsStream(), Settings), DeepestElement);
        try
        {
            if (XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root is { } root)
                return root;
            diagnostics.Add(TemplateFindings.TemplateUnreadable(at));
        }
        catch (XmlException problem)
        {
            diagnostics.Add(reader.IsTooDeep ? TemplateFindings.TemplateUnsafe(at, PackageDanger.TooDeep, part)
                : problem.Message.Contains("DTD", StringComparison.Ordinal)
                    ? TemplateFindings.TemplateUnsafe(at, PackageDanger.DocumentType, part)
                : TemplateFindings.TemplateUnreadable(at));
        }
        return null;
    }

    private static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
