using Reporter.Core.Matching;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>One figure or text of a section.</summary>
internal static class FieldCheck
{
    public static void Check(Answer answer, ValueReader reader, SubmissionDraft draft, ReportPlan plan, UnitFindings bag)
    {
        if (NotItsTaskWords.Read(answer.Cell.Text))
        {
            SayNotItsTask(answer, draft, bag);
            return;
        }
        var value = reader.Read(answer, out var problem);
        if (problem is not null)
            draft.Omit(answer, problem);
        if (value is null)
            return;

        draft.Add(new FieldValue(answer.Field, value, answer.At));
        if (!answer.Field.AskedOf.Binds(draft.Unit))
            bag.Add(ValidationFindings.NotAskedOf(answer.At, answer.Field.Name));
        switch (value)
        {
            case TextValue text when WordCount(text.Text) is var words && words < answer.Field.MinWords && !YesNoWords.IsNo(text.Text):
                bag.Add(ValidationFindings.TextTooShort(answer.At, answer.Field.Name, words, answer.Field.MinWords.Value));
                break;
            case DateValue date when plan.Period.IsKnown && (date.Date < plan.Period.From || date.Date > plan.Period.To):
                bag.Add(ValidationFindings.OutsidePeriod(answer.At, answer.Field.Name, date.Date, plan.Period.From, plan.Period.To));
                break;
        }
    }

    /// <summary>It is what the plan knows already, where the plan does not ask this kind of unit; else the two must agree.</summary>
    private static void SayNotItsTask(Answer answer, SubmissionDraft draft, UnitFindings bag)
    {
        draft.SayNotItsTask(answer.Field.Code);
        if (answer.Field.AskedOf.Binds(draft.Unit))
            bag.Add(ValidationFindings.NotItsTask(answer.At, answer.Field.Name, answer.Cell.Text));
    }

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
