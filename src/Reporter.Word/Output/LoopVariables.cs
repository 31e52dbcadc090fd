using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>The variables of the loops that are going round, to say where a name belongs: <c>d.ten</c> for a bare <c>ten</c>.</summary>
internal sealed class LoopVariables
{
    // Asked at each round of each loop: no search that makes something.
    private readonly List<Loop> _open = [];

    public void Set(string name, object? item)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (_open[index].Name == name)
            {
                _open[index].Item = item;
                return;
            }
        }
        _open.Add(new Loop(name) { Item = item });
    }

    public void Remove(string name) => _open.RemoveAll(loop => loop.Name == name);

    /// <summary>The name as it is written in the innermost loop whose item has it; null when none has.</summary>
    public string? PathTo(string member)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (_open[index] is { Name: var name, Item: IScriptObject item and not ScriptArray } && item.Contains(member))
                return $"{name}.{member}";
        }
        return null;
    }

    private sealed class Loop(string name)
    {
        public string Name => name;

        public object? Item { get; set; }
    }
}
