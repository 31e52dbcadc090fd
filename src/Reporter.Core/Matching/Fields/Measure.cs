using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

internal enum MeasureKind
{
    /// <summary>đồng, or so many times đồng.</summary>
    Money,

    /// <summary>“triệu” and nothing else: money where money is asked.</summary>
    Multiple,

    /// <summary>Whatever is counted, weighed or measured.</summary>
    Counted,
}

/// <summary>
/// What a figure is counted in, as a text gives it. “nghìn đồng”, “ngđ” and “1.000đ” are đồng a thousand times; “nghìn lượt người” is
/// lượt người a thousand times.
/// </summary>
/// <param name="Base">What is counted, folded; empty for money.</param>
internal sealed partial record Measure(MeasureKind Kind, string Base, decimal Factor)
{
    private const int LongestMeasure = 60;

    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["chục"] = 10m,
        ["trăm"] = 100m,
        ["nghìn"] = 1_000m,
        ["ngàn"] = 1_000m,
        ["nghin"] = 1_000m,
        ["ngan"] = 1_000m,
        ["vạn"] = 10_000m,
        ["triệu"] = 1_000_000m,
        ["trieu"] = 1_000_000m,
        ["tr"] = 1_000_000m,
        ["tỷ"] = 1_000_000_000m,
        ["tỉ"] = 1_000_000_000m,
        ["ty"] = 1_000_000_000m,
    };

    private static readonly HashSet<string> Currency =
        ["đồng", "dong", "đ", "vnđ", "vnd", "₫", "việt nam đồng", "đồng việt nam", "đồng vn", "đồng chẵn"];

    // The same dozen words stand in every file.
    private static readonly ConcurrentDictionary<string, Measure?> Known = new(StringComparer.Ordinal);

    private const int MostKnown = 2_000;

    /// <summary>Null for what is no measure at all: a number, a remark, a sentence.</summary>
    public static Measure? Read(string text)
    {
        if (text.Length > LongestMeasure)
            return null;
        if (Known.TryGetValue(text, out var known))
            return known;
        known = Make(text);
        if (Known.Count < MostKnown)
            Known[text] = known;
        return known;
    }

    private static Measure? Make(string text)
    {
        var typed = Tidy(text);
        if (typed.Length is 0 or > LongestMeasure)
            return null;
        var factor = 1m;
        if (PowerPattern().Match(typed) is { Success: true } power)
        {
            if (PowerOfTen(power) is not { } times)
                return null;
            (factor, typed) = (times, typed[power.Length..].TrimStart());
        }
        var words = GluedPattern().Replace(typed, "$1 đồng").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words is ["ng" or "n", _, ..] && Currency.Contains(string.Join(' ', words.Skip(1))))
            words[0] = "nghìn";
        var isMultiple = false;
        while (words.Count > 0 && Multiples.TryGetValue(words[0], out var multiple))
        {
            factor *= multiple;
            isMultiple = true;
            words.RemoveAt(0);
        }
        var rest = string.Join(' ', words);
        if (Currency.Contains(rest))
            return new Measure(MeasureKind.Money, "", factor);
        if (rest.Length == 0)
            return isMultiple ? new Measure(MeasureKind.Multiple, "", factor) : null;
        return char.IsLetter(rest[0]) || rest[0] is '%' or '‰' ? new Measure(MeasureKind.Counted, Folded(rest), factor) : null;
    }

    /// <summary>The đồng in one; null where it is no money.</summary>
    public decimal? Money => Kind is MeasureKind.Money or MeasureKind.Multiple ? Factor : null;

    /// <summary>“%”: a share of something, and no number of it.</summary>
    public bool IsShare => Base is "%" or "‰";

    /// <summary>Both count the same thing, and one is a number of times the other: “nghìn lượt” beside “lượt người”, “kg” beside
    /// “tấn”.</summary>
    public bool IsOfOtherScaleThan(Measure other) =>
        Kind == MeasureKind.Multiple || other.Kind == MeasureKind.Multiple
            ? Factor != other.Factor
            : Measures.DifferInScale(Base, other.Base)
                || (Factor != other.Factor && (Names(other) || Measures.IsSameKind(Base, other.Base)));

    /// <summary>“lượt” and “lượt người” name one thing; so do “vụ” and “vụ việc”.</summary>
    public bool Names(Measure other) =>
        Kind == other.Kind
        && ($" {Base} ".Contains($" {other.Base} ", StringComparison.Ordinal)
        || $" {other.Base} ".Contains($" {Base} ", StringComparison.Ordinal));

    private static string Folded(string text) => text is "%" or "‰" ? text : NameKey.Exact(text.Replace('²', '2').Replace('³', '3'));

    // Lower case, one kind of space, no dot inside or after a short word: “tr.đ”, “ng. đồng”.
    private static string Tidy(string text)
    {
        var lower = text.Trim().ToLower(CultureInfo.InvariantCulture).Replace('\u00A0', ' ').Replace('₫', 'đ');
        return SpacePattern().Replace(LetterDotPattern().Replace(lower, ""), " ").Trim(' ', ':', ';', ',', '.', '*', '-');
    }

    private static decimal? PowerOfTen(Match power)
    {
        if (power.Groups["exponent"] is { Success: true, Value: var exponent })
            return (decimal)Math.Pow(10, exponent[0] switch { '³' or '3' => 3, '⁶' or '6' => 6, '⁹' or '9' => 9, _ => 0 });
        var digits = new string([.. power.Groups["digits"].Value.Where(char.IsAsciiDigit)]);
        return digits.Length <= 12 && digits[0] == '1' && digits.AsSpan(1).IndexOfAnyExcept('0') < 0
            ? decimal.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^[x×]?\s*(?:10\s*(?:\^\s*)?(?<exponent>[369³⁶⁹])(?![0-9.,])|(?<digits>[0-9]+(?:[., ][0-9]{3})*))(?![0-9])")]
    private static partial Regex PowerPattern();

    // “ngđ”, “trđ”, “triệuđồng”.
    [GeneratedRegex(@"^(ng|n|nghìn|ngàn|tr|triệu|tỷ|tỉ)(?:đ|đồng|vnđ|vnd)$")]
    private static partial Regex GluedPattern();

    [GeneratedRegex(@"(?<=\p{L})\.|\.(?=\p{L})")]
    private static partial Regex LetterDotPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
