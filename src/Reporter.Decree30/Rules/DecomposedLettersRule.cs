using System.Text;

namespace Reporter.Decree30.Rules;

/// <summary>Letters whose marks are characters of their own look the same and cannot be searched for.</summary>
internal sealed class DecomposedLettersRule : IDecreeRule
{
    private const string Code = "RP7107";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var wrong = context.Paragraphs.Where(p => p.Text.Any(letter => letter is >= '\u0300' and <= '\u0323')
            && !p.Text.IsNormalized(NormalizationForm.FormC)).ToList();
        return [wrong.Count == 0 ? RuleResult.Passes(Code)
            : RuleResult.NeedsReview(FormatFindings.DecomposedLetters(context.At(wrong[0]), wrong.Count)) with
        {
            Changes = [.. wrong.Select(p => new Change(p.PartName, p.Element, TextChange.Container, TextChange.Composed,
                [("val", "NFC")]))],
        }];
    }
}
