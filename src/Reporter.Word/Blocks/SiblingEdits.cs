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

    /// <summary>Before what has been put behind the element so far.</summary>
    public void AddRightAfter(XElement element, XElement node) => Of(element).After.Insert(0, node);

    /// <summary>Takes an element away and puts it before another.</summary>
    public void MoveBefore(XElement element, XElement other)
    {
        Remove(element);
        AddBefore(other, element);
    }

    public void MoveRightAfter(XElement element, XElement other)
    {
        Remove(element);
        AddRightAfter(other, element);
    }

    public void Apply()
    {
        // What moves from one parent to another must have left the first before it comes to the second, or a copy would come.
        var parents = _changes.Keys.Select(element => element.Parent).OfType<XElement>().Distinct()
            .Select(parent => (Parent: parent, Nodes: parent.Nodes().SelectMany(Changed).ToList())).ToList();
        foreach (var (parent, _) in parents)
            parent.RemoveNodes();
        foreach (var (parent, nodes) in parents)
            parent.Add(nodes);
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
