using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>What a plan is about: the lines under its title, up to its bases.</summary>
internal static partial class PlanSubject
{
    private const int LongestLine = 220;
    private const int FewestKnownWords = 4;

    private static readonly string[] BasisWords = ["Căn cứ", "Thực hiện", "Theo", "Để", "Nhằm", "UBND", "Ủy ban", "Uỷ ban", "Sở",
        "Trên cơ sở", "Triển khai"];

    /// <param name="behind">The lines behind the title.</param>
    /// <param name="taken">How many of them are the subject.</param>
    public static string Of(PlanLine title, IReadOnlyList<PlanLine> behind, out int taken)
    {
        var words = new List<string>();
        if (PlanKinds.RestOf(title.Text) is { Length: > 0 } own)
            words.Add(own);
        taken = 0;
        foreach (var line in behind)
        {
            if (line.Table is not null || line.Text.Length > LongestLine || !(words.Count == 0 ? CanBegin(line.Text)
                : CanGoOn(words, line.Text)))
                break;
            words.Add(line.Text);
            taken++;
        }
        return LeadPattern().Replace(string.Join(' ', words), "").Trim(' ', '.', ':', '-', '–', '_', '*');
    }

    /// <summary>Letters in capitals cannot be turned back, save where the plan says the same words again as a sentence does.</summary>
    public static string InSentence(string subject, IEnumerable<string> texts)
    {
        if (!PlanLines.IsCapitals(subject))
            return subject;
        var wanted = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var keys = wanted.Select(NameKey.Exact).ToArray();
        var shown = wanted.Select(word => word.Any(char.IsDigit) || AbbreviationPattern().IsMatch(word) ? word
            : word.ToLower(CultureInfo.InvariantCulture)).ToArray();
        var known = new bool[wanted.Length];
        foreach (var text in texts.Where(text => !PlanLines.IsCapitals(text)))
        {
            var said = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var saidKeys = said.Select(NameKey.Exact).ToArray();
            for (var at = 0; at < saidKeys.Length; at++)
                Learn(keys, saidKeys, said, at, shown, known);
        }
        var sentence = string.Join(' ', shown);
        return sentence.Length > 0 ? char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..] : sentence;
    }

    /// <summary>The year of “năm 2024”; null where there is none, or more than one, or a span of years.</summary>
    public static int? YearOf(string subject)
    {
        var bare = QuotedPattern().Replace(subject, "");
        var years = YearPattern().Matches(bare).Select(match => match.Groups[1].Value).Distinct().ToList();
        return years is [var only] && !SpanPattern().IsMatch(bare) ? int.Parse(only, CultureInfo.InvariantCulture) : null;
    }

    private static void Learn(string[] keys, string[] saidKeys, string[] said, int at, string[] shown, bool[] known)
    {
        for (var start = 0; start < keys.Length; start++)
        {
            if (keys[start] != saidKeys[at])
                continue;
            var length = 0;
            while (start + length < keys.Length && at + length < saidKeys.Length && keys[start + length] == saidKeys[at + length])
                length++;
            for (var i = 0; length >= Math.Min(FewestKnownWords, keys.Length) && i < length; i++)
            {
                if (known[start + i])
                    continue;
                (shown[start + i], known[start + i]) = (said[at + i], true);
            }
        }
    }

    private static bool CanBegin(string text) =>
        Marker.Read(text) is null && !text.StartsWith("Căn cứ", StringComparison.Ordinal) && !text.StartsWith('(') && !text.EndsWith(':')
            && text.Any(char.IsLetter);

    // The second line of a subject begins in the middle of it; a new sentence is the beginning of the bases.
    private static bool CanGoOn(List<string> words, string text)
    {
        var last = words[^1];
        if (Marker.Read(text) is not null || text.StartsWith('(') || text.EndsWith(':') || text.EndsWith(';') || !text.Any(char.IsLetter))
            return false;
        if (PlanLines.IsCapitals(last))
            return PlanLines.IsCapitals(text);
        if (char.IsLower(text[0]) || char.IsDigit(text[0]))
            return !text.EndsWith('.');
        var isOpen = string.Join(' ', words).Count(c => c == '“') > string.Join(' ', words).Count(c => c == '”');
        return isOpen || (!BasisWords.Any(word => text.StartsWith(word, StringComparison.Ordinal)) && UnfinishedPattern().IsMatch(last));
    }

    [GeneratedRegex(@"^(?:V/v|Về việc|VỀ VIỆC|về việc)\s*:?\s*")]
    private static partial Regex LeadPattern();

    [GeneratedRegex(@"^(?:UBND|HĐND|TTHC|CCHC|PBGDPL|CNTT|MTTQ|ATTP|PCCC|QĐ|TTg|BHYT|BHXH|HIV|AIDS|TTATGT)$|/")]
    private static partial Regex AbbreviationPattern();

    [GeneratedRegex(@"[“""][^”""]*[”""]")]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"năm\s+((?:19|20|21)[0-9]{2})(?!\s*[-–]\s*(?:năm\s+)?[0-9]{4})", RegexOptions.IgnoreCase)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"giai đoạn|[0-9]{4}\s*[-–]\s*[0-9]{4}|đến năm|năm học", RegexOptions.IgnoreCase)]
    private static partial Regex SpanPattern();

    [GeneratedRegex(@"(?:của|và|các|về|cho|với|theo|tại|trong|là|trên|,|số|tỉnh|huyện|xã|phường|thành phố)$")]
    private static partial Regex UnfinishedPattern();
}
