using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Plans;

/// <summary>About <c>nhac-viec.csv</c>.</summary>
public static partial class PlanFindings
{
    public static Diagnostic RemindersWithoutDay(Location at, IEnumerable<string> columns) => Query("RP1060", at,
        vi: "Sổ các lần đôn đốc không có cột “ngay”, nên không được đọc; công văn không nhắc đến lần trước.",
        en: "The list of reminders has no column “ngay”, so it was not read; the letter speaks of no earlier one.")
        .Advise(
            vi: $"Ghi dòng đầu của tệp: {string.Join(",", columns)}.",
            en: $"Write as its first line: {string.Join(",", columns)}.");

    public static Diagnostic ReminderColumnUnknown(CellLocation at, string title, string? nearest) => Note("RP1061", at,
        vi: $"Sổ các lần đôn đốc không có cột nào tên “{Cut(title)}”, nên cột này không được đọc.{DidYouMeanVi(nearest)}",
        en: $"The list of reminders knows no column “{Cut(title)}”, so it was not read.{DidYouMeanEn(nearest)}");

    public static Diagnostic ReminderDayUnclear(CellLocation at, string found) => Query("RP1062", at,
        vi: $"“{Cut(found)}” không phải một ngày, nên dòng này của sổ đôn đốc không được dùng.",
        en: $"“{Cut(found)}” is no date, so this line of the list of reminders is not used.")
        .Advise(
            vi: "Gõ ngày theo dạng dd/mm/yyyy, ví dụ 05/12/2026.",
            en: "Write the date as dd/mm/yyyy, such as 05/12/2026.");

    public static Diagnostic ReminderUnitUnknown(CellLocation at, string code, string? nearest) => Query("RP1063", at,
        vi: $"Không có đơn vị nào mang mã “{Cut(code)}”, nên dòng này của sổ đôn đốc không được dùng.{DidYouMeanVi(nearest)}",
        en: $"No unit has the code “{Cut(code)}”, so this line of the list of reminders is not used.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Ghi mã ở cột “ma” của danh sách đơn vị; để trống nếu công văn gửi mọi đơn vị.",
            en: "Write the code from the unit list's column “ma”; leave it blank for a letter to all units.");
}
