using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>What kind of answer a field takes (<c>kieu</c>).</summary>
public enum FieldType
{
    /// <summary><c>so_nguyen</c></summary>
    WholeNumber,

    /// <summary><c>so_thap_phan</c></summary>
    Number,

    /// <summary><c>tien</c>: held in đồng, whatever the form's own unit.</summary>
    Money,

    /// <summary><c>phan_tram</c>: held as the number before the sign, 25 for 25 %.</summary>
    Percent,

    /// <summary><c>ngay</c></summary>
    Date,

    /// <summary><c>chu</c></summary>
    Text,

    /// <summary><c>co_khong</c></summary>
    YesNo,

    /// <summary><c>chon</c></summary>
    Choice,

    /// <summary><c>chon_nhieu</c></summary>
    Choices,
}

/// <summary>How the answers of many units become one (<c>tong_hop</c>).</summary>
public enum Aggregation
{
    /// <summary><c>khong</c></summary>
    None,

    /// <summary><c>cong</c></summary>
    Sum,

    /// <summary><c>dem</c>: how many units answered; for choices, how many per choice; for yes or no, how many yes.</summary>
    Count,

    /// <summary><c>lon_nhat</c></summary>
    Largest,

    /// <summary><c>gop</c>: texts one after the other, each with its unit.</summary>
    Gather,
}

/// <summary>
/// One thing to be filled in: a figure (<c>chi_tieu</c>), a column of a list (<c>cot</c>) or a text (<c>thuyet_minh</c>).
/// </summary>
public sealed record Field
{
    /// <summary><c>ma</c>; unique in the whole plan, a column's within its list.</summary>
    public required string Code { get; init; }

    /// <summary>Where the code stands in the plan file.</summary>
    public TextLocation? At { get; init; }

    /// <summary><c>ten</c></summary>
    public required string Name { get; init; }

    public required FieldType Type { get; init; }

    /// <summary><c>don_vi_tinh</c>: “cuộc”, “lượt người”; empty when there is none.</summary>
    public string Measure { get; init; } = "";

    /// <summary><c>bat_buoc</c></summary>
    public Obligation Required { get; init; } = Obligation.None;

    /// <summary><c>danh_cho</c>: the kinds of unit that are asked at all; every kind unless the plan narrows it.</summary>
    public Obligation AskedOf { get; init; } = Obligation.Everyone;

    /// <summary><c>tu</c>: the least allowed.</summary>
    public decimal? Min { get; init; }

    /// <summary><c>den</c>: the most allowed.</summary>
    public decimal? Max { get; init; }

    /// <summary><c>so_tu_it_nhat</c>: the fewest words of a text.</summary>
    public int? MinWords { get; init; }

    /// <summary><c>danh_sach</c></summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary><c>tong_hop</c></summary>
    public Aggregation Aggregation { get; init; }

    /// <summary><c>he_so</c>: what a number on the form is multiplied by; 1,000,000 when the form asks for millions.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary><c>lech_nam_truoc</c>: a change against last year beyond this share (0.2 for 20 %) is asked about.</summary>
    public decimal? YearOverYearLimit { get; init; }

    /// <summary><c>chi_tieu_giao</c>: the target set by the plan for all units together.</summary>
    public decimal? Target { get; init; }

    /// <summary><c>chi_tieu_giao</c> as a mapping: besides the total, the least share or figure and what each kind of unit owes.</summary>
    public FieldTargets Targets { get; init; } = new(null, new Dictionary<string, decimal>());

    /// <summary><c>cau</c>: its sentence in the report, with <c>{so}</c> and codes in braces; empty for the sentence that the report
    /// makes.</summary>
    public string Sentence { get; init; } = "";

    /// <summary><c>vai_tro</c>: where the report puts the text; null where the plan does not say.</summary>
    public string? Role { get; init; }

    /// <summary><c>chu_yeu</c>: stands in the annex of main figures.</summary>
    public bool IsMain { get; init; }

    /// <summary><c>phu_luc</c>: stands in the annex of figures by unit.</summary>
    public bool IsInAnnex { get; init; } = true;

    /// <summary><c>rieng_tu</c>: names persons; templates do not see it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary><c>ten_khac</c>: other headings under which units send it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary><c>trong_do</c>: the figure that this one is a part of; the other parts need not be asked for.</summary>
    public CodeReference? PartOf { get; init; }

    /// <summary><c>chia_ra</c>: the figure that this one makes up together with its siblings.</summary>
    public CodeReference? AddendOf { get; init; }

    /// <summary><c>di_kem</c>: the figure that is never without this one: the count of an attendance.</summary>
    public CodeReference? CompanionOf { get; init; }

    /// <summary><c>ten_phan</c>: its name as a part, “tiếng Việt”; empty when the plan gives none.</summary>
    public string PartName { get; init; } = "";

    /// <summary><c>cong_thuc</c>: how it is computed from other figures; null for a figure that units type.</summary>
    public FieldFormula? Formula { get; init; }

    /// <summary>The code of the figure above it, whether it is one part among others or makes that one up.</summary>
    public string? Whole => (AddendOf ?? PartOf)?.Code;

    public bool IsComputed => Formula is not null;

    /// <summary>A total in the measure of the plan's form; how many there are is a number without a measure.</summary>
    public decimal? TotalInMeasure(decimal? total) => Aggregation == Aggregation.Count ? total : total / Factor;

    public bool IsNumeric => Type is FieldType.WholeNumber or FieldType.Number or FieldType.Money or FieldType.Percent;
}

/// <param name="Minimum"><c>toi_thieu</c></param>
/// <param name="ByKind">By the code of the kind of unit.</param>
public sealed record FieldTargets(decimal? Minimum, IReadOnlyDictionary<string, decimal> ByKind);

/// <summary>One entry of a list to choose from.</summary>
public sealed record Choice(string Code, string Name);

/// <summary>The code of another figure, with its place in the plan file.</summary>
public sealed record CodeReference(string Code, TextLocation At);

/// <summary>An expression over other figures (<c>cong_thuc</c>), with its place in the plan file.</summary>
public sealed record FieldFormula(string Text, TextLocation At);
