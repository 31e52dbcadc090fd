using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>Texts that two units share word for word: the complaint about copied reports is as old as reporting.</summary>
internal static class CopiedTexts
{
    // Short texts (“Không có khó khăn, vướng mắc.”) are alike without anybody copying.
    private const int FewestWords = 15;

    /// <summary>Many ask for the same, and the report counts how many.</summary>
    private const string Proposals = "kien_nghi";

    public static void Check(IReadOnlyList<CheckedSubmission> submissions, ReportPlan plan, DiagnosticBag bag)
    {
        foreach (var field in plan.Sections.SelectMany(section => section.Fields
            .Where(field => field.Type == FieldType.Text && (field.Role ?? section.Role) != Proposals)))
        {
            var first = new Dictionary<string, CheckedSubmission>(StringComparer.Ordinal);
            foreach (var submission in submissions)
            {
                if (submission.Values.GetValueOrDefault(field.Code) is not { Value: TextValue text, At: var at })
                    continue;
                var key = NameKey.Of(text.Text);
                if (key.Split(' ').Length < FewestWords || first.TryAdd(key, submission))
                    continue;
                var other = first[key];
                bag.Add(ValidationFindings.SameTextAsOther(at, field.Name, other.Unit.Name,
                    other.Values[field.Code].At.ToString()) with
                { Unit = submission.Unit.Code });
            }
        }
    }
}
