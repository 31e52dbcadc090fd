using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>The variables of the loops that are going round, to say where a name belongs: <c>d.ten</c> for a bare <c>ten</c>.</summary>
internal sealed class LoopVariables
{
    private readonly List<(string Name, object? Item)> _open = [];

    public void Set(string name, object? item)
    {
        var known = _open.FindLastIndex(entry => entry.Name == name);
        if (known < 0)
            _open.Add((name, item));
        else
            _open[known] = (name, item);
    }

    public void Remove(string name) => _open.RemoveAll(entry => entry.Name == name);

    /// <summary>The name as it is written in the innermost loop whose item has it; null when none has.</summary>
    public string? PathTo(string member)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (_open[index] is (var name, IScriptObject item and not ScriptArray) && item.Contains(member))
                return $"{name}.{member}";
        }
        return null;
    }
}
