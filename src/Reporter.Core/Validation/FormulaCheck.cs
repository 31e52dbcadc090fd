using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>Figures that the plan computes (<c>cong_thuc</c>): of one unit, and held against what the unit sent all the same.</summary>
internal static class FormulaCheck
{
    public static void Compute(IReadOnlyList<PlanFormula> formulas, ReportPlan plan, SubmissionDraft draft, UnitFindings bag)
    {
        if (formulas.Count == 0)
            return;
        var model = RuleModel.OfFormulas(plan, draft);
        foreach (var formula in formulas.Where(formula => formula.Field.AskedOf.Binds(draft.Unit)))
        {
            var sent = draft.Values.GetValueOrDefault(formula.Field.Code);
            var value = formula.IsOfTotalsOnly ? null : formula.Value(model);
            if (sent is { Value: NumberValue typed })
                Compare(formula, typed.Number, formula.Exact(model), value, sent.At, draft, bag);
            if (value is { } number && (sent?.At ?? PlaceOf(formula, draft)) is { } at)
                draft.Add(new FieldValue(formula.Field, new NumberValue(number), at) { IsComputed = true });
            model[formula.Field.Code] = value;
        }
    }

    /// <summary>What was computed from figures that have been left out since.</summary>
    public static void Withdraw(IReadOnlyList<PlanFormula> formulas, SubmissionDraft draft)
    {
        foreach (var formula in formulas.Where(formula => formula.Expression.Names.Any(name => draft.IsOmitted(name)
            || draft.IsWithdrawn(name))))
            draft.Withdraw(formula.Field.Code);
    }

    private static void Compare(PlanFormula formula, decimal typed, decimal? exact, decimal? value, CellLocation at, SubmissionDraft draft,
        UnitFindings bag)
    {
        var field = formula.Field;
        if (value is not { } number || exact is not { } whole)
        {
            draft.Omit([field.Code], bag.Add(ValidationFindings.ComputedNotComparable(at, field.Name)));
            return;
        }
        // 92,7 and 93 are both right for 92,749: what was typed may be rounded or cut off at its last digit.
        var asked = typed / field.Factor / 1.0000000000000000000000000000m;
        var last = field.Factor;
        for (var digits = Math.Min((int)asked.Scale, 2); digits > 0; digits--)
            last /= 10;
        if (Math.Abs(typed - whole) < last)
            return;
        var found = ValidationFindings.ComputedDiffers(at, field.Name, typed / field.Factor, number / field.Factor,
            formula.Expression.Expression.ToString() ?? "");
        bag.Add(found);
    }

    private static CellLocation? PlaceOf(PlanFormula formula, SubmissionDraft draft) =>
        formula.Expression.Names.Select(name => draft.Values.GetValueOrDefault(name)?.At ?? ListPlace(name.Split('.')[0], draft))
            .FirstOrDefault(at => at is not null);

    private static CellLocation? ListPlace(string list, SubmissionDraft draft) =>
        draft.Source.Tables.FirstOrDefault(table => table.Table.Code == list)?.At;
}
