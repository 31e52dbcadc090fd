using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Core.Matching;

/// <summary>About <c>giai-trinh.csv</c>.</summary>
public static partial class MatchingFindings
{
    public static Diagnostic AnswersWithoutColumns(Location at, IReadOnlyList<string> missing, IReadOnlyList<string> columns) =>
        Query("RP3130", at,
        vi: $"Tệp giải trình không có cột {Listed(missing)}, nên không được đọc; các nội dung cần giải trình vẫn còn đó.",
        en: $"The list of answers has no column {Listed(missing)}, so it was not read; the queries stay open.")
        .Advise(
            vi: $"Ghi dòng đầu của tệp: {string.Join(",", columns)}.",
            en: $"Write as its first line: {string.Join(",", columns)}.");

    public static Diagnostic AnswerColumnUnknown(CellLocation at, string title, string? nearest) => Note("RP3131", at,
        vi: $"Tệp giải trình không có cột nào tên “{Cut(title)}”, nên cột này không được đọc.{DidYouMeanVi(nearest)}",
        en: $"The list of answers knows no column “{Cut(title)}”, so it was not read.{DidYouMeanEn(nearest)}");

    public static Diagnostic AnswerUnitUnknown(CellLocation at, string code, string? nearest) => Query("RP3132", at,
        vi: $"Không có đơn vị nào mang mã “{Cut(code)}”, nên dòng giải trình này không được dùng.{DidYouMeanVi(nearest)}",
        en: $"No unit has the code “{Cut(code)}”, so this answer is not used.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Ghi mã ở cột “ma” của danh sách đơn vị.",
            en: "Write the code from the unit list's column “ma”.");

    public static Diagnostic AnswerCodeUnknown(CellLocation at, string code, string? nearest) => Query("RP3133", at,
        vi: $"Kế hoạch không có chỉ tiêu, bảng hay quy tắc nào mang mã “{Cut(code)}”, nên dòng giải trình này không được dùng."
            + DidYouMeanVi(nearest),
        en: $"The plan has no figure, list or rule with the code “{Cut(code)}”, so this answer is not used.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Ghi mã chỉ tiêu (so_cuoc), mã quy tắc (QT03) hoặc mã thông báo (RP4019) nêu ở nội dung cần giải trình.",
            en: "Write the code of the figure (so_cuoc), the rule (QT03) or the finding (RP4019) that the query names.");

    public static Diagnostic AnswerEmpty(CellLocation at, string code) => Query("RP3134", at,
        vi: $"Dòng giải trình cho “{Cut(code)}” chưa ghi nội dung, nên không được dùng.",
        en: $"The answer to “{Cut(code)}” says nothing, so it is not used.")
        .Advise(
            vi: "Ghi lời giải trình vào cột “noi_dung”, hoặc xóa dòng này.",
            en: "Write the answer into the column “noi_dung”, or delete the line.");

    public static Diagnostic AnswerDayUnclear(CellLocation at, string found) => Note("RP3135", at,
        vi: $"“{Cut(found)}” không phải một ngày; lời giải trình vẫn được dùng, nhưng không rõ nhận ngày nào.",
        en: $"“{Cut(found)}” is no date; the answer is used all the same, but nobody can tell when it came.")
        .Advise(
            vi: "Gõ ngày theo dạng dd/mm/yyyy, ví dụ 05/12/2026.",
            en: "Write the date as dd/mm/yyyy, such as 05/12/2026.");

    public static Diagnostic AnswersUnderOtherName(Location at, string name) => Query("RP3136", at,
        vi: $"Giải trình chỉ được đọc ở tệp {name}; tệp này không được đọc.",
        en: $"Answers are read from {name} only; this file was not read.")
        .Advise(
            vi: $"Mở bằng Excel, lưu thành “CSV UTF-8” với tên {name}.",
            en: $"Open it in Excel and save it as “CSV UTF-8” under the name {name}.");
}
