using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>The words that a plan file may use for types, ways to consolidate and severities.</summary>
internal static class PlanWords
{
    public static readonly IReadOnlyDictionary<string, FieldType> Types = new Dictionary<string, FieldType>(StringComparer.Ordinal)
    {
        ["so_nguyen"] = FieldType.WholeNumber,
        ["so_thap_phan"] = FieldType.Number,
        ["tien"] = FieldType.Money,
        ["phan_tram"] = FieldType.Percent,
        ["ngay"] = FieldType.Date,
        ["chu"] = FieldType.Text,
        ["co_khong"] = FieldType.YesNo,
        ["chon"] = FieldType.Choice,
        ["chon_nhieu"] = FieldType.Choices,
    };

    public static readonly IReadOnlyDictionary<string, Aggregation> Aggregations =
        new Dictionary<string, Aggregation>(StringComparer.Ordinal)
        {
            ["cong"] = Aggregation.Sum,
            ["dem"] = Aggregation.Count,
            ["lon_nhat"] = Aggregation.Largest,
            ["gop"] = Aggregation.Gather,
            ["khong"] = Aggregation.None,
            ["không"] = Aggregation.None,
        };

    public static readonly IReadOnlyDictionary<string, Severity> Severities = new Dictionary<string, Severity>(StringComparer.Ordinal)
    {
        ["loi"] = Severity.Error,
        ["giai_trinh"] = Severity.Query,
        ["luu_y"] = Severity.Note,
    };

    /// <summary><c>vai_tro</c>: the parts of a report, in its order.</summary>
    public static readonly IReadOnlyDictionary<string, string> Roles =
        Same("chi_dao", "ket_qua", "kinh_phi", "uu_diem", "ton_tai", "nguyen_nhan", "phuong_huong", "kien_nghi");

    /// <summary><c>ky.loai</c>: of TT 17/2025, of TT 03/2019, of Decree 09/2019.</summary>
    public static readonly IReadOnlyDictionary<string, string> PeriodKinds =
        Same("SB6T", "SBN", "TN", "6T", "N", "NCT", "ND09_6T", "ND09_9T", "ND09_N");

    private static Dictionary<string, string> Same(params string[] words) => words.ToDictionary(word => word, StringComparer.Ordinal);

    /// <summary>The plan's word for a type, as templates see it.</summary>
    public static string Of(FieldType type) => Types.First(word => word.Value == type).Key;

    /// <summary>The plan's word for a way to consolidate, as templates see it.</summary>
    public static string Of(Aggregation aggregation) => Aggregations.First(word => word.Value == aggregation).Key;
}
