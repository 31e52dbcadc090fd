using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reporter.Cli.Output;

/// <summary>One manner of writing JSON everywhere: indented, Vietnamese letters as they are, <c>\n</c> line ends.</summary>
[JsonSerializable(typeof(IReadOnlyList<FindingShape>))]
[JsonSerializable(typeof(SarifReport.Log))]
[JsonSerializable(typeof(CheckFile.Shape))]
[JsonSerializable(typeof(ManifestShape))]
internal sealed partial class JsonText : JsonSerializerContext
{
    // Letters stay letters, so that a person can read and search the file.
    public static JsonText Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
