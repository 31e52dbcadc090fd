using System.Globalization;
using Reporter.Core.Plans;

namespace Reporter.Years;

/// <summary>
/// The names of all units' own files. No two units share one, on disks that take “A” and “a” for the same too, and none is another's
/// with a number behind it: whoever takes a unit's files by their names takes nobody else's.
/// </summary>
public sealed class UnitFileNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private UnitFileNames()
    {
    }

    public static UnitFileNames Of(IReadOnlyList<ReportingUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        var names = new UnitFileNames();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbered = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        bool IsTaken(string name) => taken.Contains(name) || numbered.Contains(name) || taken.Contains(WithoutNumber(name));

        foreach (var unit in units)
        {
            var plain = UnitFileName.Of(unit);
            var name = plain;
            for (var more = 2; IsTaken(name); more++)
                name = string.Create(CultureInfo.InvariantCulture, $"{plain}_{more}");
            taken.Add(name);
            if (WithoutNumber(name) is var stem && stem != name)
                numbered.Add(stem);
            names._names.TryAdd(unit.Code, name);
        }
        return names;
    }

    /// <summary>Without ending.</summary>
    public string this[ReportingUnit unit] =>
        unit is null ? throw new ArgumentNullException(nameof(unit)) : _names.GetValueOrDefault(unit.Code) ?? UnitFileName.Of(unit);

    private static string WithoutNumber(string name)
    {
        var dash = name.LastIndexOf('-');
        return dash > 0 && dash + 1 < name.Length && name[(dash + 1)..].All(char.IsAsciiDigit) ? name[..dash] : name;
    }
}
