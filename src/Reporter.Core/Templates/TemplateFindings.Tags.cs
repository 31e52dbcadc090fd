using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Templates;

public static partial class TemplateFindings
{
    public static Diagnostic TagUnclosed(Location at, string tag) => Error("RP6005", at,
        vi: $"Thẻ “{tag}” mở bằng “{{{{” nhưng không có “}}}}” trong cùng đoạn văn.",
        en: $"The tag “{tag}” opens with “{{{{” but there is no “}}}}” in the same paragraph.")
        .Advise(
            vi: "Gõ thêm “}}” vào cuối thẻ; nếu thẻ bị Enter cắt sang dòng dưới, nối lại thành một dòng; nếu muốn in nguyên hai dấu "
                + "ngoặc, viết {%{ {{ }%}.",
            en: "Type “}}” at the end of the tag; if the Enter key cut it, join the two lines; to print the two braces as they are, write "
                + "{%{ {{ }%}.");

    public static Diagnostic TagUnopened(Location at, string text) => Error("RP6025", at,
        vi: $"“{text}”: có “}}}}” mà không có “{{{{” mở thẻ ở phía trước, trong cùng đoạn văn.",
        en: $"“{text}”: there is “}}}}” but no “{{{{” that opens the tag before it in the same paragraph.")
        .Advise(
            vi: "Gõ đủ hai dấu “{{” ở đầu thẻ; nếu muốn in nguyên hai dấu ngoặc, viết {%{ }} }%}.",
            en: "Type both “{{” at the beginning of the tag; to print the two braces as they are, write {%{ }} }%}.");

    public static Diagnostic TagSyntax(Location at, string tag, int column, TagMistake mistake) => Error("RP6006", at,
        vi: $"Thẻ “{tag}” viết sai ở khoảng ký tự thứ {column}: {Name(mistake).Vi}.",
        en: $"The tag “{tag}” is not written correctly near character {column}: {Name(mistake).En}.")
        .Advise(
            vi: "So với ví dụ trong docs/templates.md rồi sửa thẻ.",
            en: "Compare it with the examples in docs/templates.md and correct the tag.");

    public static Diagnostic WordOfOtherEngine(Location at, string tag, string written, string correct) => Error("RP6007", at,
        vi: $"Thẻ “{tag}”: ở đây không dùng “{written}”.",
        en: $"The tag “{tag}”: “{written}” is not a word used here.")
        .Advise(
            vi: $"Viết “{correct}”.",
            en: $"Write “{correct}”.");

    public static Diagnostic TagOfOtherEngine(Location at, string written, string correct) => Query("RP6027", at,
        vi: $"“{written}” là thẻ của một công cụ trộn văn bản khác; ở đây nó được in nguyên như chữ thường.",
        en: $"“{written}” is a tag of another template engine; here it is printed as plain text.")
        .Advise(
            vi: $"Viết “{correct}”; thẻ điều khiển đứng một mình trên dòng, trên dòng của bảng hoặc trong ô thì chỗ ấy biến mất khi in.",
            en: $"Write “{correct}”; a line, a table row or a cell that holds only such a tag disappears.");

    public static Diagnostic JumpFromNowhere(Location at, string tag, string jump) => Error("RP6028", at,
        vi: $"Thẻ “{tag}”: “{jump}” không nằm trong {(jump == "ret" ? "hàm (func)" : "phần lặp (for, while)")} nào.",
        en: $"The tag “{tag}”: “{jump}” is not within a {(jump == "ret" ? "function (func)" : "loop (for, while)")}.")
        .Advise(
            vi: "Bỏ thẻ này; muốn không in một phần thì đặt phần ấy giữa {{ if … }} và {{ end }}.",
            en: "Remove this tag; to leave something out, put it between {{ if … }} and {{ end }}.");

    public static Diagnostic JumpFromWithin(Location at, string tag, string jump, string loop) => Error("RP6029", at,
        vi: $"Thẻ “{tag}”: “{jump}” đứng giữa một đoạn văn hay một dòng của bảng, trong khi “{loop}” bao cả đoạn hay dòng ấy.",
        en: $"The tag “{tag}”: “{jump}” stands within a paragraph or a table row, while “{loop}” surrounds the whole of it.")
        .Advise(
            vi: $"Đặt “{jump}” cùng thẻ if của nó trên một dòng riêng (hoặc một dòng riêng của bảng) ngay trong phần ấy; hoặc đặt phần "
                + $"không in giữa {{{{ if … }}}} và {{{{ end }}}}.",
            en: $"Put “{jump}” and its if on a line (or a table row) of their own within that part; or put what is left out between {{{{ "
                + $"if … }}}} and {{{{ end }}}}.");

    public static Diagnostic EmptyIsTrue(Location at, string tag) => Note("RP6030", at,
        vi: $"Thẻ “{tag}”: danh sách trống, chữ trống và số 0 được coi là đúng trong điều kiện; chỉ null và false là sai.",
        en: $"The tag “{tag}”: an empty list, an empty text and 0 count as true in a condition; only null and false are false.")
        .Advise(
            vi: "Danh sách: viết ds.size > 0; chữ: x != \"\"; số: x != 0.",
            en: "For a list write ds.size > 0, for a text x != \"\", for a number x != 0.");

    public static Diagnostic BlockUnclosed(Location at, string tag) => Error("RP6008", at,
        vi: $"Thẻ “{tag}” chưa có “{{{{ end }}}}” đi cùng.",
        en: $"The tag “{tag}” has no “{{{{ end }}}}” that belongs to it.")
        .Advise(
            vi: "Đặt {{ end }} ở chỗ kết thúc phần lặp hoặc phần có điều kiện: trên một dòng riêng, hoặc cùng dòng.",
            en: "Put {{ end }} where the repeated or conditional part ends: on a line of its own, or on the same line.");

    public static Diagnostic EndWithoutBlock(Location at, string tag) => Error("RP6009", at,
        vi: $"Thẻ “{tag}” không có thẻ mở (for, if, case, …) nào phía trước.",
        en: $"The tag “{tag}” has no opening tag (for, if, case, …) before it.")
        .Advise(
            vi: "Xóa thẻ này, hoặc thêm thẻ mở còn thiếu ở phía trên.",
            en: "Delete it, or add the opening tag that is missing above.");

    public static Diagnostic BlockNotOnOwnLine(Location at, string tag, string partner) => Error("RP6010", at,
        vi: $"Thẻ “{tag}” đứng chung dòng với chữ khác, còn thẻ đi cùng “{partner}” lại ở dòng khác.",
        en: $"The tag “{tag}” shares its line with other text, while its partner “{partner}” stands on another line.")
        .Advise(
            vi: "Đưa thẻ này xuống một dòng (đoạn) riêng, hoặc đặt cả hai thẻ trong cùng một đoạn.",
            en: "Put this tag on a line (paragraph) of its own, or put both tags into the same paragraph.");

    public static Diagnostic BlockHalfInTable(Location at, string tag, string partner) => Error("RP6011", at,
        vi: $"Thẻ “{tag}” nằm trong bảng, hộp văn bản, ô điều khiển hay trường (field), còn thẻ đi cùng “{partner}” nằm ngoài.",
        en: $"The tag “{tag}” is inside a table, a text box, a content control or a field, its partner “{partner}” outside.")
        .Advise(
            vi: "Đặt cả hai thẻ trong cùng bảng (mỗi thẻ một dòng riêng của bảng), hoặc cả hai ngoài bảng; với hộp, ô điều khiển và "
                + "trường cũng vậy.",
            en: "Put both tags into the same table (each in a row of its own), or both outside; the same for boxes, controls and fields.");

    public static Diagnostic BlocksCross(Location at, string tag, string partner) => Error("RP6012", at,
        vi: $"Hai khối đan chéo nhau: “{tag}” và “{partner}” không lồng gọn trong nhau.",
        en: $"Two blocks cross: “{tag}” and “{partner}” are not nested one in the other.")
        .Advise(
            vi: "Đóng khối mở sau trước, khối mở trước sau; khi cần, đặt mỗi thẻ trên một dòng riêng.",
            en: "Close first what was opened last; where needed, put each tag on a line of its own.");

    public static Diagnostic CaptureTooLong(Location at, string tag) => Error("RP6013", at,
        vi: $"Thẻ “{tag}” kéo dài qua nhiều đoạn văn, hoặc có hình, trường, chú thích ở trong; nó chỉ giữ được chữ trong một đoạn.",
        en: $"The tag “{tag}” spans several paragraphs, or has a drawing, a field or a note in it; it can only hold text within one.")
        .Advise(
            vi: "Đặt cả phần này trong một đoạn, trong func chỉ tính toán và ret trên các dòng thẻ, hoặc đưa nội dung ra một tệp .scriban "
                + "rồi dùng chen.",
            en: "Put all of it into one paragraph, let a func only reckon and ret on lines of tags, or move the content to a .scriban "
                + "file and use chen.");

    private static Bilingual Name(TagMistake mistake) => mistake switch
    {
        TagMistake.SomethingMissing => new("còn thiếu một phần", "something is missing"),
        TagMistake.QuoteNotClosed => new("dấu nháy mở mà chưa đóng", "a quotation mark is not closed"),
        TagMistake.BracketNotClosed => new("dấu ngoặc mở mà chưa đóng", "a bracket is not closed"),
        TagMistake.LoopNotWhole => new("vòng lặp phải viết như “for d in don_vi”", "a loop is written like “for d in don_vi”"),
        TagMistake.ConditionNotWhole => new("sau “if” phải có điều kiện", "“if” must be followed by a condition"),
        _ => new("không hiểu chỗ này", "this is not understood"),
    };
}
