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

    public static readonly IReadOnlyDictionary<string, Aggregation> Aggregations = new Dictionary<string, Aggregation>(StringComparer.Ordinal)
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

    /// <summary>The plan's word for a type, as templates see it.</summary>
    public static string Of(FieldType type) => Types.First(word => word.Value == type).Key;

    /// <summary>The plan's word for a way to consolidate, as templates see it.</summary>
    public static string Of(Aggregation aggregation) => Aggregations.First(word => word.Value == aggregation).Key;
}
