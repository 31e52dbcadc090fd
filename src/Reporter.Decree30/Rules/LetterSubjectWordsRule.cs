using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>“V/v” with a capital and a small letter, without brackets and colon, begins the subject of a letter (Annex I part II.5, model
/// 1.5).</summary>
internal sealed partial class LetterSubjectWordsRule : IDecreeRule
{
    private const string Code = "RP7235";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.LetterSubject)?.First is not { } subject)
            return [RuleResult.NotApplicable(Code)];
        var text = UnicodeForms.Composed(subject.Text);
        var judgements = Faults(text)
            .Select(fault => (fault, Finding: FormatFindings.LetterSubjectWriting(context.At(subject), text, fault)))
            .Select(f => f.fault == WritingFault.Wording ? RuleResult.NeedsReview(f.Finding) : RuleResult.Violates(f.Finding)).ToList();
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    private static IEnumerable<WritingFault> Faults(string text)
    {
        if (text[0] is '(' or '[' or '“' or '"')
            yield return WritingFault.Brackets;
        if (FullPattern().IsMatch(text))
            yield return WritingFault.Wording;
        // All in capitals is a matter of its looks.
        if (OtherPattern().IsMatch(text) && !FoldedText.IsUpper(text))
            yield return WritingFault.Capitals;
        if (ColonPattern().IsMatch(text))
            yield return WritingFault.ExtraSign;
    }

    [GeneratedRegex(@"^\W*Về việc\b", RegexOptions.IgnoreCase)]
    private static partial Regex FullPattern();

    [GeneratedRegex(@"^\W*(V/V|v/v|v/V)\b")]
    private static partial Regex OtherPattern();

    [GeneratedRegex(@"^\W*V/v\s*[:.]", RegexOptions.IgnoreCase)]
    private static partial Regex ColonPattern();
}
