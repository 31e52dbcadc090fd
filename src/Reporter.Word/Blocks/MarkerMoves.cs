using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// Where markers are to stand, gathered and then done together: to take each out of a long run or to put each before a paragraph of a
/// long document by itself would take the square of their number.
/// </summary>
internal sealed class MarkerMoves
{
    private readonly Dictionary<XElement, XElement> _parents = [];
    private readonly Dictionary<XElement, List<XElement>> _lifted = [];
    private readonly SiblingEdits _edits = new();

    /// <summary>The parent that a marker has, or will have.</summary>
    public XElement? ParentOf(XElement marker) => _parents.GetValueOrDefault(marker) ?? marker.Parent;

    public bool IsMoving(XElement marker) => _parents.ContainsKey(marker);

    /// <summary>Out of what holds it, up to one of the elements around it.</summary>
    public void Lift(XElement marker, XElement parent)
    {
        _parents[marker] = parent;
        if (!_lifted.TryGetValue(parent, out var markers))
            _lifted.Add(parent, markers = []);
        markers.Add(marker);
    }

    public void PutBeside(XElement marker, XElement element, bool isBehind)
    {
        if (element.Parent is not { } parent)
            return;
        var run = marker.Parent;
        marker.Remove();
        if (run is not null && WordNames.IsEmptyRun(run))
            run.Remove();
        _parents[marker] = parent;
        if (isBehind)
            _edits.AddRightAfter(element, marker);
        else
            _edits.AddBefore(element, marker);
    }

    /// <summary>Does what is to be done within one parent.</summary>
    public void LiftInto(XElement parent)
    {
        if (!_lifted.Remove(parent, out var markers))
            return;
        foreach (var marker in markers)
            _parents.Remove(marker);
        while (markers.Where(marker => marker.Parent != parent && marker.Ancestors().Contains(parent))
            .GroupBy(marker => marker.Parent).ToList() is { Count: > 0 } held)
        {
            foreach (var (holder, inIt) in held.Select(group => (group.Key, group.ToHashSet())))
            {
                if (holder is not null)
                    RunSplitter.SplitAt(holder, inIt);
            }
        }
    }

    public void Apply()
    {
        foreach (var parent in _lifted.Keys.ToList())
            LiftInto(parent);
        _edits.Apply();
        _parents.Clear();
    }
}
