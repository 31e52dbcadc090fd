using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Office.Decree30.Components;

namespace Reporter.Office.Decree30.Rules;

/// <summary>Articles, headings with Roman numbers and the clauses of an article follow one another without gaps.</summary>
internal sealed class NumberingRule : IDecreeRule
{
    private const string Code = "RP7318";

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var broken = new List<Judgement>();
        var (article, roman, clause) = (0, 0, 0);
        var inArticle = false;
        var (heading, any) = (0, 0);
        foreach (var passage in context.Document.Body)
        {
            switch (passage.Kind)
            {
                case DecreeComponent.PartLabel or DecreeComponent.SectionLabel:
                    (roman, inArticle, heading, any) = (0, false, 0, 0);
                    break;
                case DecreeComponent.Article when Arabic(passage.Label) is { } number:
                    Compare(context, broken, passage, number, article, startsAnywhere: article == 0);
                    (article, clause, inArticle) = (number, 0, true);
                    break;
                case DecreeComponent.RomanHeading when Roman(passage.Label) is { } number:
                    Compare(context, broken, passage, number, roman, startsAnywhere: roman == 0 || number == 1);
                    (roman, inArticle, heading, any) = (number, false, 0, 0);
                    break;
                case DecreeComponent.Clause or DecreeComponent.TitledClause when !inArticle && Arabic(passage.Label) is { } number:
                    // Headings 1, 2, 3 may hold clauses 1, 2 of their own, so a gap is one only when it is a gap in both.
                    if (passage.Kind == DecreeComponent.TitledClause && heading > 0 && number > heading + 1 && number > any + 1)
                        Compare(context, broken, passage, number, Math.Max(heading, any), startsAnywhere: false);
                    (heading, any) = (passage.Kind == DecreeComponent.TitledClause ? number : heading, number);
                    break;
                case DecreeComponent.Clause or DecreeComponent.TitledClause when inArticle && Arabic(passage.Label) is { } number:
                    // Clauses of a quoted or amended text begin anew.
                    Compare(context, broken, passage, number, clause, startsAnywhere: number == 1);
                    clause = number;
                    break;
            }
        }
        return broken.Count > 0 ? broken : [Judgement.Kept(Code)];
    }

    private static void Compare(RuleContext context, List<Judgement> broken, BodyPassage passage, int number, int before, bool startsAnywhere)
    {
        if (number == before + 1 || startsAnywhere)
            return;
        var expected = passage.Kind == DecreeComponent.RomanHeading ? AsRoman(before + 1) : (before + 1).ToString(CultureInfo.InvariantCulture);
        broken.Add(Judgement.Broken(Catalog.NumberingGap(context.At(passage.Passage), passage.Kind, passage.Label, expected)));
    }

    private static int? Arabic(string label) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? Roman(string label)
    {
        var sum = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var value = Value(label[i]);
            if (value == 0)
                return null;
            sum += i + 1 < label.Length && value < Value(label[i + 1]) ? -value : value;
        }
        return sum > 0 ? sum : null;
    }

    private static int Value(char sign) => sign switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };

    private static string AsRoman(int number)
    {
        (int Value, string Sign)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text += sign;
        }
        return text;
    }
}
