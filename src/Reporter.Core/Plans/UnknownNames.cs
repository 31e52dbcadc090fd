using Reporter.Core.Names;

namespace Reporter.Core.Plans;

/// <summary>A name of a row or column in what a unit sent that the plan does not know.</summary>
public readonly record struct UnknownName(string Name, string Unit);

/// <summary>The same name in the files of many units, with the names of the plan that it resembles.</summary>
public sealed record GatheredName(string Name, int Units, IReadOnlyList<string> Nearest);

/// <summary>
/// Names that the plan does not know, gathered over all files: what one unit types is its slip, what twenty type is missing in the plan.
/// </summary>
public static class UnknownNames
{
    /// <summary>Those used by most units first; as the first unit wrote them.</summary>
    public static IReadOnlyList<GatheredName> Gather(ReportPlan plan, IEnumerable<UnknownName> names)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(names);

        List<string> known = [.. plan.Fields.Concat(plan.Tables.SelectMany(table => table.Columns)).Select(field => field.Name)
            .Distinct(StringComparer.Ordinal)];
        return
        [
            .. names.Where(name => name.Name.Length > 0)
                .GroupBy(name => NameKey.Of(name.Name), StringComparer.Ordinal)
                .Select(same => (same.First().Name, Units: same.Select(name => name.Unit).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(pair => pair.Units)
                .ThenBy(pair => pair.Name, StringComparer.Ordinal)
                .Select(pair => new GatheredName(pair.Name, pair.Units, NearestName.Near(pair.Name, known))),
        ];
    }
}
