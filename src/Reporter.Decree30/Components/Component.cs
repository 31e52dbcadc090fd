using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>A component that was found, with its lines in order.</summary>
public sealed record Component(DecreeComponent Kind, IReadOnlyList<Passage> Passages)
{
    public Passage First => Passages[0];

    public string Text => string.Join(' ', Passages.Select(p => p.Text));
}

/// <summary>How a line under a component is made.</summary>
public enum LineMaking
{
    Shape,
    Underscores,
    Hyphens,
    Border,
    Underline,
}

/// <summary>A line under a component; the length is in twentieths of a point.</summary>
public sealed record ComponentLine(DecreeComponent Kind, LineMaking Making, double Length, ParagraphFacts Paragraph)
{
    public bool IsDashed { get; init; }

    /// <summary>The shape itself, when it is one.</summary>
    public LineFacts? Shape { get; init; }
}
