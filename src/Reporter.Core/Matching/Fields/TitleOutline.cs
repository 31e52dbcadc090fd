using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// Which of the titles that follow one another stand above which: by how they are counted (A, I, 1, 1.1, a, -), by “Trong đó”, by their
/// indents, and headings without a figure above those that have one. Rows of a list, or the columns of a sheet that is laid out the other
/// way round.
/// </summary>
/// <param name="isNumbered">Some of the titles are counted, so that one that is not belongs to the one above.</param>
internal sealed class TitleOutline(bool isNumbered)
{
    private const int OfSection = 0;
    private const int OfLetter = 10;
    private const int OfRoman = 20;
    private const int OfHeading = 28;
    private const int OfNumber = 30;
    private const int PerDot = 5;
    private const int OfSmallLetter = 60;
    private const int Unnumbered = 65;
    private const int OfDash = 70;
    private const int OfPlus = 80;
    private const int OfWord = 88;
    private const int OfPart = 90;
    private const int MostIndent = 4;

    private readonly List<(int Rank, PathStep Step, string Text, bool IsWhole)> _open = [];

    private (bool IsCounted, int Indent) _last;

    /// <summary>What stands above the title placed last, from the outermost.</summary>
    public IReadOnlyList<PathStep> Above { get; private set; } = [];

    /// <summary>The same as typed, the nearest first: their measures count.</summary>
    public IEnumerable<string> TextsAbove => _open.Take(Above.Count).Reverse().Select(open => open.Text);

    /// <param name="counting">What counts the title: “1”, “II.”, “-”; empty where nothing does.</param>
    /// <param name="isKnown">The title is a figure of the plan, answered or not.</param>
    public void Place(string counting, string text, int indent, bool hasFigure, bool isKnown, bool isSection)
    {
        var rank = RankOf(counting, text, hasFigure || isKnown, isSection) + Math.Min(indent, MostIndent);
        if (rank - OfWord is >= 0 and <= MostIndent && AmongParts(counting, indent) is { } among)
            rank = among;
        while (_open.Count > 0 && _open[^1].Rank >= rank)
            _open.RemoveAt(_open.Count - 1);
        Above = [.. _open.Select(open => open.Step)];
        _open.Add((rank, new PathStep(TitleText.Clean(text), hasFigure), text, hasFigure || isKnown || NameWords.IsPart(text)));
        _last = (counting.Length > 0, indent);
    }

    /// <summary>
    /// “3.3 Khác” after “3.2 Hôn nhân và gia đình” under “3 Tổng số vụ việc”, or “Khác” after it in the same indent: one word, and it ends
    /// the parts of the same whole. The rank that those have; null where what stands above is no whole.
    /// </summary>
    private int? AmongParts(string counting, int indent)
    {
        if (IsNumber(counting) && RankOf(counting) is { } counted)
            return _open.FindLastIndex(open => open.Rank < counted + indent) is >= 0 and var whole && _open[whole].IsWhole
                && whole + 1 < _open.Count ? counted + indent : null;
        return counting.Length == 0 && _open.Count > 1 && _last == (false, indent) && _open[^2].IsWhole ? _open[^1].Rank : null;
    }

    /// <summary>Figures and letters count; a dash only begins a line.</summary>
    public static bool IsNumber(string counting) => counting.Length > 0 && counting[0] is not ('-' or '–' or '+' or '*' or '•');

    private int RankOf(string counting, string text, bool isFigure, bool isSection)
    {
        // “IV. CÔNG TÁC KHÁC” ends “III. Kinh phí”, whether the plan knows it or not.
        if (isSection)
            return Math.Min(RankOf(counting) ?? OfSection, OfRoman);
        if (NameWords.IsPart(text))
            return OfPart;
        if (IsWord(TitleText.Clean(text)) && (counting.Length == 0 || IsNumber(counting)))
            return OfWord;
        return RankOf(counting) ?? (isFigure ? isNumbered ? Unnumbered : OfNumber : isNumbered ? Unnumbered - 1 : OfHeading);
    }

    // “Nam”, “Nữ”, “Khác”: nobody's name; “Số cuộc” is one.
    private static bool IsWord(string text) =>
        text.Length < 12 && NameKey.Of(text) is var key && !key.Contains(' ', StringComparison.Ordinal) && key.Length > 0
        && !NameWords.IsTotal(key) && key.All(char.IsAsciiLetterLower) && NameWords.Of(text).Count == 1;

    private static int? RankOf(string counting)
    {
        var bare = counting.Trim().TrimEnd('.', ')', ':', '–', ' ');
        if (bare.Length == 0)
            return counting.Length == 0 ? null : OfDash;
        switch (bare[0])
        {
            case '-' or '–' or '*' or '•':
                return OfDash;
            case '+':
                return OfPlus;
        }
        bare = bare.TrimEnd('-');
        var steps = bare.Split('.', ',');
        var more = PerDot * Math.Min(steps.Length - 1, 4);
        if (steps[0].Length > 0 && steps[0].All(char.IsAsciiDigit))
            return OfNumber + more;
        if (steps[0].Length > 0 && steps[0].All(c => c is 'I' or 'V' or 'X')
            || steps[0].Length > 1 && steps[0].All(c => c is 'I' or 'V' or 'X' or 'L' or 'C'))
            return OfRoman + Math.Min(more, PerDot);
        return steps[0].Length == 1 && char.IsUpper(steps[0][0]) ? OfLetter + Math.Min(more, PerDot) : steps[0].Length == 1 ? OfSmallLetter
            : null;
    }
}
