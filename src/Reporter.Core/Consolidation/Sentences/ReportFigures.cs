using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>
/// Every figure as the report tells it. A part is told of the units that its whole is told of, a count and its attendance of the units that
/// gave both: so no sentence sets a total beside the figures of other units. Body and annex of main figures show the same.
/// </summary>
internal sealed class ReportFigures
{
    // Where fewer than these give both, the two say too little together: the count stands alone.
    private const decimal FewestOfPair = 0.8m;

    private readonly Dictionary<string, FieldTotal> _totals;
    private readonly Dictionary<string, ToldFigure> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paired = new(StringComparer.Ordinal);
    private readonly ILookup<string, Field> _addends;
    private readonly ILookup<string, Field> _parts;
    private readonly ILookup<string, Field> _companions;
    private readonly HashSet<string> _reported;
    private readonly Dictionary<string, Dictionary<string, Source>> _answers = new(StringComparer.Ordinal);

    public ReportFigures(Consolidated all, IReadOnlyList<UnitStatus> statuses, LastYear? lastYear)
    {
        (All, Statuses, LastYear) = (all, statuses, lastYear);
        _totals = all.Fields.ToDictionary(total => total.Field.Code, StringComparer.Ordinal);
        _reported = statuses.Where(status => status.HasReported).Select(status => status.Unit.Code).ToHashSet(StringComparer.Ordinal);
        var figures = all.Plan.Sections.SelectMany(section => section.Indicators).ToList();
        _addends = figures.Where(field => field.AddendOf is not null).ToLookup(field => field.AddendOf?.Code ?? "", StringComparer.Ordinal);
        _parts = figures.Where(field => field.AddendOf is null && field.PartOf is not null)
            .ToLookup(field => field.PartOf?.Code ?? "", StringComparer.Ordinal);
        _companions = figures.Where(field => field.CompanionOf is not null)
            .ToLookup(field => field.CompanionOf?.Code ?? "", StringComparer.Ordinal);
        foreach (var total in all.Fields)
            _told[total.Field.Code] = Tell(total);
        Formulas = PlanFormula.In(all.Plan);
        Money = MoneyMeasure.Of(this);
    }

    public Consolidated All { get; }

    public IReadOnlyList<UnitStatus> Statuses { get; }

    public LastYear? LastYear { get; }

    public ReportPlan Plan => All.Plan;

    public MoneyMeasure Money { get; }

    public ToldFigure this[Field field] => _told[field.Code];

    public ToldFigure? Find(string code) => _told.GetValueOrDefault(code);

    /// <summary>What makes it up (<c>chia_ra</c>), in the plan's order.</summary>
    public IReadOnlyList<ToldFigure> AddendsOf(Field whole) => [.. _addends[whole.Code].Select(field => this[field])];

    /// <summary>What is a part of it (<c>trong_do</c>), in the plan's order.</summary>
    public IReadOnlyList<ToldFigure> PartsOf(Field whole) => [.. _parts[whole.Code].Select(field => this[field])];

    /// <summary>What goes with it (<c>di_kem</c>) and is of the same units.</summary>
    public IReadOnlyList<ToldFigure> CompanionsOf(Field count) =>
        [.. _companions[count.Code].Select(field => this[field]).Where(told => told is { IsPaired: true, Number: not null })];

    /// <summary>What a unit answered, whether or not the body tells of it.</summary>
    public Source? AnswerOf(Field field, ReportingUnit unit)
    {
        if (!_answers.TryGetValue(field.Code, out var answers))
            _answers[field.Code] = answers = _totals[field.Code].Sources.ToDictionary(source => source.Unit.Code, StringComparer.Ordinal);
        return answers.GetValueOrDefault(unit.Code);
    }

    public IReadOnlyList<PlanFormula> Formulas { get; }

    public bool HasReported(ReportingUnit unit) => _reported.Contains(unit.Code);

    public int Reported => _reported.Count;

    private ToldFigure Tell(FieldTotal total)
    {
        var units = UnitsOf(total.Field);
        List<Source> sources = [.. total.Sources.Where(source => units.Contains(source.Unit.Code))];
        return new ToldFigure
        {
            Total = total,
            Sources = sources,
            Number = total.Field.IsComputed ? total.Number : Totals.Of(total.Field, sources.Select(source => source.Value.Value)),
            Missing = [.. total.Asked.Where(unit => HasReported(unit) && !units.Contains(unit.Code))],
            IsPaired = _paired.Contains(total.Field.Code),
        };
    }

    private HashSet<string> UnitsOf(Field field)
    {
        if (_units.TryGetValue(field.Code, out var known))
            return known;
        var own = OwnUnits(field);
        // A plan that relates figures in a circle has been told so.
        if (!_asking.Add(field.Code))
            return own;
        var count = field.CompanionOf is { Code: var code } && _totals.TryGetValue(code, out var named) ? named.Field : field;
        List<Field> all = [count, .. _companions[count.Code]];
        var sets = all.ToDictionary(each => each.Code, OwnUnits, StringComparer.Ordinal);
        var given = all.Where(each => sets[each.Code].Count > 0).ToList();
        var together = sets[count.Code].ToHashSet(StringComparer.Ordinal);
        foreach (var each in given)
            together.IntersectWith(sets[each.Code]);
        var isPair = given.Count > 1 && given.Contains(count)
            && given.All(each => together.Count >= FewestOfPair * sets[each.Code].Count);
        foreach (var each in all)
        {
            var isIn = isPair && given.Contains(each);
            _units[each.Code] = isIn ? together : sets[each.Code];
            if (isIn)
                _paired.Add(each.Code);
        }
        _asking.Remove(field.Code);
        return _units.GetValueOrDefault(field.Code, own);
    }

    /// <summary>Those that answered, and of a part only those that its whole is told of.</summary>
    private HashSet<string> OwnUnits(Field field)
    {
        var own = _totals[field.Code].Sources.Select(source => source.Unit.Code).ToHashSet(StringComparer.Ordinal);
        if (field.Whole is { } whole && _totals.TryGetValue(whole, out var total) && !_asking.Contains(whole)
            && total.Field.IsNumeric && total.Sources.Count > 0)
            own.IntersectWith(UnitsOf(total.Field));
        return own;
    }
}
