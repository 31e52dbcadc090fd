using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>Number, date, place and issuer of a paper, from the lines above its title.</summary>
/// <param name="Issuers">The lines of the bodies' names, as printed.</param>
internal sealed partial record PlanHead(string Symbol, string DateText, string Place, IReadOnlyList<string> Issuers)
{
    private static readonly string[] NotNames = ["cong hoa xa hoi", "doc lap", "du thao", "mat", "khan", "toi mat"];

    public static PlanHead Of(IReadOnlyList<PlanLine> lines)
    {
        var (symbol, date, place, issuers) = ("", "", "", new List<string>());
        foreach (var text in lines.Where(line => line.Table is null).Select(line => line.Text))
        {
            if (symbol.Length == 0 && SymbolPattern().Match(text) is { Success: true } found)
                symbol = found.Groups["n"].Value.TrimStart('0') is { Length: > 0 } number ? $"{number}/{found.Groups["s"].Value}"
                    : found.Groups["s"].Value;
            else if (symbol.Length == 0 && PlanLines.IsCapitals(text) && !NotNames
                .Any(word => NameKey.Of(text).StartsWith(word, StringComparison.Ordinal))
                && text.Any(char.IsLetter) && issuers.Count < 4 && text.Length > 3)
                issuers.Add(text);
            if (date.Length == 0 && DatePattern().Match(text) is { Success: true } day)
                (date, place) = (Day(day), day.Groups["p"].Value.Trim(' ', ','));
        }
        return new PlanHead(symbol, date, place, issuers);
    }

    /// <summary>“(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/4/2024 …)”.</summary>
    public static PlanHead? OfDecision(string text) => AttachedPattern().Match(text) is not { Success: true } found ? null
        : new PlanHead(found.Groups["n"].Value is { Length: > 0 } number ? $"{number}/{found.Groups["s"].Value}" : found.Groups["s"].Value,
            Day(found), "", []);

    public static bool IsAttached(string text) => KeyOfAttached(NameKey.Of(text));

    private static bool KeyOfAttached(string key) => key.StartsWith("kem theo", StringComparison.Ordinal)
        || key.StartsWith("ban hanh kem theo", StringComparison.Ordinal);

    private static string Day(Match match)
    {
        string Number(string group) => match.Groups[group].Value is { Length: > 0 } digits
            ? int.Parse(digits, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : "";
        var (day, month, year) = (Number("d"), Number("m"), Number("y"));
        if (year.Length == 0)
            return "";
        if (month.Length == 0)
            return year;
        return day.Length == 0 ? $"{month}/{year}" : $"{day.PadLeft(2, '0')}/{month}/{year}";
    }

    [GeneratedRegex(@"Số\s*:?\s*(?<n>[0-9]{0,5})[\s.…_]*/?\s*(?<s>[A-ZĐ]{1,8}(?:[-–][A-ZĐ&.]{1,12})+)")]
    private static partial Regex SymbolPattern();

    [GeneratedRegex(@"^(?<p>[^,()]{2,40}?)\s*,\s*[Nn]gày[\s.…_]*"
        + @"(?<d>[0-9]{0,2})[\s.…_]*tháng[\s.…_]*(?<m>[0-9]{0,2})[\s.…_]*năm[\s.…_]*(?<y>[0-9]{4})?")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"Quyết "
        + @"định số\s*:?\s*(?<n>[0-9]{0,5})[\s.…_]*/?\s*(?<s>[A-ZĐ]{1,8}(?:[-–][A-ZĐ&.]{1,12})+)(?:[^0-9]{0,20}(?<d>[0-9]{1,2})\s*(?:/|-"
        + @"|\s*tháng\s*)\s*(?<m>[0-9]{1,2})\s*(?:/|-|\s*năm\s*)\s*(?<y>[0-9]{4}))?")]
    private static partial Regex AttachedPattern();
}
