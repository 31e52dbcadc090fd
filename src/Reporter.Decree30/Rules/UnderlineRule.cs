using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Titles, headings and the words of the head are upright or italic, bold or not, and never underlined (table of part
/// V).</summary>
internal sealed class UnderlineRule : IDecreeRule
{
    private const string Code = "RP7115";

    private static readonly DecreeComponent[] Kinds =
    [
        DecreeComponent.NationalTitle, DecreeComponent.Motto, DecreeComponent.ParentAgency, DecreeComponent.Agency, DecreeComponent.Number,
            DecreeComponent.PlaceAndDate,
        DecreeComponent.Title, DecreeComponent.Subject, DecreeComponent.LetterSubject, DecreeComponent.Authority,
            DecreeComponent.SignerName, DecreeComponent.RecipientsLabel,
    ];

    private static readonly DecreeComponent[] Headings =
    [
        DecreeComponent.PartLabel, DecreeComponent.PartTitle, DecreeComponent.SectionLabel, DecreeComponent.SectionTitle,
            DecreeComponent.RomanHeading,
        DecreeComponent.Article, DecreeComponent.TitledClause,
    ];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var passages = Kinds.Where(kind => !StandsForLine(context, kind))
            .SelectMany(kind => (context.Find(kind)?.Passages ?? []).Select(passage => (kind, passage)))
            .Concat(context.Document.Body.Where(b => Headings.Contains(b.Kind)).Select(b => (kind: b.Kind, passage: b.Passage)))
            .Concat(context.Document.Annexes.SelectMany(annex => annex.Title.Select(line => (kind: DecreeComponent.AnnexTitle,
                passage: line)).Prepend((kind: DecreeComponent.AnnexLabel, passage: annex.Label))))
            .Where(p => IsMostlyUnderlined(p.passage)).ToList();
        return passages.Count == 0
            ? [RuleResult.Passes(Code)]
            : [RuleResult.Violates(FormatFindings.Underlined(context.At(passages[0].passage), [.. passages.Select(p => p.kind).Distinct()],
                passages.Count), [.. passages.SelectMany(p => Changes(p.passage))])];
    }

    // Where the underline takes the place of the line below, that is reported instead.
    private static bool StandsForLine(RuleContext context, DecreeComponent kind) => kind switch
    {
        DecreeComponent.Motto => DecreeComponent.MottoLine,
        DecreeComponent.Agency => DecreeComponent.AgencyLine,
        DecreeComponent.Subject or DecreeComponent.Title => DecreeComponent.SubjectLine,
        _ => default(DecreeComponent?),
    } is { } line && context.Document.Line(line)?.Making == LineMaking.Underline;

    private static bool IsMostlyUnderlined(Passage passage) =>
        passage.Runs.Where(IsUnderlined).Sum(run => run.Text.Length) * 2 > passage.Runs.Sum(run => run.Text.Length);

    private static bool IsUnderlined(RunFacts run) => run.Format.Underline is not null && run.Text.Any(char.IsLetterOrDigit);

    private static IEnumerable<Change> Changes(Passage passage) =>
        passage.Runs.Where(run => run.Format.Underline is not null)
            .Select(run => new Change(passage.Paragraph.PartName, run.Element, "rPr", "u", [("val", "none")]));
}
