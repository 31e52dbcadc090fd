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

    public static Diagnostic UnknownName(Location at, string tag, string name, string? nearest) => Error("RP6014", at,
        vi: $"Thẻ “{tag}”: không có tên “{name}”.{(nearest is null ? "" : $" Có phải “{nearest}”?")}",
        en: $"The tag “{tag}”: there is no name “{name}”.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}")
        .Advise(
            vi: "Xem các tên dùng được bằng lệnh: reporter template vars. Tên có thể vắng mặt thì viết a?.b hoặc a ?? \"\".",
            en: "See the names that can be used with: reporter template vars. For a name that may be absent write a?.b or a ?? \"\".");

    public static Diagnostic TagFailed(Location at, string tag, string item, TagFailure failure, string detail) => Error("RP6015", at,
        vi: $"Thẻ “{tag}” không tính được{(item.Length > 0 ? $" ({item})" : "")}: "
            + $"{Name(failure).Vi}{(detail.Length > 0 ? $" “{detail}”" : "")}.",
        en: $"The tag “{tag}” could not be worked out{(item.Length > 0 ? $" ({item})" : "")}: "
            + $"{Name(failure).En}{(detail.Length > 0 ? $" “{detail}”" : "")}.")
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
        vi: $"Biểu đồ hoặc SmartArt ở “{text}” có thẻ và nằm trong phần lặp: mọi bản sao dùng chung một hình, nên thẻ không lấy được giá "
            + "trị của từng phần tử.",
        en: $"The chart or SmartArt at “{text}” has tags and is inside a repeated part: all copies show one drawing, so its tags cannot "
            + "have the values of each item.")
        .Advise(
            vi: "Dùng hàm bieu_do để vẽ biểu đồ cho từng phần tử, hoặc đưa hình ra ngoài phần lặp.",
            en: "Draw a chart for each item with the function bieu_do, or move the drawing out of the repeated part.");

    public static Diagnostic TagsNotFilled(Location at, string part) => Note("RP6035", at,
        vi: $"Tệp con “{part}” có chữ “{{{{” mà chương trình không điền; văn bản tạo ra giữ nguyên chữ ấy.",
        en: $"The part “{part}” has “{{{{” in it, which is not filled; the document that is made has it as it is.");
}
