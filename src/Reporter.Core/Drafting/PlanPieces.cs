using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Forms;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Plans;

namespace Reporter.Core.Drafting;

/// <summary>Puts sections into the text of a plan file, at the end of its list, and touches nothing else in it.</summary>
public static partial class PlanPieces
{
    private const string Key = "phan:";

    /// <summary>A section of figures as lines, set in by two.</summary>
    public static IReadOnlyList<string> Lines(FormSection section, string source)
    {
        ArgumentNullException.ThrowIfNull(section);

        var yaml = new YamlText();
        yaml.Blank();
        yaml.Comment(DraftWords.FromForm(source), 2);
        yaml.Line("  - ma: " + YamlText.Value(section.Code));
        yaml.Pair("ten", section.Name, 4);
        yaml.Line($"    dieu_khoan: \"\"   # {YamlText.OpenMark} {DraftWords.WhichClause}");
        yaml.Line("    bat_buoc: không   # " + DraftWords.WhoMust);
        if (section.Figures.Count > 0)
            yaml.Line("    chi_tieu:");
        foreach (var figure in section.Figures)
            yaml.Line($"      - {{ {string.Join(", ", Pairs(figure))} }}");
        if (section.List is { } list)
        {
            yaml.Line("    bang:");
            yaml.Line("      ma: " + list.Code);
            yaml.Pair("ten", list.Name, 6);
            if (list.Rows > 1)
                yaml.Line("      so_dong_bieu: " + list.Rows.ToString(CultureInfo.InvariantCulture));
            yaml.Line("      cot:");
            foreach (var column in list.Columns)
                yaml.Line($"        - {{ {string.Join(", ", Pairs(column with { Whole = null, PartName = "" }, isColumn: true))} }}");
        }
        return yaml.ToString().TrimEnd('\n').Split('\n');
    }

    public static string Insert(string plan, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(plan);

        var all = plan.ReplaceLineEndings("\n").Split('\n').ToList();
        var at = all.FindIndex(line => line.StartsWith(Key, StringComparison.Ordinal));
        if (at < 0)
            return string.Join('\n', [.. all, Key, .. lines, ""]);
        if (EmptyListPattern().IsMatch(all[at]))
            all[at] = Key;
        var end = at + 1;
        while (end < all.Count && (all[end].Length == 0 || char.IsWhiteSpace(all[end][0]) || all[end][0] is '#' or '-'))
            end++;
        // What stands above the next key belongs to it.
        while (end > at + 1 && (string.IsNullOrWhiteSpace(all[end - 1]) || all[end - 1].StartsWith('#')))
            end--;
        var indent = all.Skip(at + 1).Take(end - at - 1).Select(line => ItemPattern().Match(line))
            .FirstOrDefault(match => match.Success)?.Groups[1].Length ?? 2;
        all.InsertRange(end, lines.Select(line => line.Length == 0 ? line : new string(' ', indent) + line[Math.Min(2, line.Length)..]));
        return DraftText.Counted(string.Join('\n', all));
    }

    /// <summary>A plan file of which nothing is known yet: every key is open.</summary>
    public static string Skeleton(string source)
    {
        var title = new PlanLine("", default);
        var plan = new PlanText
        {
            Path = "",
            Kind = "Kế hoạch",
            Subject = "",
            Symbol = "",
            DateText = "",
            Place = "",
            Issuer = "",
            Bases = [],
            FurtherBases = [],
            Clauses = [],
            Recipients = [],
            Year = null,
            Fingerprint = "",
            Title = title,
        };
        return DraftText.Of(new PlanDraft
        {
            Plan = plan,
            Duties = [],
            Consolidators = [],
            Kinds = [new DraftedKind("xa", "UBND cấp xã", UnitGroups.Communes)],
            Sections = [],
            Units = [],
            LooseTargets = [],
            Due = new DraftedDue(null, []),
        }, source);
    }

    private static IEnumerable<string> Pairs(FormFigure figure, bool isColumn = false)
    {
        yield return "ma: " + figure.Code;
        yield return "ten: " + YamlText.Value(figure.Name);
        if (figure.Measure.Length > 0 && figure.Measure != "%")
            yield return "don_vi_tinh: " + YamlText.Value(figure.Measure);
        if (figure.Type != (isColumn ? FieldType.Text : FieldType.WholeNumber))
            yield return "kieu: " + PlanWords.Of(figure.Type);
        if (figure.Type == FieldType.Money && FormTitle.FactorOf(figure.Measure) is { } factor)
            yield return "he_so: " + factor;
        if (figure.Type is FieldType.WholeNumber or FieldType.Number or FieldType.Money or FieldType.Percent)
            yield return "tu: 0";
        if (isColumn && figure.Type is FieldType.WholeNumber or FieldType.Number or FieldType.Money && isColumn)
            yield return "tong_hop: cong";
        if (figure.Whole is { } whole)
            yield return $"{(figure.IsAddend ? "chia_ra" : "trong_do")}: {whole}";
        if (figure.Whole is not null && figure.PartName.Length > 0 && figure.PartName != figure.Name)
            yield return "ten_phan: " + YamlText.Value(figure.PartName);
    }

    [GeneratedRegex(@"^phan:\s*(?:#.*|\[\s*\]\s*(?:#.*)?)?$")]
    private static partial Regex EmptyListPattern();

    [GeneratedRegex(@"^(\s*)- ")]
    private static partial Regex ItemPattern();
}
