using System.Globalization;
using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Duties;

/// <summary>When a sentence says that something is due: days of the calendar, and the words of its time.</summary>
internal static partial class DutyTimes
{
    public static string WordsOf(string sentence) =>
        string.Join("; ", TimePattern().Matches(sentence).Select(match => match.Value.Trim(' ', ',', ';', '.', '(', ')')).Distinct());

    /// <summary>Days by which something must be there; days of papers that are cited (“ngày 05/4/2024 của …”) are none.</summary>
    public static IReadOnlyList<DutyDate> DatesOf(string sentence)
    {
        var isYearly = YearlyPattern().IsMatch(sentence);
        return
        [
            .. from match in DatePattern().Matches(sentence)
               let day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture)
               let month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture)
               let year = match.Groups["y"].Length > 0 ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : (int?)null
               where month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1900 and <= 2199 ? year.Value : 2024,
                   month)
               select new DutyDate(day, month, year, isYearly && year is null),
        ];
    }

    private const string Due =
        @"(?:trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|không quá|xong trước|đến hết|hết|chậm nhất đến|vào|là|từ)";

    [GeneratedRegex(Due + @"\s+(?:hết\s+)?(?:ngày\s+)?(?<d>[0-9]{1,2})\s*(?:/|-|\.|\s+tháng\s+)\s*(?<m>[0-9]{1,2})(?:\s*(?:/|-|\."
        + @"|\s+năm\s+)\s*(?<y>[0-9]{4}))?(?![\d/])", RegexOptions.IgnoreCase)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?:hằng|hàng|mỗi)\s+năm|định kỳ", RegexOptions.IgnoreCase)]
    private static partial Regex YearlyPattern();

    [GeneratedRegex(
        Due + @"\s+(?:hết\s+)?(?:ngày\s+)?[0-9]{1,2}\s*(?:/|-|\.|\s+tháng\s+)\s*[0-9]{1,2}(?:\s*(?:/|-|\."
            + @"|\s+năm\s+)\s*[0-9]{4})?(?:\s+(?:hằng|hàng)\s+(?:năm|quý|tháng))?" +
        @"|(?:(?:báo cáo )?(?:định kỳ|đột xuất|thường xuyên)(?:,? (?:hoặc|và) (?:đột xuất|chuyên đề))?(?: (?:hằng|hàng) (?:năm|quý|tháng"
            + @"|tuần))?(?:,? (?:0?6|sáu|0?3|0?9) tháng(?: đầu năm)?)?(?:,? (?:và |một |01 |1 )?(?:năm|cả năm|quý))?)" +
        @"|(?:hằng|hàng) (?:năm|quý|tháng|tuần)(?:,? (?:0?6|sáu) tháng)?" +
        @"|(?:0?6|sáu|0?3|0?9|[0-9]{1,2}) tháng(?: đầu năm)?(?:,| và|, một|/) ?(?:0?1 |một )?(?:cuối )?năm" +
        @"|(?:0?6|sáu) tháng(?: đầu năm)?|cuối năm|quý [IVX1-4]+(?:/[0-9]{4})?|tháng [0-9]{1,2}(?:/[0-9]{4})?(?: (?:hằng|hàng) năm)?"
            + @"|khi có yêu cầu|theo (?:quy định|yêu cầu)|kịp thời|trong năm [0-9]{4}" +
        @"|trong vòng [0-9]{1,3} ngày(?: làm việc)?|ngay sau khi [^,.;]{3,60}",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimePattern();
}
