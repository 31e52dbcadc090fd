using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>Whether the plan's own sentences (<c>cau</c>) speak of what is there: <c>{so}</c>, the thing's own number, and codes of
/// figures.</summary>
internal static partial class SentenceChecks
{
    private const string Own = "so";

    public static void Check(ReportPlan plan, DiagnosticBag bag)
    {
        var sentences = plan.Fields.Select(field => (field.Code, field.Sentence, field.At))
            .Concat(plan.Tables.Select(table => (table.Code, table.Sentence, table.At)))
            .Where(each => each.Sentence.Length > 0)
            .ToList();
        if (sentences.Count == 0)
            return;
        List<string> known = [Own, .. plan.Fields.Select(field => field.Code), .. plan.Tables.Select(table => table.Code)];
        foreach (var (code, sentence, at) in sentences)
        {
            foreach (var name in NamePattern().Matches(sentence).Select(match => match.Groups[1].Value.Trim())
                .Where(name => !known.Contains(name)).Distinct())
                bag.Add(PlanFindings.PlanSentenceNameUnknown(at ?? new TextLocation(plan.Path, 1, 1), code, name,
                    NearestName.To(name, known)));
        }
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex NamePattern();
}
