using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Decree30;

/// <summary>What is wrong with how something is written, in words that every component shares.</summary>
public enum WritingFault
{
    Wording,
    MissingColon,
    Hyphens,
    Spaces,

    /// <summary>Blanks beside the slash between number and symbol.</summary>
    SpacedSlash,
    Comma,
    LeadingZero,
    ExtraZero,

    /// <summary>A day that no calendar has.</summary>
    Impossible,
    Slash,
    Capitals,
    EndsOtherwise,
    /// <summary>The year stands in the symbol, as only normative documents have it.</summary>
    Year,
    Brackets,
    /// <summary>A sign that does not belong there.</summary>
    ExtraSign,
    /// <summary>A name that has to be written out.</summary>
    Abbreviated,
}

public enum LineFault
{
    Dashed,
    Hyphens,
    Underline,
}

public static partial class FormatFindings
{
    public static Diagnostic NationalTitleWords(Location at, string found) => Error("RP7202", at,
        vi: $"Quốc hiệu ghi “{found}”; Phụ lục I mục II.1.a quy định “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.",
        en: $"The national title says “{found}”; Annex I part II.1.a says “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.");

    public static Diagnostic NationalTitleWraps(Location at, double needed, double available) => Error("RP7203", at,
        vi: $"Quốc hiệu dài {DecreeWords.Number(needed)} mm nhưng ô chỉ rộng {DecreeWords.Number(available)} mm nên bị xuống dòng.",
        en: $"The national title is {DecreeWords.Number(needed)} mm long but its cell is {DecreeWords.Number(available)} mm wide, so it "
            + "wraps.")
        .Advise(
            vi: "Nới cột bên phải (ít nhất 97 mm khi cỡ chữ 13) hoặc dùng cỡ chữ 12.",
            en: "Widen the right column (97 mm or more at 13 pt) or use 12 pt.");

    public static Diagnostic MottoWords(Location at, string found) => Error("RP7205", at,
        vi: $"Tiêu ngữ ghi “{found}”; Phụ lục I mục II.1.b quy định “Độc lập - Tự do - Hạnh phúc”: chữ cái đầu của các cụm từ viết hoa, "
            + "giữa các cụm từ có gạch nối (-), có cách chữ.",
        en: $"The motto says “{found}”; Annex I part II.1.b says “Độc lập - Tự do - Hạnh phúc”, with hyphens and spaces.");

    public static Diagnostic MottoLineMissing(Location at) => Error("RP7206", at,
        vi: "Dưới Tiêu ngữ không có đường kẻ ngang; Phụ lục I mục II.1.b quy định kẻ nét liền, dài bằng dòng chữ.",
        en: "There is no line under the motto; Annex I part II.1.b asks for a solid line as long as the text.");

    public static Diagnostic MottoLineLength(Location at, double percent) => Error("RP7207", at,
        vi: $"Đường kẻ dưới Tiêu ngữ dài {DecreeWords.Number(percent)}% dòng chữ; Phụ lục I mục II.1.b quy định dài bằng dòng chữ.",
        en: $"The line under the motto is {DecreeWords.Number(percent)}% of the text; Annex I part II.1.b asks for the same length.");

    public static Diagnostic LineNotSolid(Location at, DecreeComponent component, LineFault fault)
    {
        var name = DecreeWords.NameOf(component);
        var found = fault switch
        {
            LineFault.Dashed => new Bilingual("nét đứt", "dashed"),
            LineFault.Hyphens => new Bilingual("gõ bằng dấu gạch nối", "typed with hyphens"),
            _ => new Bilingual("gạch chân của chữ", "an underline of the text"),
        };
        return Error("RP7208", at,
            vi: $"{Capital(name.Vi)} là {found.Vi}; Phụ lục I quy định đường kẻ ngang, nét liền.",
            en: $"The {name.En} is {found.En}; Annex I asks for a solid line.")
            .Advise(
                vi: "Vẽ bằng Insert → Shapes → Line (giữ phím Shift), không gạch chân chữ, không gõ dấu gạch.",
                en: "Draw it with Insert → Shapes → Line; do not underline and do not type hyphens.");
    }

    public static Diagnostic LineOfUnderscores(Location at, DecreeComponent component)
    {
        var name = DecreeWords.NameOf(component);
        return Note("RP7209", at,
            vi: $"{Capital(name.Vi)} được gõ bằng dấu gạch dưới; nên vẽ đường kẻ để chiều dài không đổi khi đổi máy.",
            en: $"The {name.En} is typed with underscores; a drawn line keeps its length.");
    }

    public static Diagnostic ShortLineMissing(Location at, DecreeComponent component)
    {
        var name = DecreeWords.NameOf(component);
        return Error("RP7212", at,
            vi: $"Không có {name.Vi}; Phụ lục I quy định kẻ nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân đối với dòng chữ.",
            en: $"The {name.En} is missing; Annex I asks for a solid line of 1/3 to 1/2 of the text, centred.");
    }

    public static Diagnostic ShortLineLength(Location at, DecreeComponent component, double percent)
    {
        var name = DecreeWords.NameOf(component);
        return Error("RP7213", at,
            vi: $"{Capital(name.Vi)} dài {DecreeWords.Number(percent)}% dòng chữ; Phụ lục I quy định từ 1/3 đến 1/2 (33–50%).",
            en: $"The {name.En} is {DecreeWords.Number(percent)}% of the text; Annex I asks for 1/3 to 1/2 (33–50%).");
    }

    public static Diagnostic NumberWriting(Location at, string found, WritingFault fault)
    {
        var (vi, en) = fault switch
        {
            WritingFault.MissingColon => ("thiếu dấu hai chấm sau từ “Số”", "the colon after “Số” is missing"),
            WritingFault.LeadingZero => ("thiếu số 0 phía trước số nhỏ hơn 10", "the zero before a number below 10 is missing"),
            WritingFault.ExtraZero =>
                ("thừa số 0 ở đầu; chỉ số nhỏ hơn 10 mới thêm một số 0", "there is a zero too many; only numbers below 10 take one"),
            WritingFault.Year =>
                ("ghi cả năm như văn bản quy phạm pháp luật; văn bản hành chính không ghi năm trong số, ký hiệu",
                "the year stands in it as in normative documents; administrative ones have none"),
            WritingFault.Slash => ("thiếu dấu gạch chéo (/) giữa số và ký hiệu", "the slash between number and symbol is missing"),
            WritingFault.Hyphens =>
                ("giữa các nhóm chữ viết tắt dùng dấu khác dấu gạch nối (-)",
                "another sign than a hyphen (-) stands between the abbreviations"),
            WritingFault.Spaces =>
                ("thừa dấu cách quanh dấu gạch nối (-) trong ký hiệu", "there are blanks around a hyphen (-) of the symbol"),
            WritingFault.SpacedSlash =>
                ("thừa dấu cách cạnh dấu gạch chéo (/); số, dấu gạch chéo và ký hiệu viết liền",
                "there are blanks beside the slash; number, slash and symbol are written together"),
            WritingFault.Brackets =>
                ("ký hiệu có dấu ngoặc; giữa các nhóm chữ viết tắt chỉ có dấu gạch nối (-)",
                "the symbol has brackets; only hyphens (-) stand between the abbreviations"),
            WritingFault.Capitals =>
                ("ký hiệu viết chữ thường, phải viết in hoa", "the symbol is in small letters and must be in capitals"),
            _ => ("phải ghi theo dạng “Số: 12/BC-UBND”", "the form is “Số: 12/BC-UBND”"),
        };
        return Error("RP7215", at,
            vi: $"Số, ký hiệu ghi “{found}”: {vi} (Phụ lục I mục II.3.c).",
            en: $"The number says “{found}”: {en} (Annex I part II.3.c).");
    }

    /// <param name="expected">Empty where the title is none of the kinds at all.</param>
    public static Diagnostic SymbolOfOtherKind(Location at, string found, string expected, string title) => Error("RP7216", at,
        vi: expected.Length > 0
            ? $"Ký hiệu bắt đầu bằng “{found}” nhưng văn bản là {title}; Phụ lục III mục I viết tắt là “{expected}”."
            : $"Ký hiệu bắt đầu bằng “{found}” nhưng tên loại ghi “{Cut(title)}”, không có trong các loại của Điều 7.",
        en: expected.Length > 0
            ? $"The symbol begins with “{found}” but the document is {title}; Annex III part I abbreviates it “{expected}”."
            : $"The symbol begins with “{found}” but the title says “{Cut(title)}”, which is no kind of Article 7.");

    public static Diagnostic LetterSymbolHasKind(Location at, string found) => Error("RP7217", at,
        vi: $"Ký hiệu “{found}” ghi chữ viết tắt tên loại, nhưng công văn không có tên loại: chỉ ghi tên cơ quan và đơn vị soạn thảo, ví "
            + "dụ “UBND-VX” (Phụ lục I mục II.3.b).",
        en: $"The symbol “{found}” names a kind, but a letter has none: agency and drafting unit only, such as “UBND-VX”.");

    public static Diagnostic SymbolUnitUnknown(Location at, string found, IEnumerable<string> known) => Query("RP7218", at,
        vi: $"Chữ viết tắt “{found}” trong ký hiệu không có trong danh sách của cơ quan ({string.Join(", ", known)}).",
        en: $"The abbreviation “{found}” is not in the office's list ({string.Join(", ", known)}).");

    public static Diagnostic DateWriting(Location at, string found, WritingFault fault)
    {
        var (vi, en) = fault switch
        {
            WritingFault.Comma => ("thiếu dấu phẩy sau địa danh", "the comma after the place is missing"),
            WritingFault.LeadingZero =>
                ("thiếu số 0 phía trước ngày nhỏ hơn 10 hoặc tháng 1, 2", "the zero before a day below 10 or months 1 and 2 is missing"),
            WritingFault.Impossible => ("ngày này không có trong lịch", "no calendar has this day"),
            WritingFault.ExtraZero =>
                ("thừa số 0 trước tháng; chỉ tháng 1, 2 thêm số 0", "there is a zero too many; only months 1 and 2 take one"),
            WritingFault.Capitals =>
                ("viết hoa, viết thường chưa đúng: chữ cái đầu của địa danh viết hoa; “ngày”, “tháng”, “năm” viết thường",
                "capitals are wrong: the place begins with one; “ngày”, “tháng”, “năm” do not"),
            WritingFault.Abbreviated => ("địa danh viết tắt; phải ghi tên đầy đủ", "the place is abbreviated; it is written out"),
            _ => ("không viết theo dạng “…, ngày … tháng … năm …”", "it is not written as “…, ngày … tháng … năm …”"),
        };
        return Error("RP7220", at,
            vi: $"Địa danh và thời gian ghi “{found}”: {vi} (Phụ lục I mục II.4).",
            en: $"Place and date say “{found}”: {en} (Annex I part II.4).");
    }

    public static Diagnostic SubjectUnderKind(Location at, string found) => Note("RP7223", at,
        vi: $"Trích yếu của văn bản có tên loại bắt đầu bằng “{found}”; chữ “V/v” chỉ dùng cho công văn.",
        en: $"The subject of a titled document begins with “{found}”; “V/v” is for letters only.");

    public static Diagnostic LetterSubjectGap(Location at, double found) => Error("RP7225", at,
        vi: $"Trích yếu công văn cách dòng số, ký hiệu {DecreeWords.Number(found)} pt; Phụ lục I mục II.5.b quy định 6 pt.",
        en: $"The subject stands {DecreeWords.Number(found)} pt below the number; Annex I part II.5.b asks for 6 pt.");

    public static Diagnostic SizesNotTogether(Location at, double title, double motto, double date) => Note("RP7226", at,
        vi: $"Cỡ chữ Quốc hiệu {DecreeWords.Number(title)}, Tiêu ngữ {DecreeWords.Number(motto)}, địa danh và thời gian "
            + $"{DecreeWords.Number(date)} không cùng tăng, giảm; Phụ lục I mục V hướng dẫn 13/14/14 hoặc 12/13/13.",
        en: $"National title {DecreeWords.Number(title)}, motto {DecreeWords.Number(motto)} and date {DecreeWords.Number(date)} do not go "
            + "together; Annex I part V suggests 13/14/14 or 12/13/13.");

    public static Diagnostic HeaderTableTooWide(Location at, double width, double available) => Note("RP7227", at,
        vi: $"Bảng phần đầu rộng {DecreeWords.Number(width)} mm, vượt vùng chữ {DecreeWords.Number(available)} mm quá 15 mm mỗi bên.",
        en: $"The table of the head is {DecreeWords.Number(width)} mm wide, more than 15 mm beyond the text area "
            + $"({DecreeWords.Number(available)} mm) on each side.");

    public static Diagnostic DateNotBesideNumber(Location at) => Error("RP7228", at,
        vi: "Địa danh và thời gian không cùng một dòng với số, ký hiệu; Phụ lục I mục II.4.c quy định trình bày trên cùng một dòng.",
        en: "Place and date are not on the line of the number; Annex I part II.4.c puts them on one line.");

    public static Diagnostic AddresseeWriting(Location at, ListFault fault, string found)
    {
        var text = fault switch
        {
            ListFault.Wording => new Bilingual("chữ “Kính gửi” viết sai", "the words “Kính gửi” are mistyped"),
            ListFault.NoColon => new Bilingual("thiếu dấu hai chấm sau “Kính gửi”", "the colon after “Kính gửi” is missing"),
            ListFault.NoHyphen =>
                new Bilingual("thiếu gạch đầu dòng; gửi từ hai nơi trở lên thì mỗi nơi một dòng có gạch đầu dòng",
                "the hyphen is missing; two or more recipients each take a line beginning with one"),
            ListFault.NoSemicolon => new Bilingual("thiếu dấu chấm phẩy ở cuối dòng", "the semicolon at the end of the line is missing"),
            ListFault.NoFullStop =>
                new Bilingual("thiếu dấu chấm ở cuối dòng cuối cùng", "the full stop at the end of the last line is missing"),
            ListFault.BlankBeforeSign =>
                new Bilingual("thừa dấu cách trước dấu hai chấm", "there is a blank before the colon"),
            _ => new Bilingual("gửi một nơi mà ghi thành dòng riêng; phải ghi trên cùng một dòng",
                "one recipient has a line of its own; it stands on the same line"),
        };
        return Error("RP7230", at,
            vi: $"Nơi gửi “{Cut(found)}”: {text.Vi} (Phụ lục I mục II.9.d).",
            en: $"Addressee “{Cut(found)}”: {text.En} (Annex I part II.9.d).");
    }

    public static Diagnostic BasisEnding(Location at, string found, ListEnd expected) => Error("RP7232", at,
        vi: $"Căn cứ “{Cut(found)}” phải kết thúc bằng {(expected == ListEnd.FullStop ? "dấu chấm, vì là dòng cuối" : "dấu chấm phẩy")} "
            + "(Phụ lục I mục II.6.a).",
        en: $"The basis “{Cut(found)}” must end with {(expected == ListEnd.FullStop ? "a full stop, being the last" : "a semicolon")} "
            + "(Annex I part II.6.a).");
}

public enum ListFault
{
    NoColon,
    NoHyphen,
    NoSemicolon,
    NoFullStop,
    Wording,
    NotOneLine,
    BlankBeforeSign,
}

public enum ListEnd
{
    Semicolon,
    FullStop,
}
