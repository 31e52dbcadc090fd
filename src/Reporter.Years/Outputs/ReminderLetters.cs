using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Decree30;
using Reporter.Word;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using Reporter.Years.Writing;
using Scriban.Runtime;

namespace Reporter.Years.Outputs;

/// <summary>cong-van-don-doc.docx: the letter that reminds units of what they still owe; with <c>--each</c> one for every unit.</summary>
public sealed class ReminderLetters
{
    public const string File = "cong-van-don-doc.docx";

    /// <summary>Where the letters to single units lie, below <c>ket-qua</c>.</summary>
    public const string Folder = "don-doc";

    private readonly ReportPlan _plan;
    private readonly UnitFileNames _names;
    private readonly ScriptObject _model;
    private readonly ReminderSubject _subject;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<Reminder> _earlier;

    /// <param name="day">The day that the letter bears.</param>
    public ReminderLetters(Year year, DateOnly day, IReadOnlyList<Reminder> earlier)
    {
        ArgumentNullException.ThrowIfNull(year);

        (_plan, _names, _day, _earlier) = (year.Plan, UnitFileNames.Of(year.Plan.Units), day, earlier);
        _subject = new ReminderSubject(year.Plan, year.Units, year.All.Submissions, year.Findings);
        _model = ReportModel.Of(year.All, year.LastYear, year.Findings, year.Units);
        ReminderModel.AddTasks(_model, _subject);
    }

    /// <summary>The names that the letter's template may use, each with an example.</summary>
    public static ScriptObject Names(ReportPlan plan) => SpecimenModel.OfReminder(plan);

    /// <summary>The units that have something to do, in the order of the unit list.</summary>
    public IReadOnlyList<ReportingUnit> Reminded => [.. _subject.Statuses.Where(status => status.HasToAct).Select(status => status.Unit)];

    /// <summary>The names for a letter to all, or to one unit.</summary>
    public ScriptObject ModelFor(ReportingUnit? only)
    {
        _model["don_doc"] = ReminderModel.Of(_model, _subject, _day, _earlier, only);
        return _model;
    }

    /// <summary>Null when the template cannot be used, with every reason in the bag.</summary>
    /// <param name="only">The one unit to which it goes; null for the letter to all.</param>
    public Output? Of(ReportTemplate template, ReportingUnit? only, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(bag);

        if (template.Usable is not { } usable || template.From.Faults.HasErrors)
            return null;
        using var document = new MemoryStream();
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") };
        if (!WordRenderer.Render(usable, ModelFor(only), options, document, bag))
            return null;
        return new Output(only is null ? File : $"{Folder}/{_names[only]}.docx", document.ToArray()) { IsEditable = true };
    }

    /// <summary>The letter to one unit; null as above, and where making it failed.</summary>
    public Output? For(ReportingUnit unit, ReportTemplate template, DiagnosticBag bag) =>
        UnitGuard.Of(_plan, unit, bag, () => Of(template, unit, bag));

    /// <summary>Of what is made for this unit alone, without ending.</summary>
    public string FileNameOf(ReportingUnit unit) => _names[unit];

    /// <summary>It has sent something, so that what goes back to it is of more use than an empty form.</summary>
    public bool HasSent(ReportingUnit unit) =>
        _subject.Statuses.Any(status => status.Unit.Code == unit?.Code && status.Condition != UnitCondition.NotSent);

    /// <summary>A template that somebody edited may no longer keep the format of Decree 30; the letter is made all the same, and that is
    /// said.</summary>
    public static void CheckFormat(YearPlan year, string path, Output letter, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(letter);

        Decree30Linter.Check(path, letter.Content.ToArray(), DecreeOptionsReader.Of(year.Plan.Format), bag);
    }
}
