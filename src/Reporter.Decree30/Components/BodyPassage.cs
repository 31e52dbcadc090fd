namespace Reporter.Decree30.Components;

/// <summary>
/// A paragraph of the content with the part it plays. <paramref name="Label"/> is its number as a reader sees it
/// (<c>I</c>, <c>2</c>, <c>đ</c>), typed or automatic; empty for text.
/// </summary>
public sealed record BodyPassage(DecreeComponent Kind, Passage Passage, string Label)
{
    /// <summary>The nearest heading above; empty before the first.</summary>
    public string Heading { get; init; } = "";
}
