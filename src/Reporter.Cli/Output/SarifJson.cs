using System.Text.Json.Serialization;
using Reporter.Years;

namespace Reporter.Cli.Output;

/// <summary>SARIF is written in the manner of all other JSON.</summary>
[JsonSerializable(typeof(SarifReport.Log))]
internal sealed partial class SarifJson : JsonSerializerContext
{
    public static SarifJson Readable { get; } = new(JsonStyle.NewOptions());
}
