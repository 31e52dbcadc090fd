using System.Globalization;
using Reporter.Core.Diagnostics;

namespace Reporter.Core.Templates.Tags;

/// <summary>The finding for what is wrong inside one tag.</summary>
public static class TagProblems
{
    public static Diagnostic Finding(TagProblem problem, Location at, string written) => problem.Kind switch
    {
        TagProblemKind.OtherEngineWord => TemplateFindings.WordOfOtherEngine(at, QuotedText.Of(written), problem.Written, problem.Correct),
        TagProblemKind.InvisibleMark => TemplateFindings.InvisibleMark(at, QuotedText.Of(written), problem.Written),
        _ => TemplateFindings.TagSyntax(at, QuotedText.Of(written), int.Parse(problem.Correct, CultureInfo.InvariantCulture),
            ParserMessages.Explain(problem.Detail)),
    };
}

/// <summary>The user's own words, cut to what a line can hold.</summary>
public static class QuotedText
{
    /// <summary>Stands for what is no text: a drawing, a field, a footnote mark.</summary>
    public const char Opaque = '\uFFFC';

    private const int Longest = 60;

    /// <summary>The end of a text, where what is meant stands.</summary>
    public static string EndOf(string text)
    {
        text = text.Replace(Opaque, ' ').Replace('\n', ' ').Trim();
        return text.Length <= Longest / 2 ? text : "…" + text[^((Longest / 2) - 1)..];
    }

    public static string Of(string text)
    {
        text = text.Replace(Opaque, ' ').Replace('\n', ' ').Trim();
        return text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }
}
