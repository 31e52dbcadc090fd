namespace Reporter.Years;

/// <summary>By what a consolidated workbook is known when it comes to a higher level.</summary>
internal static class BookMark
{
    /// <summary>The document property.</summary>
    public const string Property = "Reporter";

    public const string Value = "tong-hop";

    /// <summary>The sheet with all totals, a row each: code, name, measure, number.</summary>
    public const string Totals = "Tổng số";

    public const int HeadRow = 4;
}
