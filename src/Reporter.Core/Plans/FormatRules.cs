using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>
/// An office's own rules of format (<c>the_thuc</c> of a plan, or a file <c>the-thuc.yaml</c>), as they were read: what a margin or a size
/// is of, the format checker knows. Absent keys leave the decree's own values.
/// </summary>
public sealed record FormatRules
{
    public static FormatRules None { get; } = new();

    /// <summary><c>le_tren</c> … in millimetres, by key.</summary>
    public IReadOnlyDictionary<string, (double From, double To)> Margins { get; init; } = new Dictionary<string, (double, double)>();

    /// <summary><c>co_chu</c>: sizes in points, by the key of the component.</summary>
    public IReadOnlyDictionary<string, (double From, double To)> Sizes { get; init; } = new Dictionary<string, (double, double)>();

    /// <summary><c>muc_do</c>: severity by code; null silences the code.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>();

    /// <summary><c>don_vi</c>: abbreviations of agencies and units that may stand in a symbol.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary><c>ten_loai</c>: abbreviations of kinds that the office uses besides those of the decree.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary><c>mau</c>: the documents are templates.</summary>
    public bool IsTemplate { get; init; }
}

/// <summary>An entry of the rules of format that is not used.</summary>
/// <param name="Found">The value that cannot be used; null where the key itself is not known.</param>
/// <param name="Known">The keys that may stand there.</param>
public sealed record FormatRuleProblem(TextLocation At, string Key, string? Found, IReadOnlyCollection<string> Known)
{
    /// <summary>The key that was probably meant.</summary>
    public string? Nearest { get; init; }
}
