using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Coverage;

/// <summary>Clauses as a plan file cites them: “IV.2, IV.3”, “II.1.2 gạch 2”, “Đoạn kết”.</summary>
internal static partial class ClauseNumbers
{
    public static IReadOnlyList<string> In(string text) =>
        [.. SeparatorPattern().Split(text).Select(Plain).Where(number => number.Length > 0)];

    public static string Plain(string number) => SpacePattern().Replace(number.Normalize(), " ").Trim(' ', '.');

    public static bool Same(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>II.1 stands above II.1.2, and a clause above its own dashes and rows.</summary>
    public static bool IsAbove(string above, string below)
    {
        var (upper, lower) = (Plain(above), Plain(below));
        return lower.Length > upper.Length && lower.StartsWith(upper, StringComparison.OrdinalIgnoreCase)
            && lower[upper.Length] is '.' or ' '
            && lower.Length > upper.Length && lower.StartsWith(upper, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\s*[,;]\s*|\s+và\s+")]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
