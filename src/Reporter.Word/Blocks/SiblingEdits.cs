using System.Xml.Linq;

namespace Reporter.Word.Blocks;

/// <summary>
/// Changes among the children of elements, made together: LINQ to XML finds what stands before a node by walking from the first, so
/// that twenty thousand single changes in one paragraph would take the square of that.
/// </summary>
internal sealed class SiblingEdits
{
    private readonly Dictionary<XElement, Change> _changes = [];

    public void Remove(XElement element) => Of(element).Instead = [];

    /// <summary>Puts nodes that stand nowhere in the place of an element.</summary>
    public void Replace(XElement element, IEnumerable<XElement> nodes) => Of(element).Instead = [.. nodes];

    public void AddBefore(XElement element, XElement node) => Of(element).Before.Add(node);

    public void AddAfter(XElement element, XElement node) => Of(element).After.Add(node);

    public void Apply()
    {
        foreach (var siblings in _changes.Keys.GroupBy(element => element.Parent).ToList())
            siblings.Key?.ReplaceNodes(siblings.Key.Nodes().SelectMany(Changed).ToList());
        _changes.Clear();
    }

    private IEnumerable<XNode> Changed(XNode node) => node is XElement element && _changes.TryGetValue(element, out var change)
        ? [.. change.Before, .. change.Instead ?? [element], .. change.After]
        : [node];

    private Change Of(XElement element)
    {
        if (!_changes.TryGetValue(element, out var change))
            _changes.Add(element, change = new Change());
        return change;
    }

    private sealed class Change
    {
        public List<XElement> Before { get; } = [];

        public List<XElement> After { get; } = [];

        /// <summary>What comes in the element's place; null while it stays.</summary>
        public List<XElement>? Instead { get; set; }
    }
}
