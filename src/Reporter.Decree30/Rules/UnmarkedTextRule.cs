using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Vietnamese typed without its marks. Words of other languages, names of files and addresses are no such text.</summary>
internal sealed partial class UnmarkedTextRule : IDecreeRule
{
    private const string Code = "RP7339";

    // In fewer words there may be none with a mark: “Ba xe ta”.
    private const int FewestWords = 5;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var unmarked = context.Paragraphs.Where(p => !p.IsBlank).SelectMany(Passage.LinesOf)
            .Where(line => IsUnmarked(TemplateTags.WithoutPlaceholders(UnicodeForms.Composed(line.Text)))).ToList();
        return [unmarked.Count == 0 ? RuleResult.Passes(Code)
            : RuleResult.Violates(FormatFindings.TypedWithoutMarks(context.At(unmarked[0]), unmarked[0].Text, unmarked.Count))];
    }

    private static bool IsUnmarked(string text)
    {
        // Letters in capitals alone are abbreviations, which have no marks to lose.
        var words = WordPattern().Matches(text).Select(match => match.Value)
            .Where(word => word.Length > 1 && !(word.Length < 6 && FoldedText.IsUpper(word) && !FoldedText.IsUpper(text))).ToList();
        return words.Count >= FewestWords && words.All(word => word.All(char.IsAscii))
            && words.Count(word => SyllablePattern().IsMatch(word)) * 10 >= words.Count * 9;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();

    [GeneratedRegex("^(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|ng?|nh|p|t)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex SyllablePattern();
}
