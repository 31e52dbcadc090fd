using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Decree30;

public static partial class FormatFindings
{
    public static Diagnostic BodyAlignment(Location at, int places, int all) => Error("RP7302", at,
        vi: $"Nội dung: {places} trong {all} đoạn không được dàn đều cả hai lề; Phụ lục I mục II.6.e quy định dàn đều.",
        en: $"Body: {places} of {all} paragraphs are not justified; Annex I part II.6.e asks for it.");

    public static Diagnostic BodyFirstLine(Location at, Bilingual found, int places, int all) => Error("RP7303", at,
        vi: $"Nội dung: {places} trong {all} đoạn lùi đầu dòng {found.Vi}; Phụ lục I mục II.6.e quy định 1 cm hoặc 1,27 cm.",
        en: $"Body: {places} of {all} paragraphs have a first line of {found.En}; Annex I part II.6.e asks for 1 cm or 1.27 cm.");

    public static Diagnostic BodyGap(Location at, Bilingual found, int places, int all) => Error("RP7304", at,
        vi: $"Nội dung: khoảng cách giữa các đoạn là {found.Vi} pt ở {places} trong {all} chỗ; "
                + "Phụ lục I mục II.6.e quy định tối thiểu 6 pt.",
        en: $"Body: the gap between paragraphs is {found.En} pt at {places} of {all} places; Annex I part II.6.e asks for 6 pt or more.");

    public static Diagnostic BodyLineSpacing(Location at, Bilingual found, int places, int all) => Error("RP7305", at,
        vi: $"Nội dung: {places} trong {all} đoạn giãn dòng {found.Vi}; Phụ lục I mục II.6.e quy định từ dòng đơn đến 1,5 dòng.",
        en: $"Body: {places} of {all} paragraphs have a line spacing of {found.En}; Annex I part II.6.e asks for single to 1.5 lines.");

    public static Diagnostic ClauseMark(Location at, DecreeComponent component, string found)
    {
        var name = component == DecreeComponent.Article ? new Bilingual("Điều", "An article") : new("Khoản", "A clause");
        return Error("RP7315", at,
            vi: $"{name.Vi} ghi “{Cut(found)}”; Phụ lục I mục II.6.đ quy định số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm.",
            en: $"{name.En} begins “{Cut(found)}”; Annex I part II.6.đ asks for an Arabic number and a full stop.");
    }

    public static Diagnostic PointMark(Location at, string found) => Error("RP7316", at,
        vi: $"Điểm ghi “{Cut(found)}”; Phụ lục I mục II.6.đ quy định chữ cái tiếng Việt in thường, sau chữ cái có dấu đóng ngoặc đơn.",
        en: $"A point begins “{Cut(found)}”; Annex I part II.6.đ asks for a small letter and a closing bracket.");

    public static Diagnostic PointOrder(Location at, string found, string expected) => Error("RP7317", at,
        vi: $"Điểm “{found})” không theo bảng chữ cái tiếng Việt: sau điểm trước nó phải là “{expected})” (a, b, c, d, đ, e, g…).",
        en: $"Point “{found})” does not follow the Vietnamese alphabet: “{expected})” comes here (a, b, c, d, đ, e, g…).");

    public static Diagnostic NumberingGap(Location at, DecreeComponent component, string found, string expected)
    {
        var name = DecreeWords.NameOf(component);
        return Error("RP7318", at,
            vi: $"Số thứ tự của {name.Vi} không nối tiếp: ghi {found}, đúng thứ tự là {expected}.",
            en: $"The numbering of {name.En} is not continuous: {found} where {expected} comes next.");
    }

    public static Diagnostic ArticleWithoutTitle(Location at, int places) => Query("RP7319", at,
        vi: $"Có {places} phần, chương, mục, điều không có tiêu đề; Phụ lục I mục II.6.d quy định phải có tiêu đề.",
        en: $"{places} parts, chapters, sections or articles have no title; Annex I part II.6.d asks for one.");

    public static Diagnostic EndMarkMissing(Location at) => Note("RP7320", at,
        vi: "Nội dung không kết thúc bằng “./.”; các mẫu ở Phụ lục III đều kết thúc như vậy.",
        en: "The body does not end with “./.”, as all models of Annex III do.");

    public static Diagnostic MixedListMarks(Location at, IEnumerable<string> marks) => Note("RP7321", at,
        vi: $"Gạch đầu dòng không thống nhất: dùng cả {string.Join(", ", marks)}.",
        en: $"List marks differ: {string.Join(", ", marks)}.");

    public static Diagnostic EmptyParagraphsAsSpacing(Location at, int places) => Note("RP7322", at,
        vi: $"Nội dung có {places} chỗ dùng đoạn trống để tạo khoảng cách; nên đặt khoảng cách đoạn (Spacing Before/After).",
        en: $"The body has {places} empty paragraphs used as spacing; use the spacing of paragraphs.");

    public static Diagnostic SpacesAsIndent(Location at, int places) => Note("RP7323", at,
        vi: $"Có {places} đoạn dùng dấu cách hoặc phím Tab để lùi đầu dòng; nên đặt First line indent.",
        en: $"{places} paragraphs are indented with spaces or tabs; use the first-line indent.");

    /// <param name="spacing">Between letters, in points: below zero they are condensed.</param>
    /// <param name="scale">Width of the letters in percent.</param>
    public static Diagnostic CondensedText(Location at, double spacing, int scale, int places) => Note("RP7324", at,
        vi: $"Có {places} đoạn {Condensed(spacing, scale).Vi}; chữ thường là 100%, không ép, không giãn.",
        en: $"{places} paragraphs have letters {Condensed(spacing, scale).En}; "
            + "normal letters are 100%, neither condensed nor expanded.");

    private static Bilingual Condensed(double spacing, int scale) => spacing switch
    {
        0 => new($"co giãn chiều ngang chữ còn {scale}%", $"scaled to {scale}%"),
        < 0 => new($"ép chữ {DecreeWords.Number(-spacing)} pt", $"condensed by {DecreeWords.Number(-spacing)} pt"),
        _ => new($"giãn chữ {DecreeWords.Number(spacing)} pt", $"expanded by {DecreeWords.Number(spacing)} pt"),
    };

    public static Diagnostic ArticleReferenceMissing(Location at, string found) => Query("RP7325", at,
        vi: $"Nhắc đến “{found}” của văn bản này nhưng văn bản không có điều đó.",
        en: $"“{found}” of this document is mentioned, but there is none.");

    public static Diagnostic PlaceholderLeft(Location at, string found, int places) => Error("RP7326", at,
        vi: $"Còn chỗ chưa điền: “{Cut(found)}”{(places > 1 ? $" ({places} chỗ)" : "")}.",
        en: $"A place is not filled in: “{Cut(found)}”{(places > 1 ? $" ({places} places)" : "")}.");

    public static Diagnostic TemplateTagLeft(Location at, string found) => Error("RP7327", at,
        vi: $"Còn lệnh của mẫu “{Cut(found)}” trong văn bản.",
        en: $"A template's tag “{Cut(found)}” is left in the document.")
        .Advise(
            vi: "Nếu đây là mẫu, chạy lại với --mau; nếu là văn bản, hãy điền nội dung.",
            en: "If this is a template, run again with --template; if not, fill it in.");

    public static Diagnostic HighlightLeft(Location at, int places) => Note("RP7328", at,
        vi: $"Còn tô nền ở {places} đoạn.",
        en: $"{places} paragraphs are still highlighted.");

    public static Diagnostic YearLooksStale(Location at, string headYear, string bodyYear) => Query("RP7329", at,
        vi: $"Thời gian ban hành là năm {headYear} nhưng nội dung chỉ nói đến năm {bodyYear}; có phải văn bản chép từ năm trước?",
        en: $"The date is of {headYear} but the body speaks of {bodyYear} only; is it a copy of an older document?");

    public static Diagnostic AgencyLooksStale(Location at, string agency, DecreeComponent component, string found)
    {
        var name = DecreeWords.NameOf(component);
        return Query("RP7330", at,
            vi: $"Tên cơ quan là “{Cut(agency)}” nhưng {name.Vi} ghi “{Cut(found)}”.",
            en: $"The agency is “{Cut(agency)}” but the {name.En} says “{Cut(found)}”.");
    }

    public static Diagnostic AbbreviationMistyped(Location at, string found, string expected) => Query("RP7331", at,
        vi: $"“{found}” có lẽ gõ nhầm; có phải “{expected}”?",
        en: $"“{found}” looks mistyped; is it “{expected}”?");

    public static Diagnostic AbolishedLevel(Location at, string found) => Query("RP7332", at,
        vi: $"Văn bản ban hành sau ngày 01/7/2025 nhưng ghi “{Cut(found)}”; cấp huyện đã kết thúc hoạt động từ ngày đó.",
        en: $"The document is dated after 1 July 2025 but says “{Cut(found)}”; districts ended on that day.");

    public static Diagnostic CitationCapitals(Location at, string found, string expected, int places) => Error("RP7333", at,
        vi: $"Viện dẫn ghi “{found}”{(places > 1 ? $" ({places} chỗ)" : "")}; Phụ lục II quy định viết “{expected}”.",
        en: $"A citation says “{found}”{(places > 1 ? $" ({places} places)" : "")}; Annex II writes “{expected}”.");
}
