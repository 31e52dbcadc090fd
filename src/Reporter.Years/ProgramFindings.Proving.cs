using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;

namespace Reporter.Years;

public static partial class ProgramFindings
{
    public static Diagnostic NoReportToJudge(Location at) => Error("RP9150", at,
        vi: "Chưa có báo cáo nào để đối chiếu: thư mục ket-qua không có báo cáo do chương trình lập, hoặc bản kê không ghi lần lập nào.",
        en: "There is no report to judge: ket-qua holds none that the program made, or the list of what was written knows of none.")
        .Advise(
            vi: "Lập báo cáo bằng reporter report rồi đối chiếu.",
            en: "Make the report with reporter report, then verify it.");

    public static Diagnostic FileChanged(Location at) => Query("RP9151", at,
        vi: "Tệp này đã thay đổi từ khi lập báo cáo.",
        en: "This file has changed since the report was made.")
        .Advise(
            vi: "Nếu thay đổi là đúng, lập lại báo cáo; nếu không, lấy lại tệp cũ.",
            en: "If the change is right, make the report again; if not, bring back the old file.");

    public static Diagnostic FileGone(Location at) => Query("RP9152", at,
        vi: "Tệp này có khi lập báo cáo, nay không còn hoặc không đọc được.",
        en: "This file was there when the report was made, and is gone or cannot be read.")
        .Advise(
            vi: "Lấy lại tệp từ bản lưu, hoặc lập lại báo cáo.",
            en: "Bring it back from a copy, or make the report again.");

    public static Diagnostic FileAdded(Location at) => Query("RP9153", at,
        vi: "Tệp này được thêm sau khi lập báo cáo; báo cáo chưa tính đến.",
        en: "This file was added after the report was made, and is not in it.")
        .Advise(
            vi: "Nếu tệp thuộc về báo cáo, lập lại báo cáo; nếu không, chuyển tệp ra ngoài.",
            en: "If it belongs to the report, make the report again; if not, move it elsewhere.");

    public static Diagnostic NumberChanged(Location at, string was, string now, string where) => Query("RP9154", at,
        vi: was.Length == 0 ? $"Số “{now}” không lấy từ số liệu: “{Cut(where)}”."
            : now.Length == 0 ? $"Số “{was}” theo số liệu không còn trong báo cáo: “{Cut(where)}”."
            : $"Báo cáo ghi “{now}”, theo số liệu là “{was}”: “{Cut(where)}”.",
        en: was.Length == 0 ? $"The number “{now}” comes from no figure: “{Cut(where)}”."
            : now.Length == 0 ? $"The number “{was}” of the figures is no longer in the report: “{Cut(where)}”."
            : $"The report says “{now}”, the figures say “{was}”: “{Cut(where)}”.")
        .Advise(
            vi: "Sửa lại số trong báo cáo, hoặc sửa số liệu gốc rồi lập lại.",
            en: "Mend the number in the report, or mend the figures and make the report again.");

    public static Diagnostic FiguresNewer(Location at, string report) => Query("RP9155", at,
        vi: $"Số liệu mới hơn {report}: các số dưới đây đã đổi từ khi lập báo cáo ấy.",
        en: $"The figures are newer than {report}: the numbers below have changed since that report was made.")
        .Advise(
            vi: "Đối chiếu từng số; nếu báo cáo đã gửi đi thì báo cáo bổ sung các số đã đổi.",
            en: "Look at each number; if the report has been sent, report the changed ones.");

    public static Diagnostic LevelOfOtherYear(Location at, int year, int wanted) => Error("RP9157", at,
        vi: $"so-lieu.json này của năm {year}; năm báo cáo là {wanted}. Tệp không được đọc.",
        en: $"This so-lieu.json is of the year {year}; the report is of {wanted}. It was not read.")
        .Advise(
            vi: "Đề nghị đơn vị gửi so-lieu.json của đúng năm.",
            en: "Ask the unit for the so-lieu.json of this year.");

    public static Diagnostic NumbersStand(Location at) => Note("RP9156", at,
        vi: "Báo cáo đã được sửa bằng tay (số, ngày văn bản, lời văn); mọi con số từ số liệu vẫn khớp.",
        en: "The report was edited by hand (number and day of its head, words); every number from the figures still stands.");
}
