using System.Globalization;
using System.Text;
using System.Text.Json;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Scriban.Runtime;

namespace Reporter.Word.Values;

/// <summary>
/// Data from JSON, as the template language sees them. Numbers keep the digits that the file has; objects of one shape
/// share the names of their members, so that a long list takes little more room than its values.
/// </summary>
public static class JsonData
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128
    };

    /// <summary>The data, or null with the finding in the bag. Anything but an object at the top is called <c>d</c>.</summary>
    public static IScriptObject? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(diagnostics);

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            var shapes = new JsonShapes();
            if (!reader.Read())
                throw new JsonException();
            var value = Value(ref reader, shapes);
            if (reader.Read())
                throw new JsonException();
            return value as JsonRow ?? new JsonRow(new JsonShape(["d"]), [value]);
        }
        catch (JsonException problem)
        {
            diagnostics.Add(TemplateFindings.DataUnreadable(new TextLocation(path, (int)(problem.LineNumber ?? 0) + 1,
                (int)(problem.BytePositionInLine ?? 0) + 1)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text at all.
            var before = bytes[..(int)reader.TokenStartIndex];
            diagnostics.Add(TemplateFindings.DataUnreadable(new TextLocation(path, before.Count((byte)'\n') + 1,
                before.Length - before.LastIndexOf((byte)'\n'))));
            return null;
        }
    }

    private static object? Value(ref Utf8JsonReader reader, JsonShapes shapes)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader, shapes);
            case JsonTokenType.StartArray:
                var list = new ScriptArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(Value(ref reader, shapes));
                return list;
            case JsonTokenType.String:
                return shapes.Text(ref reader);
            case JsonTokenType.Number:
                return Number(ref reader);
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            default:
                return null;
        }
    }

    private static JsonRow Object(ref Utf8JsonReader reader, JsonShapes shapes)
    {
        var values = shapes.Borrow();
        var shape = shapes.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            shape = shape.With(ref reader, out var index);
            reader.Read();
            var value = Value(ref reader, shapes);
            if (index < values.Count)
                values[index] = value;
            else
                values.Add(value);
        }
        var row = new JsonRow(shape, [.. values]);
        shapes.Return(values);
        return row;
    }

    private static object Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var whole))
            return whole;
        return reader.TryGetDecimal(out var number) ? number
            : double.Parse(Encoding.ASCII.GetString(reader.ValueSpan), CultureInfo.InvariantCulture);
    }
}

/// <summary>The shapes of the objects in one file, and texts that come again and again.</summary>
internal sealed class JsonShapes
{
    private const int LongestShared = 24;
    private const int MostShared = 4096;

    private readonly Dictionary<int, string> _texts = [];

    private readonly Stack<List<object?>> _borrowed = new();

    public JsonShape Empty { get; } = new([]);

    /// <summary>An empty list for the values of an object while it is read.</summary>
    public List<object?> Borrow() => _borrowed.TryPop(out var list) ? list : [];

    public void Return(List<object?> list)
    {
        list.Clear();
        _borrowed.Push(list);
    }

    public string Text(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length > LongestShared)
            return reader.GetString() ?? "";
        var hash = default(HashCode);
        hash.AddBytes(reader.ValueSpan);
        var key = hash.ToHashCode();
        if (_texts.TryGetValue(key, out var known) && reader.ValueTextEquals(known))
            return known;
        var text = reader.GetString() ?? "";
        if (_texts.Count < MostShared)
            _texts[key] = text;
        return text;
    }
}

/// <summary>The names of an object's members; shapes that begin alike share their beginning.</summary>
internal sealed class JsonShape(string[] names)
{
    private readonly List<JsonShape> _next = [];
    private readonly Dictionary<string, int> _indexes = Indexes(names);

    public IReadOnlyList<string> Names => names;

    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);

    public JsonShape With(ref Utf8JsonReader reader, out int index)
    {
        foreach (var known in _next)
        {
            if (reader.ValueTextEquals(known.Names[^1]))
            {
                index = names.Length;
                return known;
            }
        }
        var name = reader.GetString() ?? "";
        index = IndexOf(name);
        if (index >= 0)
            return this;
        index = names.Length;
        var longer = new JsonShape([.. names, name]);
        _next.Add(longer);
        return longer;
    }

    private static Dictionary<string, int> Indexes(string[] names)
    {
        var indexes = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
            indexes[names[index]] = index;
        return indexes;
    }
}
