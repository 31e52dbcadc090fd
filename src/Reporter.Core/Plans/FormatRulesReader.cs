using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using YamlDotNet.RepresentationModel;

namespace Reporter.Core.Plans;

/// <summary>Reads an office's own rules of format (docs/nghi-dinh-30.md, “Quy định riêng của cơ quan”). What cannot be used is left out and
/// listed.</summary>
public sealed class FormatRulesReader
{
    public const string PlanKey = "the_thuc";

    /// <summary>The checker's findings, of which a severity may be given.</summary>
    private const string CodesOfFormat = "RP7";

    public static readonly IReadOnlyList<string> Edges = ["le_tren", "le_duoi", "le_trai", "le_phai"];

    public static readonly IReadOnlyList<string> Components =
    [
        "quoc_hieu", "tieu_ngu", "chu_quan", "co_quan", "so_ky_hieu", "dia_danh", "ten_loai", "trich_yeu", "trich_yeu_cong_van", "kinh_gui",
            "can_cu",
        "noi_dung", "nguoi_ky", "noi_nhan", "danh_sach_noi_nhan", "phu_luc", "so_trang",
    ];

    private static readonly Dictionary<string, Severity?> Words = new(StringComparer.Ordinal)
    {
        ["loi"] = Severity.Error,
        ["giai_trinh"] = Severity.Query,
        ["luu_y"] = Severity.Note,
        ["bo_qua"] = null,
    };

    private static readonly string[] Keys = [.. Edges, "co_chu", "muc_do", "don_vi", "ten_loai", "mau"];

    private readonly string _path;
    private readonly List<FormatRuleProblem> _problems = [];
    private readonly Dictionary<string, (double, double)> _margins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (double, double)> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);

    public static bool IsOfFormat(string code) => code.StartsWith(CodesOfFormat, StringComparison.Ordinal);

    private FormatRulesReader(string path) => _path = path;

    public static (FormatRules Rules, IReadOnlyList<FormatRuleProblem> Problems) Read(string path, YamlNode node)
    {
        ArgumentNullException.ThrowIfNull(node);

        var reader = new FormatRulesReader(path);
        return (reader.Read(node), reader._problems);
    }

    private FormatRules Read(YamlNode root)
    {
        var rules = FormatRules.None;
        foreach (var (key, value) in Pairs(PlanKey, root))
        {
            if (Edges.Contains(key) && Range(key, value) is { } margin)
                _margins[key] = margin;
            else if (key == "co_chu")
                ReadSizes(value);
            else if (key == "muc_do")
                ReadSeverities(value);
            else if (key == "don_vi")
                rules = rules with { Units = Texts(key, value) };
            else if (key == "ten_loai")
                rules = rules with { Kinds = Texts(key, value) };
            else if (key == "mau")
                rules = rules with { IsTemplate = YesOrNo(key, value) };
            else if (!Edges.Contains(key))
                Unknown(value, key, Keys);
        }
        return rules with { Margins = _margins, Sizes = _sizes, Severities = _severities };
    }

    private void ReadSizes(YamlNode value)
    {
        foreach (var (key, size) in Pairs("co_chu", value))
        {
            if (!Components.Contains(key))
                Unknown(size, key, Components);
            else if (Range(key, size) is { } range)
                _sizes[key] = range;
        }
    }

    private void ReadSeverities(YamlNode value)
    {
        List<string> codes = [.. FindingPages.Codes.Where(IsOfFormat)];
        foreach (var (key, word) in Pairs("muc_do", value))
        {
            if (!codes.Contains(key))
                Unknown(word, key, codes, shown: ["RP7101", "RP7103", "…"]);
            else if (word is YamlScalarNode { Value: { } name } && Words.TryGetValue(name, out var severity))
                _severities[key] = severity;
            else
                Bad(word, key);
        }
    }

    private (double From, double To)? Range(string key, YamlNode value)
    {
        var parts = (value as YamlScalarNode)?.Value?.Split(['-', '–']) ?? [];
        if (parts is [var from, ..] && TryNumber(from, out var low) && TryNumber(parts[^1], out var high) && parts.Length <= 2
            && low <= high)
            return (low, high);
        Bad(value, key);
        return null;
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number is > 0 and < 1_000;

    private List<string> Texts(string key, YamlNode value)
    {
        if (value is YamlSequenceNode sequence)
            return [.. sequence.Children.OfType<YamlScalarNode>().Select(node => (node.Value ?? "").Trim())];
        Bad(value, key);
        return [];
    }

    private bool YesOrNo(string key, YamlNode value)
    {
        var said = (value as YamlScalarNode)?.Value;
        if (said is not ("có" or "co" or "true" or "không" or "khong" or "false"))
            Bad(value, key);
        return said is "có" or "co" or "true";
    }

    /// <summary>A value where keys belong is reported and not passed over.</summary>
    private IEnumerable<(string Key, YamlNode Value)> Pairs(string key, YamlNode node)
    {
        if (node is YamlMappingNode map)
            return map.Children.Select(child => ((child.Key as YamlScalarNode)?.Value ?? "", child.Value));
        Bad(node, key);
        return [];
    }

    private void Bad(YamlNode at, string key) => _problems.Add(new FormatRuleProblem(PlanMap.Place(_path, at), key, at.ToString(), []));

    private void Unknown(YamlNode at, string key, IReadOnlyCollection<string> known, IReadOnlyCollection<string>? shown = null) =>
        _problems.Add(new FormatRuleProblem(PlanMap.Place(_path, at), key, null, shown ?? known) { Nearest = NearestName.To(key, known) });
}
