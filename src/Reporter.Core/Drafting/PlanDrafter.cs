using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>Draws from a plan what it states; what it does not state is left empty and told.</summary>
public static class PlanDrafter
{
    public static PlanDraft Draft(PlanText plan, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bag);

        var duties = DutyFinder.Of(plan);
        var consolidators = ConsolidatorFinder.Of(plan, duties);
        var consolidator = consolidators is [var only] ? only : null;
        var kinds = DraftedKinds.Of(plan, duties, consolidator);
        var sections = SectionDrafter.Of(plan, duties, consolidator, kinds);
        var taken = sections.SelectMany(section => section.Targets).Select(target => target.Clause).ToHashSet(StringComparer.Ordinal);
        var draft = new PlanDraft
        {
            Plan = plan,
            Duties = duties,
            Consolidators = consolidators,
            Kinds = kinds,
            Sections = sections,
            Units = RecipientUnits.Of(plan, kinds, consolidator),
            LooseTargets = [.. plan.AllClauses.Where(clause => !clause.Number.StartsWith("PL", StringComparison.Ordinal)
                && !taken.Contains(clause.Number))
                .SelectMany(Targets.In)],
            Due = DueOf(plan, duties, consolidator),
        };
        Tell(draft, bag);
        return draft;
    }

    // Only the day of those who report; the office that gathers has one of its own.
    private static DraftedDue DueOf(PlanText plan, IReadOnlyList<DraftedDuty> duties, DraftedDuty? consolidator)
    {
        var reporting = duties.Where(duty => duty.Row is null && !duty.IsDifficulty && duty.Groups != UnitGroups.None
            && (consolidator is null || duty.Clause != consolidator.Clause) && !UnitGroupWords.IsOneBody(duty.Who)).ToList();
        var days = reporting.SelectMany(duty => duty.Dates)
            .Select(date => (date.Year ?? plan.Year) is { } year && date.Day <= DateTime.DaysInMonth(year, date.Month)
                ? new DateOnly(year, date.Month, date.Day) : (DateOnly?)null)
            .Distinct().ToList();
        return new DraftedDue(days is [{ } only] ? only : null,
            [.. reporting.Where(duty => duty.When.Length > 0).Select(duty => (duty.Number, duty.When)).Distinct()]);
    }

    private static void Tell(PlanDraft draft, DiagnosticBag bag)
    {
        var (plan, at) = (draft.Plan, new FileLocation(draft.Plan.Path));
        foreach (var twice in plan.AllClauses.Where(clause => clause.IsNumbered && clause.Number.EndsWith(')') && clause.Number
            .Contains(" (", StringComparison.Ordinal)))
            bag.Add(DraftingFindings.NumberTwice(at, twice.Number[..twice.Number.LastIndexOf(" (", StringComparison.Ordinal)],
                twice.Number));
        if (draft.Duties.Count == 0)
            bag.Add(DraftingFindings.NobodyObliged(at));
        var main = draft.Duties.Where(duty => duty.Row is null).ToList();
        foreach (var duty in main.Where(duty => duty.Dates.Count == 0 && !duty.IsDifficulty))
            bag.Add(DraftingFindings.DutyWithoutDate(at, duty.Number, duty.When));
        foreach (var duty in main.Where(duty => duty.Who.Length == 0))
            bag.Add(DraftingFindings.DutyWithoutActor(at, duty.Number, duty.Sentence));
        foreach (var table in plan.AllClauses.SelectMany(AssignmentTable.In))
        {
            bag.Add(DraftingFindings.TableOfTasks(at, table.Clause.Number, table.Tasks.Count,
                table.Tasks.Count(task => UnitGroupWords.Of(task.Lead).HasFlag(UnitGroups.Communes))));
        }
        var shares = plan.AllClauses.SelectMany(Targets.In).Count(target => target.IsShare);
        if (shares > 0)
            bag.Add(DraftingFindings.TargetsAreShares(at, shares));
        if (!draft.Sections.Any(section => section.AskedFigures.Count > 0))
            bag.Add(DraftingFindings.NoForm(at));
        if (draft.Kinds.Count == 1)
            bag.Add(DraftingFindings.OneKind(at, draft.Kinds[0].Name));
        if (draft.Sections.Count == 0)
            bag.Add(DraftingFindings.NoSections(at));
    }

    internal static string Slug(string text, int longest = 40)
    {
        var slug = NameKey.Of(text).Replace(' ', '_');
        return (slug.Length <= longest ? slug : slug[..longest]).Trim('_');
    }
}
