using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>An article taken apart: “Điều 1.” is bold, its title may be, and running text after it is not.</summary>
internal static partial class ArticleText
{
    public static Passage Label(Passage article) =>
        new(article.Paragraph, article.Start,
            Math.Min(article.End, article.Start + Math.Max(1, LabelPattern().Match(article.Text).Length)));

    /// <summary>What follows the numbers. Where the number itself has a wrong size, that is reported there.</summary>
    public static IReadOnlyList<Passage> Of(RuleContext context) =>
        [.. context.Body(DecreeComponent.Article).Select(After).Where(text => !text.IsBlank)];

    private static Passage After(Passage article)
    {
        var label = Label(article);
        return new Passage(article.Paragraph, label.Runs.All(run => run.Format.Size is >= 13 and <= 14) ? label.End : article.End,
            article.End);
    }

    [GeneratedRegex(@"^\p{L}+\s+\d+\p{L}?\s*[.:]?")]
    private static partial Regex LabelPattern();
}
