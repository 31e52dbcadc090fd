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
        var blocks = new List<(int Order, Block Block)>();
        foreach (var scope in Tag.In(root).GroupBy(tag => ScopeOf(tag.Marker)))
        {
            var start = blocks.Count;
            MatchScope(scope, blocks, diagnostics);
            blocks.Sort(start, blocks.Count - start, Comparer<(int Order, Block Block)>.Create((one, other) => one.Order.CompareTo(other.Order)));
        }
        return [.. blocks.Select(entry => entry.Block)];
    }

    /// <summary>A text box, a note and a comment are read on their own: a block cannot begin in one and end outside.</summary>
    private static XElement? ScopeOf(XElement marker) => marker.Ancestors().FirstOrDefault(ancestor =>
        ancestor.Name == W.TextBoxContent || ancestor.Name == W.Footnote || ancestor.Name == W.Endnote || ancestor.Name == W.Comment);

    private static void MatchScope(IEnumerable<Tag> tags, List<(int Order, Block Block)> blocks, DiagnosticBag diagnostics)
    {
        var open = new Stack<(int Order, string Keyword, List<Tag> Tags)>();
        var opened = 0;
        foreach (var tag in tags)
        {
            foreach (var step in tag.Code.Steps)
            {
                switch (step.Kind)
                {
                    case StepKind.Open:
                        open.Push((opened++, step.Keyword, [tag]));
                        break;
                    case StepKind.Middle when open.Count > 0:
                        open.Peek().Tags.Add(tag);
                        break;
                    case StepKind.Close when open.Count > 0:
                        var (order, keyword, members) = open.Pop();
                        members.Add(tag);
                        blocks.Add((order, new Block(keyword, members)));
                        break;
                    default:
                        diagnostics.Add(Catalog.EndWithoutBlock(tag.At, Quote.Of(tag.Written)));
                        break;
                }
            }
        }
        foreach (var (_, _, members) in open.Reverse())
            diagnostics.Add(Catalog.BlockUnclosed(members[0].At, Quote.Of(members[0].Written)));
    }
}
