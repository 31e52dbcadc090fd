using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Drafting.Coverage;

/// <summary>In what way a duty of the plan is answered by the plan file.</summary>
public enum CoverState
{
    Open,
    Own,
    Parent,
    Header,
    NotAsked,
}

/// <param name="Sections">Codes of the sections that answer it.</param>
public sealed record CoveredDuty(Duty Duty, CoverState State, IReadOnlyList<string> Sections);

/// <summary>Holds the duties of a plan against its sections: an answer that nobody asked for is never given.</summary>
public static class DutyCoverage
{
    public static IReadOnlyList<CoveredDuty> Of(ReportPlan plan, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bag);

        var covered = plan.Duties.Select(duty => Of(duty, plan)).ToList();
        foreach (var each in covered.Where(each => each.State == CoverState.Open))
            bag.Add(CoverageFindings.DutyUncovered(each.Duty.At, each.Duty.Clause, each.Duty.Who, each.Duty.Excerpt));
        foreach (var each in covered.Where(each => each.State == CoverState.Parent))
            bag.Add(CoverageFindings.DutyCoveredByParent(each.Duty.At, each.Duty.Clause, each.Sections));
        if (plan.Duties.Count == 0)
        {
            bag.Add(CoverageFindings.NoDuties(new FileLocation(plan.Path)));
            return covered;
        }
        var idle = plan.Sections.Where(section => !plan.Duties.Any(duty => ClauseNumbers.In(section.Clause)
            .Any(clause => ClauseNumbers.Same(clause, duty.Clause) || ClauseNumbers.IsAbove(clause, duty.Clause)
                || ClauseNumbers.IsAbove(duty.Clause, clause)))).ToList();
        if (idle.Count > 0)
            bag.Add(CoverageFindings.SectionsWithoutDuty((Location?)idle[0].At ?? new FileLocation(plan.Path),
                [.. idle.Select(section => section.Code)]));
        return covered;
    }

    private static CoveredDuty Of(Duty duty, ReportPlan plan)
    {
        IReadOnlyList<string> Sections(Func<string, bool> fits) =>
            [.. plan.Sections.Where(section => ClauseNumbers.In(section.Clause).Any(fits)).Select(section => section.Code)];

        if (!duty.IsAsked)
            return new CoveredDuty(duty, CoverState.NotAsked, []);
        if (Sections(clause => ClauseNumbers.Same(clause, duty.Clause)) is { Count: > 0 } own)
            return new CoveredDuty(duty, CoverState.Own, own);
        if (IsOfHeader(duty, plan.Report))
            return new CoveredDuty(duty, CoverState.Header, []);
        return Sections(clause => ClauseNumbers.IsAbove(clause, duty.Clause)) is { Count: > 0 } parent
            ? new CoveredDuty(duty, CoverState.Parent, parent)
            : new CoveredDuty(duty, CoverState.Open, []);
    }

    // The office's own duty to report further is what its report does.
    private static bool IsOfHeader(Duty duty, ReportHeader report)
    {
        var (who, issuer) = (NameKey.Of(duty.Who), NameKey.Of(report.IssuerName.Length > 0 ? report.IssuerName
            : string.Join(' ', report.Issuer)));
        return who.Length > 0 && issuer.Length > 0 && (issuer.StartsWith(who, StringComparison.Ordinal)
            || who.StartsWith(issuer, StringComparison.Ordinal))
            && report.AddressedTo.Any(to => NameKey.Of(to) is var key && key.Length > 0 && duty.To.Length > 0
                && (key.StartsWith(NameKey.Of(duty.To), StringComparison.Ordinal) || NameKey.Of(duty.To)
                    .StartsWith(key, StringComparison.Ordinal)));
    }
}
