using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using YamlDotNet.RepresentationModel;

namespace Reporter.Decree30;

/// <summary>
/// Reads an office's own rules: <c>the-thuc.yaml</c> beside the documents, or the part <c>the_thuc</c> of a plan.
/// The keys are described in docs/nghi-dinh-30.md.
/// </summary>
public static class DecreeOptionsReader
{
    public const string FileName = "the-thuc.yaml";
    private const string PlanKey = "the_thuc";

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
        ["noi_dung"] = [DecreeComponent.BodyText, DecreeComponent.Clause, DecreeComponent.TitledClause, DecreeComponent.Point, DecreeComponent.Article],
        ["nguoi_ky"] = [DecreeComponent.Authority, DecreeComponent.SignerName],
        ["noi_nhan"] = [DecreeComponent.RecipientsLabel],
        ["danh_sach_noi_nhan"] = [DecreeComponent.Recipients],
        ["phu_luc"] = [DecreeComponent.AnnexLabel],
        ["so_trang"] = [DecreeComponent.PageNumber],
    };

    private static readonly Dictionary<string, Severity?> Severities = new(StringComparer.Ordinal)
    {
        ["loi"] = Severity.Error,
        ["giai_trinh"] = Severity.Query,
        ["luu_y"] = Severity.Note,
        ["bo_qua"] = null,
    };

    private static readonly string[] Keys = [.. Edges.Keys, "co_chu", "muc_do", "don_vi", "ten_loai", "mau"];

    /// <summary>Null with the reason in the bag when the text is no such file; the decree's own values where a key is absent or wrong.</summary>
    public static DecreeOptions? Read(string path, string text, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);

        if (YamlFile.Read(path, text, diagnostics) is not { } root)
            return null;
        var reader = new Reader(path, diagnostics);
        // A plan holds many other things, and its own reader has looked at them.
        var own = root.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: PlanKey }).Value;
        return own is YamlMappingNode inside ? reader.Read(inside) : path.EndsWith(FileName, StringComparison.Ordinal) ? reader.Read(root) : DecreeOptions.Default;
    }

    private sealed class Reader(string path, DiagnosticBag diagnostics)
    {
        private readonly Dictionary<PageEdge, (double, double)> _margins = new(DecreeOptions.Default.Margins);
        private readonly Dictionary<DecreeComponent, (double, double)> _sizes = [];
        private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);

        public DecreeOptions Read(YamlMappingNode root)
        {
            var options = DecreeOptions.Default;
            foreach (var (key, value) in Pairs(PlanKey, root))
            {
                if (Edges.TryGetValue(key, out var edge))
                    _margins[edge] = Range(key, value) ?? _margins[edge];
                else if (key == "co_chu")
                    ReadSizes(value);
                else if (key == "muc_do")
                    ReadSeverities(value);
                else if (key == "don_vi")
                    options = options with { Units = Texts(key, value) };
                else if (key == "ten_loai")
                    options = options with { Kinds = Texts(key, value) };
                else if (key == "mau")
                    options = options with { IsTemplate = YesOrNo(key, value) };
                else
                    diagnostics.Add(Unknown(value, key, Keys));
            }
            return options with { Margins = _margins, Sizes = _sizes, Severities = _severities };
        }

        private void Bad(TextLocation at, string key, string found) => diagnostics.Add(FormatFindings.DecreeOptionBad(at, key, found));

        private void ReadSizes(YamlNode value)
        {
            foreach (var (key, size) in Pairs("co_chu", value))
            {
                if (!Components.TryGetValue(key, out var components))
                    diagnostics.Add(Unknown(size, key, Components.Keys));
                else if (Range(key, size) is { } range)
                    Array.ForEach(components, component => _sizes[component] = range);
            }
        }

        private void ReadSeverities(YamlNode value)
        {
            var codes = FormatFindings.DecreeRules.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);
            foreach (var (key, word) in Pairs("muc_do", value))
            {
                if (!codes.Contains(key))
                    diagnostics.Add(FormatFindings.DecreeOptionUnknown(Place(word), key, NearestName.To(key, codes), ["RP7101", "RP7103", "…"]));
                else if (word is YamlScalarNode { Value: { } name } && Severities.TryGetValue(name, out var severity))
                    _severities[key] = severity;
                else
                    Bad(Place(word), key, word.ToString());
            }
        }

        private (double From, double To)? Range(string key, YamlNode value)
        {
            var parts = (value as YamlScalarNode)?.Value?.Split(['-', '–']) ?? [];
            if (parts is [var from, ..] && TryNumber(from, out var low) && TryNumber(parts[^1], out var high) && parts.Length <= 2 && low <= high)
                return (low, high);
            Bad(Place(value), key, value.ToString());
            return null;
        }

        private static bool TryNumber(string text, out double number) =>
            double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number is > 0 and < 1_000;

        private List<string> Texts(string key, YamlNode value)
        {
            if (value is YamlSequenceNode sequence)
                return [.. sequence.Children.OfType<YamlScalarNode>().Select(node => (node.Value ?? "").Trim())];
            Bad(Place(value), key, value.ToString());
            return [];
        }

        private bool YesOrNo(string key, YamlNode value)
        {
            if (value is not YamlScalarNode { Value: "có" or "co" or "true" or "không" or "khong" or "false" })
                Bad(Place(value), key, value.ToString());
            return value is YamlScalarNode { Value: "có" or "co" or "true" };
        }

        private Diagnostic Unknown(YamlNode at, string key, IReadOnlyCollection<string> known) =>
            FormatFindings.DecreeOptionUnknown(Place(at), key, NearestName.To(key, known), known);

        // A value where keys belong is told and not passed over.
        private IEnumerable<(string Key, YamlNode Value)> Pairs(string key, YamlNode node)
        {
            if (node is YamlMappingNode map)
                return map.Children.Select(child => ((child.Key as YamlScalarNode)?.Value ?? "", child.Value));
            Bad(Place(node), key, node.ToString());
            return [];
        }

        private TextLocation Place(YamlNode node) => new(path, (int)node.Start.Line, (int)node.Start.Column);
    }
}
