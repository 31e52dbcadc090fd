using System.Globalization;
using Reporter.Core.Plans;

namespace Reporter.Core.Forms;

/// <summary>
/// The line under each sheet of a form, <c>Mã biểu: RP1-06040-HOINGH-2026-9C1F-K</c>: which unit, sheet, year and wording. It is the only
/// mark that outlives every way of saving, copying and printing; its last letter tells when it was typed over.
/// </summary>
public sealed record PrintedMark(string Unit, string Sheet, int Year, string Fingerprint)
{
    public const string Label = "Mã biểu: ";

    private const string Version = "RP1";

    // Without I, L, O, Q: they are taken for others on paper.
    private const string CheckLetters = "ABCDEFGHJKMNPRSTUVWXYZ2";

    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Version}-{Unit}-{Sheet}-{Year}-{Fingerprint}");
        return $"{text}-{CheckOf(text)}";
    }

    /// <summary>The first mark in a text, whatever its case.</summary>
    /// <param name="isIntact">The check letter is the one that belongs to the rest.</param>
    public static PrintedMark? Find(string text, out bool isIntact)
    {
        ArgumentNullException.ThrowIfNull(text);

        isIntact = false;
        var start = text.IndexOf(Version + "-", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        var mark = text[start..end].ToUpperInvariant();
        if (mark.Split('-')
            is not [_, { Length: > 0 } unit, { Length: > 0 } sheet, { Length: 4 } year, { Length: 4 } fingerprint, { Length: 1 } check]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        isIntact = CheckOf(mark[..^2]) == check[0];
        return new PrintedMark(unit, sheet, number, fingerprint);
    }

    /// <summary>A unit's code as marks print it: other letters than A–Z and digits do not come through every program, so such a code
    /// becomes a number.</summary>
    public static string UnitOf(ReportingUnit unit, IReadOnlyList<ReportingUnit> all)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(all);

        if (unit.Code.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            && all.Count(other => string.Equals(other.Code, unit.Code, StringComparison.OrdinalIgnoreCase)) == 1)
            return unit.Code.ToUpperInvariant();
        for (var i = 0; i < all.Count; i++)
        {
            if (ReferenceEquals(all[i], unit))
                return string.Create(CultureInfo.InvariantCulture, $"__{i + 1}");
        }
        return "__0";
    }

    private static char CheckOf(string text)
    {
        var sum = 0;
        foreach (var c in text)
            sum = ((sum * 37) + c) % 10_007;
        return CheckLetters[sum % CheckLetters.Length];
    }
}
