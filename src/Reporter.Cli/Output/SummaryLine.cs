using Reporter.Cli.Commands;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Output;

/// <summary>The last line of a command: what came of it, and what to do now.</summary>
internal static class SummaryLine
{
    public static readonly Bilingual NothingSent = new(
        "Chưa có gì để kiểm tra hay tổng hợp: chép tệp đơn vị gửi vào bao-cao-nop rồi chạy lại.",
        "There is nothing to check or consolidate: copy what units sent into bao-cao-nop and run again.");

    public static readonly Bilingual CannotRun = new(
        "Chưa làm được gì: sửa những điểm nêu trên rồi chạy lại lệnh này.",
        "Nothing was done: mend what is listed above, then run this command again.");

    public static Bilingual Code(int code) => new($"[mã thoát {code}]", $"[exit code {code}]");

    public static Bilingual Checked(YearRun run) => new(
        $"Đã kiểm tra báo cáo của {run.Submissions.Count}/{run.Plan.Units.Count} đơn vị: {Counts(run.Findings, Language.Vietnamese)}. {NextStep(run).Vi}",
        $"Checked what {run.Submissions.Count} of {run.Plan.Units.Count} units reported: {Counts(run.Findings, Language.English)}. {NextStep(run).En}");

    public static Bilingual Reported(YearRun run, string path) => new(
        $"Đã lập {path} từ báo cáo của {run.Submissions.Count}/{run.Plan.Units.Count} đơn vị: {Counts(run.Findings, Language.Vietnamese)}. {NextStep(run).Vi}",
        $"Made {path} from what {run.Submissions.Count} of {run.Plan.Units.Count} units reported: {Counts(run.Findings, Language.English)}. {NextStep(run).En}");

    public static Bilingual NotReported(YearRun run) => new(
        $"Không lập báo cáo: {Counts(run.Findings, Language.Vietnamese)}. {NextStep(run).Vi}",
        $"No report was made: {Counts(run.Findings, Language.English)}. {NextStep(run).En}");

    /// <summary>Whatever units still owe, no report can be made before this office's own template is mended.</summary>
    public static Bilingual TemplateAtFault(IReadOnlyList<string> paths) => new(
        $"Không lập báo cáo vì mẫu có lỗi: {string.Join(", ", paths)}. Việc cần làm: sửa các lỗi của mẫu nêu ngay trên rồi chạy lại lệnh này.",
        $"No report was made, because of mistakes in the template: {string.Join(", ", paths)}. To do: mend the template's mistakes just above, then run this command again.");

    /// <summary>Somebody must act: an error or an unanswered query.</summary>
    public static bool MustAct(this IEnumerable<Diagnostic> findings) => findings.Any(found => found.Severity >= Severity.Query);

    private static string Counts(DiagnosticBag findings, Language language) =>
        ConsoleReport.Count(findings, language) is { Length: > 0 } counts ? counts : language == Language.Vietnamese ? "không có gì phải sửa" : "nothing to fix";

    // Units are asked only for what is theirs: a slip in a template or a file left open is this office's own.
    private static Bilingual NextStep(YearRun run)
    {
        var findings = run.Findings;
        if (!findings.MustAct())
        {
            // Nobody must act, before the deadline or by the plan's own severities, and the year is not done either.
            return run.Plan.Units.Count - run.Submissions.Count is > 0 and var missing
                ? new($"Chưa có gì phải sửa; còn {missing} đơn vị chưa gửi.", $"Nothing to mend yet; {missing} units have not reported.")
                : new("Không còn việc gì phải làm.", "Nothing more to do.");
        }
        return findings.Where(found => found.Unit is not null).MustAct()
            ? new("Việc cần làm: đề nghị đơn vị sửa hoặc giải trình các mục nêu trên, đôn đốc đơn vị chưa gửi, rồi chạy lại lệnh này.",
                "To do: have the units mend or explain what is listed above, remind those that have not reported, then run this command again.")
            : new("Việc cần làm: sửa các mục nêu trên rồi chạy lại lệnh này.", "To do: mend what is listed above, then run this command again.");
    }
}
