using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Decree30;

public static partial class FormatFindings
{
    public static Diagnostic PaperNotA4(Location at, double width, double height) => Error("RP7101", at,
        vi: $"Khổ giấy là {DecreeWords.Number(width)} × {DecreeWords.Number(height)} mm; Phụ lục I mục I.1 quy định A4 (210 × 297 mm).",
        en: $"The paper is {DecreeWords.Number(width)} × {DecreeWords.Number(height)} mm; Annex I part I.1 asks for A4 (210 × 297 mm).");

    public static Diagnostic PageLandscape(Location at) => Error("RP7102", at,
        vi: "Trang đặt ngang; Phụ lục I mục I.2 quy định trình bày theo chiều dài khổ A4, chỉ đặt ngang khi có bảng, biểu không làm thành "
            + "phụ lục riêng.",
        en: "The page is landscape; Annex I part I.2 asks for portrait unless the text has tables that are not made into annexes.");

    public static Diagnostic MarginOutside(Location at, PageEdge edge, double found, double from, double to, bool isOwn)
    {
        var name = edge switch
        {
            PageEdge.Top => new Bilingual("trên", "top"),
            PageEdge.Bottom => new Bilingual("dưới", "bottom"),
            PageEdge.Left => new Bilingual("trái", "left"),
            _ => new Bilingual("phải", "right"),
        };
        var (source, sourceEn) = SourceOf("Phụ lục I mục I.3", isOwn);
        return Error("RP7103", at,
            vi: $"Lề {name.Vi} là {DecreeWords.Number(found)} mm; {source} quy định "
                + $"{DecreeWords.Number(from)}–{DecreeWords.Number(to)} mm.",
            en: $"The {name.En} margin is {DecreeWords.Number(found)} mm; {sourceEn} asks for "
                + $"{DecreeWords.Number(from)}–{DecreeWords.Number(to)} mm.");
    }

    public static Diagnostic FontOther(Location at, IEnumerable<string> fonts, int places) => Error("RP7104", at,
        vi: $"Có {places} đoạn dùng phông {string.Join(", ", fonts)}; Phụ lục I mục I.4 quy định Times New Roman.",
        en: $"{places} paragraphs use {string.Join(", ", fonts)}; Annex I part I.4 asks for Times New Roman.");

    public static Diagnostic ColorOther(Location at, IEnumerable<string> colors, int places) => Error("RP7105", at,
        vi: $"Có {places} đoạn có chữ màu {string.Join(", ", colors)}; Phụ lục I mục I.4 quy định chữ màu đen.",
        en: $"{places} paragraphs have text in {string.Join(", ", colors)}; Annex I part I.4 asks for black.");

    public static Diagnostic LegacyFont(Location at, IEnumerable<string> fonts, int places) => Error("RP7106", at,
        vi: $"Có {places} đoạn dùng phông của bảng mã cũ ({string.Join(", ", fonts)}); Phụ lục I mục I.4 quy định bộ mã Unicode theo TCVN "
            + "6909:2001.",
        en: $"{places} paragraphs use fonts of an encoding before Unicode ({string.Join(", ", fonts)}); Annex I part I.4 asks for Unicode "
            + "(TCVN 6909:2001).")
        .Advise(
            vi: "Chuyển mã văn bản sang Unicode (ví dụ bằng Unikey: Ctrl + Shift + F6) rồi đổi sang Times New Roman; chỉ đổi phông thì "
                + "chữ sẽ hỏng.",
            en: "Convert the text to Unicode first, then change the font; changing only the font breaks the letters.");

    public static Diagnostic DecomposedLetters(Location at, int places) => Note("RP7107", at,
        vi: $"Có {places} đoạn chứa chữ Unicode tổ hợp (dấu rời khỏi chữ); TCVN 6909:2001 khuyến khích dựng sẵn, và tìm kiếm trong Word "
            + "sẽ không thấy những chữ này.",
        en: $"{places} paragraphs hold decomposed letters; TCVN 6909:2001 prefers composed ones, and searching will not find them.");

    public static Diagnostic PageNumberMissing(Location at) => Error("RP7108", at,
        vi: "Văn bản nhiều trang nhưng không có số trang; Phụ lục I mục I.7 quy định đánh số từ trang thứ hai.",
        en: "The document has several pages and no page numbers; Annex I part I.7 asks for them from the second page on.");

    public static Diagnostic PageNumberMisplaced(Location at, WordPart part, Bilingual alignment)
    {
        var where = part == WordPart.Footer ? new Bilingual("chân trang", "the footer") : new Bilingual("đầu trang", "the header");
        return Error("RP7109", at,
            vi: $"Số trang ở {where.Vi}, {alignment.Vi}; Phụ lục I mục I.7 quy định canh giữa theo chiều ngang trong phần lề trên.",
            en: $"The page number is in {where.En}, {alignment.En}; Annex I part I.7 asks for the middle of the top margin.");
    }

    public static Diagnostic PageNumberOnFirstPage(Location at) => Error("RP7110", at,
        vi: "Số trang hiện ở trang thứ nhất; Phụ lục I mục I.7 quy định không hiển thị số trang thứ nhất.",
        en: "The page number shows on the first page; Annex I part I.7 hides it there.");

    public static Diagnostic PageNumberKind(Location at, string format, int start)
    {
        var found = format is "decimal" or "numberInDash"
            ? new Bilingual($"bắt đầu từ {start}", $"begin at {start}")
            : new Bilingual($"đánh bằng {KindOfNumber(format).Vi}", $"are {KindOfNumber(format).En}");
        return Error("RP7112", at,
            vi: $"Số trang {found.Vi}; Phụ lục I mục I.7 quy định đánh từ số 1, bằng chữ số Ả Rập.",
            en: $"The page numbers {found.En}; Annex I part I.7 asks for Arabic numbers from 1.");
    }

    public static Diagnostic AnnexPagesGoOn(Location at) => Error("RP7113", at,
        vi: "Số trang của phụ lục nối tiếp văn bản; Phụ lục I mục III.1.đ quy định số trang được đánh riêng theo từng phụ lục.",
        en: "The annex goes on with the page numbers of the text; Annex I part III.1.đ numbers each annex by itself.");

    private static Bilingual KindOfNumber(string format) => format switch
    {
        "upperRoman" or "lowerRoman" => new("chữ số La Mã", "Roman"),
        "upperLetter" or "lowerLetter" => new("chữ cái", "letters"),
        _ => new($"kiểu “{format}”", $"of the kind “{format}”"),
    };

    public static Diagnostic PageNumberHidden(Location at) => Error("RP7114", at,
        vi: "Trang đầu của phần này không hiện số trang; Phụ lục I mục I.7 chỉ không hiển thị số trang thứ nhất của văn bản.",
        en: "The first page of this section shows no page number; Annex I part I.7 hides only that of the document's first page.")
        .Advise(
            vi: "Trong phần này bỏ chọn “Different First Page” (Header & Footer).",
            en: "Turn off “Different First Page” for this section.");
}
