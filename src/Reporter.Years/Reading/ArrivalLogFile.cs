using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Sheets;

namespace Reporter.Years.Reading;

/// <summary>
/// <c>nhat-ky-nop.csv</c> as it was found. The program adds lines in the encoding, with the separator and in the order of columns that it
/// finds, all of them or none; a log that is no whole CSV file is left alone until a person has fixed it.
/// </summary>
public sealed record ArrivalLogFile(ArrivalLog Log, CsvFormat Format, byte[] Content)
{
    private static readonly ArrivalLogFile New = new(ArrivalLog.Empty, CsvFormat.ForExcel, []);

    /// <param name="offset">This office's offset from UTC.</param>
    public static ArrivalLogFile Read(Workspace workspace, TimeSpan offset, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(bag);

        if (!workspace.IsThere(Workspace.ArrivalLogFile))
            return New;
        if (workspace.Read(Workspace.ArrivalLogFile, bag) is not { } bytes)
            return New with { Log = ArrivalLog.Empty with { IsLeftAlone = true } };
        var found = new DiagnosticBag();
        var sheet = WorkbookReader.Read(Workspace.ArrivalLogFile, bytes, IntakeOptions.Default, found) is { Sheets: [var only, ..] } ? only
            : null;
        var log = ArrivalLogText.Read(sheet, offset, found);
        var format = CsvFormat.Of(bytes, IntakeOptions.Default);
        var torn = TornAt(log, format, found);
        foreach (var finding in found.Where(finding => torn is null || RowOf(finding) != RowOf(torn)))
            bag.Add(finding);
        if (torn is not null)
            bag.Add(torn);
        else if (format is null && log.HasHeader)
            bag.Add(MatchingFindings.LogNotCsv(new FileLocation(Workspace.ArrivalLogFile)));
        return new ArrivalLogFile(log with { IsLeftAlone = torn is not null || format is null || !log.HasHeader },
            format ?? CsvFormat.ForExcel, bytes);
    }

    /// <summary>Adds what a run saw for the first time.</summary>
    /// <param name="seen">The log with what was seen for the first time.</param>
    /// <returns>The log as it is now; null when there is none.</returns>
    public RecordedLog? Append(Workspace workspace, ArrivalLog seen, IReadOnlyList<Submission> submissions, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(bag);

        var lines = seen.IsLeftAlone ? "" : ArrivalLogText.Appended(seen, submissions, Format.Separator, Format.LineEnd);
        if (lines.Length == 0)
            return Recorded(Content);
        var at = new FileLocation(Workspace.ArrivalLogFile);
        if (Format.Encode((Format.IsEnded ? "" : Format.LineEnd) + lines) is not { } added)
        {
            bag.Add(MatchingFindings.LogCannotHold(at, EncodingNames.Of(Format.Encoding)));
            return Recorded(Content);
        }
        byte[] content = [.. Content.Length == 0 ? Encoding.UTF8.Preamble : Content, .. added];
        if (IsAsRead(workspace) && Replace(workspace, content))
            return Recorded(content);
        bag.Add(ProgramFindings.OutputFailed(at));
        return Recorded(Content);
    }

    private static Diagnostic? TornAt(ArrivalLog log, CsvFormat? format, DiagnosticBag found)
    {
        if (found.FirstOrDefault(finding => finding.Code == "RP2014") is { } open)
            return MatchingFindings.LogTorn(open.Location);
        return format is { IsEnded: false } && log.UnfinishedRow is { } row
            ? MatchingFindings.LogTorn(new CellLocation(Workspace.ArrivalLogFile, "", row, log.Columns.Time))
            : null;
    }

    private static int? RowOf(Diagnostic finding) => (finding.Location as CellLocation)?.Row;

    // Somebody may have saved the log while units' files were read: her lines are not written over.
    private bool IsAsRead(Workspace workspace) =>
        workspace.IsThere(Workspace.ArrivalLogFile)
            ? workspace.Read(Workspace.ArrivalLogFile, new DiagnosticBag()) is { } now && now.AsSpan().SequenceEqual(Content)
            : Content.Length == 0;

    private static bool Replace(Workspace workspace, byte[] content)
    {
        try
        {
            // Where the log is a link, what it leads to is the log.
            var log = new FileInfo(workspace.FullPath(Workspace.ArrivalLogFile));
            return WholeFile.Write((log.Exists ? log.ResolveLinkTarget(returnFinalTarget: true) : null)?.FullName ?? log.FullName,
                WholeFile.Of(content));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static RecordedLog? Recorded(byte[] content) =>
        content.Length == 0 ? null : new RecordedLog(Workspace.ArrivalLogFile, content.Length, RecordedFile.HashOf(content));
}
