namespace Reporter.Sheets;

/// <summary>Kinds of file that people send and no figures are taken from.</summary>
public enum ForeignKind
{
    Unknown,
    BinaryWorkbook,
    OpenDocumentOther,
    Numbers,
    Pdf,
    OldWord,
    WordXml,
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
