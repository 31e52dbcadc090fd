using System.Collections;
using Reporter.Core.Names;
using Scriban.Runtime;

namespace Reporter.Core.Templates.Names;

/// <summary>What is known of a value before there is data: its members, or what its items are; anything may be unknown.</summary>
public sealed class NameShape
{
    /// <summary>A value of which nothing is known: every member may be there.</summary>
    public static readonly NameShape Unknown = new(null);

    private static readonly string[] ListMembers = ["size", "first", "last", "empty?"];
    private static readonly string[] DateMembers = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "date", "size"];

    private readonly object? _value;
    private NameShape? _item;

    private NameShape(object? value) => _value = value;

    public static NameShape Of(object? value) => value switch
    {
        null or (IScriptCustomFunction and not ITextsByCode) => Unknown,
        _ => new NameShape(value),
    };

    /// <summary>Called with the name of a member it gives that member.</summary>
    public bool IsCalledByName => _value is ITextsByCode;

    /// <summary>Nothing can follow it as arguments follow a function.</summary>
    public bool IsValue => _value is not (null or IScriptCustomFunction or ITextsByCode);

    public bool IsList => _value is ScriptArray || _value is IEnumerable and not (string or IScriptObject or IDictionary<string, object>);

    public IEnumerable<string> Members => _value switch
    {
        IScriptObject known => known.GetMembers(),
        string => ["size"],
        IEnumerable => ListMembers,
        DateTime or DateOnly or DateTimeOffset => DateMembers,
        _ => [],
    };

    /// <summary>The member of a name; null when it is sure that there is none.</summary>
    public NameShape? Member(string name) => _value switch
    {
        null => Unknown,
        IScriptObject known when known.Contains(name) => known.TryGetValue(null, default, name, out var value) ? Of(value) : Unknown,
        IScriptObject { Count: 0 } => Unknown,
        IScriptObject known => known is IEnumerable and not IDictionary<string, object> && ListMembers.Contains(name) ? Unknown : null,
        _ => Members.Contains(name) ? Unknown : null,
    };

    /// <summary>What one item of a list is: all items of a list are taken to be alike.</summary>
    public NameShape Item =>
        _item ??= _value is IEnumerable list and not (string or IDictionary<string, object>)
        && list.Cast<object?>().FirstOrDefault(item => item is not null) is { } first
        ? Of(first)
        : Unknown;
}
