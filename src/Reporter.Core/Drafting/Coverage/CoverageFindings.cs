using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Drafting.Coverage;

/// <summary>What <c>reporter plan check</c> tells of a plan file.</summary>
public static class CoverageFindings
{
    public static Diagnostic DutyUncovered(Location at, string clause, string who, string excerpt) => Query("RP1086", at,
        vi: $"Không phần nào trả lời nghĩa vụ báo cáo ở {clause}{(who.Length > 0 ? $" ({Cut(who)})" : "")}: “{Cut(excerpt)}”.",
        en: $"No section answers the duty to report in {clause}{(who.Length > 0 ? $" ({Cut(who)})" : "")}: “{Cut(excerpt)}”.")
        .Advise(
            vi: "Thêm điều khoản này vào dieu_khoan của một phần; hoặc ghi khong_hoi: lý do vào nghĩa vụ.",
            en: "Add the clause to dieu_khoan of a section; or write khong_hoi: reason at the duty.");

    public static Diagnostic DutyCoveredByParent(Location at, string clause, IReadOnlyList<string> sections) => Note("RP1087", at,
        vi: $"Nghĩa vụ ở {clause} được trả lời bằng phần của điều khoản lớn hơn: {string.Join(", ", sections)}.",
        en: $"The duty in {clause} is answered by the section of a clause above it: {string.Join(", ", sections)}.");

    public static Diagnostic SectionsWithoutDuty(Location at, IReadOnlyList<string> sections) => Note("RP1088", at,
        vi: $"Kế hoạch không giao ai báo cáo riêng về {Number(sections.Count)} phần: {string.Join(", ", sections)}.",
        en: $"The plan obliges nobody by name to report on {Number(sections.Count)} sections: {string.Join(", ", sections)}.");

    public static Diagnostic NoDuties(Location at) => Note("RP1089", at,
        vi: "Tệp kế hoạch không ghi nghĩa vụ nào (nghia_vu), nên không đối chiếu được phần nào trả lời nghĩa vụ nào.",
        en: "The plan file states no duties (nghia_vu), so which section answers which cannot be told.")
        .Advise(
            vi: "Lập bản dự thảo bằng reporter init --plan KE-HOACH.docx rồi chép mục nghia_vu sang.",
            en: "Draft with reporter init --plan PLAN.docx and take its nghia_vu over.");

    public static Diagnostic ClauseMissing(Location at, string section, string clause, string? nearest) => Error("RP1090", at,
        vi: $"Phần {section} ghi điều khoản “{clause}”, nhưng kế hoạch không có.{DidYouMeanVi(nearest)}",
        en: $"Section {section} names clause “{clause}”, which the plan does not have.{DidYouMeanEn(nearest)}")
        .Advise(
            vi: "Sửa dieu_khoan theo số mục của kế hoạch.",
            en: "Correct dieu_khoan by the plan's own numbers.");

    public static Diagnostic ClauseChanged(Location at, string clause) => Query("RP1091", at,
        vi: $"Mục {clause} của kế hoạch đã được viết lại sau khi lập bản dự thảo.",
        en: $"Clause {clause} of the plan was reworded since the draft.")
        .Advise(
            vi: "Đọc lại mục này, sửa phần và nghĩa vụ nếu cần, rồi thay dau_vet bằng dấu mới (lập lại bản dự thảo để lấy).",
            en: "Read it again, correct section and duty if need be, and take the new dau_vet from a new draft.");

    public static Diagnostic ClauseMoved(Location at, string clause, string now) => Query("RP1092", at,
        vi: $"Mục {clause} của kế hoạch nay là {now}, lời văn không đổi.",
        en: $"Clause {clause} of the plan is {now} now, in the same words.")
        .Advise(
            vi: $"Đổi {clause} thành {now} trong dieu_khoan và nghia_vu.",
            en: $"Change {clause} to {now} in dieu_khoan and nghia_vu.");

    public static Diagnostic ClauseGone(Location at, string clause, string excerpt) => Query("RP1093", at,
        vi: $"Mục {clause} (“{Cut(excerpt)}”) không còn trong kế hoạch.",
        en: $"Clause {clause} (“{Cut(excerpt)}”) is no longer in the plan.")
        .Advise(
            vi: "Bỏ nghĩa vụ này, hoặc ghi khong_hoi: lý do.",
            en: "Delete the duty, or write khong_hoi: reason.");

    public static Diagnostic DutyNew(Location at, string clause, string who, string sentence) => Query("RP1094", at,
        vi: $"Kế hoạch giao báo cáo ở {clause}{(who.Length > 0 ? $" ({Cut(who)})" : "")} mà tệp kế hoạch chưa ghi: “{Cut(sentence)}”.",
        en: $"The plan asks for a report in {clause}{(who.Length > 0 ? $" ({Cut(who)})" : "")} that the plan file does not state: "
            + $"“{Cut(sentence)}”.")
        .Advise(
            vi: "Thêm vào nghia_vu và cho một phần trả lời.",
            en: "Add it to nghia_vu and have a section answer it.");

    public static Diagnostic FiguresUnused(Location at, IReadOnlyList<string> codes) => Note("RP1095", at,
        vi: $"{Number(codes.Count)} chỉ tiêu không được biểu, lời văn, quy tắc hay báo cáo nào dùng: "
            + $"{string.Join(", ", codes.Take(20))}{(codes.Count > 20 ? "…" : "")}.",
        en: $"{Number(codes.Count)} figures are used by no form, text, rule or report: "
            + $"{string.Join(", ", codes.Take(20))}{(codes.Count > 20 ? "…" : "")}.")
        .Advise(
            vi: "Dùng chúng trong mẫu, hoặc thôi hỏi.",
            en: "Use them in a template, or stop asking.");
}
