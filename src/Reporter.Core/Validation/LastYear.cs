namespace Reporter.Core.Validation;

/// <summary>Last year's figures, from that year's so-lieu.json: by unit and field code, money in đồng.</summary>
public sealed record LastYear(
    IReadOnlyDictionary<string, decimal> Totals,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> ByUnit)
{
    public decimal? Of(string unit, string field) =>
        ByUnit.TryGetValue(unit, out var figures) && figures.TryGetValue(field, out var figure) ? figure : null;
}
