using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>Bodies that the recipients name one by one. Whether each must report, a person decides.</summary>
internal static partial class RecipientUnits
{
    public static IReadOnlyList<DraftedUnit> Of(PlanText plan, IReadOnlyList<DraftedKind> kinds, DraftedDuty? consolidator)
    {
        var units = new List<DraftedUnit>();
        if (consolidator is not null)
            units.Add(new DraftedUnit(PlanDrafter.Slug(consolidator.Who), consolidator.Who, DraftedKinds.ConsolidatorCode));
        foreach (var name in plan.Recipients.Where(DraftedKinds.IsOfPlan).SelectMany(Bodies))
        {
            var kind = kinds.FirstOrDefault(kind => kind.Group != UnitGroups.None && UnitGroupWords.Of(name).HasFlag(kind.Group));
            var code = PlanDrafter.Slug(name);
            if (kind is not null && code.Length > 0 && !units.Exists(unit => unit.Code == code
                || NameKey.Of(unit.Name) == NameKey.Of(name)))
                units.Add(new DraftedUnit(code, name, kind.Code));
        }
        return units;
    }

    // “UBMTTQVN huyện, tổ chức chính trị-xã hội huyện”: a body and a group of them.
    private static IEnumerable<string> Bodies(string recipient)
    {
        var bare = AsidePattern().Replace(recipient, "").Trim();
        if (UnitMention.AtStart(bare) is null)
            return [];
        var cut = bare.IndexOf(", tổ chức", StringComparison.Ordinal) is var at and > 0 ? bare[..at] : bare;
        return UnitGroupWords.IsOneBody(cut) && !UnitGroupWords.Of(cut).HasFlag(UnitGroups.Communes) && cut.Length < 90 ? [cut] : [];
    }

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex AsidePattern();
}
