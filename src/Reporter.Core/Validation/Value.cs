using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Validation;

/// <summary>An answer that was understood. A closed set: one case per kind of field.</summary>
public abstract record Value;

/// <summary>Money is in đồng, a percentage is the number before its sign.</summary>
public sealed record NumberValue(decimal Number) : Value;

public sealed record DateValue(DateOnly Date) : Value;

public sealed record TextValue(string Text) : Value;

public sealed record YesNoValue(bool IsYes) : Value;

/// <summary>The codes of what was chosen, in the plan's order.</summary>
public sealed record ChoiceValue(IReadOnlyList<string> Codes) : Value;

/// <summary>A value with the cell that it was read from.</summary>
public sealed record FieldValue(Field Field, Value Value, CellLocation At)
{
    /// <summary>Computed by the plan's formula: the cell is the first of those it was computed from, or the one where the unit gave it
    /// too.</summary>
    public bool IsComputed { get; init; }
}
