namespace Reporter.Packages;

/// <summary>Why a .docx, .xlsx or .ods file (a zip of XML parts) is not opened, or not read to its end.</summary>
public enum PackageFault
{
    /// <summary>Not a zip at all, or one whose table of contents is broken.</summary>
    NotAPackage,

    /// <summary>An OLE file without encrypted content: the Word or Excel of before 2007.</summary>
    LegacyFormat,

    /// <summary>A password is needed.</summary>
    Encrypted,

    RichText,

    WebPage,

    TooManyParts,

    PartTooLarge,

    /// <summary>All parts that were read, together.</summary>
    TooLarge,

    /// <summary>A part that unpacks to far more than it weighs: the mark of a zip bomb.</summary>
    SuspiciousCompression,

    /// <summary>A text without end between two tags.</summary>
    TextTooLong,

    /// <summary>A part whose name leads out of the package.</summary>
    PartOutside,

    /// <summary>Two parts of one name: programs differ in which they read.</summary>
    PartTwice,

    /// <summary>A part that a document cannot do without is not there.</summary>
    PartMissing,

    /// <summary>A part that cannot be unpacked, or whose checksum does not fit.</summary>
    PartDamaged,

    /// <summary>XML that is not well formed.</summary>
    BrokenXml,

    /// <summary>XML that brings a document type definition.</summary>
    DocumentType,

    /// <summary>XML whose elements lie deeper than any office program nests them.</summary>
    TooDeep,
}
