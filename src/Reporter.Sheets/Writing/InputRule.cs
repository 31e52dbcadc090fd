using Reporter.Packages;

namespace Reporter.Sheets.Writing;

public enum InputKind
{
    /// <summary>Anything may be typed; there is only a prompt.</summary>
    Any,
    Whole,
    Number,
    Date,
    List,
    TextLength,
    Custom,
}

/// <summary>What may be typed into some cells, and what the person at the keyboard is told.</summary>
/// <param name="Ranges">As Excel writes them, several separated by blanks: <c>D8:D12 D15</c>.</param>
public sealed record InputRule(string Ranges, InputKind Kind)
{
    /// <summary>The least; for a list its entries or the range that holds them; for a custom rule the formula.</summary>
    public string First { get; init => field = XmlCharacters.Clean(value); } = "";

    /// <summary>The most; empty for a rule with one bound.</summary>
    public string Second { get; init => field = XmlCharacters.Clean(value); } = "";

    public string PromptTitle { get; init => field = XmlCharacters.Clean(value); } = "";

    public string Prompt { get; init => field = XmlCharacters.Clean(value); } = "";

    public string ErrorTitle { get; init => field = XmlCharacters.Clean(value); } = "";

    public string Error { get; init => field = XmlCharacters.Clean(value); } = "";
}

/// <summary>Cells that change their look while a formula holds; the formula is written for the first cell of the ranges.</summary>
public sealed record HighlightRule(string Ranges, string Formula, string Fill)
{
    public string Formula { get; init; } = XmlCharacters.Clean(Formula);
}
