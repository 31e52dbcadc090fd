using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>
/// What the status page sees. It is shown on a wall and forwarded, so it quotes cells of figures only: of texts, lists and cells that
/// nobody could tell it says where they stand and what kind of mistake it is, never what they say; and no addresses.
/// </summary>
public static class StatusModel
{
    // More of them fill a screen and help nobody: the unit's own file has them all. A whole country's page must still open on a telephone.
    private const int MostFindings = 20, FewestFindings = 2, MostFindingsOfAll = 6_000;

    // “What is new” on the page: a week before the newest line of the log.
    private const int NewDays = 7;

    /// <param name="log">With what this run saw for the first time.</param>
    /// <param name="returned">The links to a unit's returned workbooks.</param>
    public static ScriptObject Of(ReportPlan plan, IReadOnlyList<UnitStatus> statuses, IReadOnlyList<CheckedSubmission> submissions,
        IReadOnlyCollection<Diagnostic> findings, ArrivalLog log, Func<ReportingUnit, IReadOnlyList<string>> returned)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(statuses);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(returned);

        var topics = FindingTopics.Of(submissions);
        var byUnit = findings.Where(found => found.Unit is not null).ToLookup(found => found.Unit ?? "", StringComparer.Ordinal);
        var most = Math.Clamp(MostFindingsOfAll / Math.Max(1, statuses.Count), FewestFindings, MostFindings);
        var kinds = plan.UnitKinds.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);
        var model = PlanModel.Of(plan);
        model["nop"] = CountsOf(statuses);
        model["loai_don_vi"] = new ScriptArray(plan.UnitKinds.Select(kind => KindOf(kind, statuses)));
        model["tien_do_phan"] = ProgressModel.Of(Completeness.Of(plan, submissions, findings));
        model["don_vi"] = new ScriptArray(statuses.Select(status => new ScriptObject
        {
            ["ma"] = status.Unit.Code,
            ["ten"] = UnitNameInText.First(status.Unit.Name),
            ["ten_loai"] = kinds.GetValueOrDefault(status.Unit.Kind, ""),
            ["trang_thai"] = status.ArrivalWord,
            ["tinh_trang"] = status.ConditionWord,
            ["ngay_nop"] = status.Arrived?.Date,
            ["so_loi"] = status.Errors,
            ["so_giai_trinh"] = status.Queries,
            ["so_da_giai_trinh"] = status.Answered,
            ["tra_lai"] = new ScriptArray(returned(status.Unit)),
            ["phat_hien"] = FindingsOf(byUnit[status.Unit.Code], topics, most),
            ["con_nua"] = Math.Max(0, byUnit[status.Unit.Code].Count(IsForUnit) - most),
        }));
        model["co_quan_tong_hop"] = new ScriptArray(findings
            .Where(found => found.Unit is null && found.Severity >= Severity.Query)
            .Select(found => Shown(found, topics)));
        AddNews(model, log);
        return model;
    }

    private static bool IsForUnit(Diagnostic found) => found.Severity >= Severity.Query;

    private static ScriptArray FindingsOf(IEnumerable<Diagnostic> found, FindingTopics topics, int most) =>
        new(found.Where(IsForUnit).OrderByDescending(one => one.Severity).Take(most).Select(one => Shown(one, topics)));

    private static ScriptObject Shown(Diagnostic found, FindingTopics topics) => new()
    {
        ["ma"] = found.Code,
        ["muc_do"] = found.Severity == Severity.Error ? "loi" : "giai_trinh",
        ["noi"] = found.Location.Spoken,
        ["noi_dung"] = MayBeQuoted(found, topics) ? found.Message.Vi : FindingPages.TitleOf(found.Code),
        ["khac_phuc"] = MayBeQuoted(found, topics) ? found.Advice?.Vi ?? "" : "",
    };

    /// <summary>A finding at a figure's own cell, about what is missing, or about the office's own plan quotes nothing of a
    /// person.</summary>
    private static bool MayBeQuoted(Diagnostic found, FindingTopics topics) =>
        topics.Of(found).Kind is TopicKind.Figure or TopicKind.Missing || found.Code.StartsWith("RP1", StringComparison.Ordinal);

    private static ScriptObject CountsOf(IReadOnlyList<UnitStatus> statuses) => new()
    {
        ["tong_so"] = statuses.Count,
        ["da_nop"] = statuses.Count(status => status.HasReported),
        ["dung_han"] = statuses.Count(status => status.Arrival == UnitArrival.OnTime),
        ["cham"] = statuses.Count(status => status.Arrival == UnitArrival.Late),
        ["chua_nop"] = statuses.Count(status => status.Condition == UnitCondition.NotSent),
        ["khong_doc_duoc"] = statuses.Count(status => status.Condition == UnitCondition.Unreadable),
        ["phai_sua"] = statuses.Count(status => status.Condition == UnitCondition.MustCorrect),
        ["can_giai_trinh"] = statuses.Count(status => status.Condition == UnitCondition.MustExplain),
        ["dat"] = statuses.Count(status => status.Condition == UnitCondition.Passed),
    };

    private static ScriptObject KindOf(UnitKind kind, IReadOnlyList<UnitStatus> statuses)
    {
        var ofKind = statuses.Where(status => status.Unit.Kind == kind.Code).ToList();
        return new ScriptObject
        {
            ["ma"] = kind.Code,
            ["ten"] = kind.Name,
            ["tong_so"] = ofKind.Count,
            ["da_nop"] = ofKind.Count(status => status.HasReported),
            ["dat"] = ofKind.Count(status => status.Condition == UnitCondition.Passed),
        };
    }

    private static void AddNews(ScriptObject model, ArrivalLog log)
    {
        var lines = log.Entries.Concat(log.Added).ToList();
        var newest = lines.Count == 0 ? (DateTimeOffset?)null : lines.Max(line => line.SeenAt);
        model["ngay_moi_nhat"] = newest?.Date;
        model["moi_den"] = new ScriptArray(lines.Where(line => newest is { } last && line.SeenAt > last.AddDays(-NewDays))
            .OrderByDescending(line => line.SeenAt).ThenBy(line => line.Name, StringComparer.Ordinal)
            .Select(line => new ScriptObject { ["ngay"] = line.SeenAt.Date, ["tep"] = PrintableName(line.Name) }));
    }

    private static string PrintableName(string name) => Unicode.PrintableText.Of(name);
}
