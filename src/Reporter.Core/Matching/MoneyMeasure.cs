using Reporter.Core.Numbers;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching;

/// <summary>
/// “Kinh phí (nghìn đồng)”: the measure that a heading or a row's name gives in brackets. It is part of what the sender says about the figure,
/// and a figure of money read without it may be a million times off.
/// </summary>
internal static class MoneyMeasure
{
    /// <summary>The first measure of money in brackets at the end of one of the titles; empty when there is none, or when no money is asked.</summary>
    public static string InBrackets(Field field, params ReadOnlySpan<string> titles)
    {
        if (field.Type != FieldType.Money)
            return "";
        foreach (var title in titles)
        {
            var bracket = title.LastIndexOf('(');
            var text = title.TrimEnd();
            if (bracket > 0 && text.EndsWith(')') && IsMoney(text[(bracket + 1)..^1]))
                return text[(bracket + 1)..^1].Trim();
        }
        return "";
    }

    private static bool IsMoney(string text)
    {
        var measure = text.Trim();
        foreach (var word in (string[])["đơn vị tính:", "đơn vị:", "đvt:", "đv:"])
        {
            if (measure.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                measure = measure[word.Length..].Trim();
        }
        return VietNumber.Read("1 " + measure) is { Kind: NumberKind.Number, IsInFull: true };
    }
}
