using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Decree30;

/// <summary>What a basis lacks of the document that it names.</summary>
public enum CitationFault
{
    NoWord,

    /// <summary>“Can cu”, “Căn cú”: the words are there and mistyped.</summary>
    Wording,
    NoNumber,
    NoDay,
}

public static partial class FormatFindings
{
    public static Diagnostic PartNotJudged(Location at, DecreeFormatKind kind, string found)
    {
        var name = DecreeWords.NameOf(kind);
        return Note("RP7008", at,
            vi: $"Phần bắt đầu từ “{Cut(found)}” là {name.Vi} nên không xét thể thức.",
            en: $"The part that begins “{Cut(found)}” is {name.En}, so it is not judged.");
    }

    public static Diagnostic WouldWrap(Location at, string found) => Note("RP7009", at,
        vi: $"Không tự sửa cỡ chữ của “{Cut(found)}”: đổi cỡ ở đây sẽ làm dòng xuống hàng hoặc xô lệch.",
        en: $"The size of “{Cut(found)}” is left alone: with another one the line would wrap or come apart.")
        .Advise(
            vi: "Đặt phần đầu văn bản trong bảng hai cột (bên phải ít nhất 97 mm), hoặc nới cột, rồi đặt cỡ chữ.",
            en: "Put the head into a table of two columns (97 mm or more on the right), or widen the column, then set the size.");

    /// <param name="before">Estimated, as a .docx does not know its pages.</param>
    public static Diagnostic PageAdded(Location at, double before, double after) => Note("RP7010", at,
        vi: $"Sau khi sửa, văn bản dài hơn (ước tính từ {DecreeWords.Number(Math.Round(before, 1))} lên "
            + $"{DecreeWords.Number(Math.Round(after, 1))} trang), có thể thêm trang.",
        en: $"After fixing the document is longer (about {DecreeWords.Number(Math.Round(after, 1))} pages instead of "
            + $"{DecreeWords.Number(Math.Round(before, 1))}), and may take one page more.")
        .Advise(
            vi: "Mở bản sao, xem trang cuối và chỗ ký trước khi dùng.",
            en: "Open the copy and look at the last page and the signature before you use it.");

    public static Diagnostic Underlined(Location at, IReadOnlyList<DecreeComponent> components, int places) => Error("RP7115", at,
        vi: "Gạch chân chữ ở "
            + $"{string.Join(", ", components.Take(4).Select(c => DecreeWords.NameOf(c).Vi))}{(places > 1 ? $" ({places} chỗ)" : "")}; "
            + "bảng ở Phụ lục I mục V chỉ có đứng, nghiêng, đậm, không gạch chân.",
        en: "Underlined: "
            + $"{string.Join(", ", components.Take(4).Select(c => DecreeWords.NameOf(c).En))}{(places > 1 ? $" ({places} places)" : "")}; "
            + "the table of Annex I part V has upright, italic and bold, and no underline.");

    public static Diagnostic BasisCitation(Location at, string found, CitationFault fault, int places)
    {
        var (vi, en) = fault switch
        {
            CitationFault.NoWord => ("thiếu chữ “Căn cứ” ở đầu dòng", "the words “Căn cứ” at its beginning are missing"),
            CitationFault.Wording => ("chữ “Căn cứ” viết sai", "the words “Căn cứ” are mistyped"),
            CitationFault.NoNumber => ("thiếu số, ký hiệu của văn bản được viện dẫn", "the number of the document cited is missing"),
            _ => ("thiếu ngày, tháng, năm của văn bản được viện dẫn", "the date of the document cited is missing"),
        };
        return Error("RP7233", at,
            vi: $"Căn cứ “{Cut(found)}”: {vi}{(places > 1 ? $" ({places} dòng)" : "")} (Phụ lục I mục II.6.a).",
            en: $"The basis “{Cut(found)}”: {en}{(places > 1 ? $" ({places} lines)" : "")} (Annex I part II.6.a).");
    }

    public static Diagnostic AgencyAbbreviated(Location at, string found) => Error("RP7234", at,
        vi: $"Tên cơ quan ban hành viết tắt “{found}”; Phụ lục I mục II.2.a quy định ghi tên chính thức, đầy đủ (chỉ tên cơ quan chủ quản "
            + "được viết tắt).",
        en: $"The issuing agency is abbreviated: “{found}”; Annex I part II.2.a asks for its full official name (only the parent may be "
            + "abbreviated).");

    public static Diagnostic LetterSubjectWriting(Location at, string found, WritingFault fault)
    {
        var (vi, en) = fault switch
        {
            WritingFault.Brackets => ("nằm trong ngoặc; công văn không đặt trích yếu trong ngoặc", "it stands in brackets"),
            WritingFault.Capitals => ("viết hoa, viết thường sai; phải là “V/v”", "capitals are wrong; it is “V/v”"),
            WritingFault.Wording => ("mẫu của công văn ghi “V/v”", "the model of a letter says “V/v”"),
            _ => ("thừa dấu sau “V/v”", "there is a sign too many after “V/v”"),
        };
        return Error("RP7235", at,
            vi: $"Trích yếu công văn ghi “{Cut(found)}”: {vi} (mẫu 1.5 Phụ lục III).",
            en: $"The subject of the letter says “{Cut(found)}”: {en} (model 1.5 of Annex III).");
    }

    public static Diagnostic BeforeTheDecree(Location at, string found) => Note("RP7236", at,
        vi: $"Văn bản ghi “{Cut(found)}”, trước ngày Nghị định 30/2020 có hiệu lực (05/3/2020); khi đó áp dụng quy định cũ.",
        en: $"The document is dated “{Cut(found)}”, before Decree 30/2020 came into force (5 March 2020); older rules held then.");

    public static Diagnostic LineColored(Location at, DecreeComponent component)
    {
        var name = DecreeWords.NameOf(component);
        return Note("RP7237", at,
            vi: $"{Capital(name.Vi)} có màu; văn bản in đen trắng, đường kẻ nên màu đen như chữ.",
            en: $"The {name.En} is coloured; it should be black like the letters.")
            .Advise(
                vi: "Chọn đường kẻ, vào Shape Format → Shape Outline, chọn màu đen.",
                en: "Select the line, then Shape Format → Shape Outline → black.");
    }

    public static Diagnostic SubjectInitial(Location at, string found) => Note("RP7238", at,
        vi: $"Trích yếu bắt đầu bằng chữ thường “{Cut(found)}”; các mẫu ở Phụ lục III viết hoa chữ cái đầu.",
        en: $"The subject begins with a small letter (“{Cut(found)}”); the models of Annex III begin it with a capital.");

    public static Diagnostic TitleMistyped(Location at, string found, string expected) => Error("RP7239", at,
        vi: $"Tên loại ghi “{Cut(found)}”; Điều 7 ghi “{expected}”.",
        en: $"The title says “{Cut(found)}”; Article 7 writes “{expected}”.");

    public static Diagnostic TypedWithoutMarks(Location at, string found, int places) => Error("RP7339", at,
        vi: $"Gõ không dấu: “{Cut(found)}”{(places > 1 ? $" ({places} chỗ)" : "")}; văn bản viết bằng tiếng Việt có dấu.",
        en: $"Typed without marks: “{Cut(found)}”{(places > 1 ? $" ({places} places)" : "")}; a document is in Vietnamese with its marks.")
        .Advise(
            vi: "Bật bộ gõ tiếng Việt (bảng mã Unicode) rồi gõ lại.",
            en: "Switch the Vietnamese keyboard on (Unicode) and type it again.");

    public static Diagnostic MixedBodySizes(Location at, double usual, Bilingual other, int places) => Error("RP7334", at,
        vi: $"Nội dung có hai cỡ chữ: phần lớn cỡ {DecreeWords.Number(usual)}, còn {places} đoạn cỡ {other.Vi}; ghi chú Phụ lục I mục V "
            + "quy định cỡ chữ trong một văn bản phải thống nhất.",
        en: $"The text has two sizes: mostly {DecreeWords.Number(usual)}, but {other.En} in {places} paragraphs; the note of Annex I part "
            + "V asks for one.");

    public static Diagnostic CitedLater(Location at, string found, string day, string issued) => Query("RP7335", at,
        vi: $"Viện dẫn văn bản số {found} {day}, sau thời gian ban hành văn bản này (“{Cut(issued)}”); kiểm tra lại ngày, tháng, năm.",
        en: $"Document {found} is cited with “{day}”, which is later than this document (“{Cut(issued)}”); check the dates.");

    public static Diagnostic ImpossibleDate(Location at, string found, int places) => Error("RP7336", at,
        vi: $"Ghi “{found}”{(places > 1 ? $" ({places} chỗ)" : "")}, nhưng lịch không có ngày này.",
        en: $"It says “{found}”{(places > 1 ? $" ({places} places)" : "")}, but no calendar has this day.");

    public static Diagnostic SentenceBroken(Location at, int places) => Note("RP7337", at,
        vi: $"Có {places} chỗ câu bị ngắt giữa chừng bằng phím Enter; xóa dấu ngắt đoạn để câu liền một đoạn.",
        en: $"At {places} places a sentence is broken with Enter; take the paragraph break away.");

    public static Diagnostic ExtraBlanks(Location at, int places) => Note("RP7338", at,
        vi: $"Có {places} đoạn thừa dấu cách ở đầu; xóa các dấu cách này.",
        en: $"{places} paragraphs begin with a blank too many; delete it.");

    public static Diagnostic AnnexLabelMissing(Location at, string found) => Error("RP7509", at,
        vi: $"Sau phần ký có “{Cut(found)}” nhưng không có dòng “Phụ lục …”; Phụ lục I mục III.1.b quy định phụ lục có từ “Phụ lục”, số "
            + "thứ tự (khi có từ hai) và tiêu đề.",
        en: $"Behind the signature stands “{Cut(found)}” without a line “Phụ lục …”; Annex I part III.1.b asks for it.");
}
