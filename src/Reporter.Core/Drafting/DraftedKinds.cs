using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>The kinds of unit that a plan's duties and recipients name.</summary>
internal static partial class DraftedKinds
{
    public const string ConsolidatorCode = "chu_tri";

    // Whoever names no other: the word that stands for the kind.
    private static readonly (UnitGroups Group, string Code, string Usual)[] Known =
    [
        (UnitGroups.Communes, "xa", "UBND cấp xã"),
        (UnitGroups.Agencies, "co_quan", "Cơ quan, đơn vị"),
        (UnitGroups.Organisations, "doan_the", "Mặt trận Tổ quốc và tổ chức chính trị - xã hội"),
        (UnitGroups.Others, "khac", "Đơn vị khác"),
    ];

    public static IReadOnlyList<DraftedKind> Of(PlanText plan, IReadOnlyList<DraftedDuty> duties, DraftedDuty? consolidator)
    {
        var groups = duties.Where(duty => duty != consolidator).Aggregate(UnitGroups.None, (all, duty) => all | duty.Groups)
            | plan.Recipients.Where(IsOfPlan).Aggregate(UnitGroups.None, (all, recipient) => all | UnitGroupWords.Of(recipient));
        var phrases = duties.Select(duty => duty.Who).Concat(plan.Recipients).ToList();
        var kinds = new List<DraftedKind>();
        if (consolidator is not null)
            kinds.Add(new DraftedKind(ConsolidatorCode, consolidator.Who, UnitGroups.None));
        foreach (var (group, code, usual) in Known.Where(kind => groups.HasFlag(kind.Group)))
            kinds.Add(new DraftedKind(code, NameOf(group, phrases) ?? usual, group));
        // Communes first: they are most, and annexes follow this order.
        kinds = [.. kinds.OrderBy(kind => kind.Group == UnitGroups.Communes ? 0 : 1)];
        return kinds.Count > 0 ? kinds : [new DraftedKind("don_vi", "Đơn vị", UnitGroups.None)];
    }

    /// <summary>The kinds of a duty; whoever gathers is a kind of its own.</summary>
    public static IEnumerable<string> CodesOf(DraftedDuty duty, IReadOnlyList<DraftedKind> kinds, DraftedDuty? consolidator) =>
        consolidator is not null && NameKey.Of(duty.Who) == NameKey.Of(consolidator.Who) ? [ConsolidatorCode]
            : kinds.Where(kind => kind.Group != UnitGroups.None && duty.Groups.HasFlag(kind.Group)).Select(kind => kind.Code);

    /// <summary>A recipient that is told of the plan, and is not put above or beside it.</summary>
    public static bool IsOfPlan(string recipient)
    {
        var key = NameKey.Of(recipient);
        string[] others = ["bo ", "thuong truc", "chu tich", "ct ", "pct", "pho chu tich", "tinh uy", "huyen uy", "thanh uy", "luu",
            "nhu tren", "trang ", "cong thong tin",
            "vp ", "chanh", "cvp", "pcvp", "lanh dao", "giam doc", "nhu dieu", "dang uy", "tt ", "doan dbqh", "vu ", "cuc ", "ban bi thu",
                "van phong chinh phu", "hdnd"];
        return !ReportedPattern().IsMatch(recipient) && !others.Any(word => (key + " ").StartsWith(word, StringComparison.Ordinal));
    }

    // A phrase that names this kind alone, as the plan has it: “UBND các xã, thị trấn”.
    private static string? NameOf(UnitGroups group, List<string> phrases)
    {
        var own = phrases.Where(phrase => UnitGroupWords.Of(phrase) == group && !UnitGroupWords.IsOneBody(phrase) && phrase.Length < 70)
            .ToList();
        if (own.Count == 0)
            return null;
        var name = LeadPattern().Replace(own[0], "").Trim();
        return name.Length > 0 ? char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..] : null;
    }

    [GeneratedRegex(@"\((?:để )?(?:b/c|báo cáo|B/c)[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex ReportedPattern();

    [GeneratedRegex(@"^(?:Các|các|Những|Đề nghị)\s+")]
    private static partial Regex LeadPattern();
}
