using System.Globalization;
using Reporter.Core.Names;

namespace Reporter.Word.Values;

/// <summary>Colours by their Vietnamese names, or by their code.</summary>
internal static class Colours
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["do"] = "FF0000",
        ["do nhat"] = "FFC7CE",
        ["do dam"] = "9C0006",
        ["cam"] = "FFC000",
        ["cam nhat"] = "FCE4D6",
        ["vang"] = "FFFF00",
        ["vang nhat"] = "FFF2CC",
        ["xanh la"] = "00B050",
        ["xanh la nhat"] = "E2EFDA",
        ["xanh la dam"] = "006100",
        ["luc"] = "00B050",
        ["xanh duong"] = "0070C0",
        ["xanh duong nhat"] = "DDEBF7",
        ["xanh duong dam"] = "1F3864",
        ["xanh"] = "0070C0",
        ["xanh nhat"] = "DDEBF7",
        ["lam"] = "0070C0",
        ["tim"] = "7030A0",
        ["tim nhat"] = "E4DFEC",
        ["hong"] = "FF66CC",
        ["hong nhat"] = "FFE1F3",
        ["nau"] = "833C0B",
        ["nau nhat"] = "EDE3D9",
        ["xam"] = "808080",
        ["xam nhat"] = "D9D9D9",
        ["xam dam"] = "404040",
        ["den"] = "000000",
        ["trang"] = "FFFFFF",
    };

    /// <summary>The code of a colour, six digits; null when there is none of that name.</summary>
    public static string? Find(string colour)
    {
        var code = colour.Trim().TrimStart('#');
        if (code.Length == 3)
            code = string.Concat(code.SelectMany(digit => new[] { digit, digit }));
        return code.Length == 6 && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _)
            ? code.ToUpperInvariant() : Known.GetValueOrDefault(NameKey.Of(colour));
    }
}
