using System.CommandLine;
using System.Globalization;
using Reporter.Cli.CommandLine;
using Reporter.Cli.Output;
using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Reading;

namespace Reporter.Cli.Commands;

/// <summary><c>reporter schedule</c>: prints the line that makes this machine check the folder every day; changes nothing itself.</summary>
internal static class ScheduleCommand
{
    private static readonly string[] Times = ["H:mm", "HH:mm"];

    public static Command Create(CommandContext context)
    {
        var folder = YearArguments.Folder(context);
        var at = new Option<string>("--at")
        {
            HelpName = context.Say(new("GIỜ:PHÚT", "HH:MM")),
            Description = context.Say(new("Giờ kiểm tra hằng ngày, ví dụ 07:00", "When to check each day, such as 07:00")),
        };
        var command = new ReporterCommand(
            context,
            "schedule",
            new("In dòng lệnh đặt lịch kiểm tra hằng ngày cho bộ lập lịch của máy",
                "Print the line that makes the machine's scheduler check every day"),
            alias: "dat-lich",
            "reporter schedule samples/dinh-lap-2024 --at 07:00")
        { folder, at };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(at), context));
        return command;
    }

    private static int Run(string folder, string? at, CommandContext context)
    {
        var bag = new DiagnosticBag();
        var time = TimeOnly.MinValue;
        if (at is null)
            bag.Add(ProgramFindings.ValueMissing(new FileLocation("reporter"), "--at"));
        else if (!TimeOnly.TryParseExact(at, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
            bag.Add(ProgramFindings.TimeUnclear(new FileLocation("--at"), at));
        // Whether the plan is right shows at the first check: here only the folder is needed.
        var year = YearReader.Find(context.FullPath(folder), folder, bag);
        if (year is null || bag.Count > 0)
        {
            ConsoleReport.Write(context.Error, bag, context);
            return ExitCode.CannotRun;
        }
        var path = Shared(year.Folder, context.IO) ?? year.Folder;
        if (path != year.Folder)
            bag.Add(ProgramFindings.DriveOfOnePerson(new FileLocation(folder), year.Folder, path));
        var line = new ScheduleLine(context.IO.Program, path, time);
        if (context.IO.IsWindows && line.Task.Contains('%', StringComparison.Ordinal))
            bag.Add(ProgramFindings.PercentInPath(new FileLocation(folder)));
        if (context.IO.IsWindows && line.Task.Length > ScheduleLine.LongestTask)
            bag.Add(ProgramFindings.TaskTooLong(new FileLocation(folder)));
        context.Out.WriteLine(context.IO.IsWindows ? line.ForWindows : line.ForCron);
        ConsoleReport.Write(context.Error, bag, context);
        if (!context.IsQuiet)
            context.Error.WriteLine(context.Say(context.IO.IsWindows ? WindowsNext : CronNext));
        return bag.HasErrors ? ExitCode.MustAct : ExitCode.Ok;
    }

    // A letter that one person has given to a share is not there when nobody is logged on, nor for another person.
    private static string? Shared(string folder, AppIO io) =>
        folder.Length > 2 && folder[1] == ':' && io.ShareOf(folder[0]) is { } share ? share.TrimEnd('\\') + folder[2..] : null;

    private static readonly Bilingual WindowsNext = new(
        "Chép dòng trên, dán vào Command Prompt hoặc PowerShell rồi nhấn Enter. Trong Task Scheduler, cột Last Run Result ghi 0x0 là không "
            + "còn gì phải sửa, 0x1 là đã chạy xong và có người phải sửa hoặc giải trình (không phải lỗi máy), 0x2 là không chạy được, 0x3 "
            + $"là lần chạy khác đang dùng thư mục. Kết quả từng ngày ở {ScheduleLine.Log}.",
        "Paste the line above into Command Prompt or PowerShell and press Enter. In Task Scheduler, Last Run Result 0x0 means nothing to "
            + "fix, 0x1 done and somebody must act (no fault of the machine), 0x2 could not run, 0x3 another run holds the folder. What "
            + $"each day found stands in {ScheduleLine.Log}.");

    private static readonly Bilingual CronNext = new(
        $"Chép dòng trên vào `crontab -e`. Kết quả từng ngày ở {ScheduleLine.Log}.",
        $"Put the line above into `crontab -e`. What each day found stands in {ScheduleLine.Log}.");
}
