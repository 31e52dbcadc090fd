using System.Globalization;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Articles, headings with Roman numbers and the clauses of an article follow one another without gaps.</summary>
internal sealed class NumberingRule : IDecreeRule
{
    private const string Code = "RP7318";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var broken = new List<RuleResult>();
        var (articles, headings, clauses) = (new Count(), new Count(), new Count());
        var inArticle = false;
        var (heading, any) = (0, 0);
        foreach (var passage in context.Document.Body)
        {
            switch (passage.Kind)
            {
                case DecreeComponent.PartLabel or DecreeComponent.SectionLabel:
                    (headings, inArticle, heading, any) = (new Count(), false, 0, 0);
                    break;
                case DecreeComponent.Article when Arabic(passage.Label) is { } number:
                    Compare(context, broken, passage, articles, number, startsAnywhere: articles.Last == 0);
                    (clauses, inArticle) = (new Count(), true);
                    break;
                case DecreeComponent.RomanHeading when RomanNumber.Of(passage.Label) is { } number:
                    Compare(context, broken, passage, headings, number, startsAnywhere: headings.Last == 0 || number == 1);
                    (inArticle, heading, any) = (false, 0, 0);
                    break;
                case DecreeComponent.Clause or DecreeComponent.TitledClause when !inArticle && Arabic(passage.Label) is { } number:
                    // Headings 1, 2, 3 may hold clauses 1, 2 of their own, so a gap is one only when it is a gap in both.
                    if (passage.Kind == DecreeComponent.TitledClause && heading > 0 && number > heading + 1 && number > any + 1)
                        broken.Add(Gap(context, passage, Math.Max(heading, any) + 1));
                    (heading, any) = (passage.Kind == DecreeComponent.TitledClause ? number : heading, number);
                    break;
                case DecreeComponent.Clause or DecreeComponent.TitledClause when inArticle && Arabic(passage.Label) is { } number:
                    // Clauses of a quoted or amended text begin anew.
                    Compare(context, broken, passage, clauses, number, startsAnywhere: number == 1);
                    break;
            }
        }
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    private static void Compare(RuleContext context, List<RuleResult> broken, BodyPassage passage, Count count, int number,
        bool startsAnywhere)
    {
        if (!count.Takes(number, startsAnywhere))
            broken.Add(Gap(context, passage, count.Due));
        count.Follow(number);
    }

    private static RuleResult Gap(RuleContext context, BodyPassage passage, int due)
    {
        var expected = passage.Kind == DecreeComponent.RomanHeading ? RomanNumber.Write(due) : due.ToString(CultureInfo.InvariantCulture);
        return RuleResult.Violates(FormatFindings.NumberingGap(context.At(passage.Passage), passage.Kind, passage.Label, expected));
    }

    /// <summary>Where a row of numbers has got to. After a wrong one it may go on from it or from what it should have been.</summary>
    private sealed class Count
    {
        public int Last { get; private set; }

        public int Due { get; private set; } = 1;

        public bool Takes(int number, bool startsAnywhere) => startsAnywhere || number == Due || number == Last + 1;

        public void Follow(int number) => (Last, Due) = (number, number == Last + 1 || number == 1 || Last == 0 ? number + 1 : Due + 1);
    }

    private static int? Arabic(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
