namespace Reporter.Core.Plans;

/// <summary>A unit that must report: one line of <c>don-vi.csv</c>.</summary>
public sealed record ReportingUnit
{
    /// <summary><c>ma</c></summary>
    public required string Code { get; init; }

    /// <summary><c>ten</c>: the official name, “xã Đình Lập”.</summary>
    public required string Name { get; init; }

    /// <summary><c>loai</c>: the code of its kind.</summary>
    public required string Kind { get; init; }

    /// <summary><c>ten_khac</c></summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary><c>bien_gioi</c></summary>
    public bool IsBorder { get; init; }

    /// <summary><c>dac_biet_kho_khan</c></summary>
    public bool IsDisadvantaged { get; init; }

    /// <summary><c>dan_toc_thieu_so</c></summary>
    public bool IsEthnicMinority { get; init; }

    /// <summary><c>thay_cho</c>: names of the units that this one succeeds.</summary>
    public IReadOnlyList<string> Succeeds { get; init; } = [];

    /// <summary><c>thu_dien_tu</c></summary>
    public string Mail { get; init; } = "";

    /// <summary><c>ghi_chu</c></summary>
    public string Remark { get; init; } = "";
}
