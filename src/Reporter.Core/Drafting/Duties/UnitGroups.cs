using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Duties;

/// <summary>The kinds of body that plans oblige, by the words with which they name them.</summary>
[Flags]
public enum UnitGroups
{
    None = 0,
    Communes = 1,
    Agencies = 2,
    Organisations = 4,
    Others = 8,
}

/// <summary>Which kinds of body a phrase names.</summary>
public static class UnitGroupWords
{
    private static readonly (UnitGroups Group, string[] Words)[] Words =
    [
        (UnitGroups.Communes, ["cap xa", "xa phuong", "phuong xa", "cac xa", "cac phuong", "thi tran", "dac khu", "ubnd xa", "ubnd phuong",
            "dia phuong",
            "uy ban nhan dan xa", "uy ban nhan dan phuong", "cac huyen", "huyen thanh pho", "huyen thi xa", "cap huyen", "cac thon",
                "cac to dan pho"]),
        (UnitGroups.Organisations, ["mat tran", "mttq", "ubmttq", "to chuc chinh tri", "doan the", "to chuc xa hoi", "hoi lien hiep",
            "hoi nong dan",
            "hoi cuu chien binh", "doan thanh nien", "tinh doan", "huyen doan", "thanh doan", "lien doan lao dong", "hoi luat gia",
                "doan luat su",
            "hoi nguoi cao tuoi", "hoi chu thap do"]),
        (UnitGroups.Others, ["cong an", "quan su", "bo doi bien phong", "toa an", "vien kiem sat", "trung tam", "doanh nghiep", "kho bac",
            "bao hiem",
            "ngan hang", "truong dai hoc", "truong hoc", "cac truong", "co so giao duc", "dai phat thanh", "bao va", "buu dien", "thue"]),
        (UnitGroups.Agencies, ["co quan", "don vi", "so ban", "so nganh", "ban nganh", "phong ban", "cac so", "so ", "phong ", "ban ",
            "thanh tra", "van phong",
            "cac phong", "cac ban", "chi cuc", "cuc ", "bo nganh", "thu truong"]),
    ];

    /// <summary>The kinds that a phrase names, one or several.</summary>
    public static UnitGroups Of(string phrase)
    {
        var key = " " + NameKey.Of(phrase) + " ";
        return Words.Where(pair => pair.Words.Any(word => key.Contains(" " + word, StringComparison.Ordinal)))
            .Aggregate(UnitGroups.None, (all, pair) => all | pair.Group);
    }

    /// <summary>One body by its own name, and not a group of them.</summary>
    public static bool IsOneBody(string phrase)
    {
        var key = NameKey.Of(phrase);
        string[] many = ["cac ", "nhung ", "co quan ", "don vi", "so ban", "so nganh", "ban nganh", "dia phuong", "thu truong", "doan the",
            "phong ban", "doanh nghiep",
            "xa phuong", "moi ", "tung ", "cap xa", "cap huyen", "thanh vien", "truong "];
        return phrase.Length > 0 && !many.Any(word => (key + " ").StartsWith(word, StringComparison.Ordinal))
            && !key.Contains(" cac xa", StringComparison.Ordinal) && !key.Contains(" cac phuong", StringComparison.Ordinal)
            && !key.Contains(" cac huyen", StringComparison.Ordinal) && !key.Contains("cap xa", StringComparison.Ordinal)
            && !key.Contains("cac so", StringComparison.Ordinal) && !key.Contains("va cac ", StringComparison.Ordinal);
    }
}
