using System.Globalization;
using System.Text.Json;
using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>What the makers of samples/lang-son-2026 typed: one line of su-that.csv.</summary>
/// <param name="State">dung, hoi, loai, trong, sai, mau_thuan, cu, tinh, ngoai_bang, tep; the sample's page says what each means.</param>
internal sealed record LangSonTruth(string Unit, string Code, string Value, string File, string Sheet, string Cell, string State)
{
    public static readonly string Folder = Path.Combine(Repo.Root, "samples", "lang-son-2026");

    public static IReadOnlyList<LangSonTruth> All { get; } =
    [
        .. from line in DelimitedText.Rows(System.IO.File.ReadAllText(Path.Combine(Folder, "su-that.csv")), ',').Skip(1)
           select new LangSonTruth(line[0], line[1], line[2], line[3], line[4], line[5], line[6]),
    ];

    /// <summary>True where the value must be read as it stands here.</summary>
    public bool MustBeRead => State is "dung" or "hoi";

    /// <summary>True where nothing may be counted.</summary>
    public bool MustBeLeftOut => State is "loai" or "trong" or "mau_thuan";

    /// <summary>How wrong reading would look: the value as so-lieu.json has it, against this one.</summary>
    public bool Is(JsonElement read) => read.ValueKind switch
    {
        JsonValueKind.Number => decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && read.GetDecimal() == number,
        JsonValueKind.True => Value == "có",
        JsonValueKind.False => Value == "không",
        JsonValueKind.Array => Value == string.Join(';', read.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.String => Plain(read.GetString() ?? "") == Plain(Value),
        _ => false,
    };

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
