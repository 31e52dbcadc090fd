using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>
/// The loops of a part, numbered, outer ones before those within them. What is repeated and must not repeat its name asks here
/// which loop repeats it.
/// </summary>
internal sealed class Loops
{
    /// <summary>What stands in no loop.</summary>
    public const int None = -1;

    private readonly List<Block?> _blocks = [];
    private readonly List<int> _parents = [];
    private readonly Dictionary<XElement, int> _loopOf = [];
    private readonly HashSet<int> _counted = [];

    /// <param name="isRepeated">The whole tree may come several times: it counts as a loop of its own, the first one.</param>
    public static Loops Of(XElement root, IEnumerable<Block> blocks, bool isRepeated)
    {
        var loops = new Loops();
        if (isRepeated)
            loops.Add(null, root.Descendants());
        var order = root.Descendants(WordNames.Tag).Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        foreach (var block in blocks.Where(block => block.Keyword is "for" or "while" or "tablerow")
            .OrderBy(block => order.GetValueOrDefault(block.Open.Marker)))
        {
            loops.Add(block, block.Open.Marker.NodesAfterSelf().TakeWhile(node => node != block.Close.Marker).OfType<XElement>()
                .SelectMany(element => element.DescendantsAndSelf()));
        }
        return loops;
    }

    /// <summary>All that is repeated.</summary>
    public IEnumerable<XElement> Repeated => _loopOf.Keys;

    /// <summary>The innermost loop that repeats an element.</summary>
    public int Around(XElement element) => _loopOf.GetValueOrDefault(element, None);

    /// <summary>The innermost loop that repeats both.</summary>
    public int Common(int one, int other)
    {
        while (one != other)
        {
            // A loop within another has the higher number.
            if (one > other)
                one = _parents[one];
            else
                other = _parents[other];
        }
        return one;
    }

    /// <summary>The outermost loop that repeats an element and is itself within the given one.</summary>
    public Block? Below(int loop, int within)
    {
        while (loop != None && _parents[loop] != within)
            loop = _parents[loop];
        return loop == None ? null : _blocks[loop];
    }

    /// <summary>From now on the loop, and those around it, count their rounds while the part is rendered.</summary>
    public void Count(int loop)
    {
        for (; loop != None && _counted.Add(loop); loop = _parents[loop])
        {
            if (_blocks[loop]?.Open is { } open)
                open.Emitted += $"\n{LoopCopies.Function} {loop}" + (_parents[loop] == None ? "" : $" {_parents[loop]}");
        }
    }

    private void Add(Block? block, IEnumerable<XElement> elements)
    {
        _parents.Add(block is null ? None : Around(block.Open.Marker));
        _blocks.Add(block);
        foreach (var element in elements)
            _loopOf[element] = _blocks.Count - 1;
    }
}
