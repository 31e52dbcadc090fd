using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Forms;

/// <param name="Path">The names above a row and its own.</param>
/// <param name="Group">The name right above, for a short code.</param>
/// <param name="Whole">The row that it is a part of.</param>
/// <param name="IsHead">In capitals or under a Roman number: it may only head those under it.</param>
internal sealed record FormStep(IReadOnlyList<string> Path, string Leaf, string Group, int? Whole, bool AreAll, bool IsHead);

/// <summary>Rows of a form by their counting (I, 1, 1.1, a, -), by “Trong đó” and “Chia ra”, and by how far they are set in.</summary>
internal sealed partial class FormRowOutline
{
    private readonly List<(int Row, int Rank, string Name)> _open = [];
    private (int Row, bool AreAll, int Rank)? _parts;
    private int _last;

    /// <summary>Null for a row that only says that parts follow.</summary>
    public FormStep? Add(int row, string label, string count, int indent)
    {
        var (rank, name) = RankOf(label, count, indent);
        if (FormTitle.IsPartsOf(name, out var areAll))
        {
            var rest = PartsPattern().Replace(name, "").Trim();
            var whole = _open.LastOrDefault(open => open.Row > 0 && open.Rank < PartRank).Row is var at and > 0 ? at : _last;
            _parts = (whole, areAll, PartRank);
            if (rest.Length == 0)
                return null;
            // “Trong đó: nữ” says both at once.
            return Part(row, rest, whole, areAll, keep: false);
        }
        if (rank >= PartRank && (_parts ?? (_last > 0 ? (NearestAbove(rank), false, PartRank) : null)) is { } parts)
            return Part(row, name, parts.Row, parts.AreAll, keep: true);
        if (rank < PartRank)
            _parts = null;
        while (_open.Count > 0 && _open[^1].Rank >= rank)
            _open.RemoveAt(_open.Count - 1);
        var path = _open.Select(open => open.Name).Append(name).ToList();
        var group = _open.Count > 0 ? _open[^1].Name : "";
        _open.Add((row, rank, name));
        _last = row;
        return new FormStep(path, name, group, null, false, rank <= 1);
    }

    private const int PartRank = 8;

    private FormStep Part(int row, string name, int whole, bool areAll, bool keep)
    {
        if (!keep)
            _parts = (whole, areAll, PartRank);
        var above = _open.Where(open => open.Rank < PartRank).Select(open => open.Name).ToList();
        return new FormStep([.. above, name], name, above.Count > 0 ? above[^1] : "", whole > 0 ? whole : null, areAll, false);
    }

    private int NearestAbove(int rank) => _open.LastOrDefault(open => open.Rank < rank).Row is var row and > 0 ? row : _last;

    private static (int Rank, string Name) RankOf(string label, string count, int indent)
    {
        var text = label.Trim();
        if (DashPattern().Match(text) is { Success: true } dash)
            return (PartRank + Math.Min(indent, 3), text[dash.Length..].Trim());
        if (CountPattern().Match(text) is { Success: true } typed && count.Length == 0)
            return (RankOfCount(typed.Groups["c"].Value), text[typed.Length..].Trim());
        if (count.Length > 0)
            return (DashPattern().IsMatch(count) || count is "-" ? PartRank : RankOfCount(count.Trim('.', ')', ' ')), text);
        return (indent > 0 ? 5 + Math.Min(indent, 2) : 4, text);
    }

    private static int RankOfCount(string count) => count switch
    {
        [>= 'A' and <= 'H'] => 0,
        _ when RomanPattern().IsMatch(count) => 1,
        _ when count.All(char.IsAsciiDigit) => 2,
        _ when count.Count(c => c == '.') == 1 => 3,
        _ when count.Count(c => c == '.') > 1 => 4,
        _ => 5,
    };

    [GeneratedRegex(@"^[-–+•]\s*")]
    private static partial Regex DashPattern();

    [GeneratedRegex(@"^(?<c>[IVX]{1,5}|[A-H]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])\s*[.)]\s*(?=\S)"
        + @"|^(?<c>[0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\s+(?=\S)")]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^[IVX]{1,5}$")]
    private static partial Regex RomanPattern();

    [GeneratedRegex(@"^(?:[Tt]rong đó|[Cc]hia ra|[Cc]hia theo|[Bb]ao gồm|[Gg]ồm)\s*:?\s*")]
    private static partial Regex PartsPattern();
}
