using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Decree30;
using Reporter.Word;
using Reporter.Years.Forms;
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
    private readonly ScriptObject _model;
    private readonly ReminderSubject _subject;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<Reminder> _earlier;

    /// <param name="day">The day that the letter bears.</param>
    public ReminderLetters(Year year, DateOnly day, IReadOnlyList<Reminder> earlier)
    {
        ArgumentNullException.ThrowIfNull(year);

        (_plan, _day, _earlier) = (year.Plan, day, earlier);
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
        return new Output(only is null ? File : $"{Folder}/{UnitFileName.Of(only)}.docx", document.ToArray()) { IsEditable = true };
    }

    /// <summary>The letter to one unit; null as above, and where making it failed.</summary>
    public Output? For(ReportingUnit unit, ReportTemplate template, DiagnosticBag bag) =>
        UnitGuard.Of(_plan, unit, bag, () => Of(template, unit, bag));

    /// <summary>What goes with a mail to a unit: its own workbook with notes on what is wrong, else its form. One that somebody edited is
    /// taken as it is, since it keeps its name.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> AttachmentsFor(ReportingUnit unit, Workspace workspace, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(workspace);

        var name = UnitFileName.Of(unit);
        var hasSent = _subject.Statuses.Any(status => status.Unit.Code == unit.Code && status.Condition != UnitCondition.NotSent);
        IReadOnlyList<string> returned = hasSent ? Present(workspace, ReturnedFiles.Present(workspace, unit)) : [];
        // An office with forms of its own gives a unit one workbook of each.
        var forms = workspace.FilesIn(OfficialForms.Folder, "*.xlsx")
            .Select(own => $"{UnitForms.Folder}/{name}-{UnitForms.BookName(own)}.xlsx")
            .Prepend($"{UnitForms.Folder}/{name}.xlsx").Append($"{UnitForms.Folder}/{name}.csv");
        return [.. (returned.Count > 0 ? returned : Present(workspace, [.. forms]))
            .Select(path => (Path.GetFileName(path), Bytes: workspace.Read(path, bag)))
            .Where(file => file.Bytes is not null)
            .Select(file => (file.Item1, file.Bytes ?? []))];
    }

    private static IReadOnlyList<string> Present(Workspace workspace, params IReadOnlyList<string> files) =>
        [.. files.Select(file => $"{OutputFolder.Name}/{file}").Where(workspace.Has)];

    /// <summary>A template that somebody edited may no longer keep the format of Decree 30; the letter is made all the same, and that is
    /// said.</summary>
    public static void CheckFormat(YearPlan year, string path, Output letter, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(letter);

        Decree30Linter.Check(path, letter.Content.ToArray(), DecreeOptionsReader.Of(year.Plan.Format), bag);
    }
}
