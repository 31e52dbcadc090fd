using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Word.Values;

/// <summary>An object of a data file; read only. As a dictionary it can be looped over, member by member.</summary>
internal sealed class JsonRow(JsonShape shape, object?[] values) : IScriptObject, IDictionary<string, object?>
{
    public int Count => values.Length;

    public ICollection<string> Keys => [.. shape.Names];

    public ICollection<object?> Values => [.. values];

    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);
        set => throw new NotSupportedException();
    }

    public bool IsReadOnly
    {
        get => true;
        set
        {
        }
    }

    public IEnumerable<string> GetMembers() => shape.Names;

    public bool Contains(string member) => shape.IndexOf(member) >= 0;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var index = shape.IndexOf(member);
        value = index >= 0 ? values[index] : null;
        return index >= 0;
    }

    public bool TryGetValue(string key, out object? value) => TryGetValue(null, default, key, out value);

    public bool ContainsKey(string key) => Contains(key);

    public bool Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
            array[arrayIndex++] = pair;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var index = 0; index < values.Length; index++)
            yield return KeyValuePair.Create(shape.Names[index], values[index]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(string key, object? value) => throw new NotSupportedException();

    public void Add(KeyValuePair<string, object?> item) => throw new NotSupportedException();

    public bool Remove(KeyValuePair<string, object?> item) => false;

    public void Clear() => throw new NotSupportedException();

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject();
        for (var index = 0; index < values.Length; index++)
            clone[shape.Names[index]] = values[index];
        return clone;
    }
}
