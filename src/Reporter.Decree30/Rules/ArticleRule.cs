using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>“Điều 1.” with its title: small letters, the size of the text, upright, bold. Running text after it is not bold.</summary>
internal sealed partial class ArticleRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7311", DecreeComponent.Article, [.. context.Body(DecreeComponent.Article).Select(Label)], Expected, FormatFindings.ArticleLook);

    /// <summary>What follows the number: its title or running text. Blank when the number itself has a wrong size, which is told here.</summary>
    public static Passage Text(Passage article)
    {
        var label = Label(article);
        return new Passage(article.Paragraph, label.Runs.All(run => run.Format.Size is >= 13 and <= 14) ? label.End : article.End, article.End);
    }

    private static Passage Label(Passage article) =>
        new(article.Paragraph, article.Start, Math.Min(article.End, article.Start + Math.Max(1, LabelPattern().Match(article.Text).Length)));

    [GeneratedRegex(@"^\p{L}+\s+\d+\p{L}?\s*[.:]?")]
    private static partial Regex LabelPattern();
}
