using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The subject of a letter: small letters, 12–13, upright, centred under the number (Annex I part II.5.b).</summary>
internal sealed class LetterSubjectRule : IDecreeRule
{
    private static readonly Looks Expected = new(12, 13) { Bold = false, Italic = false, Upper = false, Alignment = Alignment.Center, Under = DecreeComponent.Number };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7224", DecreeComponent.LetterSubject, Expected, FormatFindings.LetterSubjectLook);
}
