using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>
/// The symbol names the kind of a titled document by its abbreviation (Annex III part I); a letter has no kind, and its
/// symbol begins with the agency. “CV” is everyday shorthand that the decree does not know.
/// </summary>
internal sealed class SymbolRule : IDecreeRule
{
    private const string Code = "RP7216";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Number)?.First is not { } number)
            return [RuleResult.NotApplicable(Code)];
        var head = NumberParts.Of(number.Text).Head;
        if (head.Length == 0 || FormatCheck.WithoutTags(number.Text) != number.Text || head.Any(sign => !char.IsLetter(sign)))
            return [RuleResult.NotApplicable(Code)];

        var judgements = new List<RuleResult>();
        var kind = Phrases.Kinds.FirstOrDefault(k => string.Equals(k.Abbreviation, head, StringComparison.OrdinalIgnoreCase)).Abbreviation;
        var title = context.Find(DecreeComponent.Title);
        if (context.Document.IsLetter)
        {
            if (head == "CV" || kind is not null)
                judgements.Add(RuleResult.Violates(FormatFindings.LetterSymbolHasKind(context.At(number),
                    NumberParts.Of(number.Text).Symbol)));
        }
        else if (title is not null && context.Document.KindAbbreviation is { Length: > 0 } expected && head != expected
            && !context.Options.Kinds.Contains(head)
            // Small letters throughout are reported as such.
            && !(head.All(char.IsLower) && string.Equals(head, expected, StringComparison.OrdinalIgnoreCase)))
        {
            var finding = FormatFindings.SymbolOfOtherKind(context.At(number), head, expected, title.First.Text);
            // The agency in place of the kind may be a habit of the office; another kind is a leftover.
            judgements.Add(kind is not null || IsMeantFor(head, expected, title.First.Folded) ? RuleResult.Violates(finding)
                : RuleResult.NeedsReview(finding));
        }
        else if (title is not null && context.Document.KindAbbreviation.Length == 0 && kind is not null && kind == head)
        {
            judgements.Add(RuleResult.NeedsReview(FormatFindings.SymbolOfOtherKind(context.At(number), head, "", title.First.Text)));
        }
        judgements.AddRange(Units(context, number));
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    // “TT” for a tờ trình, “QD” for a quyết định.
    private static bool IsMeantFor(string head, string expected, string title) =>
        head == FoldedText.Of(expected)
            || head == string.Concat(title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    private static IEnumerable<RuleResult> Units(RuleContext context, Passage number) =>
        context.Options.Units.Count == 0
            ? []
            : from unit in NumberParts.Of(number.Text).Symbol.Split('-', '–').Skip(context.Document.IsLetter ? 0 : 1)
              where !context.Options.Units.Contains(unit.Trim())
              select RuleResult.Violates(FormatFindings.SymbolUnitUnknown(context.At(number), unit.Trim(), context.Options.Units.Take(8)));
}
