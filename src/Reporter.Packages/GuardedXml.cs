using System.Xml;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>Readers of a stranger's XML: no document type, nothing fetched, no depth that would exhaust the stack.</summary>
public static class GuardedXml
{
    private const int DeepestElement = 400;

    private static readonly XmlReaderSettings Whole = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_024,
        CloseInput = true,
    };

    private static readonly XmlReaderSettings Text = Passing(ignoresSpaces: false);

    private static readonly XmlReaderSettings Elements = Passing(ignoresSpaces: true);

    /// <summary>A part as a tree. White space is kept where the options say so: in Word it is text.</summary>
    /// <param name="part">As faults shall name it.</param>
    /// <exception cref="PackageException">The XML is broken, too deep, or brings a document type.</exception>
    public static XDocument Tree(byte[] xml, string part, LoadOptions options)
    {
        try
        {
            using var reader = new ShallowReader(XmlReader.Create(new MemoryStream(xml, writable: false), Whole), DeepestElement, part);
            return XDocument.Load(reader, options);
        }
        catch (XmlException wrong)
        {
            throw new PackageException(FaultOf(wrong), part);
        }
    }

    /// <summary>The same bound of depth around a reader that reads forward, for whoever follows nested elements.</summary>
    public static XmlReader Shallow(XmlReader xml, string part) => new ShallowReader(xml, DeepestElement, part);

    public static PackageFault FaultOf(XmlException wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        return wrong.Message.Contains("DTD", StringComparison.Ordinal) ? PackageFault.DocumentType : PackageFault.BrokenXml;
    }

    // For parts of millions of cells, which nobody keeps as a tree.
    internal static XmlReader Stream(Stream xml, bool isText) => XmlReader.Create(xml, isText ? Text : Elements);

    private static XmlReaderSettings Passing(bool ignoresSpaces) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = ignoresSpaces,
        // Programs do write forbidden control characters; the cell's text is cleaned of them.
        CheckCharacters = false,
        CloseInput = true,
    };
}
