namespace Reporter.Core.Drafting;

/// <summary>Words that a draft says beside what it leaves open.</summary>
internal static class DraftWords
{
    public const string WhichClause = "biểu này trả lời mục nào của kế hoạch";

    public const string WhoMust = "biểu không nói ai phải điền; ghi các loại đơn vị phải báo cáo";

    public static string FromForm(string source) => $"lấy từ biểu {source}";
}
