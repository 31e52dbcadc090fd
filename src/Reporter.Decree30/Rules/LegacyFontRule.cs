using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Unicode (Annex I part I.4): fonts such as .VnTime show Vietnamese only where they are installed.</summary>
internal sealed class LegacyFontRule : IDecreeRule
{
    private const string Code = "RP7106";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var wrong = context.Paragraphs.Where(p => p.Runs.Any(run => IsLegacy(run) && run.Text.Any(char.IsLetter))).ToList();
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        var fonts = wrong.SelectMany(p => p.Runs).Where(IsLegacy).Select(run => run.Format.Font).Distinct().Take(4);
        return [RuleResult.Violates(FormatFindings.LegacyFont(context.At(wrong[0]), fonts, wrong.Count))];
    }

    private static bool IsLegacy(RunFacts run) => FontNames.IsLegacy(run.Format.Font) || FontNames.IsLegacy(run.Format.MarkedFont);
}
