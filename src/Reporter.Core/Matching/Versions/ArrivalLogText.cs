using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;
using Reporter.Core.Unicode;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// The arrival log as its file holds it. The program only appends; a person may correct, in Excel too, which writes dates its own way:
/// a time without an offset is taken to be of this office.
/// </summary>
public static partial class ArrivalLogText
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:sszzz";

    private const int HashLength = 64;

    // Whatever may stand between fields, and what needs quotation marks by itself.
    private static readonly SearchValues<char> Quotable = SearchValues.Create(",;|\t\"\r\n");

    private static readonly string[] Names = ["thoi_diem", "ten_tep", "sha256", "ma_don_vi"];

    private static readonly string[] FullFormats = [TimeFormat, "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz",
        "yyyy-MM-dd HH:mm:ss zzz"];

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
        var found = Names.Select(name => Enumerable.Range(1, titles.Cells.Count)
            .FirstOrDefault(column => NameKey.Of(titles[column].Text) == NameKey.Of(name))).ToArray();
        if (found.Take(3).Any(column => column == 0))
        {
            bag.Add(MatchingFindings.LogColumnsMissing(sheet.At(titles.Number, 1), Names.Take(3).Where((_, i) => found[i] == 0)));
            return ArrivalLog.Empty;
        }
        var columns = new LogColumns(found[0], found[1], found[2], found[3], titles.Cells.Count);
        var rows = sheet.Rows.Skip(1).Where(row => columns.All.Any(column => column > 0 && row[column].Text.Trim().Length > 0)).ToList();
        // Where one date can only be American, the others may be too.
        var mayBeAmerican = rows.Exists(row => IsAmerican(row[columns.Time].Text));
        var entries = new List<ArrivalEntry>();
        foreach (var row in rows)
        {
            var (name, hash) = (Unescaped(row[columns.Name].Text.Trim()), row[columns.Sha256].Text.Trim());
            if (name.Length == 0 || hash.Length == 0)
                bag.Add(MatchingFindings.LogLineIncomplete(sheet.At(row.Number, name.Length == 0 ? columns.Name : columns.Sha256)));
            else if (TimeOf(row[columns.Time], offset, mayBeAmerican) is { } seenAt)
                entries.Add(new ArrivalEntry(seenAt, name.Replace('\\', '/'), hash.ToLowerInvariant(),
                    columns.Unit == 0 ? "" : row[columns.Unit].Text.Trim()));
            else
                bag.Add(MatchingFindings.LogTimeUnreadable(sheet.At(row.Number, columns.Time), row[columns.Time].Text.Trim(), name));
        }
        return new ArrivalLog
        {
            Entries = entries,
            HasHeader = true,
            Columns = columns,
            UnfinishedRow = rows is [.., var last] && last[columns.Sha256].Text.Trim().Length != HashLength ? last.Number : null,
        };
    }

    /// <summary>The lines to append, with the units that the files turned out to be from; a header first when the log is new. Empty when
    /// nothing is new.</summary>
    /// <param name="separator">That of the lines already there: Excel on a Vietnamese PC saves a CSV with semicolons.</param>
    public static string Appended(ArrivalLog log, IReadOnlyList<Submission> submissions, char separator = ',', string lineEnd = "\r\n")
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(submissions);

        if (log.Added.Count == 0)
            return "";
        var units = submissions
            .SelectMany(submission => submission.Files.Concat(submission.SetAside)
                .Select(path => (Name: ArrivalLog.NameOf(path, log.Folder), submission.Unit.Code)))
            .ToLookup(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);
        var text = new StringBuilder(log.Entries.Count == 0 && !log.HasHeader ? string.Join(separator, Names) + lineEnd : "");
        foreach (var entry in log.Added)
        {
            var fields = new string[log.Columns.Count];
            Array.Fill(fields, "");
            fields[log.Columns.Time - 1] = entry.SeenAt.ToString(TimeFormat, CultureInfo.InvariantCulture);
            fields[log.Columns.Name - 1] = Quoted(Printable(entry.Name));
            fields[log.Columns.Sha256 - 1] = entry.Sha256;
            if (log.Columns.Unit > 0)
                fields[log.Columns.Unit - 1] = Quoted(string.Join(' ', units[entry.Name]));
            text.AppendJoin(separator, fields).Append(lineEnd);
        }
        return text.ToString();
    }

    private static DateTimeOffset? TimeOf(Cell cell, TimeSpan offset, bool mayBeAmerican)
    {
        if (cell is { Kind: CellKind.Date, Date: { } day })
            return At(day.ToDateTime(default), offset);
        var text = cell.Text.Trim();
        if (mayBeAmerican && SlashedDate().Match(text) is { Success: true } date
            && date.Groups[1].Value.TrimStart('0') != date.Groups[2].Value.TrimStart('0'))
            return null;
        if (DateTimeOffset.TryParseExact(text, FullFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var full))
            return At(full.DateTime, full.Offset);
        if (DateTime.TryParseExact(text, TypedFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return At(local, offset);
        return VietDate.TryParse(text, out var typed) ? At(typed.ToDateTime(default), offset) : null;
    }

    // At the calendar's two ends another offset leads out of it.
    private static DateTimeOffset? At(DateTime local, TimeSpan offset) =>
        local.Year is > 1 and < 9999 ? new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), offset) : null;

    private static bool IsAmerican(string text) => SlashedDate().Match(text) is { Success: true } date
        && ((int.Parse(date.Groups[1].ValueSpan, CultureInfo.InvariantCulture) <= 12
            && int.Parse(date.Groups[2].ValueSpan, CultureInfo.InvariantCulture) > 12)
            || text.TrimEnd().EndsWith('M'));

    private static string Unescaped(string text) => text.Length > 1 && text[0] == '\'' && StartsFormula(text[1]) ? text[1..] : text;

    // A name that would move the cursor of whoever prints the log is written as it is read back, so that it stays one name.
    private static string Printable(string name)
    {
        var line = name.Replace('\t', ' ').ReplaceLineEndings(" ");
        return PrintableText.Of(line) == line ? name : CellText.Clean(line);
    }

    // A name that begins like a formula would run when somebody opens the log in Excel, which overlooks a tab or a line's end before it.
    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && StartsFormula(text[0]) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(Quotable) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool StartsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';

    [GeneratedRegex(@"(?<!\d)(\d{1,2})/(\d{1,2})/\d{4}")]
    private static partial Regex SlashedDate();
}
