using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Years;
using Reporter.Years.Forms;
using Reporter.Years.Outputs;
using Reporter.Years.Reading;
using Reporter.Years.Writing;
using OutputFile = Reporter.Years.Writing.Output;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter forms</c>: a form for each unit to fill in, and the letter with which they go out.</summary>
internal static class FormsCommand
{
    private const string Csv = "csv";

    // Enough at once that the list of outputs is seldom written, few enough to be held in memory.
    private const int FormsAtOnce = 256;

    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var unit = new Option<string[]>("--unit")
        {
            HelpName = context.Say(new("MÃ", "CODE")),
            Description = context.Say(new("Chỉ lập biểu của đơn vị này; ghi nhiều lần được (mặc định: mọi đơn vị)",
                "Only this unit's form; may be repeated (default: all units)")),
        };
        var format = new ChoiceOption("--format", ["xlsx", Csv])
        {
            Description = context.Say(new("Loại tệp của biểu (mặc định: xlsx)", "Kind of file of the forms (default: xlsx)")),
        };
        var command = new ReporterCommand(
            context,
            "forms",
            new("Lập biểu cho từng đơn vị điền và công văn hướng dẫn", "Make each unit's form, and the guidance letter"),
            alias: "bieu-mau",
            "reporter forms samples/dinh-lap-2024")
        { folder, unit, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(unit) ?? [],
            parsed.GetValue(format) == Csv ? FormFormat.Csv : FormFormat.Xlsx, context));
        return command;
    }

    private static int Run(string folder, string[] codes, FormFormat format, CommandContext context)
    {
        using var open = YearSession.Open(folder, "forms", null, context, out var exit);
        if (open is null)
            return exit;
        var bag = new DiagnosticBag(open.Year.Plan.Severities);
        foreach (var found in open.Year.Findings)
            bag.Add(found);
        var (lastYear, lastYearFile) = YearReader.ReadLastYear(open.Workspace, open.Year.Plan, bag);
        var templates = new YearTemplates(open.Workspace, context.IO.TemplateDirectory);
        var faults = new DiagnosticBag(open.Year.Plan.Severities);
        var official = OfficialForms.Read(open.Workspace, open.Year.Plan, faults, faults);
        bag.AddAll(faults);
        // Half of an official form would be taken for all of it.
        var forms = Chosen(open.Year.Plan, codes, bag) is { } units && !faults.HasErrors
            && UnitForms.Of(open.Year.Plan, lastYear, templates.Sources, official, bag) is { } made ? (units, made) : default;
        foreach (var fault in templates.Faults)
            bag.Add(fault);
        if (forms.made is null)
            return open.End(bag, new Outcome(ExitCode.CannotRun, SummaryLine.NoForms));

        var written = Write(open, forms.units, forms.made, format, bag);
        var letter = codes.Length > 0 ? null : ReportTemplate.Open(open.Year, context.IO.TemplateDirectory, GuidanceLetter.File);
        var letterPath = letter is null ? null : WriteLetter(open, letter, bag);
        open.Output.Close(
            new RunRecord
            {
                Program = VersionLine.Version,
                Inputs = [.. open.Year.Files, .. lastYearFile],
                Templates = [.. templates.Used, .. official.Files, .. letter?.From.Used ?? []]
            }, bag);
        return open.End(bag,
            new Outcome(bag.MustAct() ? ExitCode.MustAct : ExitCode.Ok,
            SummaryLine.FormsMade(written, $"{OutputFolder.Name}/{UnitForms.Folder}", letterPath)));
    }

    /// <summary>Null when a code is none of the list: half of what was asked for would look like all of it.</summary>
    private static IReadOnlyList<ReportingUnit>? Chosen(ReportPlan plan, string[] codes, DiagnosticBag bag)
    {
        if (codes.Length == 0)
            return plan.Units;
        var known = plan.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        var unknown = codes.Where(code => !known.Contains(code)).Distinct().ToList();
        foreach (var code in unknown)
            bag.Add(ProgramFindings.UnitNotInPlan(new FileLocation(plan.UnitListPath), code, NearestName.To(code, known)));
        return unknown.Count > 0 ? null : [.. plan.Units.Where(unit => codes.Contains(unit.Code))];
    }

    private static int Write(YearSession open, IReadOnlyList<ReportingUnit> units, UnitForms forms, FormFormat format, DiagnosticBag bag)
    {
        var written = 0;
        var unasked = new List<string>();
        foreach (var some in units.Chunk(FormsAtOnce))
        {
            var outputs = new List<OutputFile>();
            foreach (var unit in some)
            {
                if (forms.Of(unit, format, bag) is not { } own)
                    continue;
                outputs.AddRange(own.Select(form => new OutputFile(form.Name, form.Bytes) { IsEditable = true }));
                if (own.Count == 0)
                    unasked.Add(unit.Name);
            }
            written += open.Output.Write(outputs, bag).Count(path => path is not null);
        }
        if (unasked.Count > 0)
            bag.Add(ProgramFindings.NothingAskedOf(new FileLocation(open.Year.Plan.Path), unasked));
        return written;
    }

    private static string? WriteLetter(YearSession open, ReportTemplate template, DiagnosticBag bag)
    {
        if (GuidanceLetter.Of(open.Year, template, bag) is not { } letter)
            return null;
        var path = open.Output.Write(letter, bag);
        if (path is not null)
            GuidanceLetter.CheckFormat(open.Year, path, letter, bag);
        return path;
    }
}
