using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>
/// The year's plan as data (<c>ke-hoach.yaml</c> and the unit list that it names): who must report what, by when,
/// by which rules, and what document is made of it. Every stage takes its knowledge of the field from here.
/// </summary>
public sealed record ReportPlan
{
    /// <summary>The plan file, relative to the workspace; where findings about the plan as a whole are placed.</summary>
    public required string Path { get; init; }

    public required PlanDocument Document { get; init; }

    /// <summary><c>nam</c></summary>
    public required int Year { get; init; }

    /// <summary><c>ky</c></summary>
    public required Period Period { get; init; }

    /// <summary><c>han_nop</c>: a submission that arrives later is late. Null when the plan sets no date.</summary>
    public DateOnly? Due { get; init; }

    /// <summary><c>chot_so_lieu</c>: the day to which the figures are counted; null for the newest arrival that counts.</summary>
    public DateOnly? CutOff { get; init; }

    /// <summary><c>han_khoa</c>: new or changed files after this date are set aside. Null when the plan never locks.</summary>
    public DateOnly? LockedAfter { get; init; }

    /// <summary><c>loai_don_vi</c>, in the plan's order.</summary>
    public required IReadOnlyList<UnitKind> UnitKinds { get; init; }

    /// <summary><c>don_vi</c>: the file that lists the units, relative to the plan file.</summary>
    public required string UnitListPath { get; init; }

    /// <summary>The units that must report, in the order of the unit list; empty until that list is read.</summary>
    public IReadOnlyList<ReportingUnit> Units { get; init; } = [];

    /// <summary><c>bao_cao</c></summary>
    public required ReportHeader Report { get; init; }

    /// <summary><c>phan</c>, in the plan's order.</summary>
    public required IReadOnlyList<PlanSection> Sections { get; init; }

    /// <summary><c>quy_tac</c></summary>
    public required IReadOnlyList<PlanRule> Rules { get; init; }

    /// <summary><c>so_sanh</c>: what to compare with; empty for last year's so-lieu.json, where there is one.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    /// <summary><c>nghia_vu</c>, in the plan's order.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary><c>muc_do</c>: severities that this plan raises or lowers, by finding code.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary><c>the_thuc</c>, with what <c>muc_do</c> says of findings of format.</summary>
    public FormatRules Format { get; init; } = FormatRules.None;

    /// <summary><c>o_trong</c>: further words that mean "left blank", besides empty and “-”.</summary>
    public IReadOnlyList<string> BlankWords { get; init; } = [];

    /// <summary><c>bang_khong</c>: further words that mean zero, besides “không” and 0.</summary>
    public IReadOnlyList<string> ZeroWords { get; init; } = [];

    /// <summary>Every figure and text of every section, in the plan's order; columns of lists are not among them.</summary>
    public IEnumerable<Field> Fields => Sections.SelectMany(section => section.Fields);

    public IEnumerable<ListTable> Tables => Sections.SelectMany(section => section.Tables);
}

/// <summary>The document that obliges the units (<c>ke_hoach</c>).</summary>
/// <param name="Symbol"><c>ky_hieu</c>, with or without a number: “KH-UBND”.</param>
/// <param name="DateText"><c>ngay</c>, as far as it is known: “4/2024”, “05/4/2024”.</param>
/// <param name="Issuer"><c>co_quan</c></param>
/// <param name="Subject"><c>trich_yeu</c></param>
/// <param name="Bases"><c>can_cu</c>: the documents it rests on.</param>
public sealed record PlanDocument(string Symbol, string DateText, string Issuer, string Subject, IReadOnlyList<string> Bases)
{
    /// <summary><c>loai</c>: the kind of document, “Kế hoạch” unless the plan says otherwise.</summary>
    public string Kind { get; init; } = "Kế hoạch";
}

/// <summary>The reporting period, both days included (Decree 09/2019/NĐ-CP, Article 12).</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>False where the plan leaves a day of it open: then nothing is held against it.</summary>
    public bool IsKnown => From != default && To != default;

    /// <summary><c>loai</c>: the kind of period; figures of different kinds are never compared. Null where the plan does not say.</summary>
    public string? Kind { get; init; }
}

public sealed record UnitKind(string Code, string Name)
{
    /// <summary><c>goi</c>: how a sentence names units of this kind, “xã, phường”; empty where the plan does not say.</summary>
    public string Phrase { get; init; } = "";

    /// <summary>Where the code stands in the plan file.</summary>
    public TextLocation? At { get; init; }
}

/// <summary>The head and foot of the document to be made (<c>bao_cao</c>; Decree 30/2020/NĐ-CP, Article 8).</summary>
public sealed record ReportHeader
{
    /// <summary><c>chu_quan</c>: lines of the superior body's name; empty when the issuer has none above it.</summary>
    public IReadOnlyList<string> Superior { get; init; } = [];

    /// <summary><c>co_quan</c>: lines of the issuing body's name.</summary>
    public required IReadOnlyList<string> Issuer { get; init; }

    /// <summary>
    /// <c>ten_co_quan</c>: the issuing body as a sentence names it, “Phòng Tư pháp huyện …”; capitals cannot be turned
    /// back into it. Empty when the plan does not give it.
    /// </summary>
    public string IssuerName { get; init; } = "";

    /// <summary><c>ky_hieu</c></summary>
    public required string Symbol { get; init; }

    /// <summary><c>dia_danh</c></summary>
    public required string Place { get; init; }

    /// <summary><c>trich_yeu</c></summary>
    public required string Subject { get; init; }

    /// <summary><c>kinh_gui</c></summary>
    public IReadOnlyList<string> AddressedTo { get; init; } = [];

    /// <summary><c>nguoi_ky.quyen_han</c>: lines of the signer's authority.</summary>
    public IReadOnlyList<string> SignerTitle { get; init; } = [];

    /// <summary><c>nguoi_ky.ho_ten</c>; usually left blank.</summary>
    public string SignerName { get; init; } = "";

    /// <summary><c>noi_nhan</c></summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];
}
