using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Unicode;
using Reporter.Core.Names;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Reporter.Core.Plans;

/// <summary>
/// A mapping of the plan file that is read key by key: each mistake becomes a finding at its line and column,
/// and <see cref="Close"/> names the keys that nobody asked for.
/// </summary>
internal sealed class PlanMap(string path, YamlMappingNode node, DiagnosticBag bag)
{
    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('“', '”'), ('«', '»'), ('‘', '’')];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public TextLocation At => Place(path, node);

    public static TextLocation Place(string path, YamlNode node) => new(path, (int)node.Start.Line, (int)node.Start.Column);

    public YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.FirstOrDefault(child => child.Key is YamlScalarNode scalar && scalar.Value == key).Value;
    }

    public TextLocation PlaceOf(string key) => Find(key) is { } found ? Place(path, found) : At;

    public TextLocation PlaceOfKey(string key) =>
        node.Children.Keys.FirstOrDefault(child => child is YamlScalarNode scalar && scalar.Value == key) is { } found ? Place(path, found)
            : At;

    public string RequiredText(string key)
    {
        if (Find(key) is null)
            bag.Add(PlanFindings.PlanKeyMissing(At, key));
        return Text(key) ?? "";
    }

    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return IsNull(scalar) || scalar.Value is null ? null : Written(scalar);
            case var other:
                bag.Add(PlanFindings.PlanValueWrongShape(Place(path, other), key, PlanShape.Text));
                return null;
        }
    }

    /// <summary>The code of something else in the plan; whether it is there, <see cref="PlanChecks"/> knows.</summary>
    public CodeReference? Reference(string key) => Text(key) is { Length: > 0 } code ? new CodeReference(code, PlaceOf(key)) : null;

    /// <summary>One text or a list of texts.</summary>
    public IReadOnlyList<string> Lines(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode scalar:
                return IsNull(scalar) || string.IsNullOrWhiteSpace(scalar.Value) ? [] : [Written(scalar)];
            case YamlSequenceNode sequence when sequence.Children.All(child => child is YamlScalarNode):
                if (sequence.Style == SequenceStyle.Flow)
                    ReportCuts(key, [.. sequence.Children.Cast<YamlScalarNode>()]);
                return [.. sequence.Children.Cast<YamlScalarNode>().Select(scalar => Written(scalar))];
            case var other:
                bag.Add(PlanFindings.PlanValueWrongShape(Place(path, other), key, PlanShape.Texts));
                return [];
        }
    }

    public IReadOnlyList<string> RequiredLines(string key)
    {
        if (Find(key) is null)
            bag.Add(PlanFindings.PlanKeyMissing(At, key));
        return Lines(key);
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        bag.Add(PlanFindings.PlanDateWrong(PlaceOf(key), key, text));
        return null;
    }

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (PlanNumber.TryParse(text, out var number))
            return number;
        bag.Add(PlanFindings.PlanNumberWrong(PlaceOf(key), key, text));
        return null;
    }

    public int? WholeNumber(string key)
    {
        if (Number(key) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && Math.Abs(number) < 1_000_000)
            return (int)number;
        bag.Add(PlanFindings.PlanNumberWrong(PlaceOf(key), key, Text(key) ?? ""));
        return null;
    }

    /// <summary>A word out of a few, in the plan's own language.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (words.TryGetValue(text, out var value))
            return value;
        bag.Add(PlanFindings.PlanWordUnknown(PlaceOf(key), key, text, [.. words.Keys], NearestName.To(text, words.Keys)));
        return null;
    }

    /// <summary>A word out of a few that the plan is not translated from.</summary>
    public string? WordItself(string key, IReadOnlyDictionary<string, string> words)
    {
        if (Text(key) is not { Length: > 0 } text)
            return null;
        if (words.ContainsKey(text))
            return text;
        bag.Add(PlanFindings.PlanWordUnknown(PlaceOf(key), key, text, [.. words.Keys], NearestName.To(text, words.Keys)));
        return null;
    }

    /// <summary><c>có</c> or <c>không</c>.</summary>
    public bool YesOrNo(string key, bool absent)
    {
        if (Text(key) is not { Length: > 0 } text)
            return absent;
        if (text is not ("có" or "co" or "true" or "không" or "khong" or "false"))
            bag.Add(PlanFindings.PlanWordUnknown(PlaceOf(key), key, text, ["có", "không"], null));
        return text is "có" or "co" or "true";
    }

    /// <summary>The key is there and says nothing.</summary>
    public bool IsEmpty(string key) => Find(key) is YamlScalarNode scalar && string.IsNullOrWhiteSpace(Text(key)
        ?? (IsNull(scalar) ? null : scalar.Value));

    /// <summary>The keys of a mapping, whatever they hold.</summary>
    public IReadOnlyList<string> KeysOf(string key) =>
        Find(key) is YamlMappingNode mapping ? [.. mapping.Children.Select(child => (child.Key as YamlScalarNode)?.Value ?? "")] : [];

    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary><c>có</c>, <c>không</c>, or a list of unit kinds.</summary>
    public Obligation Obligation(string key, IReadOnlyCollection<string> kinds, Obligation absent)
    {
        if (Find(key) is null)
            return absent;
        var words = Lines(key);
        if (words is [var only])
        {
            if (only is "có" or "co" or "true")
                return Plans.Obligation.Everyone;
            if (only is "không" or "khong" or "false")
                return Plans.Obligation.None;
        }
        foreach (var word in words.Where(word => !kinds.Contains(word)))
            bag.Add(PlanFindings.PlanWordUnknown(PlaceOf(key), key, word, ["có", "không", .. kinds], NearestName.To(word, kinds)));
        return Plans.Obligation.Of([.. words.Where(kinds.Contains)]);
    }

    public PlanMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode mapping => new PlanMap(path, mapping, bag),
        var other => WrongShape<PlanMap>(other, key, PlanShape.Map),
    };

    public PlanMap RequiredMap(string key)
    {
        if (Find(key) is null)
            bag.Add(PlanFindings.PlanKeyMissing(At, key));
        return Map(key) ?? new PlanMap(path, new YamlMappingNode(), bag) { IsAbsent = true };
    }

    /// <summary>A list of mappings; one mapping alone counts as a list of one.</summary>
    public IReadOnlyList<PlanMap> Maps(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlMappingNode one:
                return [new PlanMap(path, one, bag)];
            case YamlSequenceNode sequence:
                foreach (var wrong in sequence.Children.Where(child => child is not YamlMappingNode))
                    bag.Add(PlanFindings.PlanValueWrongShape(Place(path, wrong), key, PlanShape.Map));
                return [.. sequence.Children.OfType<YamlMappingNode>().Select(child => new PlanMap(path, child, bag))];
            case YamlScalarNode scalar when IsNull(scalar):
                return [];
            case var other:
                bag.Add(PlanFindings.PlanValueWrongShape(Place(path, other), key, PlanShape.Maps));
                return [];
        }
    }

    /// <summary>A mapping of free keys to texts, in the file's order.</summary>
    public IReadOnlyList<(string Key, string Value, TextLocation At)> Pairs(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlMappingNode mapping when mapping.Children.All(child => child is { Key: YamlScalarNode, Value: YamlScalarNode }):
                return [.. mapping.Children.Select(child =>
                    (((YamlScalarNode)child.Key).Value ?? "", Written((YamlScalarNode)child.Value),
                        Place(path, child.Key)))];
            case var other:
                bag.Add(PlanFindings.PlanValueWrongShape(Place(path, other), key, PlanShape.Map));
                return [];
        }
    }

    /// <summary>Reports the keys that nobody asked for: a mistyped key would otherwise be ignored in silence.</summary>
    public void Close()
    {
        foreach (var (child, value) in node.Children)
        {
            var key = (child as YamlScalarNode)?.Value ?? "";
            if (_asked.Contains(key))
                continue;
            // Within { … } a comma ends a value, and what follows it looks like a key without any.
            if (node.Style == MappingStyle.Flow && value is YamlScalarNode nothing && IsNull(nothing))
                bag.Add(PlanFindings.PlanCommaSplits(Place(path, child), key));
            else
                bag.Add(PlanFindings.PlanKeyUnknown(Place(path, child), key, NearestName.To(key, _asked)));
        }
    }

    /// <summary>Stands in for a mapping that is missing, so that its own keys are not reported as missing too.</summary>
    public bool IsAbsent { get; private init; }

    /// <summary>Within [ … ] a comma ends an item, also one that stands in somebody's brackets or quotes.</summary>
    private void ReportCuts(string key, IReadOnlyList<YamlScalarNode> items)
    {
        for (var from = 0; from < items.Count; from++)
        {
            var whole = items[from].Value ?? "";
            if (items[from].Style != ScalarStyle.Plain || !IsOpen(whole))
                continue;
            for (var to = from + 1; to < items.Count; to++)
            {
                whole += ", " + items[to].Value;
                if (IsOpen(whole))
                    continue;
                bag.Add(PlanFindings.PlanItemCutByComma(Place(path, items[from]), key, items[from].Value ?? "", whole));
                from = to;
                break;
            }
        }
    }

    private static bool IsOpen(string text) =>
        Brackets.Any(pair => text.Count(c => c == pair.Open) > text.Count(c => c == pair.Close)) || text.Count(c => c == '"') % 2 == 1;

    // A plan may hold any character, by its escapes: what no document can hold would stop them all.
    private static string Written(YamlScalarNode scalar) => UnicodeForms.Composed(WrittenCharacters.Of(scalar.Value ?? "")).Trim();

    private static bool IsNull(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";

    private T? WrongShape<T>(YamlNode found, string key, PlanShape shape)
        where T : class
    {
        bag.Add(PlanFindings.PlanValueWrongShape(Place(path, found), key, shape));
        return null;
    }
}
