using System.Text.RegularExpressions;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Drafting.Forms;

/// <summary>What a title says besides its name: measure, kind of value, whether it begins parts.</summary>
internal static partial class FormTitle
{
    private static readonly string[] Measures = ["nguoi", "luot nguoi", "cuoc", "vu viec", "vu", "viec", "van ban", "ban", "lan", "to",
        "thon", "hoi nghi", "dong", "nghin dong",
        "trieu dong", "ty dong", "ngan dong", "ho so", "lop", "buoi", "tin bai", "tin", "bai", "xa", "don vi", "cau lac bo",
            "chuong trinh", "truong hop", "quyen", "tai lieu", "cuoc thi", "luot", "ngay", "gio", "km", "ha", "tan", "ho", "doanh nghiep",
            "quyet dinh", "thu tuc", "kien nghi", "to chuc", "giay", "m2", "san pham", "clb", "phong su"];

    /// <summary>The title without the measure in brackets behind it.</summary>
    public static (string Name, string Measure) Split(string title)
    {
        var text = SpacePattern().Replace(title, " ").Trim();
        var match = BracketPattern().Match(text);
        if (match.Success && IsMeasure(match.Groups["m"].Value))
            return (text[..match.Index].Trim(' ', ':', '-'), MeasureOf(match.Groups["m"].Value));
        return (text.Trim(' ', ':'), "");
    }

    /// <summary>“Đơn vị tính: vụ việc” above or under a table.</summary>
    public static string? MeasureLine(string text) => LinePattern().Match(text) is { Success: true } match
        ? MeasureOf(match.Groups["m"].Value) : null;

    public static bool IsPartsOf(string title, out bool areAll)
    {
        var key = NameKey.Of(title);
        areAll = key is "chia ra" or "chia theo" or "gom" or "bao gom" || key.StartsWith("chia ", StringComparison.Ordinal)
            || key.StartsWith("phan theo", StringComparison.Ordinal)
            || key.StartsWith("phan chia", StringComparison.Ordinal);
        return areAll || key is "trong do" || key.StartsWith("trong do", StringComparison.Ordinal);
    }

    public static bool IsTotal(string title) => NameKey.Of(title) is "tong so" or "tong" or "tong cong" or "cong" or "so luong";

    public static FieldType TypeOf(string name, string measure)
    {
        var (key, unit) = (NameKey.Of(name), NameKey.Of(measure));
        if (unit.EndsWith("dong", StringComparison.Ordinal) && unit.Length > 0)
            return FieldType.Money;
        if (measure.Contains('%', StringComparison.Ordinal) || key.StartsWith("ty le", StringComparison.Ordinal)
            || key.StartsWith("ti le", StringComparison.Ordinal))
            return FieldType.Percent;
        if (YesNoPattern().IsMatch(name) || unit is "co khong" or "dat khong dat" or "co khong co")
            return FieldType.YesNo;
        if (key.StartsWith("ngay", StringComparison.Ordinal) || key.EndsWith("ngay ban hanh", StringComparison.Ordinal)
            || unit == "ngay thang")
            return FieldType.Date;
        string[] texts = ["ghi chu", "noi dung", "ten ", "ho va ten", "ho ten", "so ky hieu", "trich yeu", "dia diem", "thanh phan",
            "ly do", "nguyen nhan", "danh gia", "nhan xet", "dia chi", "chuc vu", "kho khan", "vuong mac", "y kien", "de xuat", "ton tai",
            "uu diem", "ten"];
        if (texts.Any(word => (key + " ").StartsWith(word, StringComparison.Ordinal)) && measure.Length == 0)
            return FieldType.Text;
        return unit is "km" or "ha" or "tan" or "gio" or "m2" ? FieldType.Number : FieldType.WholeNumber;
    }

    /// <summary>What a number in that measure is multiplied by to be đồng.</summary>
    public static string? FactorOf(string measure) => NameKey.Of(measure) switch
    {
        "nghin dong" or "ngan dong" or "1000 dong" => "1000",
        "trieu dong" => "1000000",
        "ty dong" or "ti dong" => "1000000000",
        _ => null,
    };

    private static bool IsMeasure(string text) => Measures.Contains(NameKey.Of(text)) || text.Trim() == "%" || LinePattern().IsMatch(text)
        || YesNoPattern().IsMatch(text);

    private static string MeasureOf(string text)
    {
        var bare = LinePattern().Match(text) is { Success: true } line ? line.Groups["m"].Value : text;
        bare = bare.Trim(' ', '(', ')', ':', '.');
        return bare.Length > 0 && !bare.Any(char.IsLower) ? bare.ToLowerInvariant() : bare.Length > 1 && char.IsUpper(bare[0])
            && !char.IsUpper(bare[1]) ? char.ToLowerInvariant(bare[0]) + bare[1..] : bare;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"\((?<m>[^()]{1,30})\)\s*$")]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"^\(?\s*(?:Đơn vị tính|ĐVT|Đvt|đvt|Đơn vị)\s*:\s*(?<m>[^()]{1,30}?)\s*\)?$")]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"[Cc]ó\s*/\s*[Kk]hông|[Đđ]ạt\s*/\s*[Kk]hông|\bhay không\b|\bhay chưa\b|[Đđ]ã/[Cc]hưa")]
    private static partial Regex YesNoPattern();
}
