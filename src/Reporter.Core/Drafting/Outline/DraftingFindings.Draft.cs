using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Drafting.Outline;

/// <summary>What a person should look at in a draft.</summary>
public static partial class DraftingFindings
{
    public static Diagnostic NumberTwice(Location at, string number, string taken) => Query("RP1076", at,
        vi: $"Kế hoạch có hai mục cùng đánh số {number}; mục sau được gọi là “{taken}”.",
        en: $"Two clauses of the plan have the number {number}; the later one is called “{taken}”.")
        .Advise(
            vi: "Kế hoạch có thể đánh số nhầm; hỏi lại cơ quan ban hành, rồi sửa dieu_khoan nếu cần.",
            en: "The plan may be numbered wrongly; ask who issued it, and correct dieu_khoan if need be.");

    public static Diagnostic NobodyObliged(Location at) => Query("RP1077", at,
        vi: "Kế hoạch không có câu nào giao ai phải báo cáo; có đúng là kế hoạch cần dùng không?",
        en: "Nothing in the plan obliges anybody to report; is this the plan that is meant?")
        .Advise(
            vi: "Kiểm tra lại tệp; nếu đúng, tự ghi phần nào đơn vị nào phải trả lời (bat_buoc).",
            en: "Check the file; if it is right, write yourself who must answer which section (bat_buoc).");

    public static Diagnostic DutyWithoutDate(Location at, string clause, string when) => Note("RP1078", at,
        vi: $"Mục {clause} giao báo cáo mà không nêu ngày{(when.Length > 0 ? $" (chỉ ghi “{Cut(when)}”)" : "")}.",
        en: $"Clause {clause} asks for a report and gives no day{(when.Length > 0 ? $" (it says “{Cut(when)}”)" : "")}.");

    public static Diagnostic DutyWithoutActor(Location at, string clause, string sentence) => Query("RP1079", at,
        vi: $"Mục {clause} giao báo cáo mà không nêu ai phải báo cáo: “{Cut(sentence)}”.",
        en: $"Clause {clause} asks for a report and does not say of whom: “{Cut(sentence)}”.")
        .Advise(
            vi: "Ghi vào “ai” của nghĩa vụ này trong ke-hoach.yaml.",
            en: "Write it into “ai” of that duty in ke-hoach.yaml.");

    public static Diagnostic TableOfTasks(Location at, string clause, int rows, int communes) => Note("RP1080", at,
        vi: $"Bảng ở {clause} được đọc là bảng giao việc: {Number(rows)} dòng, {Number(communes)} dòng nêu xã, phường.",
        en: $"The table in {clause} was read as giving out tasks: {Number(rows)} rows, {Number(communes)} name communes.");

    public static Diagnostic TargetsAreShares(Location at, int count) => Note("RP1081", at,
        vi: $"{Number(count)} mục tiêu của kế hoạch là tỷ lệ phần trăm; tỷ lệ không cộng được, nên mỗi mục tiêu được ghi sẵn hai số (đạt, "
            + $"tổng số) sau dấu #.",
        en: $"{Number(count)} targets of the plan are percentages, which cannot be added up; each is drafted as two figures (reached, "
            + $"all) behind a #.");

    public static Diagnostic NoForm(Location at) => Note("RP1082", at,
        vi: "Kế hoạch không kèm biểu số liệu, nên bản dự thảo chưa hỏi số nào.",
        en: "The plan has no form with figures, so the draft asks for none.")
        .Advise(
            vi: "Có biểu Excel của cấp trên thì chạy lại với --form BIEU.xlsx.",
            en: "With the superior's Excel form, run again with --form FORM.xlsx.");

    public static Diagnostic OneKind(Location at, string kind) => Note("RP1083", at,
        vi: $"Kế hoạch không phân biệt loại đơn vị, nên bản dự thảo chỉ có một loại: “{Cut(kind)}”.",
        en: $"The plan tells no kinds of unit apart, so the draft has one: “{Cut(kind)}”.")
        .Advise(
            vi: "Thêm loại vào loai_don_vi nếu các đơn vị phải trả lời khác nhau.",
            en: "Add kinds to loai_don_vi where units answer differently.");

    public static Diagnostic NoSections(Location at) => Query("RP1084", at,
        vi: "Không tìm thấy mục nào của kế hoạch giao việc, nên bản dự thảo chưa có phần nào.",
        en: "No clause of the plan gives a task, so the draft has no sections.")
        .Advise(
            vi: "Viết các phần (phan) theo docs/plan-file.md, hoặc chèn phần có sẵn bằng reporter init --section.",
            en: "Write the sections (phan) as docs/plan-file.md says, or put in ready ones with reporter init --section.");
}
