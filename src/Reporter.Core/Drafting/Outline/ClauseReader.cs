using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>Sorts the lines behind a plan's title into clauses by the numbers before them.</summary>
internal sealed partial class ClauseReader
{
    public const string Closing = "Đoạn kết";

    // Beyond it a paragraph that names an annex is a sentence about it.
    private const int LongestAnnexTitle = 120;

    // Words with which the closing paragraph of a plan begins.
    private static readonly string[] ClosingWords = ["tren day la", "trong qua trinh", "can cu ke hoach", "yeu cau", "de nghi", "ubnd",
        "uy ban nhan dan",
        "nhan duoc ke hoach", "giam doc", "so tu phap de nghi", "noi dung ke hoach", "chu tich", "thu truong"];

    private readonly List<Clause> _roots = [];
    private readonly List<Clause> _open = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private readonly List<PlanLine> _before = [];
    private Clause? _annex;
    private int _annexes;

    public static ClauseReading Read(IReadOnlyList<PlanLine> lines)
    {
        var reader = new ClauseReader();
        foreach (var line in lines)
            reader.Add(line);
        return new ClauseReading(reader._roots, reader._before, [.. reader._twice]);
    }

    /// <summary>Takes the paragraphs that close the plan from the clause after which they stand: they are of none of them.</summary>
    public static IReadOnlyList<PlanLine> SplitClosing(IReadOnlyList<PlanLine> body, out IReadOnlyList<PlanLine> rest)
    {
        var from = body.Count;
        while (from > 0 && IsClosing(body[from - 1], isLast: from == body.Count))
            from--;
        // Nothing but such paragraphs is a plan without numbers.
        var isAll = from == 0;
        rest = isAll ? body : [.. body.Take(from)];
        return isAll ? [] : [.. body.Skip(from)];
    }

    // The paragraph before “Nơi nhận” closes the plan when it has no number and either ends it (“./.”) or begins as closings do.
    private static bool IsClosing(PlanLine line, bool isLast)
    {
        if (line.Table is not null || Marker.Read(line.Text) is not null || line.Text.Length == 0)
            return false;
        var key = NameKey.Of(line.Text);
        return ClosingWords.Any(words => key.StartsWith(words, StringComparison.Ordinal))
            || (isLast && EndMarkPattern().IsMatch(line.Text) && key.Contains("bao cao", StringComparison.Ordinal));
    }

    private void Add(PlanLine line)
    {
        // “Phụ lục II” and “ĐỀ CƯƠNG BÁO CÁO” under it are one title.
        if (line.Table is null && AnnexPattern().Match(line.Text) is { Success: true } annex && line.Text.Length <= LongestAnnexTitle
            && !(_annex is { Lines.Count: < 3, Children.Count: 0 } && annex.Groups["n"].Length == 0))
        {
            BeginAnnex(line, annex.Groups["n"].Value);
            return;
        }
        var marker = line.Table is null ? Marker.Read(line.Text) : null;
        if (marker is null)
        {
            if (_open.Count > 0)
                _open[^1].Add(line);
            else if (_annex is not null)
                _annex.Add(line);
            else
                _before.Add(line);
            return;
        }
        marker = Settled(marker);
        while (_open.Count > 0 && _open[^1].Marker is { } open && open.Rank >= marker.Rank)
            _open.RemoveAt(_open.Count - 1);
        var parent = _open.Count > 0 ? _open[^1] : _annex;
        var clause = new Clause(parent, marker, Once(NumberOf(marker, parent), marker), line);
        if (parent is null)
            _roots.Add(clause);
        _open.Add(clause);
    }

    private void BeginAnnex(PlanLine line, string number)
    {
        _annexes++;
        _open.Clear();
        var name = number.Length > 0 ? $"PL {number}" : _annexes == 1 ? "PL" : $"PL {_annexes.ToString(CultureInfo.InvariantCulture)}";
        _annex = new Clause(null, null, Once(name, null), line);
        _roots.Add(_annex);
    }

    // C and D are letters after B and C, and Roman numbers otherwise; I, V and X are letters only in a row of them.
    private Marker Settled(Marker marker)
    {
        var before = _roots.LastOrDefault(root => root.Marker is not null)?.Marker;
        return marker.MayBeLetter && before is { Rank: MarkerRank.Letter, Label: [var letter] } && marker.Label[0] == letter + 1
            && _open.All(open => open.Marker?.Rank != MarkerRank.Roman || marker.Label is "C" or "D" or "L" or "M")
            ? marker with { Rank = MarkerRank.Letter }
            : marker;
    }

    private static string NumberOf(Marker marker, Clause? parent)
    {
        var above = parent?.Number ?? "";
        if (marker.Rank >= MarkerRank.Dash)
        {
            var place = 1 + (parent?.Children.Count(child => child.Marker?.Rank == marker.Rank) ?? 0);
            var word = marker.Rank == MarkerRank.Dash ? "gạch" : "cộng";
            return $"{above} {word} {place.ToString(CultureInfo.InvariantCulture)}".Trim();
        }
        var label = marker.Rank == MarkerRank.Article ? "Điều " + marker.Label : marker.Label;
        // “1.2” under “1” says the 1 again.
        for (var up = parent; marker.Rank is MarkerRank.SecondNumber or MarkerRank.ThirdNumber
            && up?.Marker is { Rank: >= MarkerRank.Number } over
            && (label.StartsWith(over.Label + ".", StringComparison.Ordinal)); up = up.Parent)
            above = up.Parent?.Number ?? "";
        return above.Length == 0 ? label : $"{above}.{label}";
    }

    private string Once(string number, Marker? marker)
    {
        var times = _seen[number] = _seen.GetValueOrDefault(number) + 1;
        if (times == 1)
            return number;
        if (marker is { Rank: < MarkerRank.Dash })
            _twice.Add(number);
        return $"{number} ({times.ToString(CultureInfo.InvariantCulture)})";
    }

    [GeneratedRegex(@"^(?:PHỤ LỤC|Phụ lục|PHỤ LỤC SỐ|Phụ lục số|BIỂU MẪU|DANH MỤC|ĐỀ CƯƠNG|Đề cương)(?:\s+(?:số\s+)?(?<n>[IVX]{1,5}"
        + @"|[0-9]{1,2}|[A-Z])(?!\w))?(?=\s*$|\s*[:.\-–]|\s+\p{Lu})")]
    private static partial Regex AnnexPattern();

    [GeneratedRegex(@"[./]{2,3}\s*$")]
    private static partial Regex EndMarkPattern();
}

/// <param name="Before">The lines between title and first clause: subject and bases.</param>
/// <param name="Twice">Numbers that stand twice under one parent.</param>
internal sealed record ClauseReading(IReadOnlyList<Clause> Roots, IReadOnlyList<PlanLine> Before, IReadOnlyList<string> Twice);
