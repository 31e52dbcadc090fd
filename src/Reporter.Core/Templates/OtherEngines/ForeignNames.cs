using Reporter.Core.Names;
using Scriban.Syntax;

namespace Reporter.Core.Templates.OtherEngines;

/// <summary>Functions as other engines and workbooks call them, and what they are called here.</summary>
public static class ForeignNames
{
    private static readonly (string Here, string[] Elsewhere)[] Names =
    [
        ("math.round", ["lamtron", "round", "fixed", "tofixed"]),
        ("math.ceil", ["lamtronlen", "roundup", "ceil"]),
        ("math.floor", ["lamtronxuong", "rounddown", "floor"]),
        ("math.abs", ["abs", "trituyetdoi"]),
        ("tong_cua", ["tong", "sum", "cong", "sumby"]),
        ("nhom_theo", ["groupby", "nhom", "gomnhom"]),
        ("array.size", ["dem", "count", "counta", "len", "length"]),
        ("array.sort", ["sort", "sapxep", "orderby"]),
        ("array.filter", ["filter", "loc", "where"]),
        ("array.reverse", ["reverse", "daonguoc"]),
        ("array.first", ["first"]),
        ("array.last", ["last"]),
        ("array.uniq", ["unique", "distinct"]),
        ("string.upcase", ["viethoa", "inhoa", "chuhoa", "upper", "uppercase", "touppercase", "toupper"]),
        ("string.downcase", ["vietthuong", "chuthuong", "lower", "lowercase", "tolowercase", "tolower"]),
        ("string.capitalizewords", ["title", "proper"]),
        ("string.capitalize", ["capitalize"]),
        ("string.strip", ["trim"]),
        ("string.replace", ["replace", "thay", "substitute"]),
        ("string.split", ["split", "tach"]),
        ("liet_ke", ["join", "noi", "textjoin"]),
        ("x ?? \"…\"", ["default", "macdinh", "iferror", "ifnull"]),
        ("so", ["formatnumber", "number", "dinhdangso"]),
        ("tien", ["currency", "sotien"]),
        ("phan_tram", ["percent", "phantram"]),
        ("ngay", ["formatdate", "dinhdangngay"]),
        ("la_ma", ["roman", "lama"]),
        ("doc_so", ["docso", "sothanhchu"]),
        ("hinh", ["image", "anh", "picture"]),
        ("bieu_do", ["chart", "bieudo"]),
        ("lien_ket", ["link", "hyperlink", "lienket"]),
        ("ngat_trang", ["pagebreak", "sangtrang", "ngattrang"]),
        ("chen", ["insert"]),
    ];

    private static readonly Dictionary<string, string> Known = Names
        .SelectMany(name => name.Elsewhere.Select(word => (word, name.Here)))
            .ToDictionary(pair => pair.word, pair => pair.Here, StringComparer.Ordinal);

    /// <summary>Whether a name stands where only a function can: before arguments, or behind a pipe.</summary>
    public static bool IsCalled(ScriptNode? node) => node?.Parent switch
    {
        ScriptFunctionCall call => call.Target == node,
        ScriptPipeCall pipe => pipe.To == node,
        _ => false,
    };

    /// <summary>What somebody means who calls a function by another language's name; null when that is not known.</summary>
    public static string? Find(string name) =>
        Known.GetValueOrDefault(NameKey.Of(name).Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal));
}
