using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Years.Running;

namespace Reporter.Cli.Output;

/// <summary>The last line of a command: what came of it, and what to do now.</summary>
internal static partial class SummaryLine
{
    public static readonly Bilingual NothingSent = new(
        "Chưa có gì để kiểm tra hay tổng hợp: chép tệp đơn vị gửi vào bao-cao-nop rồi chạy lại.",
        "There is nothing to check or consolidate: copy what units sent into bao-cao-nop and run again.");

    public static readonly Bilingual CannotRun = new(
        "Chưa làm được gì: sửa những điểm nêu trên rồi chạy lại lệnh này.",
        "Nothing was done: mend what is listed above, then run this command again.");

    public static Bilingual Code(int code) => new($"[mã thoát {code}]", $"[exit code {code}]");

    public static Bilingual Checked(Year year) => new(
        $"Đã kiểm tra báo cáo của {year.Reported}/{year.Plan.Units.Count} đơn vị: {Counts(year.Findings).Vi}. "
            + $"{NextStep(year).Vi}",
        $"Checked what {year.Reported} of {year.Plan.Units.Count} units reported: {Counts(year.Findings).En}. "
            + $"{NextStep(year).En}");

    public static Bilingual Reported(Year year, string path) => new(
        $"Đã lập {path} từ báo cáo của {year.Reported}/{year.Plan.Units.Count} đơn vị: {Counts(year.Findings).Vi}. "
            + $"{NextStep(year).Vi}",
        $"Made {path} from what {year.Reported} of {year.Plan.Units.Count} units reported: {Counts(year.Findings).En}. "
            + $"{NextStep(year).En}");

    public static Bilingual FormsMade(int forms, string folder, string? letter) => new(
        $"Đã lập {forms} biểu trong {folder}{(letter is null ? "" : $" và công văn {letter}")}. Việc cần làm: gửi cho mỗi đơn vị biểu "
            + "mang tên đơn vị đó.",
        $"Made {forms} forms in {folder}{(letter is null ? "" : $" and the letter {letter}")}. To do: send each unit the form with its "
            + "name.");

    public static readonly Bilingual NoForms = new(
        "Chưa lập được biểu nào: sửa những điểm nêu trên rồi chạy lại lệnh này.",
        "No form was made: mend what is listed above, then run this command again.");

    public static Bilingual Reminded(int units, IReadOnlyList<string> letters, int drafts) => new(
        $"Đã lập {(letters.Count == 1 ? letters[0] : $"{letters.Count} công văn trong ket-qua/don-doc")} đôn đốc {units} đơn vị"
            + $"{(drafts > 0 ? $" và {drafts} thư nháp trong ket-qua/thu" : "")}."
            + " Việc cần làm: đọc lại, ghi số, trình ký, gửi; rồi ghi lần đôn đốc này vào nhac-viec.csv.",
        $"Made {(letters.Count == 1 ? letters[0] : $"{letters.Count} letters in ket-qua/don-doc")} reminding {units} units"
            + $"{(drafts > 0 ? $" and {drafts} drafts in ket-qua/thu" : "")}."
            + " To do: read, number, have it signed, send; then write this reminder into nhac-viec.csv.");

    public static readonly Bilingual NobodyToRemind = new(
        "Không có đơn vị nào phải đôn đốc: mọi đơn vị đã gửi đủ, không còn nội dung phải sửa hay giải trình. Không lập công văn.",
        "There is nobody to remind: every unit has sent everything, and nothing is left to mend or explain. No letter was made.");

    public static readonly Bilingual NoReminder = new(
        "Không lập công văn đôn đốc: sửa những điểm nêu trên rồi chạy lại lệnh này.",
        "No reminder was made: mend what is listed above, then run this command again.");

    public static Bilingual NotReported(Year year) => new(
        $"Không lập báo cáo: {Counts(year.Findings).Vi}. {NextStep(year).Vi}",
        $"No report was made: {Counts(year.Findings).En}. {NextStep(year).En}");

    /// <summary>Whatever units still owe, no report can be made before this office's own template is fixed.</summary>
    public static Bilingual TemplateAtFault(IReadOnlyList<string> paths) => new(
        $"Không lập báo cáo vì mẫu có lỗi: {string.Join(", ", paths)}. Việc cần làm: sửa các lỗi của mẫu nêu ngay trên rồi chạy lại lệnh "
            + "này.",
        $"No report was made, because of mistakes in the template: {string.Join(", ", paths)}. To do: mend the template's mistakes just "
            + "above, then run this command again.");

    /// <summary>Somebody must act: an error or an unanswered query.</summary>
    public static bool MustAct(this IEnumerable<Diagnostic> findings) => findings.Any(found => found.Severity >= Severity.Query);

    private static Bilingual Counts(DiagnosticBag findings) => findings.Count == 0 ? new("không có gì phải sửa", "nothing to mend")
        : StateNames.Counts(findings);

    // Units are asked only for what is theirs: a slip in a template or a file left open is this office's own.
    private static Bilingual NextStep(Year year)
    {
        var findings = year.Findings;
        if (!findings.MustAct())
        {
            // Nobody must act, before the deadline or by the plan's own severities, and the year is not done either.
            return year.Units.Count(unit => unit.Condition == UnitCondition.NotSent) is > 0 and var missing
                ? new($"Chưa có gì phải sửa; còn {missing} đơn vị chưa gửi.", $"Nothing to mend yet; {missing} units have not reported.")
                : new("Không còn việc gì phải làm.", "Nothing more to do.");
        }
        return findings.Where(found => found.Unit is not null).MustAct()
            ? StepOfUnits(year)
            : new("Việc cần làm: sửa các mục nêu trên rồi chạy lại lệnh này.",
                "To do: mend what is listed above, then run this command again.");
    }

    /// <summary>Names only what there is to do.</summary>
    private static Bilingual StepOfUnits(Year year)
    {
        var acts = year.Findings.Where(found => found.Unit is not null).ToList();
        List<Bilingual> steps = [];
        var (errors, queries) = (acts.Exists(found => found is { Severity: Severity.Error, Code: not StateNames.NotSent }),
            acts.Exists(found => found.Severity == Severity.Query));
        if (errors || queries)
            steps.Add(new(
                $"đề nghị đơn vị {(errors && queries ? "sửa hoặc giải trình" : errors ? "sửa" : "giải trình")} các nội dung nêu trên",
                $"have the units {(errors && queries ? "mend or explain" : errors ? "mend" : "explain")} what is listed above"));
        if (acts.Exists(found => found.Code == StateNames.NotSent))
            steps.Add(new("đôn đốc đơn vị chưa gửi (reporter remind)", "remind the units that have not reported (reporter remind)"));
        return new($"Việc cần làm: {string.Join(", ", steps.Select(step => step.Vi))}, rồi chạy lại lệnh này.",
            $"To do: {string.Join(", ", steps.Select(step => step.En))}, then run this command again.");
    }
}
