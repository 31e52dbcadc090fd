using System.Globalization;
using System.Text;
using Reporter.Core.Numbers;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>Small steps of writing Vietnamese: the first letter, words, lists, numbers as a body text has them.</summary>
internal static class Wordings
{
    /// <summary>“01”–“09”: official texts write small counts with two digits.</summary>
    public static string Count(decimal number) =>
        number is > 0 and < 10 && number == decimal.Truncate(number) ? "0" + VietNumber.Format(decimal.Truncate(number))
            : VietNumber.Format(Math.Round(number, 3, MidpointRounding.AwayFromZero));

    /// <summary>One decimal, none when whole.</summary>
    public static string Percent(decimal share) =>
        VietNumber.Format(Math.Round(share, 1, MidpointRounding.AwayFromZero)) + "%";

    public static string Share(decimal part, decimal whole) => Percent(Hundredths(part, whole));

    /// <summary>How many hundredths of the whole the part is. Nobody reports a share of thousands of millions, and no number is too large
    /// or too small to be asked.</summary>
    public static decimal Hundredths(decimal part, decimal whole)
    {
        if (Math.Abs(part) < LargestExact && Math.Abs(whole) > SmallestExact)
            return 100 * part / whole;
        var share = whole == 0 ? 0 : 100 * (double)part / (double)whole;
        return (decimal)Math.Clamp(share, -MostShare, MostShare);
    }

    private const decimal LargestExact = 1_000_000_000_000_000_000m, SmallestExact = 0.000_001m;

    private const double MostShare = 1e12;

    public static string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>The first letter small, unless the word is an acronym, a number or a name of its own.</summary>
    public static string Lower(string text)
    {
        var word = Words(text).FirstOrDefault() ?? "";
        var isAcronym = word.Length > 1 && word.Skip(1).Any(letter => char.IsUpper(letter) || char.IsDigit(letter));
        return text.Length == 0 || isAcronym || ReportWords.ProperNames.Any(name => StartsWith(text, name, StringComparison.Ordinal)) ? text
            : char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static int CountWords(string text) => Words(text).Length;

    /// <summary>Begins with these words, and not only with these letters.</summary>
    public static bool StartsWith(string text, string words, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        words.Length > 0 && text.StartsWith(words, comparison) && (text.Length == words.Length
            || !char.IsLetterOrDigit(text[words.Length]));

    public static bool StartsWithAny(string text, IEnumerable<string> all) => all.Any(words => StartsWith(text, words));

    /// <summary>Holds these words as words.</summary>
    public static bool Holds(string text, string words) =>
        $" {text.Replace(',', ' ').Replace(';', ' ')} ".Contains($" {words} ", StringComparison.OrdinalIgnoreCase);

    /// <summary>“a”, “a và b”, “a, b và c”; where an item holds “và” or a comma itself, “a; b; c”.</summary>
    public static string List(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
            return string.Concat(items);
        if (items.Any(HoldsList))
            return string.Join("; ", items);
        return items.Any(item => Holds(item, And)) ? string.Join(", ", items)
            : $"{string.Join(", ", items.SkipLast(1))} {And} {items[^1]}";
    }

    /// <summary>It lists things itself; a comma before decimals lists nothing.</summary>
    public static bool HoldsList(string item) => item.Contains(", ", StringComparison.Ordinal);

    /// <summary>As a sentence: a capital first, one full stop last.</summary>
    public static string Sentence(string text)
    {
        var plain = Plain(text).TrimEnd('.', ';', ',', ' ');
        return plain.Length == 0 ? "" : Upper(plain) + (plain[^1] is '!' or '?' or ':' or '…' ? "" : ".");
    }

    /// <summary>On one line, with single spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                plain.Append(letter);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    public const string And = "và";
}
