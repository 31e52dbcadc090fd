using System.Globalization;
using System.Text;

namespace Reporter.Core.Names;

/// <summary>
/// How running text writes a unit's name, whatever the unit list types (Decree 30/2020, Annex II): the common noun of a place is small
/// within a sentence (“xã Đình Lập”), large where a number, a person or an event gave the name (“Quận 1”, “Phường Điện Biên Phủ”); words
/// that name a kind of office stay large (“Sở Tư pháp”, “Ủy ban nhân dân xã Đình Lập”).
/// </summary>
public static class UnitNameInText
{
    // Administrative units, whose common noun may be part of the name.
    private static readonly string[] Administrative =
        ["xã", "phường", "thị trấn", "thị xã", "thành phố", "quận", "huyện", "tỉnh", "đặc khu"];

    private static readonly string[] Common =
    [
        .. Administrative,
        "thôn", "bản", "làng", "ấp", "xóm", "khóm", "buôn", "khu phố", "khu dân cư", "khối phố", "tổ dân phố", "tiểu khu",
    ];

    private static readonly string[] Bodies = ["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND"];

    // The decree’s own examples of events and of what is always large.
    private static readonly string[] Exempt = ["Điện Biên Phủ", "Hồ Chí Minh"];

    // Tỉnh ủy, Huyện đoàn: offices, although they begin as places do.
    private static readonly string[] Offices = ["ủy", "uỷ", "đoàn", "đội"];

    public static string Within(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var composed = name.Normalize(NormalizationForm.FormC);
        var body = Bodies.FirstOrDefault(words => composed.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase));
        if (body is not null)
            return composed[..(body.Length + 1)] + Within(composed[(body.Length + 1)..]);
        var noun = Common.FirstOrDefault(words => composed.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase));
        if (noun is null)
            return name;
        var rest = composed[(noun.Length + 1)..];
        return BelongsToNoun(noun, rest) ? name : $"{noun} {rest}";
    }

    /// <summary>To whom a letter goes: the body that the kind of unit names (“UBND xã, phường”) before the name of a place, since a place
    /// gets no letters.</summary>
    public static string Addressed(string name, string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);

        var within = Within(name);
        var body = Bodies.FirstOrDefault(words => kind.Normalize(NormalizationForm.FormC).StartsWith(words + " ",
            StringComparison.OrdinalIgnoreCase));
        return body is not null && IsPlace(within) ? $"{body} {within}" : First(name);
    }

    private static bool IsPlace(string name) =>
        Administrative.FirstOrDefault(words => name.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase)) is { } noun
            && !IsOffice(noun, name[(noun.Length + 1)..].Split(' ')[0]);

    private static bool IsOffice(string noun, string word) => Offices.Contains(word, StringComparer.Ordinal)
        || (noun is not ("xã" or "phường") && Offices.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Where a sentence, a line or a cell begins.</summary>
    public static string First(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var composed = name.Normalize(NormalizationForm.FormC);
        return composed.Length == 0 || !char.IsLower(composed[0]) ? name
            : char.ToUpper(composed[0], CultureInfo.InvariantCulture) + composed[1..];
    }

    private static bool BelongsToNoun(string noun, string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Administrative.Contains(noun))
            return words.Length == 0;
        return char.IsDigit(words[0][0]) || IsPerson(words) || Exempt.Contains(rest)
            || IsOffice(noun, words[0]);
    }

    /// <summary>Only what cannot be anything else: “Nguyễn Huệ”, “Hoàng Văn Thụ”; of other names nobody can tell.</summary>
    private static bool IsPerson(string[] words) =>
        (words[0] == "Nguyễn" && words.Length > 1) || (words.Length == 3 && words[1] is ("Văn" or "Thị"));
}
