using System.Text;

namespace Reporter.Core.Names;

/// <summary>What people write for yes and no.</summary>
public static class YesNoWords
{
    private static readonly string[] YesWords = ["có", "x", "đã", "đã có", "đúng", "rồi", "đạt", "có đạt", "đã đạt", "yes", "y", "1",
        "true"];

    private static readonly string[] NoWords =
        ["không", "không có", "chưa", "chưa có", "không đạt", "chưa đạt", "không phát sinh", "chưa phát sinh", "sai", "no", "n", "0",
            "false"];

    /// <summary>Those that say that there is nothing to tell; “không đạt” tells something.</summary>
    private static readonly HashSet<string> Nothing =
        Keys(["không", "không có", "chưa", "chưa có", "không phát sinh", "chưa phát sinh", "không có gì", "no", "n", "0", "false"]);

    private static readonly HashSet<string> Yes = Keys(YesWords);

    private static readonly HashSet<string> No = Keys(NoWords);

    private static readonly string NotYet = NameKey.Exact("chưa") + ' ';

    private static readonly string[] Ticks = ["✓", "✔", "v", "V", "√"];

    // Word draws a box that was ticked with a cross or a tick in it.
    private const string TickedBoxes = "☑☒■⊠🗹🗷", OpenBoxes = "☐□▢❏❑";

    public static bool? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (ReadBoxes(text) is var (hasBoxes, byBoxes) && hasBoxes)
            return byBoxes;
        var key = NameKey.Exact(text);
        return Yes.Contains(key) || Ticks.Contains(text.Trim()) ? true
            : No.Contains(key) ? false
            : null;
    }

    /// <summary>“Không”: nothing to tell is an answer, however short.</summary>
    public static bool IsNo(string text) =>
        Nothing.Contains(NameKey.Exact(text)) || (ReadBoxes(text) is var (hasBoxes, byBoxes) && hasBoxes && byBoxes == false);

    /// <summary>“Chưa ban hành”: what was asked for is not there.</summary>
    public static bool IsNotYet(string text) => NameKey.Exact(text).StartsWith(NotYet, StringComparison.Ordinal);

    /// <summary>With marks and, where nobody else is meant by it, without: “co”, “khong dat”.</summary>
    private static HashSet<string> Keys(string[] words) => [.. words.Select(NameKey.Exact), .. words.Select(NameKey.Of)];

    /// <summary>
    /// “☑”, “☐”, “☑ Có ☐ Không”, “☐ Đạt ☒ Không đạt”: a box alone says it itself, boxes with words say it by the word of the only one that
    /// is ticked.
    /// </summary>
    private static (bool HasBoxes, bool? IsYes) ReadBoxes(string text)
    {
        var boxes = new List<(bool IsTicked, StringBuilder Words)>();
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            var isTicked = TickedBoxes.Contains(letter, StringComparison.Ordinal);
            if (isTicked || OpenBoxes.Contains(letter, StringComparison.Ordinal))
                boxes.Add((isTicked, new StringBuilder()));
            else if (boxes.Count > 0)
                boxes[^1].Words.Append(letter);
            else if (!Rune.IsWhiteSpace(rune))
                return (false, null);
        }
        if (boxes.Count == 0)
            return (false, null);
        var words = boxes.ConvertAll(box => NameKey.Exact(box.Words.ToString()));
        if (words is [""])
            return (true, boxes[0].IsTicked);
        var ticked = boxes.FindIndex(box => box.IsTicked);
        if (ticked < 0 || boxes.FindLastIndex(box => box.IsTicked) != ticked)
            return (true, null);
        return (true, Yes.Contains(words[ticked]) ? true : No.Contains(words[ticked]) ? false : null);
    }
}
