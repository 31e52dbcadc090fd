using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What the figures of a paragraph do not hold yet: to the reader a figure that was left out is one that has not come.</summary>
internal sealed class OmissionWords(Naming naming)
{
    private const string NotIn = "Chưa gồm số liệu về";
    private const string Their = "của";
    private const string SomeOf = "một số nội dung trên chưa gồm số liệu của";
    private const string Above = "các nội dung trên";
    private const int MostGroups = 2;
    private const int MostNamed = 2;

    /// <summary>Empty where nothing is missing.</summary>
    public string Of(IReadOnlyList<ToldFigure> told)
    {
        var groups = told.Where(each => each.Missing.Count > 0 && !FigureClauses.IsOfFew(each))
            .GroupBy(each => string.Join('|', each.Missing.Select(unit => unit.Code)), StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
            return "";
        if (groups.Count > MostGroups)
        {
            List<ReportingUnit> units = [.. groups.SelectMany(group => group.First().Missing).DistinctBy(unit => unit.Code)];
            return Wordings.Sentence($"{SomeOf} {naming.Named(units)}");
        }
        return Wordings.Sentence(string.Join("; ", groups.Select((group, at) =>
            $"{(at == 0 ? NotIn : "")} {Topics([.. group])} {Their} {naming.Named(group.First().Missing)}".Trim())));
    }

    private static string Topics(IReadOnlyList<ToldFigure> told) => told.Count > MostNamed ? Above
        : Wordings.List([.. told.Select(each => NounPhrase.Of(each.Field).Whole)]);
}
