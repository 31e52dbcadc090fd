using System.Xml.Linq;

namespace Reporter.Word.Blocks;

/// <summary>
/// What stands beside an element when some of its neighbours have gone. They are taken out of the tree together, at the end: LINQ to
/// XML looks for what stands before an element from the first child on.
/// </summary>
internal sealed class Neighbours
{
    private readonly Dictionary<XElement, (XElement? Before, XElement? After)> _beside = [];
    private readonly HashSet<XElement> _known = [];
    private readonly SiblingEdits _gone = new();

    public XElement? Before(XElement element) => Beside(element).Before;

    public XElement? After(XElement element) => Beside(element).After;

    public void TakeOut(XElement element)
    {
        var (before, after) = Beside(element);
        if (before is not null)
            _beside[before] = _beside[before] with { After = after };
        if (after is not null)
            _beside[after] = _beside[after] with { Before = before };
        _gone.Remove(element);
    }

    public void Remove() => _gone.Apply();

    private (XElement? Before, XElement? After) Beside(XElement element)
    {
        if (element.Parent is { } parent && _known.Add(parent))
        {
            XElement? before = null;
            foreach (var child in parent.Elements())
            {
                _beside[child] = (before, child.NextNode as XElement ?? child.ElementsAfterSelf().FirstOrDefault());
                before = child;
            }
        }
        return _beside.GetValueOrDefault(element);
    }
}
