using System.Globalization;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Output;
using Reporter.Word.Values;

namespace Reporter.Word.Functions;

/// <summary>Functions that say how a cell or a row looks.</summary>
internal static class LayoutCalls
{
    /// <summary>No colour, no change: <c>nen_o (d.cham ? "vàng" : "")</c>.</summary>
    public static object? Paint(string function, FunctionCall call)
    {
        var colour = call.Text(0);
        if (string.IsNullOrWhiteSpace(colour))
            return null;
        if (Colours.Find(colour) is { } code)
            return new LayoutValue(function, code, "", call.Span);
        call.Context.Findings.Add(call.Span, (at, tag) => TemplateFindings.ColourUnknown(at, tag, colour), call.Context);
        return null;
    }

    public static object? Spread(FunctionCall call) =>
        call.Whole(0) is > 1 and var columns
            ? new LayoutValue(LayoutFunctions.Spread, columns.ToString(CultureInfo.InvariantCulture), "", call.Span) : null;

    public static object MergeAcross(FunctionCall call) =>
        new LayoutValue(LayoutFunctions.MergeAcross, call.Text(0), call.Text(0), call.Span);
}
