using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>A section's page. Lengths are twentieths of a point.</summary>
public sealed record SectionFacts
{
    public required int Number { get; init; }

    public int Width { get; init; } = 12_240;

    public int Height { get; init; } = 15_840;

    public int Top { get; init; } = 1_440;

    public int Bottom { get; init; } = 1_440;

    public int Left { get; init; } = 1_440;

    public int Right { get; init; } = 1_440;

    public int HeaderDistance { get; init; } = 720;

    public int FooterDistance { get; init; } = 720;

    public int Gutter { get; init; }

    public bool HasOwnFirstPage { get; init; }

    /// <summary>Even pages have headers of their own; a setting of the whole document.</summary>
    public bool HasEvenPages { get; init; }

    public int? PageNumberStart { get; init; }

    public string PageNumberFormat { get; init; } = "decimal";

    /// <summary>A section that goes on in the page of the one before it.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>Headers and footers in force here, inherited ones included.</summary>
    public IReadOnlyList<HeaderFooterFacts> HeadersAndFooters { get; init; } = [];

    public XElement? Element { get; init; }

    public bool IsLandscape => Width > Height;

    public int TextWidth => Width - Left - Right - Gutter;

    /// <summary>Those that can be seen at all: a first-page header without the setting for it is only luggage.</summary>
    public IEnumerable<HeaderFooterFacts> Shown => HeadersAndFooters.Where(part => part.Kind switch
    {
        PageKind.First => HasOwnFirstPage,
        PageKind.Even => HasEvenPages,
        _ => true,
    });
}

public enum PageKind
{
    Default,
    First,
    Even,
}

public sealed record HeaderFooterFacts(PageKind Kind, bool IsHeader, string PartName, IReadOnlyList<ParagraphFacts> Paragraphs)
{
    /// <summary>The paragraph with the page number; null when there is none.</summary>
    public ParagraphFacts? PageNumber => Paragraphs.FirstOrDefault(p => p.Fields.Any(f => f.Name == "PAGE"));
}
