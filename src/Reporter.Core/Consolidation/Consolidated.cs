using Reporter.Core.Plans;
using Reporter.Core.Validation;

namespace Reporter.Core.Consolidation;

/// <summary>All units together: every total knows the cells that it was made from.</summary>
public sealed record Consolidated
{
    public required ReportPlan Plan { get; init; }

    /// <summary>The units that reported, in the order of the unit list.</summary>
    public required IReadOnlyList<CheckedSubmission> Submissions { get; init; }

    /// <summary>One per field of the plan, in the plan's order.</summary>
    public required IReadOnlyList<FieldTotal> Fields { get; init; }

    /// <summary>One per list of the plan, in the plan's order.</summary>
    public required IReadOnlyList<TableTotal> Tables { get; init; }

    /// <summary>Every figure that does not count, with the reason.</summary>
    public IEnumerable<Omission> Omissions => Submissions.SelectMany(submission => submission.Omissions);
}

/// <summary>What all units together answered to one field.</summary>
public sealed record FieldTotal
{
    public required Field Field { get; init; }

    /// <summary>
    /// The sum, the largest or the number of units, as the plan says (<c>tong_hop</c>);
    /// null when nobody answered, and for fields that are not put together into one number.
    /// </summary>
    public required decimal? Number { get; init; }

    /// <summary>The same for each kind of unit, by its code; kinds that did not answer are absent.</summary>
    public required IReadOnlyDictionary<string, decimal> ByKind { get; init; }

    /// <summary>For choices: how many units chose each, for every choice of the plan.</summary>
    public required IReadOnlyDictionary<string, int> ByChoice { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The units that the plan asks for it (<c>danh_cho</c>), those that have not reported too; not those that say it is not their
    /// task.</summary>
    public IReadOnlyList<ReportingUnit> Asked { get; init; } = [];

    /// <summary>The units that have it: a yes, a choice, a text that is no “không”, a number other than zero.</summary>
    public IReadOnlyList<ReportingUnit> Having { get; init; } = [];

    /// <summary>For a formula that is one fraction: what stands above and below the line, 307 and 331.</summary>
    public (decimal Numerator, decimal Denominator)? Fraction { get; init; }
}

/// <summary>One unit's part in a total.</summary>
public sealed record Source(ReportingUnit Unit, FieldValue Value);

/// <summary>The rows of one list from all units.</summary>
public sealed record TableTotal(ListTable Table, IReadOnlyList<UnitRow> Rows)
{
    public decimal? TotalOf(Field column) => Totals.Of(column, Rows.Select(row => row.Row.Cells.GetValueOrDefault(column.Code)?.Value));
}

/// <summary>A row of a list with the unit that sent it and the file it came from.</summary>
public sealed record UnitRow(ReportingUnit Unit, CheckedRow Row);
