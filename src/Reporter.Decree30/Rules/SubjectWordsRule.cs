namespace Reporter.Decree30.Rules;

/// <summary>“V/v” begins the subject of a letter and of nothing else.</summary>
internal sealed class SubjectWordsRule : IDecreeRule
{
    private const string Code = "RP7223";

    public IEnumerable<RuleResult> Judge(RuleContext context) => context.Find(DecreeComponent.Subject)?.First is not { } subject
        ? [RuleResult.NotApplicable(Code)]
        : subject.Folded.StartsWith("V/V", StringComparison.Ordinal)
            ? [RuleResult.NeedsReview(FormatFindings.SubjectUnderKind(context.At(subject), subject.Text[..3]))]
            : [RuleResult.Passes(Code)];
}
