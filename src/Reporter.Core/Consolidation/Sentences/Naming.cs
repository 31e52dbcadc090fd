using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>How sentences name units, one by one and by their kind (<c>goi</c>).</summary>
internal sealed class Naming(ReportPlan plan)
{
    private const string Units = "đơn vị";
    private const string Agencies = "các cơ quan, đơn vị";
    private const string Places = ", địa phương";
    private const string All = "các ";

    // Units that are places, as their names say.
    private readonly bool _hasPlaces = plan.Units.Any(unit => UnitName.Read(unit.Name).Kind.Length > 0);

    /// <summary>“cơ quan, đơn vị, địa phương”: all that report.</summary>
    public string Everybody => WithoutAll(Subject(plan.Units));

    /// <summary>Who does what is asked of these kinds: “các xã, phường”, “Sở Tư pháp”, “các cơ quan, đơn vị”.</summary>
    public string Subject(IEnumerable<ReportingUnit> asked)
    {
        var kinds = asked.Select(unit => unit.Kind).Distinct(StringComparer.Ordinal).ToList();
        return kinds.Count == plan.UnitKinds.Count && kinds.Count != 1 ? Agencies + (_hasPlaces ? Places : "") : OfKinds(kinds);
    }

    /// <summary>What so many of these units are: “25 xã, phường”, “03 đơn vị”.</summary>
    public string Counted(IEnumerable<ReportingUnit> units)
    {
        var kinds = units.Select(unit => unit.Kind).Distinct(StringComparer.Ordinal).ToList();
        return kinds.Count == 1 && Kind(kinds[0]) is { Phrase.Length: > 0 } kind ? kind.Phrase : Units;
    }

    /// <summary>A kind in a list of kinds: the one unit of it by its name.</summary>
    public string Kinds(string code) => OnlyUnit(code) is { } unit ? Name(unit) : Phrase(code);

    /// <summary>A unit's name within a sentence: its kind is written small where it is a common noun.</summary>
    public string Name(ReportingUnit unit) => UnitNameInText.Within(unit.Name);

    /// <summary>Up to three by their names, more by their number.</summary>
    public string Named(IReadOnlyCollection<ReportingUnit> units) => units.Count <= MostNamed
        ? Wordings.List([.. units.Select(Name)])
        : $"{Wordings.Count(units.Count)} {Counted(units)}";

    public const int MostNamed = 3;

    public ReportingUnit? OnlyUnit(string kind) => plan.Units.Where(unit => unit.Kind == kind).ToList() is [var only] ? only : null;

    /// <summary>The reporting office itself, where it is among the units: its own words are the report's.</summary>
    public ReportingUnit? Own => plan.Report.IssuerName.Length == 0 ? null
        : plan.Units.FirstOrDefault(unit => IsOwn(NameKey.Exact(unit.Name), NameKey.Exact(plan.Report.IssuerName)));

    private static bool IsOwn(string unit, string issuer) => unit == issuer || issuer.StartsWith(unit + " ", StringComparison.Ordinal);

    private string OfKinds(List<string> kinds) => kinds switch
    {
        [] => Agencies,
        [var only] when OnlyUnit(only) is { } unit => Name(unit),
        [var only] => All + Phrase(only),
        _ => Agencies,
    };

    private string Phrase(string code) => Kind(code) switch
    {
        { Phrase.Length: > 0 } kind => kind.Phrase,
        { } kind => WithoutAll(Wordings.Lower(kind.Name)),
        _ => Units,
    };

    private static string WithoutAll(string name) => name.StartsWith(All, StringComparison.OrdinalIgnoreCase) ? name[All.Length..] : name;

    private UnitKind? Kind(string code) => plan.UnitKinds.FirstOrDefault(kind => kind.Code == code);
}
