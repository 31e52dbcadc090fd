namespace Reporter.Word.Blocks;

/// <summary>A block of a template: the tag that opens it, its <c>else</c> and <c>when</c> tags, the tag that ends it.</summary>
internal sealed record Block(string Keyword, IReadOnlyList<Tag> Tags)
{
    public Tag Open => Tags[0];

    public Tag Close => Tags[^1];
}
