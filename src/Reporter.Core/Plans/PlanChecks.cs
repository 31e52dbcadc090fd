using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>What one plan can contradict in itself: codes given twice, rules that speak of names that are not there.</summary>
internal static partial class PlanChecks
{
    /// <summary>The plan with the rules that can be applied.</summary>
    /// <param name="setAside">What is wrong with a rule that is left out: an error, but the run goes on without it.</param>
    public static ReportPlan Check(ReportPlan plan, DiagnosticBag bag, DiagnosticBag setAside)
    {
        CheckCodes(plan, bag);
        ReferenceChecks.Check(plan, bag);
        FormulaChecks.Check(plan, bag);
        SentenceChecks.Check(plan, bag);
        CheckDates(plan, bag);
        var names = RuleNames.Of(plan);
        var texts = RuleNames.Texts(plan);
        return plan with { Rules = [.. plan.Rules.Where(rule => CheckRule(rule, names, texts, setAside))] };
    }

    private static void CheckDates(ReportPlan plan, DiagnosticBag bag)
    {
        if (plan.Due < plan.Period.To)
            bag.Add(PlanFindings.PlanDueBeforePeriodEnds(new FileLocation(plan.Path)));
        if (plan.LockedAfter < plan.Due)
            bag.Add(PlanFindings.PlanLockedBeforeDue(new FileLocation(plan.Path)));
    }

    private static void CheckCodes(ReportPlan plan, DiagnosticBag bag)
    {
        var file = new FileLocation(plan.Path);
        Location Of(Location? at) => at ?? file;
        List<(string Code, Location At)> fields = [.. plan.Fields.Select(field => (field.Code, Of(field.At))),
            .. plan.Tables.Select(table => (table.Code, Of(table.At)))];
        CheckTwice(plan.Sections.Select(section => (section.Code, Of(section.At))), bag);
        CheckTwice(plan.Rules.Select(rule => (rule.Code, Of(rule.At))), bag);
        CheckTwice(plan.Comparisons.Select(one => (one.Code, Of(one.At))), bag);
        CheckTwice(fields, bag);
        foreach (var table in plan.Tables)
            CheckTwice(table.Columns.Select(column => (column.Code, Of(column.At))), bag);

        // Codes are names in templates and rules, so they must look like names there.
        var names = fields
            .Concat(plan.Tables.SelectMany(table => table.Columns).Select(column => (column.Code, At: Of(column.At))))
            .Concat(plan.UnitKinds.Select(kind => (kind.Code, At: Of(kind.At))))
            .Concat(plan.Comparisons.Select(one => (one.Code, At: Of(one.At))));
        foreach (var (code, at) in names.DistinctBy(name => name.Code)
            .Where(name => name.Code.Length > 0 && (!NamePattern().IsMatch(name.Code) || RuleNames.Reserved.Contains(name.Code))))
            bag.Add(PlanFindings.PlanCodeMalformed(at, code));
    }

    /// <summary>Told at the second place: the first had the code rightly. Units type codes in capitals too, so case tells no two
    /// apart.</summary>
    private static void CheckTwice(IEnumerable<(string Code, Location At)> codes, DiagnosticBag bag)
    {
        foreach (var twice in codes.Where(each => each.Code.Length > 0).GroupBy(each => each.Code, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1))
            bag.Add(PlanFindings.PlanCodeTwice(twice.ElementAt(1).At, twice.Key));
    }

    /// <summary>True for a rule that can be applied.</summary>
    private static bool CheckRule(PlanRule rule, IReadOnlySet<string> known, IReadOnlySet<string> texts, DiagnosticBag bag)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var count = bag.Count;
        // A blank “khi” means always; a blank “dieu_kien” asks for nothing and is no rule.
        foreach (var expression in string.IsNullOrWhiteSpace(rule.When) ? (string[])[rule.Condition] : [rule.When, rule.Condition])
        {
            var parsed = RuleExpression.Parse(expression, out var fault);
            if (parsed is { CountedUnits.Count: > 0 })
                fault = ExpressionFault.Forbidden;
            else if (parsed is not null && parsed.Factors.Any(texts.Contains))
                fault = ExpressionFault.TextMultiplied;
            if (fault == ExpressionFault.Malformed)
                bag.Add(PlanFindings.PlanRuleSyntax(rule.At, rule.Code, expression));
            else if (fault != ExpressionFault.None)
                bag.Add(PlanFindings.PlanRuleNotACondition(rule.At, rule.Code, expression, fault));
            foreach (var name in (parsed?.Names ?? []).Where(name => !known.Contains(name) && told.Add(name)))
                bag.Add(PlanFindings.PlanRuleNameUnknown(rule.At, rule.Code, name, NearestName.To(name, known)));
        }
        return bag.Count == count;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex NamePattern();
}
