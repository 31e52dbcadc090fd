using System.Globalization;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>
/// What the reminder letter and the mail drafts see besides the report's names: <c>don_doc</c>, and what each unit still has to do
/// (<c>viec</c>). States are those of <see cref="UnitStatus"/>; nothing is judged again.
/// </summary>
public static class ReminderModel
{
    /// <summary>Gives each unit of the report's model what it has to do (<c>viec</c>) and by how many days it was late
    /// (<c>so_ngay_cham</c>).</summary>
    public static void AddTasks(ScriptObject model, ReminderSubject subject)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(subject);

        foreach (var (unit, status) in UnitsOf(model).Zip(subject.Statuses))
        {
            unit["viec"] = UnitTaskModel.Of(subject.TasksOf(status));
            unit["so_ngay_cham"] = status.Arrival == UnitArrival.Late && subject.Plan.Due is { } due && status.Arrived is { } arrived
                ? DateOnly.FromDateTime(arrived.DateTime).DayNumber - due.DayNumber : null;
        }
    }

    /// <summary><c>don_doc</c></summary>
    /// <param name="model">The report's, to whose units tasks were added.</param>
    /// <param name="day">The day of the letter.</param>
    /// <param name="earlier">The reminders already sent, in the order of their days.</param>
    /// <param name="only">The one unit to which the letter goes; null for all that have something to do.</param>
    public static ScriptObject Of(ScriptObject model, ReminderSubject subject, DateOnly day, IReadOnlyList<Reminder> earlier,
        ReportingUnit? only = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(earlier);

        var due = subject.Plan.Due;
        var chosen = UnitsOf(model).Zip(subject.Statuses, (unit, status) => (Unit: unit, Status: status))
            .Where(pair => only is null || pair.Status.Unit.Code == only.Code).ToList();

        ScriptObject Group(Func<UnitStatus, bool> belongs)
        {
            var members = chosen.Where(pair => belongs(pair.Status)).ToList();
            return new ScriptObject
            {
                ["so"] = members.Count,
                ["don_vi"] = new ScriptArray(members.Select(pair => pair.Unit)),
                ["nhom"] = new ScriptArray(subject.Plan.UnitKinds
                    .Select(kind => (kind, ofKind: members.Where(pair => pair.Status.Unit.Kind == kind.Code).ToList()))
                    .Where(pair => pair.ofKind.Count > 0)
                    .Select(pair => new ScriptObject
                    {
                        ["ma"] = pair.kind.Code,
                        ["ten"] = pair.kind.Name,
                        ["goi"] = pair.kind.Phrase,
                        ["so"] = pair.ofKind.Count,
                        ["don_vi"] = new ScriptArray(pair.ofKind.Select(member => member.Unit)),
                    })),
            };
        }

        return new ScriptObject
        {
            ["ngay"] = day.ToDateTime(TimeOnly.MinValue),
            // As the head of a document writes it (Decree 30/2020, Article 8): the day and the months 1 and 2 with two digits.
            ["ngay_ky"] = new ScriptObject
            {
                ["ngay"] = day.ToString("dd", CultureInfo.InvariantCulture),
                ["thang"] = day.ToString(day.Month < 3 ? "MM" : "%M", CultureInfo.InvariantCulture),
                ["nam"] = day.ToString("yyyy", CultureInfo.InvariantCulture),
            },
            ["qua_han"] = due is { } deadline && day > deadline ? day.DayNumber - deadline.DayNumber : null,
            ["rieng"] = only is null ? null : chosen.Select(pair => pair.Unit).FirstOrDefault(),
            ["lan_truoc"] = new ScriptArray(earlier.Where(sent => sent.Day <= day && sent.Number.Length > 0)
                .Where(sent => only is null || sent.IsFor(only.Code))
                .DistinctBy(sent => (sent.Day, sent.Number))
                .Select(sent => new ScriptObject
                {
                    ["ngay"] = sent.Day.ToDateTime(TimeOnly.MinValue),
                    ["so_ky_hieu"] = sent.Number,
                    ["noi_dung"] = sent.Words,
                })),
            ["tat_ca"] = Group(status => status.HasToAct),
            ["chua_gui"] = Group(status => status.Condition == UnitCondition.NotSent),
            ["khong_doc_duoc"] = Group(status => status.Condition == UnitCondition.Unreadable),
            ["phai_sua"] = Group(status => status.Condition is UnitCondition.MustCorrect or UnitCondition.MustExplain),
            ["gui_cham"] = Group(status => status.Arrival == UnitArrival.Late),
        };
    }

    private static IEnumerable<ScriptObject> UnitsOf(ScriptObject model) => (model["don_vi"] as ScriptArray ?? []).OfType<ScriptObject>();
}
