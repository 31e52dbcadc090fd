using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>A title or a row's name without what only counts or measures it.</summary>
internal static partial class TitleText
{
    private const int LongestMeasure = 80;

    /// <summary>“1.2. Số cuộc (cuộc):” is “Số cuộc”. “(Nữ)” alone stays.</summary>
    public static string Clean(string text)
    {
        var bare = Unnumbered(text);
        // “Số tổ hòa giải (kế hoạch)” is no “Số tổ hòa giải”.
        for (var open = Opening(bare); open > 0 && bare.Length - open < LongestMeasure
            && !MatchWords.IsOnlyOfOther(NameKey.Of(bare[open..])); open = Opening(bare))
            bare = Trimmed(bare[..open]);
        // “Tổng kinh phí, nghìn đồng”.
        var comma = Math.Max(bare.LastIndexOf(", ", StringComparison.Ordinal), bare.LastIndexOf(" - ", StringComparison.Ordinal));
        if (comma > 0 && Measure.Read(bare[(comma + 2)..]) is { Kind: MeasureKind.Money })
            bare = Trimmed(bare[..comma]);
        return bare.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
    }

    /// <summary>Without what counts it, unless it is nothing else.</summary>
    public static string Bare(string text) => Unnumbered(text) is { Length: > 0 } bare ? bare : text;

    public static string Unnumbered(string text) => Trimmed(NumberingPattern().Replace(text, ""));

    /// <summary>What counts a row in front of its name: “1.2”, “II”, “a)”, “-”; empty when nothing does.</summary>
    public static string Numbering(string text) => NumberingPattern().Match(text).Value.Trim();

    private static int Opening(string text) => text.EndsWith(')') ? text.LastIndexOf('(') : text.EndsWith(']') ? text.LastIndexOf('[') : -1;

    private static string Trimmed(string text) => text.Trim().TrimEnd(' ', '\u00A0', ':', ';', '.', ',', '*', '-', '–');

    // “1.”, “1.2)”, “II.1.2.”, “a)”, “-”: how a form counts its lines. A number without a stop is kept: “07 công ước”.
    [GeneratedRegex(@"^\s*(?:(?:[0-9]+(?:\.[0-9]+)*|[IVXLC]+(?:\.[0-9]+)*|[a-zđA-ZĐ])\s*[.)\-:–]\s*|[-–+•*]\s*)+")]
    private static partial Regex NumberingPattern();
}
