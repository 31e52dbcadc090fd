using System.Globalization;
using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>Of whom the report's figures are, said once; and what may be said of those who are not in it.</summary>
internal sealed class CoverageWords(ReportFigures figures, Naming naming, AnnexNames annexes)
{
    private const string From = "số liệu tổng hợp từ báo cáo của";
    private const string UpTo = "tính đến ngày";
    private const string WhereNotSent = "các đơn vị chưa báo cáo tại";
    private const string WhereNotIn = "các đơn vị chưa có số liệu tại";
    private const string Disturbed = "một số đơn vị chưa gửi báo cáo hoặc gửi chậm, ảnh hưởng đến việc tổng hợp, đánh giá";
    private const string DisturbedByUnreadable =
        "một số đơn vị chưa gửi báo cáo, gửi chậm hoặc báo cáo chưa tổng hợp được số liệu, ảnh hưởng đến việc tổng hợp, đánh giá";
    private const decimal MostLate = 0.05m;

    /// <summary>Empty when everybody has reported, and when nobody has.</summary>
    public string Sentence(DateTime? cutOff)
    {
        var all = figures.Plan.Units;
        if (figures.Reported == all.Count || figures.Reported == 0)
            return "";
        var kinds = figures.Plan.UnitKinds.Select(kind => OfKind(kind, [.. all.Where(unit => unit.Kind == kind.Code)]))
            .Where(text => text.Length > 0).ToList();
        var byKind = figures.Plan.UnitKinds.Count > 1 && kinds.Count > 0 ? $" ({string.Join("; ", kinds)})" : "";
        var day = cutOff is { } date ? $", {UpTo} {date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}" : "";
        return Wordings.Sentence($"{From} {Fraction(figures.Reported, all.Count)} {naming.Everybody}{byKind}{day}; "
            + $"{(Unreadable.Any() ? WhereNotIn : WhereNotSent)} {annexes.Main}");
    }

    /// <summary>Those who have sent nothing, by kind: “Xã, phường: …”.</summary>
    public IEnumerable<(string Kind, string Names)> NotReported() => Names(NotSent);

    /// <summary>“08 xã, phường; 05 sở, ban, ngành”.</summary>
    public string NotReportedCount() => Count(NotSent);

    /// <summary>Those who have sent something of which nothing could be read: nobody may say that they have not reported.</summary>
    public IEnumerable<(string Kind, string Names)> NotRead() => Names(Unreadable);

    public string NotReadCount() => Count(Unreadable);

    private IEnumerable<ReportingUnit> NotSent => InState(UnitCondition.NotSent);

    private IEnumerable<ReportingUnit> Unreadable => InState(UnitCondition.Unreadable);

    private IEnumerable<ReportingUnit> InState(UnitCondition state) =>
        figures.Statuses.Where(status => status.Condition == state).Select(status => status.Unit);

    private IEnumerable<(string Kind, string Names)> Names(IEnumerable<ReportingUnit> units) =>
        from kind in figures.Plan.UnitKinds
        let missing = units.Where(unit => unit.Kind == kind.Code).ToList()
        where missing.Count > 0
        select (naming.OnlyUnit(kind.Code) is null ? Wordings.Upper(naming.Kinds(kind.Code)) : "",
            string.Join("; ", missing.Select(naming.Name)));

    private string Count(IEnumerable<ReportingUnit> units) => string.Join("; ",
        from kind in figures.Plan.UnitKinds
        let missing = units.Where(unit => unit.Kind == kind.Code).ToList()
        where missing.Count > 0
        select naming.OnlyUnit(kind.Code) is { } only ? naming.Name(only) : $"{Wordings.Count(missing.Count)} {naming.Kinds(kind.Code)}");

    /// <summary>Said without names, and only where it has weight.</summary>
    public string Limits() => figures.Statuses.Count(status => status.Arrival != UnitArrival.OnTime) > MostLate * figures.Statuses.Count
        ? Wordings.Sentence(Unreadable.Any() ? DisturbedByUnreadable : Disturbed) : "";

    private string OfKind(UnitKind kind, List<ReportingUnit> units)
    {
        var reported = units.Count(figures.HasReported);
        return units.Count == 0 || reported == 0 ? ""
            : naming.OnlyUnit(kind.Code) is { } only ? naming.Name(only)
            : $"{Fraction(reported, units.Count)} {naming.Kinds(kind.Code)}";
    }

    private static string Fraction(int part, int whole) => $"{Wordings.Count(part)}/{Wordings.Count(whole)}";
}
