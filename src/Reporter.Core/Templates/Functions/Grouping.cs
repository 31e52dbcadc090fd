using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Templates.Functions;

/// <summary>Sums of a list and its groups: <c>tong_cua ds "so_cuoc"</c>, <c>nhom_theo ds "loai"</c>.</summary>
public static class Grouping
{
    /// <summary>The sum of a member over a list, or of the list's own numbers; items without a value are passed over.</summary>
    /// <param name="wrong">The first value that is no number; the sum is then null.</param>
    public static object? Sum(TemplateContext context, SourceSpan span, object? list, string path, out object? wrong)
    {
        wrong = null;
        var sum = 0m;
        foreach (var item in Items(span, list))
        {
            if (!MemberPath.TryGet(context, span, item, path, out var value) || value is null)
                continue;
            if (!NumberFunctions.TryDecimal(value, out var number))
            {
                wrong = value;
                return null;
            }
            sum += number;
        }
        return sum;
    }

    /// <summary>Groups in the order in which their keys first come: <c>khoa</c>, the items <c>ds</c>, how many <c>so</c>.</summary>
    public static ScriptArray Groups(TemplateContext context, SourceSpan span, object? list, string path)
    {
        ArgumentNullException.ThrowIfNull(context);

        var groups = new ScriptArray();
        var known = new Dictionary<string, ScriptArray>(StringComparer.Ordinal);
        foreach (var item in Items(span, list))
        {
            var key = MemberPath.TryGet(context, span, item, path, out var value) ? value : null;
            var text = key is null ? "" : context.ObjectToString(key) ?? "";
            if (!known.TryGetValue(text, out var members))
            {
                known[text] = members = [];
                groups.Add(new ScriptObject { ["khoa"] = key, ["ds"] = members });
            }
            members.Add(item);
        }
        foreach (var group in groups.OfType<ScriptObject>())
            group["so"] = ((ScriptArray)(group["ds"] ?? new ScriptArray())).Count;
        return groups;
    }

    /// <summary>Whether no item of a list has a member of this path: then it is mistyped.</summary>
    public static bool IsUnknown(TemplateContext context, SourceSpan span, object? list, string path)
    {
        var items = Items(span, list).ToList();
        return path.Length > 0 && items.Count > 0 && !items.Exists(item => MemberPath.TryGet(context, span, item, path, out _));
    }

    private static IEnumerable<object?> Items(SourceSpan span, object? list) => list switch
    {
        null => [],
        IEnumerable items and not string => items.Cast<object?>(),
        _ => throw new ScriptRuntimeException(span, "Unexpected list value."),
    };
}
