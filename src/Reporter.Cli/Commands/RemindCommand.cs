using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
using Reporter.Years;
using Reporter.Years.Outputs;
using Reporter.Years.Reading;
using Reporter.Years.Running;
using OutputFile = Reporter.Years.Writing.Output;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter remind</c>: the letter that reminds units of what they owe, and mail drafts to them.</summary>
internal static class RemindCommand
{
    private const int DraftsAtOnce = 16;

    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var unlock = YearArguments.Unlock(context);
        var encoding = YearArguments.Encoding(context);
        var date = new Option<string>("--date")
        {
            HelpName = "dd/mm/yyyy",
            Description = context.Say(new("Ngày ghi trên công văn (mặc định: hôm nay)", "The day on the letter (default: today)")),
        };
        var each = new Option<bool>("--each")
        {
            Description = context.Say(new("Mỗi đơn vị một công văn, trong ket-qua/don-doc", "One letter a unit, in ket-qua/don-doc")),
        };
        var eml = new Option<bool>("--eml")
        {
            Description = context.Say(new("Soạn sẵn thư nháp cho từng đơn vị trong ket-qua/thu; không gửi thư nào",
                "Prepare a mail draft for each unit in ket-qua/thu; nothing is sent")),
        };
        var command = new ReporterCommand(
            context,
            "remind",
            new("Lập công văn đôn đốc đơn vị chưa gửi hoặc còn nội dung phải sửa",
                "Make the letter that reminds units of what is missing or wrong"),
            alias: "don-doc",
            "reporter remind samples/dinh-lap-2024")
        { folder, date, each, eml, unlock, encoding };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(date),
            new Wanted(parsed.GetValue(each), parsed.GetValue(eml)), YearArguments.Read(parsed, unlock, encoding), context));
        return command;
    }

    private static int Run(string folder, string? date, Wanted wanted, ReadOptions options, CommandContext context)
    {
        var day = DateOnly.FromDateTime(context.IO.Clock.GetLocalNow().DateTime);
        if (date is not null && !VietDate.TryParse(date, out day))
        {
            ConsoleReport.Write(context.Error, [ProgramFindings.DayUnclear(new FileLocation("--date"), date)], context);
            return ExitCode.CannotRun;
        }
        using var open = YearSession.Open(folder, "remind", null, context, out var exit);
        if (open?.Read(options, out exit, mayBeEmpty: true) is not { } inputs)
            return exit;
        var year = YearRun.Of(inputs);
        var log = year.AppendLog(open.Workspace);
        // While nobody can see who has reported, a letter would reproach units wrongly.
        if (year.HidesSubmissions)
            return open.End(year, new Outcome(ExitCode.CannotRun, SummaryLine.NoReminder));
        var own = new DiagnosticBag(year.Plan.Severities);
        var (earlier, file) = ReminderFile.Read(open.Workspace, year.Plan.Units, own);
        var letters = new ReminderLetters(year, day, earlier);
        if (letters.Reminded.Count == 0)
            return open.End(own, new Outcome(ExitCode.Ok, SummaryLine.NobodyToRemind));

        var template = ReportTemplate.Open(open.Year, context.IO.TemplateDirectory, ReminderLetters.File, ReminderLetters.Names);
        own.AddAll(template.Findings);
        var written = WriteLetters(open, letters, template, wanted, own);
        var drafts = wanted.Mails && written.Count > 0 ? WriteDrafts(open, year, letters, template.From, own) : 0;
        own.AddAll(template.From.Faults);
        open.Output.Close(
            new RunRecord { Program = VersionLine.Version, Inputs = [.. inputs.Files, .. file], Templates = template.From.Used, Log = log },
            own);
        return open.End(own, written.Count == 0 ? new Outcome(ExitCode.CannotRun, SummaryLine.NoReminder)
            : new Outcome(own.MustAct() ? ExitCode.MustAct : ExitCode.Ok, SummaryLine.Reminded(letters.Reminded.Count, written, drafts)));
    }

    private static List<string> WriteLetters(YearSession open, ReminderLetters letters, ReportTemplate template, Wanted wanted,
        DiagnosticBag bag)
    {
        var made = wanted.Each
            ? letters.Reminded.Select(unit => letters.For(unit, template, bag)).OfType<OutputFile>().ToList()
            : letters.Of(template, null, bag) is { } one ? [one] : [];
        var written = new List<string>();
        foreach (var (path, letter) in open.Output.Write(made, bag).Zip(made))
        {
            if (path is null)
                continue;
            written.Add(path);
            ReminderLetters.CheckFormat(open.Year, path, letter, bag);
        }
        return written;
    }

    private static int WriteDrafts(YearSession open, Year year, ReminderLetters letters, YearTemplates templates, DiagnosticBag bag)
    {
        if (templates.Sources.Find("doan-van/" + MailText.File) is not { } source)
        {
            bag.Add(ProgramFindings.TemplateMissing(new FileLocation("mau/doan-van/" + MailText.File)));
            return 0;
        }
        var (plan, list, without, written) = (open.Year.Plan, new FileLocation(open.Year.Plan.UnitListPath), new List<string>(), 0);
        var attachments = new MailAttachments(plan, open.Workspace, open.Output,
            ReturnedFiles.Of(year, templates.Sources, open.Workspace, bag));
        // A draft holds its attachments: some at once, so that the list of outputs is seldom written and memory is enough.
        foreach (var some in letters.Reminded.Chunk(DraftsAtOnce))
        {
            var drafts = new List<OutputFile>();
            foreach (var unit in some)
            {
                var to = MailDraft.AddressesOf(unit, list, bag);
                if (to.Count == 0)
                {
                    without.Add(unit.Name);
                    continue;
                }
                if (MailText.Of(source, letters.ModelFor(unit), bag) is not { } words)
                    return written;
                var attached = attachments.Of(unit, letters.HasSent(unit), bag);
                var name = letters.FileNameOf(unit);
                if (UnitGuard.Of(plan, unit, bag, () => MailDraft.Of(unit, name, to, words, attached, bag)) is { } draft)
                    drafts.Add(draft);
            }
            written += open.Output.Write(drafts, bag).Count(path => path is not null);
        }
        if (without.Count > 0)
            bag.Add(ProgramFindings.MailAddressMissing(list, without));
        attachments.Report(bag);
        return written;
    }

    private readonly record struct Wanted(bool Each, bool Mails);
}
