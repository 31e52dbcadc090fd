using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation.Sentences;

/// <summary>One figure as the report tells it: of the units whose answers stand beside each other in one sentence.</summary>
internal sealed record ToldFigure
{
    public required FieldTotal Total { get; init; }

    /// <summary>The answers that are in it.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Null when there is none, and for what is not put together into one number.</summary>
    public required decimal? Number { get; init; }

    /// <summary>Units that reported and are asked for it, and whose answer is not in it.</summary>
    public required IReadOnlyList<ReportingUnit> Missing { get; init; }

    /// <summary>Of the figure that it goes with (<c>di_kem</c>), both are of the same units, so that one sentence may hold both.</summary>
    public required bool IsPaired { get; init; }

    public Field Field => Total.Field;

    /// <summary>Every unit that is asked has answered.</summary>
    public bool IsOfAll => Sources.Count >= Total.Asked.Count;

    public IEnumerable<decimal> Numbers => Sources.Select(source => source.Value.Value).OfType<NumberValue>().Select(value => value.Number);

    public decimal? OfKind(string kind) =>
        Totals.Of(Field, Sources.Where(source => source.Unit.Kind == kind).Select(source => source.Value.Value));

    /// <summary>The total over some of its units only.</summary>
    public decimal? Of(Func<ReportingUnit, bool> isIn) =>
        Totals.Of(Field, Sources.Where(source => isIn(source.Unit)).Select(source => source.Value.Value));
}
