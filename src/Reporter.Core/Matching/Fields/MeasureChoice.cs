using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The measure that counts for a figure, of all that are written about it. What stands nearest counts; what stands at the figure itself
/// (its format, its row, its column) must agree.
/// </summary>
internal static class MeasureChoice
{
    /// <param name="own">At the figure itself, the nearest first.</param>
    /// <param name="general">Above or under the table, the nearest first.</param>
    public static (string Measure, string Other) Of(Field field, ReadOnlySpan<string> own, ReadOnlySpan<string> general)
    {
        if (!field.IsNumeric)
            return ("", "");
        var asked = Measure.Read(field.Measure);
        var chosen = "";
        foreach (var text in own)
        {
            if (text.Length == 0 || Measure.Read(text) is not { } measure
                || !(Matters(field, asked, measure) || (asked is not null && measure.IsShare != asked.IsShare)))
                continue;
            if (chosen.Length == 0)
                chosen = text;
            else if (Measure.Read(chosen) is { } first && (first.Money ?? 0) != (measure.Money ?? 0))
                return (chosen, text);
        }
        foreach (var text in general)
        {
            if (chosen.Length == 0 && Measure.Read(text) is { } measure && Matters(field, asked, measure))
                chosen = text;
        }
        return (chosen, "");
    }

    /// <summary>What the format of a cell says beside its number; null where it says nothing about this figure.</summary>
    public static (string Measure, string Other)? Shown(Field field, Cell cell)
    {
        if (!field.IsNumeric || cell.Measure is not { Length: > 0 } shown)
            return null;
        // A sum in another country's money is no sum in đồng.
        if (field.Type == FieldType.Money && (shown.AsSpan().IndexOfAny(ForeignMoney) >= 0 || ForeignCodes.Contains(NameKey.Of(shown))))
            return (shown, "");
        return Of(field, [shown], []) is { Measure.Length: > 0 } seen ? seen : null;
    }

    private const string ForeignMoney = "$€£¥";

    private static readonly HashSet<string> ForeignCodes = ["usd", "eur", "gbp", "jpy", "cny", "rmb", "lak", "thb", "krw",
        "do la", "euro", "ndt", "nhan dan te"];

    // “(người)” in a title is a word for what is counted; “nghìn đồng” above a table is nothing to a number of people.
    private static bool Matters(Field field, Measure? asked, Measure measure) =>
        field.Type == FieldType.Money ? measure.Money is not null
            : asked is not null && measure.Kind != MeasureKind.Money && measure.IsOfOtherScaleThan(asked);
}
