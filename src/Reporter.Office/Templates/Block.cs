using System.Xml.Linq;
using Reporter.Core.Diagnostics;

namespace Reporter.Office.Templates;

/// <summary>A block of a template: the tag that opens it, its <c>else</c> and <c>when</c> tags, the tag that ends it.</summary>
internal sealed record Block(string Keyword, IReadOnlyList<Tag> Tags)
{
    public Tag Open => Tags[0];

    public Tag Close => Tags[^1];
}

/// <summary>Pairs the tags that open and close blocks, in the order of reading.</summary>
internal static class BlockMatcher
{
    /// <summary>The blocks, outer ones before those within them.</summary>
    public static List<Block> Match(XElement root, DiagnosticBag diagnostics)
    {
        var blocks = new List<OpenBlock>();
        foreach (var scope in Tag.In(root).GroupBy(tag => ScopeOf(tag.Marker)))
            MatchScope(scope, blocks, diagnostics);
        return [.. blocks.Where(block => block.IsClosed).Select(block => new Block(block.Keyword, block.Tags))];
    }

    /// <summary>A text box, a note and a comment are read on their own: a block cannot begin in one and end outside.</summary>
    private static XElement? ScopeOf(XElement marker) => marker.Ancestors().FirstOrDefault(ancestor =>
        ancestor.Name == W.TextBoxContent || ancestor.Name == W.Footnote || ancestor.Name == W.Endnote || ancestor.Name == W.Comment);

    private static void MatchScope(IEnumerable<Tag> tags, List<OpenBlock> blocks, DiagnosticBag diagnostics)
    {
        var open = new Stack<OpenBlock>();
        foreach (var tag in tags)
        {
            foreach (var step in tag.Code.Steps)
            {
                switch (step.Kind)
                {
                    case StepKind.Open:
                        var block = new OpenBlock(step.Keyword, [tag]);
                        blocks.Add(block);
                        open.Push(block);
                        break;
                    case StepKind.Middle when open.Count > 0:
                        open.Peek().Tags.Add(tag);
                        break;
                    case StepKind.Close when open.Count > 0:
                        var closed = open.Pop();
                        closed.Tags.Add(tag);
                        closed.IsClosed = true;
                        break;
                    default:
                        diagnostics.Add(Catalog.EndWithoutBlock(tag.At, Quote.Of(tag.Written)));
                        break;
                }
            }
        }
        foreach (var block in open.Reverse())
            diagnostics.Add(Catalog.BlockUnclosed(block.Tags[0].At, Quote.Of(block.Tags[0].Written)));
    }

    private sealed record OpenBlock(string Keyword, List<Tag> Tags)
    {
        public bool IsClosed { get; set; }
    }
}
