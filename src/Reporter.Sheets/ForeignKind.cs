namespace Reporter.Sheets;

/// <summary>Kinds of file that people send and no figures are taken from.</summary>
public enum ForeignKind
{
    Unknown,
    BinaryWorkbook,
    OpenDocumentSheet,
    OpenDocumentOther,
    Numbers,
    Pdf,
    Word,
    OldWord,
    RichText,
    Slides,
    Picture,
    WebPage,
    XmlSheet,
    Text,
    RarOrSevenZip,
    Mail,
    OtherOffice,
    Database,
}
