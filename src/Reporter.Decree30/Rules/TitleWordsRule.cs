using System.Globalization;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>The name of the kind is written right (Article 7): “QUYẾT ĐINH”, “TỜ TRINH” are mistyped. Either placement of a tone will
/// do.</summary>
internal sealed class TitleWordsRule : IDecreeRule
{
    private const string Code = "RP7239";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Title)?.First is not { } title || TitleFinder.KindOf(title) is not { } kind)
            return [RuleResult.NotApplicable(Code)];
        var right = Phrases.Kinds.First(k => k.Abbreviation == kind).Name;
        var words = Words(title.Text);
        // Letters without any mark at all are reported with the rest of such a text.
        return [words.Take(Words(right).Length).Select(Marks).SequenceEqual(Words(right).Select(Marks)) || title.Text.All(char.IsAscii)
            ? RuleResult.Passes(Code)
            : RuleResult.Violates(FormatFindings.TitleMistyped(context.At(title), title.Text, right))];
    }

    private static string[] Words(string text) =>
        UnicodeForms.Composed(text).ToUpperInvariant().Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    // Which marks a word has, wherever they stand in it.
    private static string Marks(string word) => string.Concat(UnicodeForms.Decomposed(word)
        .Where(letter => letter == 'Đ' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark).Order());
}
