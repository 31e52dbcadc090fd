using Reporter.Core.Diagnostics;

namespace Reporter.Decree30;

/// <summary>An office's own rules, where they are stricter or looser than the decree. All have the decree's values.</summary>
public sealed record DecreeOptions
{
    public static DecreeOptions Default { get; } = new();

    /// <summary>The document is a template: tags are text of unknown length and not left-overs.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>Severity by code; null silences the code.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Allowed margins in millimetres.</summary>
    public IReadOnlyDictionary<PageEdge, (double From, double To)> Margins { get; init; } = new Dictionary<PageEdge, (double, double)>
    {
        [PageEdge.Top] = (20, 25),
        [PageEdge.Bottom] = (20, 25),
        [PageEdge.Left] = (30, 35),
        [PageEdge.Right] = (15, 20),
    };

    /// <summary>Allowed sizes in points of single components, where they differ from the decree's.</summary>
    public IReadOnlyDictionary<DecreeComponent, (double From, double To)> Sizes { get; init; } =
        new Dictionary<DecreeComponent, (double, double)>();

    /// <summary>Abbreviations of agencies and units that may stand in a symbol; empty: any.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Abbreviations of kinds that the office uses besides those of Phụ lục III.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
