using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;

namespace Reporter.Word.Blocks;

/// <summary>Whether blocks cross each other after all; to be asked only when nothing else was wrong.</summary>
internal static class CrossingBlocks
{
    public static IEnumerable<Diagnostic> In(IReadOnlyList<Block> blocks)
    {
        var order = new Dictionary<XElement, int>();
        foreach (var marker in blocks.Select(block => block.Open.Marker.Parent).OfType<XElement>().Distinct()
            .SelectMany(parent => parent.Elements()))
            order.Add(marker, order.Count);
        var crossed = blocks.GroupBy(block => block.Open.Marker.Parent).SelectMany(siblings => Crossed(siblings, order))
            .GroupBy(pair => pair.Block).ToDictionary(pairs => pairs.Key, pairs => pairs.First().Other);
        foreach (var block in blocks)
        {
            var stray = block.Tags.FirstOrDefault(tag => tag.Marker.Parent != block.Open.Marker.Parent);
            if (stray is not null)
                yield return TemplateFindings.BlocksCross(stray.At, QuotedText.Of(stray.Written), QuotedText.Of(block.Open.Written));
            else if (crossed.TryGetValue(block, out var crossing))
                yield return TemplateFindings.BlocksCross(crossing.Open.At, QuotedText.Of(crossing.Open.Written),
                    QuotedText.Of(block.Open.Written));
        }
    }

    /// <summary>Blocks under one parent, each with the first that begins in it and does not stand in it whole.</summary>
    private static IEnumerable<(Block Block, Block Other)> Crossed(IEnumerable<Block> siblings, Dictionary<XElement, int> order)
    {
        var open = new List<(Block Block, int From, int To, int End)>();
        foreach (var next in siblings.Select(Extent).OrderBy(block => block.From).ThenByDescending(block => block.To))
        {
            // What ended before this one begins can hold nothing more of it.
            while (open.Count > 0 && open[^1].To < next.From)
                open.RemoveAt(open.Count - 1);
            foreach (var around in open.Where(around => around.From < next.From && next.From < around.End && next.To > around.End))
                yield return (around.Block, next.Block);
            open.Add(next);
        }

        (Block Block, int From, int To, int End) Extent(Block block)
        {
            var places = block.Tags.Select(tag => order.GetValueOrDefault(tag.Marker, -1)).ToList();
            return (block, places[0], places.Max(), places[^1]);
        }
    }
}
