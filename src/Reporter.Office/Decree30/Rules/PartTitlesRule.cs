using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;

namespace Reporter.Office.Decree30.Rules;

/// <summary>Parts, chapters and sections have titles (Annex I part II.6.d). Articles of a decision need none.</summary>
internal sealed partial class PartTitlesRule : IDecreeRule
{
    private const string Code = "RP7319";

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var body = context.Document.Body;
        var bare = body
            .Where((passage, i) => passage.Kind is DecreeComponent.PartLabel or DecreeComponent.SectionLabel
                && BarePattern().IsMatch(passage.Passage.Text)
                && !(i + 1 < body.Count && body[i + 1].Kind is DecreeComponent.PartTitle or DecreeComponent.SectionTitle or DecreeComponent.Title))
            .ToList();
        return [bare.Count == 0 ? Judgement.Kept(Code) : Judgement.Broken(Catalog.ArticleWithoutTitle(context.At(bare[0].Passage), bare.Count))];
    }

    [GeneratedRegex(@"^\p{L}+(\s+\p{L}+)?\s+[\p{L}\d]+\s*[.:]?$")]
    private static partial Regex BarePattern();
}
