using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Forms;

/// <summary>What stands above a table: the form's title, its measure, whose it is.</summary>
internal static partial class FormHead
{
    private static readonly string[] NoTitles = ["bieu so", "bieu mau", "ban hanh theo", "ngay nhan", "bc ", "don vi bao cao",
        "don vi nhan", "cong hoa xa hoi", "doc lap", "ky bao cao", "tu ngay", "so bo", "don vi tinh", "dvt", "uy ban nhan dan", "ubnd",
        "so tu phap", "bo tu phap", "bao cao 6", "nam bao cao", "mau so", "kem theo", "tong cuc", "cuc "];

    /// <summary>The largest of the lines above that is no code, date or office: titles are in capitals.</summary>
    public static string NameOf(FormGrid grid, FormBlock block, int after, string sheet)
    {
        var lines = new List<string>();
        for (var row = after + 1; row < block.FirstTitleRow; row++)
            lines.AddRange(grid.Texts(row).SelectMany(text => text.Split('\n')).Where(text => text.Length is > 5 and < 200 && !NoTitles
                .Any(word => NameKey.Of(text).StartsWith(word, StringComparison.Ordinal))
                && !text.StartsWith('(') && text.Count(char.IsLetter) * 2 > text.Length));
        var title = lines.FirstOrDefault(PlanLines.IsCapitals) ?? lines.LastOrDefault();
        if (title is null)
            return sheet;
        var text = PlanLines.IsCapitals(title) ? PlanSubject.InSentence(title, []) : title;
        return text.Trim(' ', ':', '.');
    }

    /// <summary>“Đơn vị tính: vụ việc”, said once for the whole table.</summary>
    public static string MeasureOver(FormGrid grid, FormBlock block, int after)
    {
        for (var row = block.FirstTitleRow - 1; row > Math.Max(after, block.FirstTitleRow - 5); row--)
        {
            foreach (var text in grid.Texts(row))
            {
                if (FormTitle.MeasureLine(text) is { } measure)
                    return measure;
            }
        }
        return "";
    }

    /// <summary>“Đơn vị báo cáo: ……” is printed with the unit's name.</summary>
    public static IEnumerable<FormTag> Tags(FormGrid grid, int before)
    {
        for (var row = 1; row < before; row++)
        {
            for (var column = 1; column <= grid.LastColumn; column++)
            {
                if (!grid.IsCovered(row, column) && UnitPattern().Match(grid.Own(row, column).Text) is { Success: true } match)
                    yield return new FormTag(grid.Sheet.Name, row, column, match.Groups["t"].Value.TrimEnd() + " {{ don_vi_bao_cao.ten }}");
            }
        }
    }

    [GeneratedRegex(@"^(?<t>\s*(?:Đơn vị báo cáo|Cơ quan báo cáo|Đơn vị gửi báo cáo)\s*:)[\s.…_]*$", RegexOptions.IgnoreCase)]
    private static partial Regex UnitPattern();
}
