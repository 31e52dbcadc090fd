using System.Collections;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Word.Output;

namespace Reporter.Word.Charts;

/// <summary><c>bieu_do "cot" don_vi "ten" "so_lieu.so_cuoc=Số cuộc" "Tiêu đề"</c>: a native Word chart of a list.</summary>
internal static class ChartFunction
{
    private static readonly Dictionary<string, ChartKind> Kinds = new(StringComparer.Ordinal)
    {
        ["cot"] = ChartKind.Column,
        ["cột"] = ChartKind.Column,
        ["column"] = ChartKind.Column,
        ["thanh"] = ChartKind.Bar,
        ["ngang"] = ChartKind.Bar,
        ["bar"] = ChartKind.Bar,
        ["duong"] = ChartKind.Line,
        ["đường"] = ChartKind.Line,
        ["line"] = ChartKind.Line,
        ["tron"] = ChartKind.Pie,
        ["tròn"] = ChartKind.Pie,
        ["pie"] = ChartKind.Pie,
    };

    public static object? Make(FunctionCall call)
    {
        if (call[1] is null)
            return null;
        if (call[1] is string || call[1] is not IEnumerable list)
            return Refuse(call, ChartFault.NoList, "");
        var items = list.Cast<object?>().ToList();
        if (!Kinds.TryGetValue(call.Text(0).Trim().ToLowerInvariant(), out var kind))
            return Refuse(call, ChartFault.UnknownKind, call.Text(0));
        List<string> fields = call[3] is IEnumerable several and not string
            ? [.. several.Cast<object?>().Select(field => call.Context.ObjectToString(field) ?? "")] : [call.Text(3)];
        if (fields.Select(field => field.Split('=', 2)[0].Trim()).Prepend(call.Text(2))
            .FirstOrDefault(path => items.Count > 0 && !items.Exists(item => TryMember(call, item, path, out _))) is { } missing)
            return Refuse(call, ChartFault.UnknownField, missing);
        if (kind == ChartKind.Pie && fields.Count > 1)
            call.Context.Findings.Add(call.Span, static (at, tag) => TemplateFindings.PieShowsOneSeries(at, tag), call.Context);
        var labels = items.Select(item => call.Context.ObjectToString(Member(call, item, call.Text(2))) ?? "").ToList();
        var series = fields.Select(field => field.Split('=', 2)).Select(parts => new ChartSeries(
            parts[^1].Trim(),
            [.. items.Select(item => NumberFunctions.TryDecimal(Member(call, item, parts[0].Trim()), out var number) ? number
                : (decimal?)null)])).ToList();
        return new Chart(kind, call.Text(4), labels, series, Millimetres(call, 5), Millimetres(call, 6));
    }

    private static object? Member(FunctionCall call, object? item, string path) =>
        TryMember(call, item, path, out var value) ? value : null;

    private static bool TryMember(FunctionCall call, object? item, string path, out object? value) =>
        MemberPath.TryGet(call.Context, call.Span, item, path, out value);

    private static object? Refuse(FunctionCall call, ChartFault fault, string found)
    {
        call.Context.Findings.Add(call.Span, (at, tag) => TemplateFindings.ChartImpossible(at, tag, fault, found), call.Context);
        return null;
    }

    private static double? Millimetres(FunctionCall call, int index) =>
        NumberFunctions.TryDecimal(call[index], out var number) && number > 0 ? (double)number : null;
}
