using System.Globalization;
using Reporter.Core.Drafting.Outline;

namespace Reporter.Core.Drafting.Duties;

/// <summary>A passage of a plan that obliges somebody to report.</summary>
/// <param name="Clause">The clause in which it stands.</param>
/// <param name="Line">The paragraph.</param>
public sealed record DraftedDuty(Clause Clause, PlanLine Line)
{
    /// <summary>Which row of a table that gives out tasks; null for a duty in a sentence.</summary>
    public int? Row { get; init; }

    /// <summary>As it is cited: “IV.3”, “PL I, dòng 12”.</summary>
    public string Number => Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{Clause.Number} dòng {row}") : Clause.Number;

    /// <summary>Tells whether the passage was reworded.</summary>
    public string Fingerprint => Row is null ? Clause.Fingerprint : Clause.FingerprintOf(Line.Text);

    /// <summary>As the plan names them; empty where it names nobody.</summary>
    public string Who { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>The plan's words; empty where it gives no time.</summary>
    public string When { get; init; } = "";

    /// <summary>The days among those words; without a year where the plan gives none.</summary>
    public IReadOnlyList<DutyDate> Dates { get; init; } = [];

    /// <summary>What obliges: the sentence itself.</summary>
    public required string Sentence { get; init; }

    /// <summary>It is about what stands in the way, and not about results.</summary>
    public bool IsDifficulty { get; init; }

    /// <summary>It gathers what others report.</summary>
    public bool IsConsolidating { get; init; }

    public UnitGroups Groups => UnitGroupWords.Of(Who);
}

/// <summary>A day of the calendar as a plan writes it.</summary>
public readonly record struct DutyDate(int Day, int Month, int? Year, bool IsYearly);
