using System.Text.Json.Serialization;

namespace Reporter.Years.Outputs;

/// <summary>The shapes of our JSON, prepared when the program is built.</summary>
[JsonSerializable(typeof(IReadOnlyList<FindingShape>))]
[JsonSerializable(typeof(CheckFile.Shape))]
public sealed partial class JsonText : JsonSerializerContext
{
    public static JsonText Readable { get; } = new(JsonStyle.NewOptions());
}
