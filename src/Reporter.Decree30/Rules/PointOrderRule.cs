namespace Reporter.Decree30.Rules;

/// <summary>
/// Points follow the Vietnamese alphabet: after d) comes đ), and there is no f). Automatic numbering of Word does not know
/// that, so automatic labels are read too.
/// </summary>
internal sealed class PointOrderRule : IDecreeRule
{
    private const string Code = "RP7317";
    private const string Alphabet = "abcdđeghiklmnopqrstuvxy";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var broken = new List<RuleResult>();
        char? before = null;
        foreach (var passage in context.Document.Body)
        {
            if (passage.Kind is DecreeComponent.Point && passage.Label is [var letter])
            {
                if (Expected(before) is { } expected && letter != 'a' && char.ToLowerInvariant(letter) != expected)
                    broken.Add(RuleResult.Violates(FormatFindings.PointOrder(context.At(passage.Passage), passage.Label,
                        expected.ToString())));
                before = char.ToLowerInvariant(letter);
            }
            else if (passage.Kind is not DecreeComponent.BodyText)
            {
                before = null;
            }
        }
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    // A list that begins in the middle goes on from somewhere else, so its first letter is not judged.
    private static char? Expected(char? before) =>
        before is { } letter && Alphabet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index && index + 1 < Alphabet.Length
            ? Alphabet[index + 1] : null;
}
