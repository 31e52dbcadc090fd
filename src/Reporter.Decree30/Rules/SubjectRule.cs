using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The subject: small letters, 13–14, upright, bold, centred below the title (Annex I part II.5.b).</summary>
internal sealed class SubjectRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = true, Italic = false, Upper = false, Alignment = Alignment.Center };

    // A statute or a regulation that a decision issues is named like an annex, in capitals.
    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7222", DecreeComponent.Subject, context.Document.IsAttached ? Expected with { Upper = null } : Expected, FormatFindings.SubjectLook);
}
