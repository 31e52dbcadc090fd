using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Office.Rendering;

/// <summary>An object of a data file; read only.</summary>
internal sealed class JsonRow(JsonShape shape, object?[] values) : IScriptObject
{
    public int Count => values.Length;

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

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <summary>As the template language prints an object; a template that does so mostly wants one of its members.</summary>
    public override string ToString() =>
        "{" + string.Join(", ", shape.Names.Select((name, index) => $"{name}: {(values[index] is string text ? $"\"{text}\"" : Printed(values[index]))}")) + "}";

    private static string Printed(object? value) => value switch
    {
        null => "null",
        bool yes => yes ? "true" : "false",
        ScriptArray list => "[" + string.Join(", ", list.Select(item => item is string text ? $"\"{text}\"" : Printed(item))) + "]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject();
        for (var index = 0; index < values.Length; index++)
            clone[shape.Names[index]] = values[index];
        return clone;
    }
}
