using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;

namespace Reporter.Cli.Output;

/// <summary>What a person reads for states and severities, the same in tables, headings and last lines.</summary>
internal static class StateNames
{
    private static readonly Dictionary<UnitCondition, Bilingual> Conditions = new()
    {
        [UnitCondition.NotSent] = new("chưa gửi", "not sent"),
        [UnitCondition.Unreadable] = new("không đọc được", "unreadable"),
        [UnitCondition.MustCorrect] = new("phải sửa", "to correct"),
        [UnitCondition.MustExplain] = new("cần giải trình", "to explain"),
        [UnitCondition.Passed] = new("đạt", "accepted"),
    };

    private static readonly Dictionary<Severity, Bilingual> Severities = new()
    {
        [Severity.Error] = new("phải sửa", "correct"),
        [Severity.Query] = new("cần giải trình", "explain"),
        [Severity.Note] = new("lưu ý", "note"),
    };

    /// <summary>The finding that a unit has sent nothing: it is told as a unit, not as something to mend.</summary>
    public const string NotSent = "RP4021";

    private static readonly Bilingual Answered = new("đã giải trình", "explained");

    public static Bilingual Of(UnitCondition condition) => Conditions[condition];

    public static Bilingual Of(Diagnostic found) => found.Answer is null ? Severities[found.Severity] : Answered;

    /// <summary>“05 nội dung phải sửa, 03 nội dung cần giải trình, 81 lưu ý”, naming only what there is; empty when there is
    /// nothing.</summary>
    public static Bilingual Counts(IReadOnlyCollection<Diagnostic> findings)
    {
        var missing = findings.Count(found => found.Code == NotSent);
        var (errors, queries, answered) = (findings.Count(found => found is { Severity: Severity.Error, Code: not NotSent }),
            findings.Count(found => found.Severity == Severity.Query), findings.Count(found => found.Answer is not null));
        var notes = findings.Count(found => found is { Severity: Severity.Note, Answer: null, Code: not NotSent });
        return new(
            Joined((errors, $"{errors:00} nội dung phải sửa"), (queries, $"{queries:00} nội dung cần giải trình"),
                (answered, $"{answered:00} đã giải trình"), (notes, $"{notes:00} lưu ý"),
                (missing, $"{missing:00} đơn vị chưa gửi")),
            Joined((errors, $"{errors} to correct"), (queries, $"{queries} to explain"), (answered, $"{answered} explained"),
                (notes, notes == 1 ? "1 note" : $"{notes} notes"),
                (missing, missing == 1 ? "1 unit not sent" : $"{missing} units not sent")));
    }

    private static string Joined(params (int Count, string Text)[] parts) =>
        string.Join(", ", parts.Where(part => part.Count > 0).Select(part => part.Text));
}
