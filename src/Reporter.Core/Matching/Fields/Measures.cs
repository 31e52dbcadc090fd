using Reporter.Core.Names;
using Reporter.Core.Numbers;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// Measures of which one is a number of times another. Figures in them must never be added to each other: 850 kg is not 850 tonnes.
/// Money has its own words in <see cref="VietNumber"/>.
/// </summary>
internal static class Measures
{
    private static readonly string[][] Kinds =
    [
        ["g", "gam", "kg", "ki lô gam", "kilôgam", "yến", "tạ", "tấn"],
        ["mm", "cm", "m", "mét", "km", "ki lô mét", "kilômét"],
        ["m2", "mét vuông", "ha", "hecta", "héc ta", "km2", "sào", "mẫu"],
        ["ml", "lít", "m3", "mét khối", "khối"],
        ["phút", "giờ", "tiếng"],
    ];

    private static readonly Dictionary<string, int> KindOf = Kinds
        .SelectMany((words, kind) => words.Select(word => (Key: Key(word), kind)))
        .ToDictionary(pair => pair.Key, pair => pair.kind, StringComparer.Ordinal);

    public static bool IsKnown(string text) => KindOf.ContainsKey(Key(text));

    /// <summary>Both measure the same thing, and differently: “kg” and “tấn”, not “kg” and “kg”, not “kg” and “cuộc”.</summary>
    public static bool DifferInScale(string one, string other) =>
        Key(one) != Key(other) && KindOf.TryGetValue(Key(one), out var kind) && KindOf.TryGetValue(Key(other), out var otherKind)
            && kind == otherKind;

    /// <summary>Both weigh, both measure a length, both count time.</summary>
    public static bool IsSameKind(string one, string other) =>
        KindOf.TryGetValue(Key(one), out var kind) && KindOf.TryGetValue(Key(other), out var otherKind) && kind == otherKind;

    // Marks count: “ta” is nothing, “tạ” a hundred kilograms.
    private static string Key(string text) => NameKey.Exact(text.Replace('²', '2').Replace('³', '3'));
}
