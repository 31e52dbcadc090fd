using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reporter.Years.Outputs;

/// <summary>One manner of writing JSON everywhere: indented, Vietnamese letters as they are, <c>\n</c> line ends.</summary>
[JsonSerializable(typeof(IReadOnlyList<FindingShape>))]
[JsonSerializable(typeof(CheckFile.Shape))]
public sealed partial class JsonText : JsonSerializerContext
{
    public static JsonText Readable { get; } = new(NewOptions());

    /// <summary>Options of their own for each context: one that is made with them keeps them. Letters stay letters, so that a person can read and search the file.</summary>
    public static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
