using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Templates;

public static partial class TemplateFindings
{
    /// <summary>The title of the page that lists what a template may use.</summary>
    public static readonly Bilingual NameListTitle = new("Các tên dùng được trong mẫu", "Names that a template may use");

    public static Diagnostic TemplateUnreadable(Location at) => Error("RP6001", at,
        vi: "Tệp mẫu không phải tài liệu Word (.docx, .dotx, .docm, .dotm) hoặc đã hỏng.",
        en: "The template is not a Word document (.docx, .dotx, .docm, .dotm), or it is damaged.")
        .Advise(
            vi: "Mở tệp bằng Word hoặc LibreOffice, lưu lại dạng .docx; nếu không mở được, lấy bản khác.",
            en: "Open it in Word or LibreOffice and save it as .docx; if it does not open, take another copy.");

    public static Diagnostic TemplateFailed(Location at, string exception) => Error("RP6080", at,
        vi: $"Dùng mẫu này gặp lỗi mà chương trình không lường trước ({exception}), nên không tạo văn bản nào từ nó.",
        en: $"Using this template met with a fault that was not foreseen ({exception}), so no document is made from it.")
        .Advise(
            vi: "Mở mẫu bằng Word, lưu thành tệp .docx mới rồi chạy lại; hãy gửi mẫu cho người phụ trách chương trình.",
            en: "Open it in Word, save it as a new .docx and run again; please send it to whoever looks after the program.");

    public static Diagnostic TemplateUnsafe(Location at, PackageDanger danger, string part) => Error("RP6002", at,
        vi: $"Tệp mẫu bị từ chối vì không an toàn: {Name(danger).Vi} (“{part}”).",
        en: $"The template is refused because it is not safe: {Name(danger).En} (“{part}”).")
        .Advise(
            vi: "Dùng tệp mẫu do cơ quan mình soạn; nếu chắc chắn tệp đúng, chép nội dung sang một tài liệu mới.",
            en: "Use a template made in your own office; if you trust this one, copy its content into a new document.");

    public static Diagnostic MacrosDropped(Location at, string part) => Note("RP6003", at,
        vi: $"Tệp mẫu có macro (“{part}”); văn bản tạo ra không có macro.",
        en: $"The template has macros (“{part}”); the document made from it has none.");

    public static Diagnostic TrackedChange(Location at, string text) => Error("RP6004", at,
        vi: $"Tệp mẫu còn thay đổi đang theo dõi (track changes) ở “{text}”: không biết giữ chữ nào, bỏ chữ nào.",
        en: $"The template still has a tracked change at “{text}”: it is not known which words are meant.")
        .Advise(
            vi: "Trong Word: Review → Accept All Changes, tắt Track Changes rồi lưu; hoặc chạy lệnh với --accept-revisions.",
            en: "In Word: Review → Accept All Changes, turn off Track Changes and save; or run the command with --accept-revisions.");

    public static Diagnostic TagUnclosed(Location at, string tag) => Error("RP6005", at,
        vi: $"Thẻ “{tag}” mở bằng “{{{{” nhưng không có “}}}}” trong cùng đoạn văn.",
        en: $"The tag “{tag}” opens with “{{{{” but there is no “}}}}” in the same paragraph.")
        .Advise(
            vi: "Gõ thêm “}}” vào cuối thẻ; nếu thẻ bị Enter cắt sang dòng dưới, nối lại thành một dòng; nếu muốn in nguyên hai dấu ngoặc, viết {%{ {{ }%}.",
            en: "Type “}}” at the end of the tag; if the Enter key cut it, join the two lines; to print the two braces as they are, write {%{ {{ }%}.");

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
            vi: $"Đặt “{jump}” cùng thẻ if của nó trên một dòng riêng (hoặc một dòng riêng của bảng) ngay trong phần ấy; hoặc đặt phần không in giữa {{{{ if … }}}} và {{{{ end }}}}.",
            en: $"Put “{jump}” and its if on a line (or a table row) of their own within that part; or put what is left out between {{{{ if … }}}} and {{{{ end }}}}.");

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
            vi: "Đặt cả hai thẻ trong cùng bảng (mỗi thẻ một dòng riêng của bảng), hoặc cả hai ngoài bảng; với hộp, ô điều khiển và trường cũng vậy.",
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
            vi: "Đặt cả phần này trong một đoạn, trong func chỉ tính toán và ret trên các dòng thẻ, hoặc đưa nội dung ra một tệp .scriban rồi dùng chen.",
            en: "Put all of it into one paragraph, let a func only reckon and ret on lines of tags, or move the content to a .scriban file and use chen.");

    public static Diagnostic UnknownName(Location at, string tag, string name, string? nearest) => Error("RP6014", at,
        vi: $"Thẻ “{tag}”: không có tên “{name}”.{(nearest is null ? "" : $" Có phải “{nearest}”?")}",
        en: $"The tag “{tag}”: there is no name “{name}”.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}")
        .Advise(
            vi: "Xem các tên dùng được bằng lệnh: reporter template vars. Tên có thể vắng mặt thì viết a?.b hoặc a ?? \"\".",
            en: "See the names that can be used with: reporter template vars. For a name that may be absent write a?.b or a ?? \"\".");

    public static Diagnostic TagFailed(Location at, string tag, string item, TagFailure failure, string detail) => Error("RP6015", at,
        vi: $"Thẻ “{tag}” không tính được{(item.Length > 0 ? $" ({item})" : "")}: {Name(failure).Vi}{(detail.Length > 0 ? $" “{detail}”" : "")}.",
        en: $"The tag “{tag}” could not be worked out{(item.Length > 0 ? $" ({item})" : "")}: {Name(failure).En}{(detail.Length > 0 ? $" “{detail}”" : "")}.")
        .Advise(
            vi: "Kiểm tra giá trị mà thẻ dùng tới; nếu giá trị có thể trống, viết a?.b hoặc a ?? 0.",
            en: "Check the value that the tag uses; where it may be empty, write a?.b or a ?? 0.");

    public static Diagnostic TemplateLimitReached(Location at, string tag, TemplateLimit limit, long allowed) => Error("RP6016", at,
        vi: $"Dừng ở thẻ “{tag}”: {Name(limit).Vi} vượt giới hạn {Numbers.VietNumber.Format(allowed)}.",
        en: $"Stopped at the tag “{tag}”: {Name(limit).En} beyond the limit of {Numbers.VietNumber.Format(allowed)}.")
        .Advise(
            vi: "Xem vòng lặp hoặc hàm có tự gọi mãi không dừng; nếu số liệu thật sự lớn như vậy, chia văn bản thành nhiều phần.",
            en: "See whether a loop or a function never ends; if there really is that much data, split the document.");

    public static Diagnostic SourceMissing(Location at, string tag, string name, string? nearest) => Error("RP6017", at,
        vi: $"Thẻ “{tag}”: không tìm thấy tệp “{name}” trong thư mục mẫu.{(nearest is null ? "" : $" Có phải “{nearest}”?")}",
        en: $"The tag “{tag}”: there is no file “{name}” in the template folder.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}")
        .Advise(
            vi: "Chép tệp vào thư mục mẫu, hoặc sửa tên. Tệp ngoài thư mục mẫu không được đọc.",
            en: "Copy the file into the template folder, or correct its name. Files outside that folder are not read.");

    public static Diagnostic ValueNotHere(Location at, string tag, TemplateValue value) => Error("RP6018", at,
        vi: $"Thẻ “{tag}” cho ra {Name(value).Vi}, nhưng chỗ này chỉ đặt được chữ.",
        en: $"The tag “{tag}” gives {Name(value).En}, but only text can stand here.")
        .Advise(
            vi: "Đặt thẻ trên một dòng (đoạn) riêng trong thân văn bản hoặc trong ô của bảng.",
            en: "Put the tag on a line (paragraph) of its own, in the body or in a table cell.");

    public static Diagnostic ValueNotInText(Location at, string tag, TemplateValue value) => Error("RP6036", at,
        vi: $"Thẻ “{tag}” cho ra {Name(value).Vi}, nhưng mẫu lời văn (.scriban) chỉ chứa được chữ.",
        en: $"The tag “{tag}” gives {Name(value).En}, but a text template (.scriban) can hold only words.")
        .Advise(
            vi: "Đặt thẻ này thẳng trong mẫu Word (.docx), trên một dòng riêng, trước hoặc sau thẻ chen.",
            en: "Put this tag straight into the Word template (.docx), on a line of its own before or after the tag with chen.");

    public static Diagnostic ChartImpossible(Location at, string tag, ChartFault fault, string found) => Error("RP6037", at,
        vi: $"Thẻ “{tag}” không vẽ được biểu đồ: {(fault switch
        {
            ChartFault.UnknownKind => $"không có loại “{found}”",
            ChartFault.UnknownField => $"không mục nào của danh sách có “{found}”",
            _ => "giá trị thứ hai không phải danh sách",
        })}.",
        en: $"The tag “{tag}” can draw no chart: {(fault switch
        {
            ChartFault.UnknownKind => $"there is no kind “{found}”",
            ChartFault.UnknownField => $"no item of the list has “{found}”",
            _ => "the second value is no list",
        })}.")
        .Advise(
            vi: "Viết: bieu_do \"cot\" danh_sach \"tên nhãn\" \"tên số liệu=Chú giải\" \"Tiêu đề\"; loại là cot, thanh, duong hoặc tron.",
            en: "Write: bieu_do \"cot\" list \"label\" \"figure=Legend\" \"Title\"; the kind is cot, thanh, duong or tron.");

    public static Diagnostic PieShowsOneSeries(Location at, string tag) => Note("RP6038", at,
        vi: $"Thẻ “{tag}”: biểu đồ tròn chỉ vẽ được một dãy số, nên chỉ dãy đầu tiên có trong hình.",
        en: $"The tag “{tag}”: a pie shows one series only, so just the first one is drawn.")
        .Advise(
            vi: "Dùng biểu đồ cột, hoặc mỗi dãy số một biểu đồ tròn.",
            en: "Use columns, or one pie for each series.");

    public static Diagnostic CommentInLoop(Location at, string text) => Note("RP6019", at,
        vi: $"Nhận xét (comment) ở “{text}” nằm trong phần lặp nên không được chép vào văn bản tạo ra.",
        en: $"The comment at “{text}” is inside a repeated part, so the document that is made does not have it.");

    public static Diagnostic PictureUnreadable(Location at, string tag, string name) => Error("RP6020", at,
        vi: $"Thẻ “{tag}”: tệp “{name}” không phải ảnh PNG, JPEG, GIF hoặc BMP đọc được.",
        en: $"The tag “{tag}”: the file “{name}” is not a readable PNG, JPEG, GIF or BMP picture.")
        .Advise(
            vi: "Mở ảnh, lưu lại dạng PNG hoặc JPEG.",
            en: "Open the picture and save it as PNG or JPEG.");

    public static Diagnostic DataUnreadable(TextLocation at) => Error("RP6021", at,
        vi: "Tệp dữ liệu không phải JSON đúng: đọc được tới vị trí này thì dừng.",
        en: "The data file is not correct JSON: reading stopped at this place.")
        .Advise(
            vi: "Xem dấu phẩy, ngoặc và dấu nháy ở ngay trước vị trí đó.",
            en: "Look at the commas, brackets and quotes just before that place.");

    public static Diagnostic MoreOfTheSame(Location at, string tag, int count) => Note("RP6022", at,
        vi: $"Thẻ “{tag}” gặp lại vấn đề vừa nêu thêm {count} lần ở các phần tử khác.",
        en: $"The tag “{tag}” met the same problem {count} more times at other items.");

    public static Diagnostic LinkTargetRefused(Location at, string tag, string target) => Error("RP6023", at,
        vi: $"Thẻ “{tag}”: “{target}” không phải địa chỉ liên kết dùng được.",
        en: $"The tag “{tag}”: “{target}” is not an address that can be linked to.")
        .Advise(
            vi: "Dùng địa chỉ bắt đầu bằng https://, http:// hoặc mailto:.",
            en: "Use an address that begins with https://, http:// or mailto:.");

    public static Diagnostic InsertedLeftOut(Location at, InsertedContent content) => Note("RP6024", at,
        vi: $"{Name(content).Vi} của tài liệu này không đi theo khi nó được chèn vào văn bản khác.",
        en: $"{Name(content).En} of this document stay behind when it is put into another one.");

    public static Diagnostic TagsInRepeatedDrawing(Location at, string text) => Error("RP6034", at,
        vi: $"Biểu đồ hoặc SmartArt ở “{text}” có thẻ và nằm trong phần lặp: mọi bản sao dùng chung một hình, nên thẻ không lấy được giá trị của từng phần tử.",
        en: $"The chart or SmartArt at “{text}” has tags and is inside a repeated part: all copies show one drawing, so its tags cannot have the values of each item.")
        .Advise(
            vi: "Dùng hàm bieu_do để vẽ biểu đồ cho từng phần tử, hoặc đưa hình ra ngoài phần lặp.",
            en: "Draw a chart for each item with the function bieu_do, or move the drawing out of the repeated part.");

    public static Diagnostic TagsNotFilled(Location at, string part) => Note("RP6035", at,
        vi: $"Tệp con “{part}” có chữ “{{{{” mà chương trình không điền; văn bản tạo ra giữ nguyên chữ ấy.",
        en: $"The part “{part}” has “{{{{” in it, which is not filled; the document that is made has it as it is.");

    private static Bilingual Name(InsertedContent content) => content switch
    {
        InsertedContent.PageSetup => new("Đầu trang, chân trang, khổ giấy và ngắt phần", "Headers, footers, paper and section breaks"),
        InsertedContent.Comments => new("Nhận xét (comment)", "The comments"),
        _ => new("Tệp nhúng (altChunk)", "Embedded files (altChunk)"),
    };

    private static Bilingual Name(TagMistake mistake) => mistake switch
    {
        TagMistake.SomethingMissing => new("còn thiếu một phần", "something is missing"),
        TagMistake.QuoteNotClosed => new("dấu nháy mở mà chưa đóng", "a quotation mark is not closed"),
        TagMistake.BracketNotClosed => new("dấu ngoặc mở mà chưa đóng", "a bracket is not closed"),
        TagMistake.LoopNotWhole => new("vòng lặp phải viết như “for d in don_vi”", "a loop is written like “for d in don_vi”"),
        TagMistake.ConditionNotWhole => new("sau “if” phải có điều kiện", "“if” must be followed by a condition"),
        _ => new("không hiểu chỗ này", "this is not understood"),
    };

    private static Bilingual Name(TagFailure failure) => failure switch
    {
        TagFailure.EmptyValue => new("giá trị trống nên không lấy được", "the value is empty, so there is no"),
        TagFailure.NotAFunction => new("không có hàm", "there is no function"),
        TagFailure.WrongArguments => new("hàm nhận số lượng hoặc kiểu tham số khác", "the function takes other arguments"),
        TagFailure.NotAList => new("không phải danh sách nên không lặp được", "it is not a list, so it cannot be looped over"),
        TagFailure.WrongType => new("phép tính không áp dụng được cho kiểu giá trị này", "the operation does not fit this kind of value"),
        TagFailure.DivisionByZero => new("chia cho 0", "division by zero"),
        TagFailure.TooSlow => new("mẫu so khớp chạy quá lâu", "matching the pattern takes too long"),
        TagFailure.Endless => new("giá trị lồng trong chính nó, hoặc lồng nhau quá sâu", "the value holds itself, or is nested too deep"),
        TagFailure.ReadOnly => new("không gán được vào tên này", "this name cannot be assigned to"),
        _ => new("chương trình báo", "the engine says"),
    };

    private static Bilingual Name(TemplateLimit limit) => limit switch
    {
        TemplateLimit.Iterations => new("số lần lặp", "iterations"),
        TemplateLimit.Depth => new("độ sâu lời gọi", "depth of calls"),
        TemplateLimit.Text => new("độ dài một chuỗi (ký tự)", "length of a text (characters)"),
        TemplateLimit.Memory => new("bộ nhớ mà mẫu giữ cùng lúc (byte)", "memory that the template holds at once (bytes)"),
        TemplateLimit.Time => new("thời gian chạy (giây)", "running time (seconds)"),
        _ => new("độ lớn văn bản (byte)", "size of the document (bytes)"),
    };

    private static Bilingual Name(TemplateValue value) => value switch
    {
        TemplateValue.Picture => new("một ảnh", "a picture"),
        TemplateValue.Link => new("một liên kết", "a link"),
        TemplateValue.Layout => new("định dạng của một ô hay một dòng", "the look of a cell or a row"),
        TemplateValue.Chart => new("một biểu đồ", "a chart"),
        _ => new("cả một đoạn văn bản", "a whole piece of document"),
    };

    private static Bilingual Name(PackageDanger danger) => danger switch
    {
        PackageDanger.TooLarge => new("bung ra quá lớn", "it unpacks to far too much"),
        PackageDanger.TooManyParts => new("có quá nhiều tệp con", "it has far too many parts"),
        PackageDanger.DocumentType => new("có khai báo DTD", "it has a DTD"),
        PackageDanger.TooDeep => new("các phần lồng nhau quá sâu", "its elements are nested too deep"),
        PackageDanger.PartTwice => new("có hai tệp con trùng tên", "it has two parts of one name"),
        PackageDanger.PartInItself => new("có phần chứa chính nó", "a part of it is a part of itself"),
        PackageDanger.PartOutside => new("có tệp con chỉ ra ngoài gói", "the name of a part leads out of it"),
        _ => new("có phần lấy từ tệp hoặc mạng bên ngoài", "a part of it is fetched from elsewhere"),
    };
}
