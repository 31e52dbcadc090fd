using System.CommandLine;
using System.Text.Json;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting;
using Reporter.Core.Drafting.Coverage;
using Reporter.Years;
using Reporter.Years.Beginning;
using Reporter.Years.Reading;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter plan check</c>: mistakes in the plan file, duties that nothing answers, figures that nothing uses, places left
/// open.</summary>
internal static class PlanCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var plan = new Option<string>("--plan")
        {
            HelpName = context.Say(new("KE-HOACH.docx", "PLAN.docx")),
            Description = context.Say(new("Kế hoạch bằng Word hoặc văn bản: đối chiếu cả số điều khoản và lời văn",
                "The plan as a Word or text file: its clauses and words are compared too")),
        };
        var format = new ChoiceOption("--format", ["text", "json"])
        {
            Description = context.Say(new("Dạng kết quả (mặc định: text)", "Form of the results (default: text)")),
        };
        var command = new ReporterCommand(
            context,
            "check",
            new("Nêu lỗi của tệp kế hoạch, nghĩa vụ chưa phần nào trả lời, chỗ còn để ngỏ",
                "Tell mistakes of the plan file, duties that nothing answers, places left open"),
            alias: "kiem-tra",
            "reporter plan check samples/dinh-lap-2024")
        { folder, plan, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(plan), parsed.GetValue(format) == "json",
            context));
        return command;
    }

    private static int Run(string folder, string? word, bool isJson, CommandContext context)
    {
        var bag = new DiagnosticBag();
        if (YearReader.ReadPlan(context.FullPath(folder), folder, bag) is not { } year)
            return Refuse(bag, isJson, context);
        if (word is not null)
        {
            var read = new DiagnosticBag();
            var text = PlanDraftFiles.ReadText(context.FullPath(word), word, read, out _);
            foreach (var found in read)
                bag.Add(found);
            if (text is null)
                return Refuse(bag, isJson, context);
            ClauseCheck.Check(year.Plan, text, bag);
        }
        var covered = DutyCoverage.Of(year.Plan, bag);
        FigureUse.Check(year.Plan, OwnTexts.Of(year.Workspace), bag);
        var open = year.Workspace.Read(Workspace.PlanFile, new DiagnosticBag()) is { } bytes
            ? DraftText.OpenPlaces(System.Text.Encoding.UTF8.GetString(bytes)) : 0;
        var isOpen = open > 0 || bag.Any(found => found.Severity >= Severity.Query);
        var exit = isOpen ? ExitCode.MustAct : ExitCode.Ok;
        if (isJson)
            context.Out.WriteLine(JsonSerializer.Serialize(PlanCheckShape.Of(covered, bag, open, word is not null),
                PlanCheckJson.Readable.PlanCheckShape));
        else
            Write(covered, bag, context);
        Say(PlanCheckLines.Last(covered, open, word is not null), isJson, context);
        return exit;
    }

    private static int Refuse(DiagnosticBag bag, bool isJson, CommandContext context)
    {
        FindingsOutput.Write(isJson ? "json" : null, bag, context);
        Say([SummaryLine.CannotRun], isJson, context);
        return ExitCode.CannotRun;
    }

    private static void Write(IReadOnlyList<CoveredDuty> covered, DiagnosticBag bag, CommandContext context)
    {
        ConsoleReport.Write(context.Out, bag, context);
        if (bag.Count > 0)
            context.Out.WriteLine();
        foreach (var line in PlanCheckLines.Table(covered, context.Language))
            context.Out.WriteLine(line);
        if (covered.Count > 0)
            context.Out.WriteLine();
    }

    private static void Say(IReadOnlyList<Bilingual> lines, bool isJson, CommandContext context)
    {
        if (context.IsQuiet)
            return;
        var output = isJson ? context.Error : context.Out;
        foreach (var line in lines)
            output.WriteLine(context.Say(line));
    }
}
