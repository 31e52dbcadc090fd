using System.Globalization;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>One size for all of the text (Annex I part V, note): 13 here and 14 there are each allowed, but not in one document.</summary>
internal sealed class MixedSizesRule : IDecreeRule
{
    private const string Code = "RP7334";

    // A word or two in another size nobody sees.
    private const int FewestLetters = 8;

    // Only where hardly anything differs is it clear which of the sizes was meant.
    private const int ClearMajority = 4;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var runs = BodySize.Allowed(context);
        var sizes = BodySize.Counted(runs);
        if (sizes.Count < 2)
            return [runs.Count == 0 ? RuleResult.NotApplicable(Code) : RuleResult.Passes(Code)];

        var usual = sizes[0].Size;
        var other = runs.Where(r => r.Run.Format.Size != usual).GroupBy(r => r.Passage)
            .Where(g => g.Sum(r => r.Run.Text.Trim().Length) >= FewestLetters).ToList();
        if (other.Count == 0)
            return [RuleResult.Passes(Code)];
        var finding = FormatFindings.MixedBodySizes(context.At(other[0].Key), usual,
            DecreeWords.Sizes(other.SelectMany(g => g).Select(r => r.Run.Format.Size)), other.Count);
        var isClear = sizes[0].Letters > ClearMajority * sizes.Skip(1).Sum(s => s.Letters);
        return [RuleResult.Violates(finding,
            isClear ? [.. runs.Where(r => r.Run.Format.Size != usual).SelectMany(r => SizeChange.To(r.Passage, r.Run, usual))] : [])];
    }
}

/// <summary>The sizes of the text that the decree allows, and which of them most of it has.</summary>
internal static class BodySize
{
    private static readonly DecreeComponent[] Kinds =
        [DecreeComponent.BodyText, DecreeComponent.Clause, DecreeComponent.TitledClause, DecreeComponent.Point, DecreeComponent.Article];

    public static double? Of(RuleContext context) => Counted(Allowed(context)) is [var most, ..] ? most.Size : null;

    public static List<(Passage Passage, RunFacts Run)> Allowed(RuleContext context)
    {
        var (from, to) = context.Options.Sizes.TryGetValue(DecreeComponent.BodyText, out var own) ? own : (13, 14);
        return
        [
            .. context.Body(Kinds).SelectMany(passage => passage.Runs.Select(run => (Passage: passage, Run: run)))
                .Where(r => r.Run.Format is { IsRaised: false } format && format.Size >= from && format.Size <= to
                    && r.Run.Text.Any(char.IsLetterOrDigit)),
        ];
    }

    public static List<(double Size, int Letters)> Counted(List<(Passage Passage, RunFacts Run)> runs) =>
        [.. runs.GroupBy(r => r.Run.Format.Size).Select(g => (g.Key, g.Sum(r => r.Run.Text.Trim().Length))).OrderByDescending(g => g.Item2)
            .ThenByDescending(g => g.Key)];
}

/// <summary>Sets the size of a run, for Latin letters and for the others alike.</summary>
internal static class SizeChange
{
    public static IEnumerable<Change> To(Passage passage, RunFacts run, double points)
    {
        var half = ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);
        yield return new Change(passage.Paragraph.PartName, run.Element, "rPr", "sz", [("val", half)]);
        yield return new Change(passage.Paragraph.PartName, run.Element, "rPr", "szCs", [("val", half)]);
    }
}
