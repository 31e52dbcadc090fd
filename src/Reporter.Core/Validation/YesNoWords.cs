using Reporter.Core.Names;

namespace Reporter.Core.Validation;

/// <summary>What people write for yes and no.</summary>
internal static class YesNoWords
{
    private static readonly HashSet<string> Yes = [.. new[] { "có", "x", "đã", "đã có", "đúng", "rồi", "yes", "y", "1", "true" }.Select(NameKey.Exact)];

    private static readonly HashSet<string> No = [.. new[] { "không", "không có", "chưa", "chưa có", "no", "n", "0", "false" }.Select(NameKey.Exact)];

    private static readonly string NotYet = NameKey.Exact("chưa") + ' ';

    private static readonly string[] Ticks = ["✓", "✔", "☑", "v", "V", "√"];

    public static bool? Read(string text)
    {
        var key = NameKey.Exact(text);
        return Yes.Contains(key) || Ticks.Contains(text.Trim()) ? true
            : No.Contains(key) ? false
            : null;
    }

    /// <summary>“Không”: nothing to tell is an answer, however short.</summary>
    public static bool IsNo(string text) => Read(text.TrimEnd('.')) == false;

    /// <summary>“Chưa ban hành”: what was asked for is not there.</summary>
    public static bool IsNotYet(string text) => NameKey.Exact(text).StartsWith(NotYet, StringComparison.Ordinal);

    /// <summary>A mark beside a choice: “x”, a tick. Never a number.</summary>
    public static bool IsMark(string text) => Read(text) == true && text.Trim() != "1";
}
