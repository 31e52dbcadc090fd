using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Drafting.Coverage;

/// <summary>Which figures are asked for and then used nowhere.</summary>
public static class FigureUse
{
    /// <param name="texts">All that the office's own templates and forms say; null where the program's own are used, which print every
    /// figure.</param>
    public static void Check(ReportPlan plan, IReadOnlyList<string>? texts, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bag);

        if (texts is null)
            return;
        var said = texts.Concat(plan.Rules.SelectMany(rule => (string[])[rule.When ?? "", rule.Condition]))
            .Concat(plan.Fields.SelectMany(field => (string[])[field.Sentence, field.Formula?.Text ?? "", field.Whole ?? "",
                field.CompanionOf?.Code ?? ""]))
            .SelectMany(text => Regex.Matches(text, @"[\p{L}_][\p{L}\d_]*").Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        var unused = plan.Sections.SelectMany(section => section.Indicators).Where(field => !field.IsInAnnex && !field.IsMain
            && !said.Contains(field.Code))
            .Select(field => field.Code).ToList();
        if (unused.Count > 0)
            bag.Add(CoverageFindings.FiguresUnused(new FileLocation(plan.Path), unused));
    }
}
