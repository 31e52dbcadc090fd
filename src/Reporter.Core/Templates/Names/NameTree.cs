using System.Collections;
using System.Globalization;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Scriban.Runtime;

namespace Reporter.Core.Templates.Names;

/// <summary>One name that a template may use: its path as it is typed, and what it says today.</summary>
/// <param name="Depth">How deep it stands in the tree, from 0.</param>
/// <param name="IsList">Its members are those of each item: <c>for d in don_vi</c>, then <c>d.ten</c>.</param>
public sealed record NameLine(string Path, int Depth, bool IsList, string Value)
{
    public override string ToString() => $"{new string(' ', Depth * 2)}{Path}{(Value.Length > 0 ? "  = " + Value : "")}";
}

/// <summary>The names of a model as a list of lines, each level indented below the name that it belongs to.</summary>
public static class NameTree
{
    private const int LongestValue = 60;
    private const int DeepestName = 5;
    private const int FewestNamed = 6;

    /// <param name="names">A model in which every name has a value and every list an item.</param>
    /// <param name="values">The model of today; null when there are no data.</param>
    public static IReadOnlyList<NameLine> Of(IScriptObject names, IScriptObject? values)
    {
        ArgumentNullException.ThrowIfNull(names);

        var lines = new List<NameLine>();
        Add(lines, "", names, values, 0, [], new Dictionary<string, string>(StringComparer.Ordinal));
        return lines;
    }

    private static void Add(List<NameLine> lines, string path, IScriptObject owner, IScriptObject? values, int depth, HashSet<object> above,
        Dictionary<string, string> told)
    {
        if (depth > DeepestName || !above.Add(owner))
            return;

        // What has the same members as something listed above is not listed again, only named.
        var members = owner.GetMembers().ToList();
        var shape = string.Join(' ', members);
        if (members.Count >= FewestNamed && !told.TryAdd(shape, path) && path.Contains("[]", StringComparison.Ordinal))
        {
            lines[^1] = lines[^1] with { Value = (lines[^1].Value + " → " + told[shape]).Trim() };
            above.Remove(owner);
            return;
        }
        foreach (var name in members)
        {
            owner.TryGetValue(null, default, name, out var member);
            object? value = null;
            values?.TryGetValue(null, default, name, out value);
            var full = path.Length > 0 ? $"{path}.{name}" : name;
            switch (member)
            {
                case IScriptObject inner when member is not ScriptArray:
                    lines.Add(new NameLine(full, depth, false, ""));
                    Add(lines, full, inner, value as IScriptObject, depth + 1, above, told);
                    break;
                case IEnumerable list and not string:
                    lines.Add(new NameLine(full + "[]", depth, true,
                        value is ICollection items ? items.Count.ToString(CultureInfo.InvariantCulture) + " ×" : ""));
                    var item = list.Cast<object?>().FirstOrDefault(entry => entry is IScriptObject and not ScriptArray);
                    if (item is IScriptObject first)
                        Add(lines, full + "[]", first, (value as IEnumerable)?.Cast<object?>().FirstOrDefault() as IScriptObject, depth + 1,
                            above, told);
                    break;
                default:
                    lines.Add(new NameLine(full, depth, false, TextOf(values is null ? null : value, isWhole: owner is ITextsByCode)));
                    break;
            }
        }
        above.Remove(owner);
    }

    // A sentence that a template may call is shown to its end.
    private static string TextOf(object? value, bool isWhole)
    {
        var text = value switch
        {
            null => "",
            decimal number => VietNumber.Format(number),
            DateTime date => VietDate.Format(DateOnly.FromDateTime(date)),
            DateOnly date => VietDate.Format(date),
            bool yes => yes ? "true" : "false",
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        text = text.ReplaceLineEndings(" ");
        return isWhole || text.Length <= LongestValue ? text : text[..(LongestValue - 1)] + "…";
    }
}
