using System.Globalization;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Forms;

/// <summary>Short codes of figures, each once: the first letters of the group, the first words of the title.</summary>
internal sealed class FormCodes(IEnumerable<string> taken)
{
    private const int MostWords = 4;

    // Words of templates and formulas, and words that tell nothing apart.
    private static readonly string[] Reserved = ["if", "for", "end", "do", "in", "and", "or", "not", "null", "true", "false", "math",
        "nam", "ky", "tong", "bang", "don_vi", "nam_truoc", "func", "ret", "case", "when", "else", "while", "break", "continue", "import",
        "readonly", "with", "capture", "tablerow", "wrap", "this", "empty", "phan", "han_nop", "so", "ngay", "date"];
    private static readonly string[] Empty = ["cua", "va", "cac", "duoc", "tai", "theo", "la", "trong", "do", "chia", "ra", "ve", "cho",
        "tu", "co", "tren", "dia", "ban"];

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public string Of(string leaf, string group = "")
    {
        var words = NameKey.Of(leaf).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Empty.Contains(word)).ToList();
        var head = string.Concat(NameKey.Of(group).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word))
            .Take(4).Select(word => word[0]));
        var body = string.Join('_', (telling.Count > 0 ? telling : [.. words]).Take(MostWords));
        var code = head.Length > 0 && body.Length > 0 ? $"{head}_{body}" : head + body;
        if (code.Length == 0 || !char.IsAsciiLetter(code[0]))
            code = "ct_" + code;
        if (Reserved.Contains(code))
            code = "ct_" + code;
        code = code.Length <= 32 ? code.Trim('_') : code[..32].Trim('_');
        for (var (i, one) = (2, code); ; i++)
        {
            if (_taken.Add(one))
                return one;
            one = code + "_" + i.ToString(CultureInfo.InvariantCulture);
        }
    }
}
