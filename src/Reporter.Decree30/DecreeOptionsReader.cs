using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using YamlDotNet.RepresentationModel;

namespace Reporter.Decree30;

/// <summary>
/// An office's own rules in the checker's terms: <c>the-thuc.yaml</c> beside the documents, or what the plan's reader has read of
/// <c>the_thuc</c>. The keys are described in docs/nghi-dinh-30.md.
/// </summary>
public static class DecreeOptionsReader
{
    public const string FileName = "the-thuc.yaml";

    private static readonly Dictionary<string, PageEdge> Edges = new(StringComparer.Ordinal)
    {
        ["le_tren"] = PageEdge.Top,
        ["le_duoi"] = PageEdge.Bottom,
        ["le_trai"] = PageEdge.Left,
        ["le_phai"] = PageEdge.Right,
    };

    private static readonly Dictionary<string, DecreeComponent[]> Components = new(StringComparer.Ordinal)
    {
        ["quoc_hieu"] = [DecreeComponent.NationalTitle],
        ["tieu_ngu"] = [DecreeComponent.Motto],
        ["chu_quan"] = [DecreeComponent.ParentAgency],
        ["co_quan"] = [DecreeComponent.Agency],
        ["so_ky_hieu"] = [DecreeComponent.Number],
        ["dia_danh"] = [DecreeComponent.PlaceAndDate],
        ["ten_loai"] = [DecreeComponent.Title],
        ["trich_yeu"] = [DecreeComponent.Subject],
        ["trich_yeu_cong_van"] = [DecreeComponent.LetterSubject],
        ["kinh_gui"] = [DecreeComponent.Addressee],
        ["can_cu"] = [DecreeComponent.Basis],
        ["noi_dung"] = [DecreeComponent.BodyText, DecreeComponent.Clause, DecreeComponent.TitledClause, DecreeComponent.Point,
            DecreeComponent.Article],
        ["nguoi_ky"] = [DecreeComponent.Authority, DecreeComponent.SignerName],
        ["noi_nhan"] = [DecreeComponent.RecipientsLabel],
        ["danh_sach_noi_nhan"] = [DecreeComponent.Recipients],
        ["phu_luc"] = [DecreeComponent.AnnexLabel],
        ["so_trang"] = [DecreeComponent.PageNumber],
    };

    /// <summary>A file of rules; null with the reason in the bag when the text is no such file, the decree's own values where a key is
    /// absent or wrong.</summary>
    public static DecreeOptions? Read(string path, string text, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);

        if (YamlFile.Read(path, text, diagnostics) is not { } root)
            return null;
        // Who copies the part out of a plan may have copied its key too.
        var own = root.Children.FirstOrDefault(child => child.Key
            is YamlScalarNode { Value: FormatRulesReader.PlanKey }).Value as YamlMappingNode;
        var (rules, problems) = FormatRulesReader.Read(path, own ?? root);
        foreach (var problem in problems)
        {
            diagnostics.Add(problem.Found is { } found
                ? FormatFindings.DecreeOptionBad(problem.At, problem.Key, found)
                : FormatFindings.DecreeOptionUnknown(problem.At, problem.Key, problem.Nearest, problem.Known));
        }
        return Of(rules);
    }

    /// <summary>What was read, in the checker's own terms.</summary>
    public static DecreeOptions Of(FormatRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);

        var margins = new Dictionary<PageEdge, (double, double)>(DecreeOptions.Default.Margins);
        foreach (var (key, range) in rules.Margins)
            margins[Edges[key]] = range;
        return DecreeOptions.Default with
        {
            Margins = margins,
            Sizes = rules.Sizes.SelectMany(size => Components[size.Key].Select(component => (component, size.Value)))
                .ToDictionary(pair => pair.component, pair => pair.Value),
            Severities = rules.Severities,
            Units = rules.Units,
            Kinds = rules.Kinds,
            IsTemplate = rules.IsTemplate,
        };
    }
}
