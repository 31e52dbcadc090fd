using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Drafting.Outline;

/// <summary>What a draft of a plan file could not take from the plan, and why.</summary>
public static partial class DraftingFindings
{
    public static Diagnostic NothingToRead(Location at) => Error("RP1070", at,
        vi: "Tệp không có chữ nào đọc được, nên không lập được kế hoạch từ nó.",
        en: "There is no text in the file, so no plan can be drawn from it.")
        .Advise(
            vi: "Mở tệp xem có phải bản quét (ảnh) không; xin cơ quan ban hành tệp Word có chữ.",
            en: "See whether it is a scan; ask the issuing office for the Word file with its text.");

    public static Diagnostic NoTitle(Location at) => Error("RP1071", at,
        vi: "Không thấy dòng tên loại văn bản (“KẾ HOẠCH”), nên không biết đây có phải kế hoạch không.",
        en: "There is no title line (“KẾ HOẠCH”), so whether this is a plan is not known.")
        .Advise(
            vi: "Kiểm tra có đúng tệp không; nếu đúng, ghi “KẾ HOẠCH” thành một dòng riêng phía trên trích yếu rồi chạy lại.",
            en: "Check that it is the right file; if it is, put “KẾ HOẠCH” on a line of its own above the subject and run again.");

    public static Diagnostic NotAPlan(Location at, string kind, string title) => Error("RP1072", at,
        vi: $"Tệp này không phải kế hoạch: tên loại văn bản là “{kind}” (“{Cut(title)}”).",
        en: $"This is no plan: its title says “{kind}” (“{Cut(title)}”).")
        .Advise(
            vi: "Chỉ ra tệp của kế hoạch giao các đơn vị báo cáo.",
            en: "Name the file of the plan that obliges units to report.");

    public static Diagnostic SeveralPlans(Location at, IReadOnlyList<string> titles) => Error("RP1073", at,
        vi: $"Tệp này có {Number(titles.Count)} kế hoạch: {Listed([.. titles.Select(Cut)])}; không rõ lập theo kế hoạch nào.",
        en: $"There are {Number(titles.Count)} plans in this file: {Listed([.. titles.Select(Cut)])}; which one is meant is not clear.")
        .Advise(
            vi: "Lưu riêng kế hoạch cần dùng thành một tệp rồi chạy lại với tệp đó.",
            en: "Save the one you mean as a file of its own and run again with it.");

    public static Diagnostic NoNumberedClause(Location at) => Error("RP1074", at,
        vi: "Văn bản không có mục nào đánh số (I, 1, a …), nên không lập được các phần báo cáo.",
        en: "Nothing in the document is numbered (I, 1, a …), so no sections can be drawn.")
        .Advise(
            vi: "Kiểm tra có đúng tệp không; nếu kế hoạch không đánh số thì viết ke-hoach.yaml theo docs/plan-file.md.",
            en: "Check that it is the right file; a plan without numbers must be written as docs/plan-file.md says.");

    public static Diagnostic ChangesPending(Location at, int places) => Note("RP1075", at,
        vi: $"Kế hoạch còn {Number(places)} chỗ sửa đổi chưa chấp nhận (Track Changes), chữ gạch hoặc ẩn; bản dự thảo lấy như khi đã chấp "
            + $"nhận hết.",
        en: $"The plan has {Number(places)} changes that nobody accepted, or struck or hidden text; the draft takes it as if all were "
            + $"accepted.")
        .Advise(
            vi: "Nếu còn phải sửa, chấp nhận hoặc bỏ các sửa đổi trong Word rồi lập lại.",
            en: "If it is still being edited, accept or reject the changes in Word and draft again.");
}
