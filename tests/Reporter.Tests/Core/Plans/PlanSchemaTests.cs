using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Plans;

/// <summary>
/// <c>docs/ke-hoach.schema.json</c> gives editors completion for the plan file. It must say what the reader and the page say:
/// a specimen with every key and every word of the schema is made from it and read as a plan (JSON is YAML).
/// </summary>
public sealed class PlanSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repo.Root, "docs", "ke-hoach.schema.json")))
        ?? throw new InvalidDataException("no schema");

    [Fact]
    public void The_reader_knows_every_key_and_every_word_of_the_schema()
    {
        var bag = new DiagnosticBag();
        PlanReader.Read("ke-hoach.yaml", Specimen(Schema).ToJsonString(), bag);
        Assert.Empty(bag.Where(finding => finding.Code is "RP1002" or "RP1004" or "RP1007")
            .Select(finding => $"{finding.Code} {finding.Message.Vi}"));
    }

    [Fact]
    public void The_schema_has_every_key_that_the_page_describes()
    {
        var page = File.ReadAllText(Path.Combine(Repo.Root, "docs", "plan-file.md"));
        var rows = Regex.Matches(page, @"^\| ((?:`\w+`(?:, )?)+) \|", RegexOptions.Multiline)
            .SelectMany(row => Regex.Matches(row.Groups[1].Value, @"\w+")).Select(key => key.Value);
        var known = Schema.ToJsonString(new JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        Assert.All(rows, key => Assert.Contains($"\"{key}\"", known, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_the_reader_asks_for_is_in_the_schema()
    {
        var readers = ((string[])["PlanReader.cs", "SectionReader.cs", "Comparison.cs", "Duty.cs"])
            .Select(name => File.ReadAllText(Path.Combine(Repo.Root, "src", "Reporter.Core", "Plans", name)));
        var asked = readers.SelectMany(source => Regex.Matches(source, @"\.(?:Find|Text|RequiredText|Lines|RequiredLines|Date|Number|WholeNumber|Word|Obligation|Map|RequiredMap|Maps|Pairs)\(""(\w+)""")).Select(call => call.Groups[1].Value).Distinct().ToList();
        Assert.True(asked.Count > 30, "the calls are no longer written as this test looks for them");
        var known = Schema.ToJsonString();
        Assert.All(asked, key => Assert.Contains($"\"{key}\":", known, StringComparison.Ordinal));
    }

    private static JsonNode Specimen(JsonNode schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Specimen(Schema["definitions"]?[reference["#/definitions/".Length..]] ?? throw new InvalidDataException(reference));
        if (schema["anyOf"] is JsonArray { Count: > 0 } choices)
            return Specimen(choices[^1] ?? throw new InvalidDataException("anyOf"));
        if (schema["properties"] is JsonObject properties)
            return new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Specimen(property.Value ?? throw new InvalidDataException(property.Key)))));
        if (schema["items"] is { } item)
            return new JsonArray([.. Variants(item)]);
        if (schema["additionalProperties"] is JsonObject value)
            return new JsonObject { [schema["propertyNames"] is null ? "xa" : "RP4003"] = Specimen(value) };
        return schema["enum"] is JsonArray words ? JsonValue.Create(words[0]?.GetValue<string>() ?? "") : Scalar(schema);
    }

    /// <summary>One entry of a list for each word that one of its keys allows, so that all words are tried.</summary>
    private static IEnumerable<JsonNode> Variants(JsonNode item)
    {
        var target = item["$ref"]?.GetValue<string>() is { } reference ? Schema["definitions"]?[reference["#/definitions/".Length..]] : item;
        yield return Specimen(item);
        foreach (var (key, property) in target?["properties"] as JsonObject ?? [])
        {
            foreach (var word in property?["enum"] as JsonArray ?? [])
            {
                var entry = Specimen(item);
                entry[key] = word?.DeepClone();
                yield return entry;
            }
        }
    }

    private static JsonValue Scalar(JsonNode schema) => schema["pattern"]?.GetValue<string>() switch
    {
        { } pattern when pattern.Contains('/', StringComparison.Ordinal) => JsonValue.Create("15/12/2024"),
        { } pattern when pattern.Contains("a-z", StringComparison.Ordinal) => JsonValue.Create("ma"),
        { } => JsonValue.Create("5"),
        null when schema["type"]?.ToString() == "integer" => JsonValue.Create(5),
        null => JsonValue.Create("xa"),
    };
}
