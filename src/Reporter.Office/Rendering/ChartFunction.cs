using System.Collections;
using Scriban.Runtime;

namespace Reporter.Office.Rendering;

/// <summary><c>bieu_do "cot" don_vi "ten" "so_lieu.so_cuoc=Số cuộc" "Tiêu đề"</c>: a native Word chart of a list.</summary>
internal static class ChartFunction
{
    public static object? Make(FunctionCall call)
    {
        if (call[1] is string || call[1] is not IEnumerable list)
            return null;
        var items = list.Cast<object?>().ToList();
        var kind = call.Text(0).Trim().ToLowerInvariant() switch
        {
            "thanh" or "ngang" or "bar" => ChartKind.Bar,
            "duong" or "đường" or "line" => ChartKind.Line,
            "tron" or "tròn" or "pie" => ChartKind.Pie,
            _ => ChartKind.Column,
        };
        List<string> fields = call[3] is IEnumerable several and not string ? [.. several.Cast<object?>().Select(field => call.Context.ObjectToString(field) ?? "")] : [call.Text(3)];
        var labels = items.Select(item => call.Context.ObjectToString(Member(call, item, call.Text(2))) ?? "").ToList();
        var series = fields.Select(field => field.Split('=', 2)).Select(parts => new ChartSeries(
            parts[^1].Trim(),
            [.. items.Select(item => NumberFunctions.TryDecimal(Member(call, item, parts[0].Trim()), out var number) ? number : (decimal?)null)])).ToList();
        return new Chart(kind, call.Text(4), labels, series, Millimetres(call, 5), Millimetres(call, 6));
    }

    private static object? Member(FunctionCall call, object? item, string path)
    {
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            item = item is IScriptObject owner && owner.TryGetValue(call.Context, call.Span, name, out var member) ? member : null;
        return item;
    }

    private static double? Millimetres(FunctionCall call, int index) => NumberFunctions.TryDecimal(call[index], out var number) && number > 0 ? (double)number : null;
}
