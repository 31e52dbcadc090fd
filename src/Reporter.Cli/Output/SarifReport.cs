using System.Text.Json.Serialization;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli.Output;

/// <summary>Findings in SARIF 2.1.0, which editors and build servers show beside the file.</summary>
internal static class SarifReport
{
    /// <param name="history">Findings in what newer versions have replaced: information, no results of the check.</param>
    public static Log Of(IEnumerable<Diagnostic> findings, Language language, IReadOnlyCollection<Diagnostic>? history = null)
    {
        var found = findings.ToList();
        var rules = found.Concat(history ?? []).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)
            .Select(code => new Rule(code)).ToList();
        return new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
            [new Run(new Tool(new Driver("reporter", rules)),
            [
                .. found.Select(f => ResultOf(f, language)),
                .. (history ?? []).Select(f => ResultOf(f, language) with { Level = "none", Kind = "informational" }),
            ])]);
    }

    private static Result ResultOf(Diagnostic found, Language language)
    {
        var text = found.Message.In(language) + (found.Advice is { } advice ? " → " + advice.In(language) : "");
        var region = found.Location is TextLocation at ? new Region(at.Line, at.Column) : null;
        var place = new PhysicalLocation(new ArtifactLocation(Uri.EscapeDataString(found.Location.Path)
            .Replace("%2F", "/", StringComparison.Ordinal)), region);
        var within = found.Location is CellLocation or WordLocation ? new[] { new LogicalLocation(found.Location.In(language)) } : null;
        return new Result(found.Code, Level(found.Severity), new Message(text), [new Place(place, within)]);
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Query => "warning",
        _ => "note",
    };

    internal sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<Run> Runs);

    internal sealed record Run(Tool Tool, IReadOnlyList<Result> Results);

    internal sealed record Tool(Driver Driver);

    internal sealed record Driver(string Name, IReadOnlyList<Rule> Rules);

    internal sealed record Rule(string Id);

    internal sealed record Result([property: JsonPropertyName("ruleId")] string RuleId, string Level, Message Message,
        IReadOnlyList<Place> Locations)
    {
        public string? Kind { get; init; }
    }

    internal sealed record Message(string Text);

    internal sealed record Place(
        [property: JsonPropertyName("physicalLocation")] PhysicalLocation PhysicalLocation,
        [property: JsonPropertyName("logicalLocations")] IReadOnlyList<LogicalLocation>? LogicalLocations);

    internal sealed record PhysicalLocation([property: JsonPropertyName("artifactLocation")] ArtifactLocation ArtifactLocation,
        Region? Region);

    internal sealed record ArtifactLocation(string Uri);

    internal sealed record Region([property: JsonPropertyName("startLine")] int StartLine,
        [property: JsonPropertyName("startColumn")] int StartColumn);

    internal sealed record LogicalLocation([property: JsonPropertyName("fullyQualifiedName")] string FullyQualifiedName);
}
