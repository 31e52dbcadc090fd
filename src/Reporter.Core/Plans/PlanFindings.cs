using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Plans;

/// <summary>What a key of the plan file must hold.</summary>
public enum PlanShape
{
    Text,
    Texts,
    Map,
    Maps,
}

public static partial class PlanFindings
{
    public static Diagnostic PlanSyntax(TextLocation at) => Error("RP1001", at,
        vi: "Tệp viết sai quy cách YAML ở chỗ này, nên không đọc được.",
        en: "The file is not well-formed YAML here, so it cannot be read.")
        .Advise(
            vi: "Xem dòng này và dòng ngay trên: thụt đầu dòng bằng dấu cách (không dùng Tab), có dấu cách sau dấu hai chấm, đóng đủ "
                + "ngoặc và dấu nháy; câu có dấu hai chấm hoặc mở đầu bằng ngoặc thì đặt trong nháy kép.",
            en: "Look at this line and the one above: indent with spaces (no tabs), a space after each colon, brackets and quotes closed, "
                + "texts with a colon or an opening bracket in double quotes.");

    public static Diagnostic PlanKeyUnknown(TextLocation at, string key, string? nearest) => Error("RP1002", at,
        vi: $"Không có mục nào tên “{key}” ở đây.{DidYouMeanVi(nearest)}",
        en: $"There is no key “{key}” here.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Sửa tên mục, hoặc xóa nếu không dùng; các mục được phép ghi trong docs/plan-file.md.",
            en: "Correct the key or delete it; docs/plan-file.md lists what may stand here.");

    public static Diagnostic PlanKeyMissing(TextLocation at, string key) => Error("RP1003", at,
        vi: $"Thiếu mục “{key}”.",
        en: $"The key “{key}” is missing.")
        .Advise(
            vi: "Thêm mục này; docs/plan-file.md có ví dụ.",
            en: "Add it; docs/plan-file.md has an example.");

    public static Diagnostic PlanValueWrongShape(TextLocation at, string key, PlanShape expected) => Error("RP1004", at,
        vi: $"Mục “{key}” phải là {Word(expected).Vi}.",
        en: $"The key “{key}” must hold {Word(expected).En}.");

    public static Diagnostic PlanDateWrong(TextLocation at, string key, string found) => Error("RP1005", at,
        vi: $"Mục “{key}” phải là một ngày, nhưng ghi “{found}”.",
        en: $"The key “{key}” must be a date, but says “{found}”.")
        .Advise(
            vi: "Viết ngày/tháng/năm, ví dụ 16/12/2024.",
            en: "Write day/month/year, such as 16/12/2024.");

    public static Diagnostic PlanNumberWrong(TextLocation at, string key, string found) => Error("RP1006", at,
        vi: $"Mục “{key}” phải là một số, nhưng ghi “{found}”.",
        en: $"The key “{key}” must be a number, but says “{found}”.")
        .Advise(
            vi: "Viết liền các chữ số, không chấm phân nhóm: 1000000; phần thập phân sau dấu phẩy: 0,5; tỷ lệ: 20%.",
            en: "Write digits only, without thousands separators: 1000000; decimals after a comma: 0,5; a share: 20%.");

    public static Diagnostic PlanWordUnknown(TextLocation at, string key, string found, IReadOnlyList<string> allowed, string? nearest) =>
        Error("RP1007", at,
        vi: $"Mục “{key}” không nhận giá trị “{found}”.{DidYouMeanVi(nearest)}",
        en: $"The key “{key}” does not take “{found}”.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: $"Chọn trong: {string.Join(", ", allowed)}.",
            en: $"Choose among: {string.Join(", ", allowed)}.");

    public static Diagnostic PlanCodeTwice(Location at, string code) => Error("RP1008", at,
        vi: $"Mã “{code}” được dùng nhiều lần trong kế hoạch.",
        en: $"The code “{code}” is used more than once in the plan.")
        .Advise(
            vi: "Đặt cho mỗi chỉ tiêu, bảng, phần, quy tắc một mã riêng.",
            en: "Give each indicator, list, section and rule a code of its own.");

    public static Diagnostic PlanCodeMalformed(Location at, string code) => Error("RP1009", at,
        vi: $"Mã “{code}” không dùng được trong biểu mẫu và quy tắc.",
        en: $"The code “{code}” cannot be used in templates and rules.")
        .Advise(
            vi: "Mã chỉ gồm chữ cái không dấu, chữ số và gạch dưới, bắt đầu bằng chữ cái, ví dụ so_cuoc; không trùng các từ don_vi, "
                + "nam_truoc, math và các từ của mẫu như if, for, end.",
            en: "A code is made of unaccented letters, digits and underscores and starts with a letter, such as so_cuoc; don_vi, "
                + "nam_truoc, math and words of templates such as if, for and end are taken.");

    public static Diagnostic PlanRuleSyntax(TextLocation at, string rule, string expression) => Error("RP1010", at,
        vi: $"Biểu thức “{expression}” của quy tắc {rule} viết sai, nên quy tắc này không được áp dụng.",
        en: $"The expression “{expression}” of rule {rule} is not well formed, so the rule is not applied.")
        .Advise(
            vi: "Kiểm tra ngoặc và phép so sánh: == bằng, != khác, <= không lớn hơn, && và, || hoặc.",
            en: "Check brackets and comparisons: == equal, != different, <= at most, && and, || or.");

    public static Diagnostic PlanRuleNameUnknown(TextLocation at, string rule, string name, string? nearest) => Error("RP1011", at,
        vi: $"Quy tắc {rule} nhắc đến “{name}”, nhưng kế hoạch không có mã này, nên quy tắc không được áp dụng.{DidYouMeanVi(nearest)}",
        en: $"Rule {rule} speaks of “{name}”, which the plan does not have, so it is not applied.{DidYouMeanEn(nearest)}");

    public static Diagnostic PlanChoicesMissing(TextLocation at, string field) => Error("RP1012", at,
        vi: $"Chỉ tiêu “{field}” thuộc kiểu chọn nhưng chưa có danh_sach.",
        en: $"Field “{field}” is a choice but has no danh_sach.");

    public static Diagnostic PlanBoundsCrossed(TextLocation at, string field) => Error("RP1013", at,
        vi: $"Chỉ tiêu “{field}” có “tu” lớn hơn “den”.",
        en: $"Field “{field}” has a lower bound above its upper bound.");

    public static Diagnostic PlanPeriodReversed(TextLocation at) => Error("RP1014", at,
        vi: "Kỳ báo cáo có ngày đầu sau ngày cuối.",
        en: "The reporting period begins after it ends.");

    public static Diagnostic PlanTooLarge(Location at) => Error("RP1015", at,
        vi: "Tệp quá lớn, lồng quá nhiều cấp hoặc dùng tham chiếu (*), nên không được đọc.",
        en: "The file is too large, too deeply nested or uses aliases (*), so it is not read.")
        .Advise(
            vi: "Kiểm tra xem có chép nhầm tệp khác vào đây không.",
            en: "Check that no other file was copied over this one.");

    public static Diagnostic PlanNotAMap(TextLocation at) => Error("RP1016", at,
        vi: "Tệp không có nội dung, hoặc không gồm các mục dạng “tên: giá trị”.",
        en: "The file is empty, or is not made of “key: value” lines.");

    public static Diagnostic PlanSectionEmpty(TextLocation at, string section) => Error("RP1017", at,
        vi: $"Phần {section} không hỏi gì: chưa có chi_tieu, bang hay thuyet_minh.",
        en: $"Section {section} asks for nothing: it has no chi_tieu, bang or thuyet_minh.");

    public static Diagnostic PlanCannotAdd(TextLocation at, string field) => Error("RP1018", at,
        vi: $"Chỉ tiêu “{field}” không phải số nên không thể cộng hay lấy số lớn nhất.",
        en: $"Field “{field}” is not a number, so it cannot be added up.")
        .Advise(
            vi: "Đổi tong_hop thành dem, gop hoặc khong.",
            en: "Change tong_hop to dem, gop or khong.");

    public static Diagnostic PlanDueBeforePeriodEnds(Location at) => Note("RP1019", at,
        vi: "Hạn nộp sớm hơn ngày cuối của kỳ báo cáo.",
        en: "The deadline is before the end of the reporting period.")
        .Advise(
            vi: "Nghị định 09/2019/NĐ-CP, Điều 8 yêu cầu hạn gửi sau ngày chốt số liệu ít nhất 01 ngày làm việc; hãy kiểm tra lại han_nop "
                + "và ky.",
            en: "Decree 09/2019, Article 8 wants at least one working day between cut-off and deadline; check han_nop and ky.");

    public static Diagnostic PlanLockedBeforeDue(Location at) => Error("RP1020", at,
        vi: "Ngày khóa (han_khoa) sớm hơn hạn nộp (han_nop).",
        en: "The lock date (han_khoa) is before the deadline (han_nop).");

    public static Diagnostic PlanKeyTwice(TextLocation at, string key, int firstLine) => Error("RP1024", at,
        vi: $"Mục “{key}” đã ghi ở dòng {firstLine}; ghi lần nữa thì không rõ lấy giá trị nào.",
        en: $"“{key}” is already on line {firstLine}; which of the two is meant is not clear.")
        .Advise(
            vi: "Giữ một mục, xóa mục kia; nếu là hai việc khác nhau thì sửa tên mục.",
            en: "Keep one and delete the other; if they are two different things, rename one.");

    public static Diagnostic PlanSecondDocument(TextLocation at) => Error("RP1025", at,
        vi: "Sau dấu “---” ở dòng này là một tài liệu thứ hai trong cùng tệp; chỉ một tài liệu được đọc.",
        en: "After the “---” on this line a second document begins in the same file; only one is read.")
        .Advise(
            vi: "Xóa dòng “---” hoặc xóa phần không dùng.",
            en: "Delete the “---” line, or the part that is not used.");

    public static Diagnostic PlanTab(TextLocation at) => Error("RP1022", at,
        vi: "Dòng này thụt đầu bằng phím Tab; tệp này chỉ được thụt bằng dấu cách.",
        en: "This line is indented with a tab; this file may be indented with spaces only.")
        .Advise(
            vi: "Xóa Tab ở đầu dòng và gõ dấu cách, thẳng cột với các dòng cùng cấp.",
            en: "Delete the tab and type spaces, in line with its neighbours.");

    public static Diagnostic PlanNoCharacter(TextLocation at, int code) => Error("RP1043", at,
        vi: $"Ở đây có một ký tự hỏng (U+{code:X4}), không phải là chữ nào, nên không đọc được tệp.",
        en: $"There is a broken character here (U+{code:X4}), which is no letter, so the file cannot be read.")
        .Advise(
            vi: "Xóa chữ ở chỗ này và gõ lại cả từ; ký tự hỏng có thể không nhìn thấy được.",
            en: "Delete what stands here and type the whole word again; a broken character may be invisible.");

    public static Diagnostic PlanCommaSplits(TextLocation at, string text) => Error("RP1023", at,
        vi: $"“{text}” đứng sau dấu phẩy trong ngoặc nhọn nên bị hiểu là một mục riêng.",
        en: $"“{text}” follows a comma within braces and is taken for a key of its own.")
        .Advise(
            vi: "Đặt cả câu có dấu phẩy trong dấu nháy kép, ví dụ ten: \"Khó khăn, vướng mắc\".",
            en: "Put the whole text that has a comma in double quotes: ten: \"Khó khăn, vướng mắc\".");

    private static Bilingual Word(PlanShape shape) => shape switch
    {
        PlanShape.Text => new("một dòng chữ", "one text"),
        PlanShape.Texts => new("một dòng chữ hoặc danh sách các dòng chữ", "one text or a list of texts"),
        PlanShape.Map => new("một nhóm mục dạng “tên: giá trị”", "a group of “key: value” pairs"),
        PlanShape.Maps => new("danh sách các nhóm mục, mỗi nhóm bắt đầu bằng dấu gạch", "a list of groups, each beginning with a dash"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };
}
