using Reporter.Core.Unicode;

namespace Reporter.Decree30.Rules;

/// <summary>The words of Quốc hiệu, in either placement of the tone mark (HÒA, HOÀ), and that they fit on one line.</summary>
internal sealed class NationalTitleWordsRule : IDecreeRule
{
    private const string Code = "RP7202";

    private static readonly string[] Right = ["CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "CỘNGHOÀXÃHỘICHỦNGHĨAVIỆTNAM"];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.NationalTitle)?.First is not { } title)
            return [RuleResult.NotApplicable(Code)];

        var letters = string.Concat(UnicodeForms.Composed(title.Text).Where(char.IsLetter)).ToUpperInvariant();
        List<RuleResult> judgements = [Right.Contains(letters) ? RuleResult.Passes(Code)
            : RuleResult.Violates(FormatFindings.NationalTitleWords(context.At(title), title.Text))];
        if (title.Paragraph.Cell is { } cell && title.Width > cell.TextWidth - title.Paragraph.Format.Left - title.Paragraph.Format.Right
            + 20)
            judgements.Add(RuleResult.Violates(FormatFindings.NationalTitleWraps(context.At(title), Millimetres.Of(title.Width),
                Millimetres.Of(cell.TextWidth - title.Paragraph.Format.Left - title.Paragraph.Format.Right))));
        return judgements;
    }
}
