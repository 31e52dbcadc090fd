using System.Globalization;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Black letters (Annex I part I.4). Stamps are red, and a grey that no eye tells from black is let pass.</summary>
internal sealed class ColorRule : IDecreeRule
{
    private const string Code = "RP7105";
    private const int DarkEnough = 0x28;
    private const int Light = 0xE0;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var wrong = context.Paragraphs
            .Where(p => !p.IsBlank && !Passage.LinesOf(p).Any(StampFinder.IsStamp))
            .Select(p => (Paragraph: p, Runs: p.Runs.Where(IsColored).ToList()))
            .Where(p => p.Runs.Count > 0)
            .ToList();
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        // White letters are hidden on purpose or stand on a dark ground; black ones would spoil the page.
        var seen = wrong.SelectMany(p => p.Runs.Where(run => !IsWhite(run)).Select(run => new Change(
            p.Paragraph.PartName, run.Element, "rPr", "color",
                [("val", "000000"), ("themeColor", ""), ("themeTint", ""), ("themeShade", "")]))).ToList();
        var colors = wrong.SelectMany(p => p.Runs).Select(run => run.Format.Color.ToUpperInvariant()).Distinct()
            .Order(StringComparer.Ordinal).Take(4);
        var finding = FormatFindings.ColorOther(context.At(wrong[0].Paragraph), colors, wrong.Count);
        return [seen.Count > 0 ? RuleResult.Violates(finding, seen) : RuleResult.NeedsReview(finding)];
    }

    private static bool IsWhite(RunFacts run) => Rgb(run) is { } rgb && Math.Min(rgb >> 16, Math.Min((rgb >> 8) & 255, rgb & 255)) >= Light;

    private static bool IsColored(RunFacts run) =>
        run.Text.Any(char.IsLetterOrDigit) && Rgb(run) is { } rgb
            && Math.Max(rgb >> 16, Math.Max((rgb >> 8) & 255, rgb & 255)) > DarkEnough;

    private static int? Rgb(RunFacts run) =>
        int.TryParse(run.Format.Color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;
}
