namespace Reporter.Core.Names;

/// <summary>
/// A unit's name taken apart: “UBND TT. Đình Lập” is a “thị trấn” called “Đình Lập”. Both parts are keys as in <see cref="NameKey.Of"/>,
/// and <see cref="ExactName"/> keeps the marks, since xã Bính Xá and xã Bình Xa would be two communes.
/// </summary>
/// <param name="Kind">The kind of administrative unit, <c>thi tran</c>; empty when the text does not say or the unit is not one.</param>
/// <param name="Name">The name without its kind, <c>dinh lap</c>.</param>
/// <param name="ExactName">The same with marks, as <see cref="NameKey.Exact"/>.</param>
public sealed record UnitName(string Kind, string Name, string ExactName)
{
    // Kinds of administrative unit, and how they are shortened. A short form can stand for more than one thing:
    // “P. Tư pháp” is an office and “P. Chi Lăng” is a ward; “TT” is a township or a centre.
    private static readonly (string Short, string[] Long)[] Abbreviations =
    [
        ("x", ["xa"]),
        ("tt", ["thi tran", "trung tam"]),
        ("ttr", ["thi tran"]),
        ("p", ["phuong", "phong"]),
        ("ph", ["phuong"]),
        ("h", ["huyen"]),
        ("q", ["quan"]),
        ("tx", ["thi xa"]),
        ("tp", ["thanh pho"]),
        ("t", ["tinh"]),
        ("dk", ["dac khu"]),
        ("ca", ["cong an"]),
        ("vp", ["van phong"]),
    ];

    /// <summary>The kinds of administrative unit, as keys.</summary>
    internal static readonly IReadOnlyList<string> Kinds = ["xa", "thi tran", "phuong", "huyen", "quan", "thi xa", "thanh pho", "tinh",
        "dac khu"];

    // What stands before the name of a place and says only which body of it writes.
    private static readonly string[] Bodies =
    [
        "van phong hdnd va ubnd", "van phong hdnd ubnd", "van phong ubnd", "vp hdnd va ubnd", "vp hdnd ubnd", "vp ubnd",
        "hdnd va ubnd", "hdnd ubnd", "uy ban nhan dan", "hoi dong nhan dan va uy ban nhan dan", "ubnd", "u b n d", "ub",
    ];

    // Letters of one abbreviation that dots have cut apart: “T.T Đình Lập”. Only these, since “x. A Lưới” is not “xã Lưới”.
    private static readonly (string Cut, string Whole)[] CutAbbreviations = [("t t", "tt"), ("t p", "tp"), ("t x", "tx"), ("d k", "dk")];

    /// <summary>The whole folded name, kind first: <c>thi tran dinh lap</c>.</summary>
    public string Key => Kind.Length == 0 ? Name : $"{Kind} {Name}";

    /// <summary>The first way to read a name; see <see cref="Readings"/>.</summary>
    public static UnitName Read(string text) => Readings(text)[0];

    /// <summary>Every way to read a name, the likeliest first; more than one only where an abbreviation has several meanings.</summary>
    public static IReadOnlyList<UnitName> Readings(string text)
    {
        var folded = NameKey.Of(text);
        var exact = NameKey.Exact(text);
        foreach (var body in Bodies)
        {
            if (Rest(folded, body) is { Length: > 0 } rest)
            {
                (folded, exact) = (rest, LastWords(exact, rest));
                break;
            }
        }
        foreach (var (cut, whole) in CutAbbreviations)
        {
            if (Rest(folded, cut) is { Length: > 0 } rest)
                folded = $"{whole} {rest}";
        }
        foreach (var (brief, written) in Abbreviations)
        {
            if (Rest(folded, brief) is { Length: > 0 } rest)
                return [.. written.Select(word => Split($"{word} {rest}", exact, word))];
        }
        return [Split(folded, exact, Kinds.FirstOrDefault(kind => Rest(folded, kind) is { Length: > 0 }) ?? "")];
    }

    private static UnitName Split(string folded, string exact, string head)
    {
        if (!Kinds.Contains(head))
            return new UnitName("", folded, exact);
        var name = folded[(head.Length + 1)..];
        return new UnitName(head, name, LastWords(exact, name));
    }

    private static string? Rest(string key, string start) =>
        key.StartsWith(start, StringComparison.Ordinal) && key.Length > start.Length && key[start.Length] == ' ' ? key[(start.Length + 1)..]
            : null;

    // Folding keeps the number of words, so the marked name ends with as many words as the folded one.
    private static string LastWords(string exact, string folded)
    {
        var words = exact.Split(' ');
        return string.Join(' ', words[Math.Max(0, words.Length - folded.Split(' ').Length)..]);
    }
}
