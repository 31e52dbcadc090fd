using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>nhac-viec.csv: the reminders that were sent. Only people write it.</summary>
public static class ReminderFile
{
    /// <summary>What it says, in the order of the days, and the file itself; nothing where there is none.</summary>
    public static (IReadOnlyList<Reminder> Reminders, IReadOnlyList<RecordedFile> File) Read(Workspace workspace,
        IReadOnlyList<ReportingUnit> units, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(bag);

        const string Path = Workspace.RemindersFile;
        if (!workspace.IsThere(Path) || workspace.Read(Path, bag) is not { } bytes)
            return ([], []);
        var sheet = WorkbookReader.Read(Path, bytes, IntakeOptions.Default, bag) is { Sheets: [var only, ..] } ? only : null;
        return (sheet is null ? [] : ReminderListReader.Read(sheet, units, bag), [RecordedFile.Of(Path, bytes)]);
    }
}
