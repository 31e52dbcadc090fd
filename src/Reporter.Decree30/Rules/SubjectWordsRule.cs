namespace Reporter.Decree30.Rules;

/// <summary>“V/v” begins the subject of a letter and of nothing else; any other begins with a capital, as in all models.</summary>
internal sealed class SubjectWordsRule : IDecreeRule
{
    private const string Code = "RP7223";

    public IEnumerable<RuleResult> Judge(RuleContext context) => context.Find(DecreeComponent.Subject)?.First is not { } subject
        ? [RuleResult.NotApplicable(Code)]
        : subject.Folded.StartsWith("V/V", StringComparison.Ordinal)
            ? [RuleResult.NeedsReview(FormatFindings.SubjectUnderKind(context.At(subject), subject.Text[..3]))]
            : char.IsLower(subject.Text[0]) ? [RuleResult.NeedsReview(FormatFindings.SubjectInitial(context.At(subject), subject.Text))]
            : [RuleResult.Passes(Code)];
}
