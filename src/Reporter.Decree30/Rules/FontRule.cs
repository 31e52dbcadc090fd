using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Times New Roman (Annex I part I.4). Letters with marks may have a font of their own, and Word shows that one.</summary>
internal sealed class FontRule : IDecreeRule
{
    private const string Code = "RP7104";

    // Fonts of signs: arrows, boxes, formulas.
    private static readonly string[] SignFonts = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings", "Cambria Math",
        "MS Gothic", "Segoe UI Symbol", "Segoe UI Emoji"];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var wrong = context.Paragraphs
            .Select(p => (Paragraph: p, Runs: p.Runs.Where(IsWrong).ToList()))
            .Where(p => p.Runs.Count > 0)
            .ToList();
        if (wrong.Count == 0)
            return [RuleResult.Passes(Code)];

        var fonts = wrong.SelectMany(p => p.Runs).SelectMany(WrongFonts).GroupBy(f => f, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count()).Select(g => g.Key).Take(4);
        return
        [
            RuleResult.Violates(
                FormatFindings.FontOther(context.At(wrong[0].Paragraph), fonts, wrong.Count),
                [.. wrong.SelectMany(p => p.Runs.Select(run => new Change(p.Paragraph.PartName, run.Element, "rPr", "rFonts", NewFonts)))]),
        ];
    }

    private static readonly (string, string)[] NewFonts =
    [
        ("ascii", "Times New Roman"), ("hAnsi", "Times New Roman"), ("cs", "Times New Roman"),
        ("asciiTheme", ""), ("hAnsiTheme", ""), ("cstheme", ""),
    ];

    private static bool IsWrong(RunFacts run) => run.Text.Any(char.IsLetter) && WrongFonts(run).Any();

    private static IEnumerable<string> WrongFonts(RunFacts run)
    {
        if (run.Text.Any(letter => char.IsAsciiLetterOrDigit(letter)) && IsOther(run.Format.Font))
            yield return FontNames.Family(run.Format.Font);
        if (run.Text.Any(letter => letter > 127 && char.IsLetter(letter)) && IsOther(run.Format.MarkedFont))
            yield return FontNames.Family(run.Format.MarkedFont);
    }

    private static bool IsOther(string font) =>
        !FontNames.IsTimesNewRoman(font) && !FontNames.IsLegacy(font)
            && !SignFonts.Contains(FontNames.Family(font), StringComparer.OrdinalIgnoreCase);
}
