using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// “Kinh phí (nghìn đồng)”, “Khối lượng (kg)”: the measure that a heading or a row's name gives in brackets. It is part of what the sender says
/// about the figure, and a figure read without it may be a thousand or a million times off.
/// </summary>
internal static class TitleMeasure
{
    private static readonly string[] Labels = ["đơn vị tính:", "đơn vị:", "đvt:", "đv:"];

    /// <summary>The first measure in brackets at the end of one of the titles; empty when there is none, or when no figure is asked.</summary>
    public static string InBrackets(Field field, params ReadOnlySpan<string> titles)
    {
        if (!field.IsNumeric)
            return "";
        foreach (var title in titles)
        {
            var bracket = title.LastIndexOf('(');
            var text = title.TrimEnd(' ', ':');
            if (bracket > 0 && text.EndsWith(')') && Unlabelled(text[(bracket + 1)..^1]) is var measure && (field.Type == FieldType.Money ? IsMoney(measure) : Measures.IsKnown(measure)))
                return measure;
        }
        return "";
    }

    private static string Unlabelled(string text)
    {
        var measure = text.Trim();
        foreach (var label in Labels.Where(label => measure.StartsWith(label, StringComparison.OrdinalIgnoreCase)))
            measure = measure[label.Length..].Trim();
        return measure;
    }

    private static bool IsMoney(string measure) => VietNumber.Read("1 " + measure) is { Kind: NumberKind.Number, IsInFull: true };
}
