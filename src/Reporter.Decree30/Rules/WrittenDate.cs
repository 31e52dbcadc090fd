using System.Globalization;
using System.Text.RegularExpressions;

namespace Reporter.Decree30.Rules;

/// <summary>A day written in a text, whole or in parts: “ngày 05 tháng 4 năm 2026”, “05/4/2026”, “tháng 13 năm 2026”.</summary>
internal sealed partial record WrittenDate(string Text, int? Day, int? Month, int? Year)
{
    private const int SomeLeapYear = 2024;

    /// <summary>31 tháng 4, 29/02/2026, tháng 13: no calendar has it. A part that is not there rules nothing out.</summary>
    public bool IsImpossible => Month is 0 or > 12 || Day is 0 or > 31
        || (Month is { } month && Day > DateTime.DaysInMonth(Year is >= 1 and <= 9999 and { } year ? year : SomeLeapYear, month));

    /// <summary>Certainly later than the other, as far as both are written.</summary>
    public bool IsAfter(WrittenDate other)
    {
        foreach (var (one, two) in new[] { (Year, other.Year), (Month, other.Month), (Day, other.Day) })
        {
            if (one is null || two is null)
                return false;
            if (one != two)
                return one > two;
        }
        return false;
    }

    public static IEnumerable<WrittenDate> In(string text) =>
        WordsPattern().Matches(text).Concat(SignsPattern().Matches(text)).Concat(MonthPattern().Matches(text)).OrderBy(match => match.Index)
            .Select(match => new WrittenDate(match.Value.Trim(), Number(match, "d"), Number(match, "m"), Number(match, "y")));

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"ngày\s+(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?!\d)(?:\s+năm\s+(?<y>\d{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex WordsPattern();

    // Not the number of a document (12/13/2025/NQ) and not a fraction.
    [GeneratedRegex(@"(?<![\d/.,-])(?<d>\d{1,2})\s?[/-]\s?(?<m>\d{1,2})\s?[/-]\s?(?<y>(?:19|20)\d\d)(?![\d/-]|\s?/)")]
    private static partial Regex SignsPattern();

    [GeneratedRegex(@"(?<!\d\s+)tháng\s+(?<m>\d{1,2})\s*(?:/|\s+năm\s+)(?<y>(?:19|20)\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthPattern();
}
