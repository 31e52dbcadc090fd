namespace Reporter.Core.Drafting.Outline;

/// <summary>What a plan says, sorted: its head, its clauses, whom it is sent to. What it does not say is empty.</summary>
public sealed record PlanText
{
    public required string Path { get; init; }

    /// <summary>“Kế hoạch”.</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>With its number where it has one: “12/KH-UBND”, “KH-UBND”.</summary>
    public required string Symbol { get; init; }

    /// <summary>As far as it is filled in: “05/4/2024”, “4/2024”, “2024”.</summary>
    public required string DateText { get; init; }

    /// <summary>The place before the date.</summary>
    public required string Place { get; init; }

    /// <summary>As sentences name it; <see cref="IssuerIsJoined"/> where it was put together of two places.</summary>
    public required string Issuer { get; init; }

    public bool IssuerIsJoined { get; init; }

    /// <summary>The body above the issuer, as the head prints it.</summary>
    public string Superior { get; init; } = "";

    /// <summary>The papers that it rests on, one each.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>Papers that are cited where it says what it is for.</summary>
    public required IReadOnlyList<string> FurtherBases { get; init; }

    /// <summary>Top clauses, annexes and the closing words, in their order.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The lines under “Nơi nhận”, without dash and end mark.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The year that the subject names; null where it names none or several.</summary>
    public required int? Year { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>Where the title stands.</summary>
    public required PlanLine Title { get; init; }

    public IEnumerable<Clause> AllClauses => Clauses.SelectMany(root => root.Below);
}
