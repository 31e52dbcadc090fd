using Reporter.Core.Documents;

namespace Reporter.Core.Drafting;

/// <summary>What is said beside each clause that was drawn, in the copy of the plan for reading side by side.</summary>
public static class DraftComments
{
    public static IReadOnlyList<(DocumentPlace At, string Text)> Of(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);

        var said = new List<(DocumentPlace At, string Text)> { (draft.Plan.Title.Place, $"Kế hoạch: {draft.Plan.Subject}") };
        foreach (var section in draft.Sections.Where(section => section.Line is not null))
            said.Add((section.Line?.Place ?? default, $"phần {section.Code} “{section.Name}” ({string.Join(", ", section.Clauses)})"));
        foreach (var duty in draft.Duties)
        {
            var who = duty.Who.Length > 0 ? duty.Who : "chưa rõ ai";
            var when = duty.When.Length > 0 ? duty.When : "không nêu thời hạn";
            var to = duty.To.Length > 0 ? $", gửi {duty.To}" : "";
            said.Add((duty.Line.Place, $"nghĩa vụ {duty.Number}: {who}{to}; {when}"));
        }
        foreach (var target in draft.Sections.SelectMany(section => section.Targets).Concat(draft.LooseTargets)
            .GroupBy(target => target.Clause))
        {
            if (draft.Plan.AllClauses.FirstOrDefault(clause => clause.Number == target.Key) is { } clause)
                said.Add((clause.First.Place, $"mục tiêu bằng số ({target.Key}): {string.Join("; ", target.Select(Shown).Distinct())}"));
        }
        return [.. said.GroupBy(each => each.At).Select(same => (same.Key, string.Join('\n', same.Select(each => each.Text).Distinct())))
            .OrderBy(each => (each.Key.Line, each.Key.Column))];
    }

    private static string Shown(PlanTarget target) => target.IsShare ? target.Number + " %" : $"{target.Number} {target.Measure}";
}
