using System.Text.RegularExpressions;

namespace Reporter.Core.Returning;

/// <summary>
/// What a workbook that was handed back says of itself: whose it is, and the SHA-256 of the file it was made from. Printed in a line of its
/// first sheet, which survives every program, and kept as properties of the document, which survive the loss of that sheet.
/// </summary>
/// <param name="Unit">The unit's code as printed marks write it.</param>
/// <param name="Sha256">In lower-case hexadecimal; empty where it was made from no file that could be opened.</param>
public sealed partial record ReturnMark(string Unit, string Sha256)
{
    /// <summary>The document's property that holds the mark.</summary>
    public const string Property = "REPORTER_TRA_LAI";

    private const string Version = "RTL1";

    private const string NoFile = "0";

    public override string ToString() => $"{Version}-{Unit}-{(Sha256.Length > 0 ? Sha256 : NoFile)}";

    /// <summary>The mark in a text, whatever stands around it; null where there is none.</summary>
    public static ReturnMark? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Contains(Version, StringComparison.OrdinalIgnoreCase) && Pattern().Match(text) is { Success: true } found
            ? new ReturnMark(found.Groups[1].Value.ToUpperInvariant(),
                found.Groups[2].Value is NoFile ? "" : found.Groups[2].Value.ToLowerInvariant())
            : null;
    }

    [GeneratedRegex("RTL1-([A-Z0-9_]{1,40})-([0-9a-f]{64}|0)(?![0-9a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
