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
        "if", "else", "end", "for", "in", "while", "break", "continue", "case", "when", "func", "do", "ret", "capture", "wrap", "with", "import", "include", "readonly", "tablerow",
    };

    private static readonly string[] Functions = ["math.abs", "math.ceil", "math.floor", "math.round", "math.min", "math.max"];

    public static IReadOnlySet<string> Of(ReportPlan plan) =>
        new HashSet<string>(
            [
                .. plan.Fields.Select(field => field.Code),
                .. plan.Fields.Where(field => field.IsNumeric).Select(field => $"{LastYear}.{field.Code}"),
                .. plan.Tables.Select(table => $"{table.Code}.{RowCount}"),
                .. plan.Tables.SelectMany(table => table.Columns.Where(column => column.IsNumeric).Select(column => $"{table.Code}.{Total}.{column.Code}")),
                .. UnitMembers.Select(member => $"{Unit}.{member}"),
                .. Functions,
            ],
            StringComparer.Ordinal);
}
