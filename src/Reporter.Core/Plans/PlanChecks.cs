using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>What one plan can contradict in itself: codes given twice, rules that speak of names that are not there.</summary>
internal static partial class PlanChecks
{
    public static void Check(ReportPlan plan, DiagnosticBag bag)
    {
        CheckCodes(plan, bag);
        foreach (var rule in plan.Rules)
            CheckRule(rule, plan, bag);
        if (plan.Due < plan.Period.To)
            bag.Add(PlanFindings.PlanDueBeforePeriodEnds(new FileLocation(plan.Path)));
        if (plan.LockedAfter < plan.Due)
            bag.Add(PlanFindings.PlanLockedBeforeDue(new FileLocation(plan.Path)));
    }

    private static void CheckCodes(ReportPlan plan, DiagnosticBag bag)
    {
        var file = new FileLocation(plan.Path);
        Location Of(Location? at) => at ?? file;
        List<(string Code, Location At)> fields = [.. plan.Fields.Select(field => (field.Code, Of(field.At))), .. plan.Tables.Select(table => (table.Code, Of(table.At)))];
        CheckTwice(plan.Sections.Select(section => (section.Code, Of(section.At))), bag);
        CheckTwice(plan.Rules.Select(rule => (rule.Code, Of(rule.At))), bag);
        CheckTwice(fields, bag);
        foreach (var table in plan.Tables)
            CheckTwice(table.Columns.Select(column => (column.Code, Of(column.At))), bag);

        // Codes are names in templates and rules, so they must look like names there.
        var names = fields
            .Concat(plan.Tables.SelectMany(table => table.Columns).Select(column => (column.Code, At: Of(column.At))))
            .Concat(plan.UnitKinds.Select(kind => (kind.Code, At: Of(kind.At))));
        foreach (var (code, at) in names.DistinctBy(name => name.Code).Where(name => name.Code.Length > 0 && (!NamePattern().IsMatch(name.Code) || RuleNames.Reserved.Contains(name.Code))))
            bag.Add(PlanFindings.PlanCodeMalformed(at, code));
    }

    /// <summary>Told at the second place: the first had the code rightly. Units type codes in capitals too, so case tells no two apart.</summary>
    private static void CheckTwice(IEnumerable<(string Code, Location At)> codes, DiagnosticBag bag)
    {
        foreach (var twice in codes.Where(each => each.Code.Length > 0).GroupBy(each => each.Code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            bag.Add(PlanFindings.PlanCodeTwice(twice.ElementAt(1).At, twice.Key));
    }

    private static void CheckRule(PlanRule rule, ReportPlan plan, DiagnosticBag bag)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in (string?[])[rule.When, rule.Condition])
        {
            if (string.IsNullOrWhiteSpace(expression))
                continue;
            if (RuleExpression.Parse(expression) is not { } parsed)
            {
                bag.Add(PlanFindings.PlanRuleSyntax(rule.At, rule.Code, expression));
                continue;
            }
            var known = RuleNames.Of(plan);
            foreach (var name in parsed.Names.Where(name => !known.Contains(name) && told.Add(name)))
                bag.Add(PlanFindings.PlanRuleNameUnknown(rule.At, rule.Code, name, NearestName.To(name, known)));
        }
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex NamePattern();
}
