using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// The arrival log as its file holds it. The program only appends; a person may correct, in Excel too, which writes dates its own way:
/// a time without an offset is taken to be of this office.
/// </summary>
public static class ArrivalLogText
{
    public const string Header = "thoi_diem,ten_tep,sha256,ma_don_vi\r\n";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    private static readonly string[] Names = ["thoi_diem", "ten_tep", "sha256", "ma_don_vi"];

    private static readonly string[] TypedFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd",
        "d/M/yyyy HH:mm:ss", "d/M/yyyy H:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy H:mm", "d/M/yyyy", "H:mm d/M/yyyy", "HH:mm d/M/yyyy",
    ];

    /// <param name="offset">This office's offset from UTC, for times that a person typed without one.</param>
    public static ArrivalLog Read(Sheet? sheet, TimeSpan offset, DiagnosticBag bag)
    {
        if (sheet is null || sheet.Rows.Count == 0)
            return ArrivalLog.Empty;
        var titles = sheet.Rows[0];
        var columns = Names.Select(name => Enumerable.Range(1, titles.Cells.Count).FirstOrDefault(column => NameKey.Of(titles[column].Text) == NameKey.Of(name))).ToArray();
        if (columns.Take(3).Any(column => column == 0))
        {
            bag.Add(MatchingFindings.LogColumnsMissing(sheet.At(titles.Number, 1), Names.Take(3).Where((_, i) => columns[i] == 0)));
            return ArrivalLog.Empty;
        }
        var entries = new List<ArrivalEntry>();
        foreach (var row in sheet.Rows.Skip(1))
        {
            var texts = columns.Select(column => column == 0 ? "" : Unescaped(row[column].Text.Trim())).ToArray();
            if (texts.All(text => text.Length == 0))
                continue;
            if (texts[1].Length == 0 || texts[2].Length == 0)
                bag.Add(MatchingFindings.LogLineIncomplete(sheet.At(row.Number, columns[texts[1].Length == 0 ? 1 : 2])));
            else if (TimeOf(row[columns[0]], offset) is { } seenAt)
                entries.Add(new ArrivalEntry(seenAt, texts[1].Replace('\\', '/'), texts[2].ToLowerInvariant(), texts[3]));
            else
                bag.Add(MatchingFindings.LogTimeUnreadable(sheet.At(row.Number, columns[0]), texts[0], texts[1]));
        }
        return new ArrivalLog { Entries = entries, HasHeader = true };
    }

    /// <summary>The lines to append, with the units that the files turned out to be from; a header first when the log is new. Empty when nothing is new.</summary>
    /// <param name="separator">That of the lines already there: Excel on a Vietnamese PC saves a CSV with semicolons.</param>
    public static string Appended(ArrivalLog log, IReadOnlyList<Submission> submissions, char separator = ',')
    {
        if (log.Added.Count == 0)
            return "";
        var units = submissions
            .SelectMany(submission => submission.Files.Concat(submission.SetAside).Select(path => (Name: ArrivalLog.NameOf(path, log.Folder), submission.Unit.Code)))
            .ToLookup(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);
        var text = new StringBuilder(log.Entries.Count == 0 && !log.HasHeader ? Header : "");
        foreach (var entry in log.Added)
        {
            text.Append(entry.SeenAt.ToString(TimeFormat, CultureInfo.InvariantCulture)).Append(separator)
                .Append(Quoted(entry.Name)).Append(separator)
                .Append(entry.Sha256).Append(separator)
                .Append(Quoted(string.Join(' ', units[entry.Name]))).Append("\r\n");
        }
        return text.ToString();
    }

    private static DateTimeOffset? TimeOf(Cell cell, TimeSpan offset)
    {
        if (cell is { Kind: CellKind.Date, Date: { } day })
            return new DateTimeOffset(day, default, offset);
        var text = cell.Text.Trim();
        if (DateTimeOffset.TryParseExact(text, [TimeFormat, "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var full))
            return full;
        if (DateTime.TryParseExact(text, TypedFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, offset);
        return VietDate.TryParse(text, out var date) ? new DateTimeOffset(date, default, offset) : null;
    }

    private static string Unescaped(string text) => text.Length > 1 && text[0] == '\'' && text[1] is ('=' or '+' or '-' or '@') ? text[1..] : text;

    // A name that begins like a formula would run when somebody opens the log in Excel.
    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
