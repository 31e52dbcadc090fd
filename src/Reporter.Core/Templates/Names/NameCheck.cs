using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Core.Templates.Tags;
using Scriban.Runtime;

namespace Reporter.Core.Templates.Names;

/// <summary>Follows the tags of one part in their order, with the names that each may use.</summary>
/// <param name="documentTags">The tags of a document that a template puts in; whoever knows documents reads them, and tells what is wrong
/// with it.</param>
public sealed class NameCheck(
    TemplateSources sources,
    Func<TemplateSource, IEnumerable<(TagCode Code, Location At, string Written)>> documentTags,
    ScriptObject functions,
    IScriptObject? names,
    DiagnosticBag diagnostics)
{
    private readonly NameShape _functions = NameShape.Of(functions);
    private readonly NameShape? _names = names is null ? null : NameShape.Of(names);
    private readonly Dictionary<string, NameShape> _assigned = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, NameShape>> _blocks = [];
    private readonly HashSet<string> _inserted = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(Location, string)> _told = [];

    // Names that some loop has had for its items.
    private readonly HashSet<string> _ofLoops = new(StringComparer.Ordinal);

    // The tag has been reported already, and what is in it may be half of what was meant.
    private bool _isGuess;

    /// <summary>A block of the part is not whole: the names that its tags would bring are not known, and are not asked for.</summary>
    public bool LacksBlocks { get; set; }

    public void Tag(TagCode code, Location at, string written, bool isGuess = false)
    {
        _isGuess = isGuess;
        foreach (var step in code.Steps)
        {
            if (step.Kind == StepKind.Close && _blocks.Count > 0)
                _blocks.RemoveAt(_blocks.Count - 1);
            else if (step.Kind == StepKind.Open)
                _blocks.Add(new Dictionary<string, NameShape>(StringComparer.Ordinal));
        }
        if (code.Script is { } script)
            new NameVisitor(this, at, QuotedText.Of(written)).Visit(script);
    }

    public NameShape? Find(string name)
    {
        for (var index = _blocks.Count - 1; index >= 0; index--)
        {
            if (_blocks[index].TryGetValue(name, out var local))
                return local;
        }
        if (_assigned.TryGetValue(name, out var assigned))
            return assigned;
        if (name is "for" or "while" or "tablerow" or "this" or "empty" or "blank" || _names is null)
            return NameShape.Unknown;
        return names is not null && names.Contains(name) ? _names.Member(name) : functions.Contains(name) ? _functions.Member(name) : null;
    }

    public void Assign(string name, NameShape shape) =>
        _assigned[name] = _assigned.TryGetValue(name, out var known) && known != shape ? NameShape.Unknown : shape;

    /// <summary>A loop's own variable lives to the end of its block.</summary>
    public void AssignLocal(string name, NameShape shape, bool isOfLoop = false)
    {
        if (isOfLoop)
            _ofLoops.Add(name);
        if (_blocks.Count > 0)
            _blocks[^1][name] = shape;
        else
            Assign(name, shape);
    }

    /// <summary>Whether a name is surely a value, after which a call's arguments make no sense.</summary>
    public bool IsValue(string name) => !functions.Contains(name) && Find(name) is { IsValue: true };

    public void ValueCalled(Location at, string tag, string name)
    {
        if (!_isGuess && _told.Add((at, name + "()")))
            diagnostics.Add(TemplateFindings.ValueCalled(at, tag, name));
    }

    public void Unknown(Location at, string tag, string path, string name, NameShape? owner, bool isCalled = false)
    {
        if (path.Split('.') is [var group, var member] && BoundedFunctions.IsWithdrawn(group, member))
        {
            if (_told.Add((at, path)))
                diagnostics.Add(TemplateFindings.NotRepeatable(at, tag, path));
            return;
        }
        if (owner is null && !LacksBlocks && _ofLoops.Contains(name))
        {
            if (!_isGuess && _told.Add((at, path)))
                diagnostics.Add(TemplateFindings.OutsideItsLoop(at, tag, name));
            return;
        }
        if (owner is { IsList: true })
        {
            if (!_isGuess && _told.Add((at, path)))
                diagnostics.Add(TemplateFindings.MemberOfList(at, tag, path[..^(name.Length + 1)], name));
            return;
        }
        var candidates = owner?.Members ?? (names?.GetMembers() ?? []).Concat(_assigned.Keys)
            .Concat(_blocks.SelectMany(block => block.Keys)).Concat(functions.GetMembers().Where(member => !member.StartsWith('_')));
        var nearest = (owner is not null ? null : isCalled ? ForeignNames.Find(name) : PathInLoop(name))
            ?? NearestName.To(name, candidates);
        if (!_isGuess && !(LacksBlocks && owner is null && nearest is null) && _told.Add((at, path)))
            diagnostics.Add(TemplateFindings.UnknownName(at, tag, path, nearest));
    }

    /// <summary>The name as it is written in the innermost loop whose item has it.</summary>
    private string? PathInLoop(string member)
    {
        for (var index = _blocks.Count - 1; index >= 0; index--)
        {
            foreach (var (name, shape) in _blocks[index])
            {
                if (shape.Members.Contains(member))
                    return $"{name}.{member}";
            }
        }
        return null;
    }

    /// <summary>A text template that is put in by a literal name is checked with the names of that place.</summary>
    public void Insert(Location at, string tag, string name)
    {
        if (sources.Resolve(name, [.. TemplateSources.TextEndings, ".docx"]) is not { } source)
        {
            if (_told.Add((at, name)))
                diagnostics.Add(TemplateFindings.SourceMissing(at, tag, name, NearestName.To(name, sources.Names())));
            return;
        }
        if (!_inserted.Add(source.Path))
            return;
        var depth = _blocks.Count;
        if (source.Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var (code, place, written) in documentTags(source))
                Tag(code, place, written);
        }
        else
        {
            TextTemplateReader.Read(source, diagnostics);
            foreach (var (code, place, written) in TextTemplateReader.Tags(source))
                Tag(code, place, written);
        }
        if (_blocks.Count > depth)
            _blocks.RemoveRange(depth, _blocks.Count - depth);
    }
}
