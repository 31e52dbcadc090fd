using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Plans;

/// <summary>Entries of the plan that are read in part, or not used: the plan runs all the same, and somebody should look.</summary>
public static partial class PlanFindings
{
    private const int MostNames = 12;

    public static Diagnostic PlanWithoutDeadline(TextLocation at) => Note("RP1034", at,
        vi: "Kế hoạch không ghi hạn nộp (han_nop), nên không đơn vị nào bị tính là gửi chậm.",
        en: "The plan sets no deadline (han_nop), so no unit is late.")
        .Advise(
            vi: "Nếu có hạn, ghi ngày nhận báo cáo muộn nhất, ví dụ han_nop: 16/12/2026.",
            en: "If there is one, write the last day of arrival, such as han_nop: 16/12/2026.");

    /// <param name="whole">The item as it was probably meant.</param>
    public static Diagnostic PlanItemCutByComma(TextLocation at, string key, string item, string whole) => Query("RP1035", at,
        vi: $"Mục “{key}”: dấu phẩy trong ngoặc vuông cắt đôi một nội dung ở “{Cut(item)}”, ngoặc hoặc nháy chưa đóng. Có phải “{whole}”?",
        en: $"“{key}”: a comma within square brackets cuts an item in two at “{Cut(item)}”, whose bracket or quote is open. Did you mean "
            + $"“{whole}”?")
        .Advise(
            vi: $"Đặt cả nội dung trong nháy kép: \"{whole}\"; hoặc ghi mỗi nội dung một dòng, bắt đầu bằng gạch ngang.",
            en: $"Put the whole item in double quotes: \"{whole}\"; or write each item on a line of its own, after a dash.");

    public static Diagnostic PlanSeverityUnknown(TextLocation at, string code, string? nearest) => Query("RP1036", at,
        vi: $"Mục “muc_do” ghi mã “{code}”, nhưng không có phát hiện nào mang mã này; mục này không được dùng.{DidYouMeanVi(nearest)}",
        en: $"“muc_do” names the code “{code}”, which no finding has; the entry is not used.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Sửa mã như đã in trong phát hiện (RP và bốn chữ số), hoặc xóa.",
            en: "Write the code as findings print it (RP and four digits), or delete the entry.");

    public static Diagnostic PlanSeverityForbidden(TextLocation at, string code) => Query("RP1037", at,
        vi: $"Mức của {code} không hạ được, vì sẽ giấu việc có tệp hoặc đơn vị bị thiếu; mục này không được dùng.",
        en: $"{code} cannot be lowered, because that would hide files or units that are missing; the entry is not used.")
        .Advise(
            vi: "Xóa mục này khỏi muc_do.",
            en: "Delete the entry from muc_do.");

    public static Diagnostic PlanSeverityWithoutEffect(TextLocation at, string code) => Query("RP1039", at,
        vi: $"Mức của {code} không đổi được: đó là lỗi của chính kế hoạch, chương trình phải dừng; mục này không được dùng.",
        en: $"{code} cannot be changed: it is a mistake of the plan itself, and the program must stop; the entry is not used.")
        .Advise(
            vi: "Xóa mục này khỏi muc_do.",
            en: "Delete the entry from muc_do.");

    public static Diagnostic PlanFormatKeyUnknown(TextLocation at, string key, string? nearest, IEnumerable<string> known) =>
        Query("RP1040", at,
        vi: $"Phần “the_thuc” không có mục “{key}”; mục này không được dùng.{DidYouMeanVi(nearest)}",
        en: $"“the_thuc” knows no key “{key}”; it is not used.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: $"Các mục dùng được: {string.Join(", ", known)}.",
            en: $"Known keys: {string.Join(", ", known)}.");

    public static Diagnostic PlanFormatValueWrong(TextLocation at, string key, string found) => Query("RP1041", at,
        vi: $"Phần “the_thuc”: giá trị “{Cut(found)}” của mục “{key}” không dùng được.",
        en: $"“the_thuc”: the value “{Cut(found)}” of “{key}” cannot be used.")
        .Advise(
            vi: "Xem mẫu trong docs/nghi-dinh-30.md, mục “Quy định riêng của cơ quan”.",
            en: "See docs/nghi-dinh-30.md, the part on the office's own rules.");

    /// <summary>All at once, for the plan's author: each file has its own finding for its own unit.</summary>
    public static Diagnostic NamesUnknownToPlan(Location at, IReadOnlyList<GatheredName> names)
    {
        ArgumentNullException.ThrowIfNull(names);

        string List(Func<GatheredName, string> shown) =>
            string.Join("; ", names.Take(MostNames).Select(shown)) + (names.Count > MostNames ? "; …" : "");
        var vi = List(name => $"“{Cut(name.Name)}” ({Number(name.Units)} đơn "
            + $"vị{(name.Nearest.Count > 0 ? $"; gần giống {OrVi(name.Nearest)}" : "")})");
        var en = List(name => $"“{Cut(name.Name)}” ({Number(name.Units)} "
            + $"units{(name.Nearest.Count > 0 ? $"; near {OrEn(name.Nearest)}" : "")})");
        return Note("RP1042", at,
            vi: $"{Number(names.Count)} tên dòng, cột trong các tệp không có trong kế hoạch: {vi}.",
            en: $"{Number(names.Count)} names of rows and columns in the files are not in the plan: {en}.")
            .Advise(
                vi: "Tên nào nhiều đơn vị cùng dùng thì thêm vào ten_khac của chỉ tiêu đó trong kế hoạch.",
                en: "Add a name that many units use to ten_khac of its figure in the plan.");
    }

    public static Diagnostic PlanPlacesOpen(TextLocation at, IReadOnlyList<string> keys) => Query("RP1085", at,
        vi: $"Kế hoạch còn để trống: {string.Join(", ", keys)}.",
        en: $"The plan leaves open: {string.Join(", ", keys)}.")
        .Advise(
            vi: "Điền các mục này trước khi gửi biểu hoặc lập báo cáo.",
            en: "Fill these in before forms go out or a report is made.");

    /// <summary>The same finding at many places.</summary>
    internal static Diagnostic Repeated(Diagnostic first, int times, string lines) => first with
    {
        Message = new Bilingual(
            $"{first.Message.Vi} Lặp lại {Number(times)} lần, ở các dòng {lines}.",
            $"{first.Message.En} {Number(times)} times, on lines {lines}."),
    };
}
