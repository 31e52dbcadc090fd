using Reporter.Core.Diagnostics;

namespace Reporter.Core.Templates;

/// <content>What the kinds of mistakes, limits and contents are called within a sentence.</content>
public static partial class TemplateFindings
{
    private static Bilingual Name(InsertedContent content) => content switch
    {
        InsertedContent.PageSetup => new("Đầu trang, chân trang, khổ giấy và ngắt phần", "Headers, footers, paper and section breaks"),
        InsertedContent.Comments => new("Nhận xét (comment)", "The comments"),
        _ => new("Tệp nhúng (altChunk)", "Embedded files (altChunk)"),
    };

    private static Bilingual Name(TagFailure failure) => failure switch
    {
        TagFailure.EmptyValue => new("giá trị trống nên không lấy được", "the value is empty, so there is no"),
        TagFailure.TextForNumber => new("trong số liệu là chữ (đứng giữa hai dấu nháy) chứ không phải số:",
            "in the data it is a text (between quotes), not a number:"),
        TagFailure.NotAFunction => new("không có hàm", "there is no function"),
        TagFailure.WrongArguments => new("hàm nhận số lượng hoặc kiểu tham số khác (số âm đặt trong ngoặc: (-5))",
            "the function takes other arguments (a negative number goes into brackets: (-5))"),
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
