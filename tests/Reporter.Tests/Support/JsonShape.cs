using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reporter.Tests.Support;

/// <summary>
/// Holds JSON to a JSON Schema, as far as ours go: <c>type</c>, <c>enum</c>, <c>pattern</c>, <c>minimum</c>, <c>required</c>,
/// <c>properties</c>, <c>additionalProperties</c>, <c>items</c>, <c>anyOf</c> and references within the file.
/// </summary>
internal sealed class JsonShape(JsonElement schema)
{
    private static readonly HashSet<string> Known =
        ["$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "pattern", "minimum", "required", "properties", "additionalProperties",
            "items", "anyOf"];

    public static JsonShape Read(params string[] path) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine([Repo.Root, .. path]))).RootElement.Clone());

    /// <summary>Every place that is not as the schema says.</summary>
    public IReadOnlyList<string> Faults(JsonElement value) => [.. Faults(value, schema, "$")];

    private IEnumerable<string> Faults(JsonElement value, JsonElement shape, string at)
    {
        foreach (var key in shape.EnumerateObject().Where(key => !Known.Contains(key.Name)))
            yield return $"the schema says “{key.Name}”, which nobody here reads";
        if (shape.TryGetProperty("$ref", out var reference))
        {
            foreach (var fault in Faults(value, Defined(reference.GetString()!), at))
                yield return fault;
        }
        if (shape.TryGetProperty("anyOf", out var choices) && !choices.EnumerateArray().Any(choice => !Faults(value, choice, at).Any()))
            yield return $"{at}: none of the choices";
        if (shape.TryGetProperty("type", out var type) && !IsOf(value, type.GetString()!))
            yield return $"{at}: {value.ValueKind} is no {type}";
        if (shape.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
            yield return $"{at}: {value} is none of {words}";
        if (shape.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String
            && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            yield return $"{at}: “{value}” is not {pattern}";
        if (shape.TryGetProperty("minimum", out var least) && value.ValueKind == JsonValueKind.Number
            && value.GetDecimal() < least.GetDecimal())
            yield return $"{at}: {value} is less than {least}";
        foreach (var fault in value.ValueKind switch
        {
            JsonValueKind.Object => FaultsIn(value, shape, at),
            JsonValueKind.Array when shape.TryGetProperty("items", out var item) =>
                value.EnumerateArray().SelectMany((each, number) => Faults(each, item, $"{at}[{number}]")),
            _ => [],
        })
            yield return fault;
    }

    private IEnumerable<string> FaultsIn(JsonElement value, JsonElement shape, string at)
    {
        if (shape.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{at}: {name} is missing";
        }
        var properties = shape.TryGetProperty("properties", out var all) ? all : default;
        foreach (var member in value.EnumerateObject())
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var own))
            {
                foreach (var fault in Faults(member.Value, own, $"{at}.{member.Name}"))
                    yield return fault;
            }
            else if (shape.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False)
                yield return $"{at}: {member.Name} is not in the schema";
        }
    }

    private JsonElement Defined(string reference)
    {
        var at = schema;
        foreach (var step in reference.Split('/').Skip(1))
            at = at.GetProperty(step);
        return at;
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new NotSupportedException(type),
    };
}
