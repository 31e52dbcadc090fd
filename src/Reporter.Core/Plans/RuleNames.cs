namespace Reporter.Core.Plans;

/// <summary>The names that a rule may speak of.</summary>
public static class RuleNames
{
    public const string Unit = "don_vi";
    public const string LastYear = "nam_truoc";
    public const string RowCount = "so_dong";
    public const string Total = "tong";

    /// <summary>What <c>don_vi</c> tells of the unit.</summary>
    public static readonly IReadOnlyList<string> UnitMembers = ["ma", "ten", "loai", "bien_gioi", "dac_biet_kho_khan", "dan_toc_thieu_so"];

    /// <summary>Names that a field cannot have, because rules or the template language use them for something else.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.Ordinal)
    {
        Unit, LastYear, "math", "null", "true", "false", "empty", "this",
        "if", "else", "end", "for", "in", "while", "break", "continue", "case", "when", "func", "do", "ret", "capture", "wrap", "with",
            "import", "include", "readonly", "tablerow",
    };

    /// <summary>What only a formula over all units may ask of a figure: how many units have it, how many are asked for it.</summary>
    public static readonly IReadOnlySet<string> UnitCounts = new HashSet<string>(StringComparer.Ordinal) { HavingUnits, AskedUnits };

    public const string HavingUnits = "so_don_vi_co";
    public const string AskedUnits = "so_don_vi_hoi";

    /// <summary>What a rule may speak of.</summary>
    public static IReadOnlySet<string> Of(ReportPlan plan) =>
        new HashSet<string>(
            [
                .. plan.Fields.Select(field => field.Code),
                .. plan.Fields.Where(field => field.IsNumeric).Select(field => $"{LastYear}.{field.Code}"),
                .. Lists(plan),
                .. UnitMembers.Select(member => $"{Unit}.{member}"),
                .. RuleMath.Names,
            ],
            StringComparer.Ordinal);

    /// <summary>What a formula may speak of: it is computed over all units too, so neither of one unit nor of last year.</summary>
    public static IReadOnlySet<string> OfFormulas(ReportPlan plan) =>
        new HashSet<string>([.. plan.Fields.Where(field => field.IsNumeric).Select(field => field.Code), .. Lists(plan), .. RuleMath.Names],
            StringComparer.Ordinal);

    /// <summary>Names that stand for texts, which must not be multiplied.</summary>
    public static IReadOnlySet<string> Texts(ReportPlan plan) =>
        new HashSet<string>(
            [.. plan.Fields.Where(field => !field.IsNumeric && field.Type != FieldType.YesNo).Select(field => field.Code), $"{Unit}.ma",
                $"{Unit}.ten", $"{Unit}.loai"],
            StringComparer.Ordinal);

    private static IEnumerable<string> Lists(ReportPlan plan) =>
        plan.Tables.SelectMany(table => table.Columns.Where(column => column.IsNumeric)
            .Select(column => $"{table.Code}.{Total}.{column.Code}").Prepend($"{table.Code}.{RowCount}"));
}
