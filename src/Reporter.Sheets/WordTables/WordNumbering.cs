using System.Globalization;
using System.Xml;

namespace Reporter.Sheets.WordTables;

/// <summary>
/// The numbers and dashes that Word writes before paragraphs by itself: a column “STT” often holds nothing else, and “- Nam” is a part
/// of the row above whoever typed the dash.
/// </summary>
internal sealed class WordNumbering
{
    public const int Levels = 9;

    private readonly Dictionary<int, Level[]> _kinds = [];
    private readonly Dictionary<int, int> _lists = [];
    private readonly Dictionary<int, int[]> _counts = [];
    private readonly Dictionary<int, int?[]> _restarts = [];

    public static WordNumbering Read(XmlReader? part)
    {
        var numbering = new WordNumbering();
        while (part is not null && part.Read())
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;
            if (part.LocalName == "abstractNum")
                numbering.ReadKind(part, part.Count("abstractNumId"));
            else if (part.LocalName == "num")
                numbering.ReadList(part, part.Count("numId"));
        }
        return numbering;
    }

    /// <summary>What stands before the next paragraph of a list; empty where nothing does.</summary>
    public string Next(WordListPlace? place)
    {
        if (place is null || !_lists.TryGetValue(place.List, out var kind) || !_kinds.TryGetValue(kind, out var levels))
            return "";
        // Lists of one kind count on from one another.
        if (!_counts.TryGetValue(kind, out var counts))
            _counts[kind] = counts = new int[Levels];
        // A list that says where it starts does so once, however far others of its kind have counted.
        if (_restarts.GetValueOrDefault(place.List)?[place.Level] is { } start)
        {
            counts[place.Level] = start;
            _restarts[place.List][place.Level] = null;
        }
        else
            counts[place.Level] = counts[place.Level] == 0 ? levels[place.Level].Start : counts[place.Level] + 1;
        Array.Clear(counts, place.Level + 1, Levels - place.Level - 1);
        return Label(levels, counts, place.Level);
    }

    private static string Label(Level[] levels, int[] counts, int level)
    {
        var (_, format, text) = levels[level];
        if (format == "bullet")
            return text is ['+', ..] ? "+" : "-";
        for (var i = 0; i <= level; i++)
        {
            var number = counts[i] == 0 ? levels[i].Start : counts[i];
            text = text.Replace($"%{i + 1}", Number(number, levels[i].Format), StringComparison.Ordinal);
        }
        return format == "none" ? "" : text.Trim();
    }

    private static string Number(int number, string format) => format switch
    {
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number).ToUpperInvariant(),
        "lowerLetter" => Letter(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), Math.Clamp(((number - 1) / 26) + 1, 1, 5));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3_000)
            return number.ToString(CultureInfo.InvariantCulture);
        var roman = "";
        foreach (var (sign, value) in Signs)
        {
            for (; number >= value; number -= value)
                roman += sign;
        }
        return roman;
    }

    private static readonly (string Sign, int Value)[] Signs =
        [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5),
            ("IV", 4), ("I", 1)];

    private void ReadKind(XmlReader reader, int kind)
    {
        var levels = Enumerable.Repeat(new Level(1, "none", ""), Levels).ToArray();
        reader.Children(child =>
        {
            if (child != "lvl")
                return;
            var (index, level) = (Math.Min(reader.Count("ilvl"), Levels - 1), new Level(1, "decimal", ""));
            reader.Children(property => level = property switch
            {
                "start" => level with { Start = reader.Count() },
                "numFmt" => level with { Format = reader.Attribute("val") ?? "decimal" },
                "lvlText" => level with { Text = reader.Attribute("val") is { Length: <= 40 } text ? text : "" },
                _ => level,
            });
            levels[index] = level;
        });
        _kinds[kind] = levels;
    }

    private void ReadList(XmlReader reader, int list) => reader.Children(child =>
    {
        if (child == "abstractNumId")
            _lists[list] = reader.Count();
        else if (child == "lvlOverride")
        {
            var level = Math.Min(reader.Count("ilvl"), Levels - 1);
            reader.Children(own =>
            {
                if (own != "startOverride")
                    return;
                if (!_restarts.TryGetValue(list, out var starts))
                    _restarts[list] = starts = new int?[Levels];
                starts[level] = reader.Count();
            });
        }
    });

    private readonly record struct Level(int Start, string Format, string Text);
}
