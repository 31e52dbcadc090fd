using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reporter.Years;

/// <summary>One manner of writing JSON everywhere: indented, Vietnamese letters as they are, <c>\n</c> line ends.</summary>
public static class JsonStyle
{
    /// <summary>Options of their own for each context: one that is made with them keeps them. Letters stay letters, so that a person can
    /// read the file.</summary>
    public static JsonSerializerOptions NewOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
