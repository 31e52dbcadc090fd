using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;

namespace Reporter.Core.Drafting;

/// <summary>What is drawn from a plan: the material of a plan file, each piece with the clause it comes from.</summary>
public sealed record PlanDraft
{
    public required PlanText Plan { get; init; }

    public required IReadOnlyList<DraftedDuty> Duties { get; init; }

    /// <summary>The bodies that may be the one that gathers and reports; one of them where the plan leaves no doubt.</summary>
    public required IReadOnlyList<DraftedDuty> Consolidators { get; init; }

    public required IReadOnlyList<DraftedKind> Kinds { get; init; }

    public required IReadOnlyList<DraftedSection> Sections { get; init; }

    public required IReadOnlyList<DraftedUnit> Units { get; init; }

    /// <summary>Numbers that the plan wants to reach and that stand under no section.</summary>
    public required IReadOnlyList<PlanTarget> LooseTargets { get; init; }

    public required DraftedDue Due { get; init; }

    /// <summary>The body that gathers and reports; null where the plan names none, or several.</summary>
    public DraftedDuty? Consolidator => Consolidators is [var only] ? only : null;
}

/// <param name="Code">As in <c>loai_don_vi</c>.</param>
public sealed record DraftedKind(string Code, string Name, UnitGroups Group);

/// <param name="Clauses">The clauses that it answers, as they are cited.</param>
/// <param name="Required">Codes of the kinds that a duty of those clauses binds.</param>
public sealed record DraftedSection(string Code, string Name, IReadOnlyList<string> Clauses, IReadOnlyList<string> Required)
{
    public string? Role { get; init; }

    /// <summary>The passage that it is drawn from: its first words stand above it.</summary>
    public required string Excerpt { get; init; }

    public required IReadOnlyList<(string Code, string Name, string? Role)> Texts { get; init; }

    /// <summary>Numbers to reach in those clauses.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>Lines of an outline that ask for a number.</summary>
    public IReadOnlyList<string> AskedFigures { get; init; } = [];

    public PlanLine? Line { get; init; }

    /// <summary>Drawn from a clause that gives a task, and not from a duty.</summary>
    public bool IsTask { get; init; }
}

/// <summary>A body that the recipients name by its own name: it may have to report.</summary>
public sealed record DraftedUnit(string Code, string Name, string Kind);

/// <param name="Day">The one day that the plan gives its reporting units; null where it gives none, or several.</param>
/// <param name="Found">What the plan says of time, clause by clause.</param>
public sealed record DraftedDue(DateOnly? Day, IReadOnlyList<(string Clause, string Words)> Found);

/// <summary>A number that the plan wants to reach: “100 % số xã …”.</summary>
public sealed record PlanTarget(string Clause, string Sentence, string Number, bool IsShare, string Measure);
