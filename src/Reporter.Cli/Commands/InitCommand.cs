using System.CommandLine;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Beginning;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter init</c>: a folder for the year, from the Word plan, the official forms and the list of units.</summary>
internal static class InitCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("dir")
        {
            HelpName = context.Say(new("THƯ-MỤC", "DIR")),
            Description = context.Say(new("Thư mục của năm, được tạo nếu chưa có (mặc định: thư mục đang đứng)",
                "The year's folder, made if it is not there (default: the one you stand in)")),
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var plan = Text("--plan", new("KE-HOACH.docx", "PLAN.docx"),
            new("Kế hoạch bằng Word (.docx) hoặc văn bản (.txt): lập bản dự thảo ke-hoach.yaml và bản kế hoạch kèm nhận xét",
            "The plan as a Word (.docx) or text file: drafts ke-hoach.yaml and a copy of the plan with comments"));
        var units = Text("--units", new("TỆP", "FILE"), new("Danh sách đơn vị: bảng bất kỳ có cột tên đơn vị",
            "The units: any table with a column of names"));
        var province = Text("--province", new("TỈNH", "NAME"), new("Mọi xã, phường, đặc khu của một tỉnh, có dấu hoặc không dấu",
            "All communes of a province, with or without marks"));
        var form = new Option<string[]>("--form")
        {
            HelpName = context.Say(new("BIEU.xlsx", "FORM.xlsx")),
            Description = context.Say(new("Biểu Excel của cấp trên: lấy chỉ tiêu, gắn thẻ vào ô, chép vào bieu-mau (ghi nhiều lần được)",
                "The superior's Excel form: its figures are drawn, and its tagged copy goes into bieu-mau (may be repeated)")),
        };
        var from = Text("--from", new("NĂM-TRƯỚC", "LAST-YEAR"),
            new("Thư mục năm trước: lấy kế hoạch (ngày lùi một năm), đơn vị, biểu, mẫu riêng, số liệu để so sánh",
            "Last year's folder: plan with its dates moved, units, forms, own templates, figures to compare with"));
        var section = new Option<string[]>("--section")
        {
            HelpName = context.Say(new("TÊN", "NAME")),
            Description = context.Say(new("Chèn phần soạn sẵn vào kế hoạch, ví dụ hoa-giai-o-co-so (ghi nhiều lần được)",
                "Put a ready section into the plan, such as hoa-giai-o-co-so (may be repeated)")),
        };
        var command = new ReporterCommand(
            context,
            "init",
            new("Lập thư mục của năm từ kế hoạch Word, biểu Excel và danh sách đơn vị",
                "Begin a year's folder from the Word plan, Excel forms and the list of units"),
            alias: "lap",
            "reporter init lang-son-2026 --plan ke-hoach.docx --province \"Lạng Sơn\"")
        { folder, plan, form, units, province, from, section };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), new BeginRequest(context.FullPath(parsed.GetRequiredValue(folder)))
        {
            Plan = Given(parsed.GetValue(plan), context),
            Units = Given(parsed.GetValue(units), context),
            Province = parsed.GetValue(province),
            Forms = [.. (parsed.GetValue(form) ?? []).Select(path => (context.FullPath(path), path))],
            From = Given(parsed.GetValue(from), context),
            Sections = parsed.GetValue(section) ?? [],
            TemplateDirectory = context.IO.TemplateDirectory,
        }, context));
        return command;

        Option<string> Text(string name, Bilingual help, Bilingual description) =>
            new(name) { HelpName = context.Say(help), Description = context.Say(description) };
    }

    private static (string Path, string Shown)? Given(string? path, CommandContext context) =>
        path is null ? null : (context.FullPath(path), path);

    private static int Run(string shown, BeginRequest request, CommandContext context)
    {
        var bag = new DiagnosticBag();
        if (YearBeginning.Prepare(request, bag) is not { } files)
            return End(bag, ExitCode.CannotRun, [SummaryLine.NotBegun], context);
        FolderLock? held = null;
        try
        {
            Directory.CreateDirectory(Path.Combine(request.Folder, Workspace.SubmissionsFolder));
            held = FolderLock.TryTake(request.Folder);
            if (held is null)
            {
                bag.Add(ProgramFindings.FolderBusy(new FileLocation(shown)));
                return End(bag, ExitCode.FolderBusy, [SummaryLine.NotBegun], context);
            }
            var placed = NewFiles.Write(request.Folder, files.Files, bag);
            var exit = placed.Any(file => file.State == PlacedState.Failed) ? ExitCode.CannotRun
                : placed.Any(file => file.State == PlacedState.Beside) ? ExitCode.MustAct : ExitCode.Ok;
            return End(bag, exit, SummaryLine.Begun(shown, placed, files), context);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(FolderLock.WhyNot(request.Folder, shown));
            return End(bag, ExitCode.CannotRun, [SummaryLine.NotBegun], context);
        }
        finally
        {
            held?.Dispose();
        }
    }

    private static int End(DiagnosticBag bag, int exit, IReadOnlyList<Bilingual> last, CommandContext context)
    {
        ConsoleReport.Write(context.Out, bag, context);
        if (context.IsQuiet)
            return exit;
        if (bag.Count > 0)
            context.Out.WriteLine();
        foreach (var line in last)
            context.Out.WriteLine(context.Say(line));
        return exit;
    }
}
