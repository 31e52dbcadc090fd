using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>The text is justified (Annex I part II.6.d). In a paragraph of one line nobody can see it, so those are not counted.</summary>
internal sealed class BodyAlignmentRule : IDecreeRule
{
    private const string Code = "RP7302";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var section = context.Sections.Count > 0 ? context.Sections[0] : context.Facts.Sections[0];
        var judged = BodyParagraphs.Running(context).Where(p => PageEstimate.LinesOf(p, section) > 1).ToList();
        var wrong = judged.Where(p => p.Format.Alignment != Alignment.Justified).ToList();
        if (judged.Count == 0)
            return [RuleResult.NotApplicable(Code)];
        return wrong.Count == 0
            ? [RuleResult.Passes(Code)]
            : [RuleResult.Violates(FormatFindings.BodyAlignment(context.At(wrong[0]), wrong.Count, judged.Count),
                [.. wrong.Select(p => new Change(p.PartName, p.Element, "pPr", "jc", [("val", "both")]))])];
    }
}

/// <summary>The paragraphs of running text: text, clauses, points and articles, without headings and captions.</summary>
internal static partial class BodyParagraphs
{
    private static readonly DecreeComponent[] Kinds = [DecreeComponent.BodyText, DecreeComponent.Clause, DecreeComponent.Point,
        DecreeComponent.Article];

    public static IReadOnlyList<ParagraphFacts> Running(RuleContext context) =>
    [
        .. context.Document.Body
            .Where(b => Kinds.Contains(b.Kind) && !IsCaption(b.Passage))
            .Select(b => b.Passage.Paragraph)
            .Distinct(),
    ];

    /// <summary>The line above was broken with Enter in the middle of a sentence: this one goes on with it and begins nothing.</summary>
    public static bool GoesOn(RuleContext context, ParagraphFacts paragraph)
    {
        var text = UnicodeForms.Composed(paragraph.Text.TrimStart());
        if (paragraph.Index == 0 || text.Length == 0 || !char.IsLower(text[0]) || paragraph.Label.Length > 0 || PointOrItem().IsMatch(text)
            || LinkPattern().IsMatch(text))
            return false;
        var above = context.Facts.Paragraphs[paragraph.Index - 1];
        return above.Cell == paragraph.Cell && above.Box == paragraph.Box && above.Text.TrimEnd() is [.., var last]
            && (char.IsLetterOrDigit(last) || last is ',' or '-' or '–')
            && above.Format.Alignment != Alignment.Center && above.Text.Length > 30;
    }

    [GeneratedRegex(@"^(https?:|www\.|\S+@\S+\.)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^(\p{Ll}\d?[).]|[-+–•*])")]
    private static partial Regex PointOrItem();

    // Carried to the right with a tab stop: a sum below a table, a place and date.
    private static bool IsAtTheRight(Passage passage) =>
        passage.Text.Length < 120 && passage.Paragraph.Text.StartsWith('\t')
            && passage.Paragraph.Format.Tabs.Any(tab => tab.Position > 4_000);

    // “Đơn vị tính: …” over a table, a name under a picture, a note at the right margin, a row of dots.
    private static bool IsCaption(Passage passage) =>
        passage.Paragraph.HasPicture || IsAtTheRight(passage)
            || (passage.Text.Length < 120 && passage.Paragraph.Format.Alignment is Alignment.Center or Alignment.Right)
        || FormatCheck.WithoutTags(passage.Text).Count(char.IsLetter) < 3;
}
