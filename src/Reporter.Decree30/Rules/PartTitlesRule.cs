using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Parts, chapters, sections and the articles below them have titles (Annex I part II.6.d). Articles of a decision need
/// none.</summary>
internal sealed partial class PartTitlesRule : IDecreeRule
{
    private const string Code = "RP7319";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var body = context.Document.Body;
        var hasChapters = body.Any(passage => passage.Kind is DecreeComponent.PartLabel or DecreeComponent.SectionLabel);
        var bare = body
            .Where((passage, i) => (passage.Kind is DecreeComponent.PartLabel or DecreeComponent.SectionLabel
                && BarePattern().IsMatch(passage.Passage.Text)
                && !(i + 1 < body.Count && body[i + 1].Kind is DecreeComponent.PartTitle or DecreeComponent.SectionTitle
                    or DecreeComponent.Title))
                || (passage.Kind == DecreeComponent.Article && hasChapters && IsRunning(passage.Passage)))
            .ToList();
        return [bare.Count == 0 ? RuleResult.Passes(Code)
            : RuleResult.Violates(FormatFindings.ArticleWithoutTitle(context.At(bare[0].Passage), bare.Count))];
    }

    // “Điều 1.” in bold with a whole sentence behind it, which is how decisions write and statutes do not.
    private static bool IsRunning(Passage article) =>
        article.Text.Length > 60 && article.Text[^1] is '.' or ';' or ':' && !article.IsMostlyBold;

    [GeneratedRegex(@"^\p{L}+(\s+\p{L}+)?\s+[\p{L}\d]+\s*[.:]?$")]
    private static partial Regex BarePattern();
}
