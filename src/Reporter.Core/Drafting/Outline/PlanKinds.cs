using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Outline;

/// <summary>The kinds of paper by which a title is known: the line holds nothing else, or begins with it in capitals.</summary>
public static class PlanKinds
{
    private static readonly string[] Plans = ["Kế hoạch", "Chương trình", "Phương án", "Đề án", "Hướng dẫn", "Chỉ thị",
        "Kế hoạch liên tịch",
        "Kế hoạch phối hợp", "Chương trình hành động", "Chương trình công tác"];

    private static readonly string[] Others = ["Quyết định", "Báo cáo", "Tờ trình", "Thông báo", "Nghị quyết", "Biên bản", "Giấy mời",
        "Công văn", "Quy chế", "Điều lệ", "Nghị định", "Thông tư", "Luật", "Hợp đồng", "Tờ khai", "Thông tư liên tịch", "Giấy ủy quyền"];

    // Folded once: every line of a plan is held against them.
    private static readonly (string Name, string Key)[] PlanKeys = Keys(Plans);

    private static readonly (string Name, string Key)[] OtherKeys = Keys(Others);

    public static bool IsTitle(string text) => KindOf(text) is not null || OtherKindOf(text) is not null;

    /// <summary>“Kế hoạch” for a line that is the title of a plan; null for any other.</summary>
    public static string? KindOf(string text) => Find(text, PlanKeys);

    /// <summary>The same for papers that no units report under.</summary>
    public static string? OtherKindOf(string text) => Find(text, OtherKeys);

    /// <summary>What stands behind the kind on a line in capitals: “KẾ HOẠCH TRIỂN KHAI …”; empty where nothing does.</summary>
    public static string RestOf(string text)
    {
        var kind = KindOf(text) ?? OtherKindOf(text) ?? "";
        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(kind.Split(' ').Length));
    }

    private static string? Find(string text, (string Name, string Key)[] kinds)
    {
        if (text.Length is 0 or > 300 || !char.IsUpper(text[0]))
            return null;
        var key = NameKey.Of(text);
        var found = kinds.Where(kind => key == kind.Key
                || (PlanLines.IsCapitals(text) && key.StartsWith(kind.Key + " ", StringComparison.Ordinal)))
            .OrderByDescending(kind => kind.Key.Length).Select(kind => kind.Name);
        return found.FirstOrDefault();
    }

    private static (string Name, string Key)[] Keys(string[] names) => [.. names.Select(name => (name, NameKey.Of(name)))];
}
