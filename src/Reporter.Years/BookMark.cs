namespace Reporter.Years;

/// <summary>By what a consolidated workbook is known when it comes to a higher level.</summary>
internal static class BookMark
{
    /// <summary>The document property.</summary>
    public const string Property = "Reporter";

    public const string Value = "tong-hop";

    /// <summary>The sheet with all totals, a row each: code, name, measure, number.</summary>
    public const string Totals = "Tổng số";

    /// <summary>The measure of a figure that says how many units answered, which is no answer of one unit.</summary>
    public const string UnitsCounted = "đơn vị (đếm)";

    /// <summary>The sheet of texts, a row for each text of each unit: code, section, name, unit, text, place.</summary>
    public const string Texts = "Thuyết minh";

    /// <summary>Running number, unit and kind.</summary>
    public const int BeforeList = 3;

    // Titles of a list's sheet: first, second, and last of all.
    public const string Running = "STT";
    public const string Unit = "Đơn vị";
    public const string From = "Nguồn";

    public const int HeadRow = 4;
}
