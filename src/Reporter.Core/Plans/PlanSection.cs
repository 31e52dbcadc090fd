using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>One of the plan's required sections (<c>phan</c>): figures, lists and texts that answer one clause.</summary>
public sealed record PlanSection
{
    /// <summary><c>ma</c>: “II.1.2”.</summary>
    public required string Code { get; init; }

    /// <summary>Where the code stands in the plan file.</summary>
    public TextLocation? At { get; init; }

    /// <summary><c>ten</c></summary>
    public required string Name { get; init; }

    /// <summary><c>dieu_khoan</c>: the clause of the plan that asks for it.</summary>
    public required string Clause { get; init; }

    /// <summary><c>vai_tro</c>: where the report puts the section; null where the plan does not say.</summary>
    public string? Role { get; init; }

    /// <summary><c>bat_buoc</c>: which kinds of unit must fill it in.</summary>
    public required Obligation Required { get; init; }

    /// <summary><c>chi_tieu</c></summary>
    public IReadOnlyList<Field> Indicators { get; init; } = [];

    /// <summary><c>bang</c></summary>
    public IReadOnlyList<ListTable> Tables { get; init; } = [];

    /// <summary><c>thuyet_minh</c></summary>
    public IReadOnlyList<Field> Narratives { get; init; } = [];

    /// <summary>Figures, then texts.</summary>
    public IEnumerable<Field> Fields => Indicators.Concat(Narratives);
}

/// <summary>A list with any number of rows (<c>bang</c>).</summary>
public sealed record ListTable(string Code, string Name, IReadOnlyList<Field> Columns)
{
    /// <summary><c>cau</c>: its sentence in the report; empty for the sentence that the report makes.</summary>
    public string Sentence { get; init; } = "";

    /// <summary><c>rieng_tu</c>: names persons; templates see how many rows there are, and of whom, and nothing in them.</summary>
    public bool IsPrivate { get; init; }

    /// <summary><c>so_dong_bieu</c>: ready rows on the form; null where the plan does not say.</summary>
    public int? FormRows { get; init; }

    /// <summary><c>bat_buoc</c>: which kinds of unit must give at least one row.</summary>
    public Obligation Required { get; init; } = Obligation.None;

    /// <summary>Where the code stands in the plan file.</summary>
    public TextLocation? At { get; init; }
}

/// <summary>A rule across figures (<c>quy_tac</c>); both expressions are Scriban's.</summary>
/// <param name="When"><c>khi</c>: the rule is looked at only where this holds; null for always.</param>
/// <param name="Condition"><c>dieu_kien</c>: what must hold.</param>
/// <param name="Message"><c>thong_bao</c></param>
public sealed record PlanRule(string Code, Severity Severity, string? When, string Condition, string Message, TextLocation At);

/// <summary>Who must: nobody (<c>không</c>), every unit (<c>có</c>), or the units of some kinds.</summary>
public sealed record Obligation
{
    public static readonly Obligation None = new(false, []);

    public static readonly Obligation Everyone = new(true, []);

    private readonly bool _everyone;

    private Obligation(bool everyone, IReadOnlyList<string> kinds) => (_everyone, Kinds) = (everyone, kinds);

    /// <summary>The codes of the kinds; empty for nobody and for everyone.</summary>
    public IReadOnlyList<string> Kinds { get; }

    public static Obligation Of(IReadOnlyList<string> kinds) => new(false, kinds);

    public bool Binds(ReportingUnit unit) => _everyone || Kinds.Contains(unit.Kind, StringComparer.Ordinal);
}
