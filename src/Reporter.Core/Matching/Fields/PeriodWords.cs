using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>What a heading, a title or a file's name says of the period that figures are about, held against the plan's.</summary>
internal static partial class PeriodWords
{
    private const string YearWord = "nam";

    // A plan of a year is not answered by the figures of a quarter; a plan of a quarter speaks of quarters itself.
    private const int DaysOfAYear = 300;

    /// <summary>“Kết quả năm 2023”, “6 tháng đầu năm 2024”, “từ 01/01/2024 đến 31/10/2024” under a plan of 15/12/2023–14/12/2024.</summary>
    public static bool IsOther(string text, ReportPlan plan) =>
        HasOtherYear(text, plan) || IsPartOfYear(text, plan) || HasOtherDates(text, plan);

    public static bool HasOtherYear(string text, ReportPlan plan) => plan.Year != 0 && Years(text) is { Count: > 0 } years
        && !years.Contains(plan.Year);

    /// <summary>“6 tháng”, “quý I”, “tháng 11 năm 2024”.</summary>
    public static bool IsPartOfYear(string text, ReportPlan plan) =>
        plan.Period.To.DayNumber - plan.Period.From.DayNumber > DaysOfAYear && PartPattern().IsMatch(NameKey.Of(text))
            && Dates(text).Count == 0;

    /// <summary>A title that says nothing but a period, and not the plan's: “Năm 2023”, “6 tháng đầu năm”.</summary>
    public static bool IsOnlyOther(string text, ReportPlan plan) => (HasOtherYear(text, plan) || IsPartOfYear(text, plan))
        && NameWords.IsEmpty(YearPattern().Replace(PartPattern().Replace(NameKey.Of(text), " "), " "));

    [GeneratedRegex(@"(?:ca |trong |cua )?nam(?: [0-9]{4})?(?= |$)")]
    private static partial Regex YearPattern();

    /// <summary>A name with a period that is not the plan's: “Số hòa giải viên năm 2023”; not “Luật Hòa giải ở cơ sở năm 2013”.</summary>
    public static bool NamesOther(string text, ReportPlan plan) => (HasOtherYear(text, plan) || IsPartOfYear(text, plan))
        && !LawPattern().IsMatch(NameKey.Of(text));

    [GeneratedRegex(@"(?:^| )(?:luat|phap lenh|hien phap|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ke hoach|de an|chuong trinh) "
        + ".* nam ")]
    private static partial Regex LawPattern();

    /// <summary>“từ ngày … đến ngày …”, or only “từ ngày …”.</summary>
    public static bool HasOtherDates(string text, ReportPlan plan)
    {
        var key = $" {NameKey.Of(text)} ";
        return plan.Period.IsKnown && key.Contains(" tu ", StringComparison.Ordinal) && Dates(text) switch
        {
            [var from] => from != plan.Period.From,
            [var from, var to] => from != plan.Period.From || to != plan.Period.To,
            _ => false,
        };
    }

    public static IReadOnlyList<DateOnly> Dates(string text) =>
        [.. DatePattern().Matches(text).Select(match => VietDate.TryParse(match.Value, out var date) ? date : default(DateOnly?))
            .OfType<DateOnly>()];

    /// <summary>A bare year, or one behind “năm”.</summary>
    public static IReadOnlyList<int> Years(string text)
    {
        var words = NameKey.Of(text).Split(' ');
        return
        [
            .. words.Where((word, i) => word.Length == 4 && (words.Length == 1 || (i > 0 && words[i - 1] == YearWord)))
                .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    && year is >= 1990 and <= 2100 ? year : 0)
                .Where(year => year > 0),
        ];
    }

    [GeneratedRegex(@"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?:^| )(?:(?:[1-9]|0[1-9]|1[01]|sau|chin|ba) thang(?: (?:dau|cuoi) nam| nam|$)|quy (?:[1-4]|i{1,3}|iv)(?: |$)"
        + @"|(?<!ngay )(?<!ngay [0-9]{1,2} )thang (?:0?[1-9]|1[0-2]) nam [0-9]{4})")]
    private static partial Regex PartPattern();
}
