namespace Reporter.Core.Validation;

/// <summary>Last year's figures, from that year's so-lieu.json: by unit and field code, money in đồng.</summary>
public sealed record LastYear(
    IReadOnlyDictionary<string, decimal> Totals,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> ByUnit)
{
    // Excel may have taken the leading zeros off the codes in one of the two years' lists.
    private readonly Dictionary<string, IReadOnlyDictionary<string, decimal>> _withoutZeros = ByUnit
        .GroupBy(unit => unit.Key.TrimStart('0'), StringComparer.Ordinal).Where(same => same.Count() == 1)
        .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal);

    public decimal? Of(string unit, string field)
    {
        ArgumentNullException.ThrowIfNull(unit);

        return (ByUnit.TryGetValue(unit, out var figures) || _withoutZeros.TryGetValue(unit.TrimStart('0'), out figures))
            && figures.TryGetValue(field, out var figure) ? figure : null;
    }
}
