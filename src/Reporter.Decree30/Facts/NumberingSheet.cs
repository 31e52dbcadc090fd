using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Automatic numbering: what stands before a paragraph although nobody typed it.</summary>
internal sealed class NumberingSheet
{
    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _restarted = new(StringComparer.Ordinal);

    public NumberingSheet(XDocument? numbering)
    {
        foreach (var element in numbering?.Root?.Elements() ?? [])
        {
            if (element.Is("abstractNum") && element.Attr("abstractNumId") is { } abstractId)
                _abstract.TryAdd(abstractId, element);
            else if (element.Is("num") && element.Attr("numId") is { } id)
                _numbers.TryAdd(id, element);
        }
    }

    /// <summary>The formatting that a level of a list brings.</summary>
    public XElement? Level(string numId, int level)
    {
        if (!_numbers.TryGetValue(numId, out var number))
            return null;

        var replaced = number.Children("lvlOverride").FirstOrDefault(o => WordXml.WholeNumber(o.Attr("ilvl")) == level).Child("lvl");
        return replaced ?? AbstractOf(number).Children("lvl").FirstOrDefault(l => WordXml.WholeNumber(l.Attr("ilvl")) == level);
    }

    /// <summary>Counts one more paragraph at this level and gives what stands before it.</summary>
    public string Next(string numId, int level)
    {
        if (level is < 0 or > 8 || !_numbers.TryGetValue(numId, out var number) || Level(numId, level) is not { } definition)
            return "";

        var list = number.ChildValue("abstractNumId") ?? numId;
        if (!_counters.TryGetValue(list, out var counters))
            _counters[list] = counters = new int[9];
        if (_restarted.Add($"{numId}/{level}") && StartOverride(number, level) is { } start)
            counters[level] = start - 1;
        else if (counters[level] == 0)
            counters[level] = (WordXml.WholeNumber(definition.ChildValue("start")) ?? 1) - 1;
        counters[level]++;
        Array.Clear(counters, level + 1, 8 - level);
        return Format(definition, numId, counters, level);
    }

    private string Format(XElement definition, string numId, int[] counters, int level)
    {
        var kind = definition.ChildValue("numFmt") ?? "decimal";
        var pattern = definition.ChildValue("lvlText") ?? "";
        if (kind == "bullet")
            return pattern is "-" or "–" or "+" or "*" ? pattern : "•";
        if (kind == "none")
            return pattern.Contains('%', StringComparison.Ordinal) ? "" : pattern;

        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                label.Append(pattern[i]);
                continue;
            }
            var other = pattern[++i] - '1';
            label.Append(Number(Math.Max(counters[other], 1),
                other == level ? kind : Level(numId, other).ChildValue("numFmt") ?? "decimal"));
        }
        return label.ToString();
    }

    private static int? StartOverride(XElement number, int level) =>
        WordXml.WholeNumber(number.Children("lvlOverride").FirstOrDefault(o => WordXml.WholeNumber(o.Attr("ilvl")) == level)
            .ChildValue("startOverride"));

    private XElement? AbstractOf(XElement number) => number.ChildValue("abstractNumId") is { } id ? _abstract.GetValueOrDefault(id) : null;

    private static string Number(int value, string kind) => kind switch
    {
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letter(value).ToString(),
        "lowerLetter" => char.ToLowerInvariant(Letter(value)).ToString(),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static char Letter(int value) => (char)('A' + ((value - 1) % 26));

    private static string Roman(int value)
    {
        (int Weight, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
            (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        var rest = Math.Clamp(value, 0, 3_999);
        foreach (var (weight, sign) in signs)
        {
            for (; rest >= weight; rest -= weight)
                text.Append(sign);
        }
        return text.ToString();
    }
}
