using System.Text.RegularExpressions;
using Reporter.Core.Unicode;

namespace Reporter.Decree30.Rules;

/// <summary>The words of Tiêu ngữ: hyphens with a space on each side, an initial capital for each phrase.</summary>
internal sealed partial class MottoWordsRule : IDecreeRule
{
    private const string Code = "RP7205";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Motto)?.First is not { } motto)
            return [RuleResult.NotApplicable(Code)];

        var text = UnicodeForms.Composed(motto.Text);
        // All in capitals is a matter of its looks.
        if (RightPattern().IsMatch(text) || UpperPattern().IsMatch(text))
            return [RuleResult.Passes(Code)];
        // An en dash comes from Word's autocorrection; it is no hyphen, but nobody sees the difference.
        var finding = FormatFindings.MottoWords(context.At(motto), motto.Text);
        return [DashPattern().IsMatch(text) ? RuleResult.NeedsReview(finding) : RuleResult.Violates(finding)];
    }

    [GeneratedRegex(@"^Độc lập[ \u00A0]+-[ \u00A0]+Tự do[ \u00A0]+-[ \u00A0]+Hạnh phúc$")]
    private static partial Regex RightPattern();

    [GeneratedRegex(@"^ĐỘC LẬP[ \u00A0]+-[ \u00A0]+TỰ DO[ \u00A0]+-[ \u00A0]+HẠNH PHÚC$")]
    private static partial Regex UpperPattern();

    [GeneratedRegex(@"^Độc\s+lập\s+[-–—]\s+Tự\s+do\s+[-–—]\s+Hạnh\s+phúc$")]
    private static partial Regex DashPattern();
}
