namespace Reporter.Packages;

/// <summary>Why a .docx or .xlsx file (a zip of XML parts) is not opened, or not read to its end.</summary>
public enum PackageFault
{
    /// <summary>Not a zip at all, or one whose directory is broken.</summary>
    NotAPackage,

    /// <summary>An OLE file without encrypted content: the Word or Excel of before 2007.</summary>
    LegacyFormat,

    /// <summary>An OLE file that holds an encrypted package: a password is needed.</summary>
    Encrypted,

    RichText,

    WebPage,

    TooManyParts,

    TooLarge,

    /// <summary>A part that unpacks to far more than it weighs: the mark of a zip bomb.</summary>
    SuspiciousCompression,

    /// <summary>A part whose name leaves the package, or that stands in it twice.</summary>
    BadPartName,

    /// <summary>A part that a document cannot do without is not there.</summary>
    PartMissing,

    /// <summary>XML that is not well formed, or that brings a document type definition.</summary>
    BrokenXml,
}
