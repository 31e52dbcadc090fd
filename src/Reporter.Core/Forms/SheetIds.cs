using System.Globalization;
using System.Text;

namespace Reporter.Core.Forms;

/// <summary>Short names for the sheets of a year's form, two to six capital letters or digits, each given once.</summary>
internal sealed class SheetIds
{
    private const int Longest = 6;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    public string Of(string code)
    {
        var letters = string.Concat(code.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (letters.Length < 2)
            letters = "P" + (letters.Length == 0 ? "0" : letters);
        var id = letters[..Math.Min(letters.Length, Longest)];
        for (var number = 2; !_given.Add(id); number++)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            id = letters[..Math.Min(letters.Length, Longest - digits.Length)] + digits;
        }
        return id;
    }
}
