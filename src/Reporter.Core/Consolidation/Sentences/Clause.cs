namespace Reporter.Core.Consolidation.Sentences;

/// <summary>What one figure with its partner gives to a sentence.</summary>
internal sealed record Clause
{
    /// <summary>Who did it; empty where nobody needs to be named.</summary>
    public string Subject { get; init; } = "";

    public required PhraseForm Form { get; init; }

    /// <summary>Empty for what is there.</summary>
    public string Verb { get; init; } = "";

    /// <summary>Behind the verb: “1.846 cuộc … với 106.771 lượt người tham dự”.</summary>
    public required string Text { get; init; }

    /// <summary>How many figures the text holds; shares of them are none.</summary>
    public int Figures { get; init; } = 1;

    /// <summary>What else is to be said of it, in this order.</summary>
    public IReadOnlyList<Tail> Tails { get; init; } = [];

    /// <summary>The figures that it tells, for the sentence on what is not in them.</summary>
    public IReadOnlyList<ToldFigure> Told { get; init; } = [];

    /// <summary>It stands in a sentence of its own.</summary>
    public bool IsAlone { get; init; }
}

/// <summary>Something more about a figure: within its sentence while that is short, else as a sentence of its own.</summary>
/// <param name="Inline">With the comma or semicolon before it; empty for what is always a sentence of its own.</param>
internal sealed record Tail(string Inline, string Alone, int Figures);
