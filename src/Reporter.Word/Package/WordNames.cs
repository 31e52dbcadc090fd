using System.Xml.Linq;

namespace Reporter.Word.Package;

/// <summary>The names of WordprocessingML that the engine knows.</summary>
internal static class WordNames
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>Our own marks in a tree that is being compiled; none is left when it is written.</summary>
    public static readonly XNamespace Mark = "reporter:mark";

    public static readonly XName Body = Main + "body";
    public static readonly XName P = Main + "p";
    public static readonly XName PPr = Main + "pPr";
    public static readonly XName R = Main + "r";
    public static readonly XName RPr = Main + "rPr";
    public static readonly XName T = Main + "t";
    public static readonly XName Tab = Main + "tab";
    public static readonly XName Br = Main + "br";
    public static readonly XName Cr = Main + "cr";
    public static readonly XName NoBreakHyphen = Main + "noBreakHyphen";
    public static readonly XName SoftHyphen = Main + "softHyphen";
    public static readonly XName InstrText = Main + "instrText";
    public static readonly XName LastRenderedPageBreak = Main + "lastRenderedPageBreak";
    public static readonly XName ProofErr = Main + "proofErr";
    public static readonly XName BookmarkStart = Main + "bookmarkStart";
    public static readonly XName BookmarkEnd = Main + "bookmarkEnd";
    public static readonly XName CommentStart = Main + "commentRangeStart";
    public static readonly XName CommentEnd = Main + "commentRangeEnd";
    public static readonly XName CommentReference = Main + "commentReference";
    public static readonly XName Tbl = Main + "tbl";
    public static readonly XName TblGrid = Main + "tblGrid";
    public static readonly XName GridCol = Main + "gridCol";
    public static readonly XName Tr = Main + "tr";
    public static readonly XName TrPr = Main + "trPr";
    public static readonly XName Tc = Main + "tc";
    public static readonly XName TcPr = Main + "tcPr";
    public static readonly XName TcW = Main + "tcW";
    public static readonly XName GridSpan = Main + "gridSpan";
    public static readonly XName VMerge = Main + "vMerge";
    public static readonly XName Sdt = Main + "sdt";
    public static readonly XName SdtPr = Main + "sdtPr";
    public static readonly XName SdtContent = Main + "sdtContent";
    public static readonly XName Ruby = Main + "rt";
    public static readonly XName RubyBase = Main + "rubyBase";
    public static readonly XName Hyperlink = Main + "hyperlink";
    public static readonly XName SmartTag = Main + "smartTag";
    public static readonly XName TextBoxContent = Main + "txbxContent";
    public static readonly XName SectPr = Main + "sectPr";
    public static readonly XName HeaderReference = Main + "headerReference";
    public static readonly XName FooterReference = Main + "footerReference";
    public static readonly XName FootnoteReference = Main + "footnoteReference";
    public static readonly XName EndnoteReference = Main + "endnoteReference";
    public static readonly XName Footnote = Main + "footnote";
    public static readonly XName Endnote = Main + "endnote";
    public static readonly XName Comment = Main + "comment";
    public static readonly XName Val = Main + "val";
    public static readonly XName Id = Main + "id";
    public static readonly XName Type = Main + "type";
    public static readonly XName WidthOf = Main + "w";
    public static readonly XName DocPr = WordDrawing + "docPr";
    public static readonly XName AlternateContent = Compatibility + "AlternateContent";
    public static readonly XName Choice = Compatibility + "Choice";
    public static readonly XName Fallback = Compatibility + "Fallback";
    public static readonly XName RelId = Relationships + "id";
    public static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>Where a tag stands, while a part is being compiled.</summary>
    public static readonly XName Tag = Mark + "tag";

    /// <summary>Something that the output does at this place (see <c>OutputAction</c>).</summary>
    public static readonly XName Action = Mark + "action";

    /// <summary>Elements whose children are paragraphs and tables.</summary>
    public static bool HoldsBlocks(XElement element) =>
        element.Name == Body || element.Name == Tc || element.Name == TextBoxContent || element.Name == Footnote || element.Name == Endnote
        || element.Name == Comment || element.Name.LocalName is "hdr" or "ftr" or "docPartBody"
        || (element.Name == SdtContent && element.Elements().Any(child => IsBlock(child) || child.Name == Tr));

    public static bool IsBlock(XElement element) =>
        element.Name == P || element.Name == Tbl
        || (element.Name == Sdt && element.Element(SdtContent) is { } content && content.Elements().Any(IsBlock));

    /// <summary>A run that holds nothing but its format.</summary>
    public static bool IsEmptyRun(XElement element) => element.Name == R && element.Elements().All(child => child.Name == RPr);

    public static bool IsNoteReference(XElement element) => element.Name == FootnoteReference || element.Name == EndnoteReference;

    public static bool IsNote(XElement element) => element.Name == Footnote || element.Name == Endnote;
}
