using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting.Outline;

/// <summary>How high a number stands: one closes every open one of its own rank and of those behind it.</summary>
public enum MarkerRank
{
    Part,
    Chapter,
    Letter,
    Roman,
    Article,
    Number,
    SecondNumber,
    ThirdNumber,
    Bracketed,
    Point,
    Dash,
    Plus,
}

/// <summary>The number or dash with which a paragraph begins.</summary>
/// <param name="Label">As it stands in a clause's number: “II”, “1.2”, “a”; empty for a dash.</param>
/// <param name="Rest">What stands behind it.</param>
public sealed partial record Marker(MarkerRank Rank, string Label, string Rest)
{
    private static readonly (MarkerRank Rank, Regex Pattern)[] Patterns =
    [
        (MarkerRank.Part, PartPattern()),
        (MarkerRank.Chapter, ChapterPattern()),
        (MarkerRank.Roman, RomanPattern()),
        (MarkerRank.Letter, LetterPattern()),
        (MarkerRank.Article, ArticlePattern()),
        (MarkerRank.ThirdNumber, ThirdPattern()),
        (MarkerRank.SecondNumber, SecondPattern()),
        (MarkerRank.Bracketed, BracketedPattern()),
        (MarkerRank.Number, NumberPattern()),
        (MarkerRank.Point, PointPattern()),
        (MarkerRank.Dash, DashPattern()),
        (MarkerRank.Plus, PlusPattern()),
    ];

    /// <summary>Null for a paragraph that begins with its words.</summary>
    public static Marker? Read(string text)
    {
        // Most paragraphs begin with a letter and a letter; they are no clause, and no pattern need say so.
        if (string.IsNullOrEmpty(text) || (text.Length > 1 && char.IsLower(text[0]) && char.IsLetter(text[1])))
            return null;
        foreach (var (rank, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
                return new Marker(rank, match.Groups["n"].Value, text[match.Length..].Trim());
        }
        return null;
    }

    /// <summary>A Roman number that in a row of letters is one: C after B.</summary>
    public bool MayBeLetter => Rank == MarkerRank.Roman && Label is "C" or "D" or "I" or "V" or "X" or "L" or "M";

    [GeneratedRegex(@"^(?<n>(?:PHẦN|Phần)\s+(?:THỨ\s+\w+|thứ\s+\w+|[IVX]+|[0-9]{1,2}|[A-Z])(?![\w]))\s*[.:\-–]?\s*")]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^(?<n>(?:CHƯƠNG|Chương)\s+(?:[IVX]+|[0-9]{1,2})(?![\w]))\s*[.:\-–]?\s*")]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"^(?<n>X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:\s*[.)]\s*(?=\D)|\s*[/–:\-]\s+|[/\-–](?=\p{Lu}))")]
    private static partial Regex RomanPattern();

    [GeneratedRegex(@"^(?<n>[A-HK-U])\s*[.)/]\s+(?=\p{Lu})")]
    private static partial Regex LetterPattern();

    [GeneratedRegex(@"^(?:Điều|ĐIỀU)\s+(?<n>[0-9]{1,3})\s*[.:]?\s*")]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}(?:\.[0-9]{1,2})?)(?:\s*[.)]\s*(?=[^\d\s.,%/])|\s+(?=\p{Lu}))")]
    private static partial Regex ThirdPattern();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2}\.[0-9]{1,2})(?:\s*[.)]\s*(?=[^\d\s.,%/])|\s+(?=\p{Lu}))")]
    private static partial Regex SecondPattern();

    [GeneratedRegex(@"^(?:\((?<n>[0-9]{1,2})\)|(?<n>[0-9]{1,2})\))\s*")]
    private static partial Regex BracketedPattern();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})(?:\s*\.(?:\s+(?=\S)|(?=[\p{L}“""(]))|\s*[/–\-]\s+(?=\p{Lu}))")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:\((?<n>[a-zđ])\)|(?<n>[a-zđ])(?:\s*\)|\s*\.(?=\s)|\s*/(?=\s)))\s*")]
    private static partial Regex PointPattern();

    [GeneratedRegex(@"^(?<n>)[-–—−•●▪◦*·►»→]\s*(?=\S)")]
    private static partial Regex DashPattern();

    [GeneratedRegex(@"^(?<n>)\+\s*(?=\S)")]
    private static partial Regex PlusPattern();
}
