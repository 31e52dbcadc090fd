namespace Reporter.Core.Validation;

/// <summary>Last year's figures, from that year's so-lieu.json: by unit and field code, money in đồng.</summary>
public sealed record LastYear(
    IReadOnlyDictionary<string, decimal> Totals,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> ByUnit)
{
    /// <summary>Answers to that year's queries, by unit and by the code of what was asked about.</summary>
    public IReadOnlyDictionary<(string Unit, string Key), string> Answers { get; init; } = new Dictionary<(string, string), string>();

    /// <summary>Null when nothing was answered under any of the codes.</summary>
    public string? AnswerTo(string unit, IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(keys);

        return keys.Select(key => Answers.GetValueOrDefault((unit.TrimStart('0'), key))).FirstOrDefault(text => text is not null);
    }

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
