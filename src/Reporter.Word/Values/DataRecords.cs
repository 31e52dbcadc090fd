using System.Globalization;
using Scriban.Runtime;

namespace Reporter.Word.Values;

/// <summary>Data that hold many records of one kind, each of which gets a document of its own.</summary>
public static class DataRecords
{
    /// <summary>The names of the lists of records in the data.</summary>
    public static IReadOnlyList<string> ListsIn(IScriptObject data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. data.GetMembers().Where(name => RecordsOf(data, name).Count > 0)];
    }

    /// <summary>What a template sees for each record of a list: the record's own names, and behind them those of all data.</summary>
    public static IReadOnlyList<IScriptObject> Of(IScriptObject data, string list)
    {
        ArgumentNullException.ThrowIfNull(data);
        return
        [
            .. RecordsOf(data, list).Select(record =>
            {
                var model = new ScriptObject();
                foreach (var owner in new[] { data, record })
                {
                    foreach (var name in owner.GetMembers())
                        model[name] = Member(owner, name);
                }
                return model;
            }),
        ];
    }

    /// <summary>A member of a record as a text that can stand in a file's name; empty when there is none.</summary>
    public static string NamePart(IScriptObject record, string member)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Member(record, member) switch
        {
            string text => text,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "",
        };
    }

    private static object? Member(IScriptObject owner, string name) => owner.TryGetValue(null, default, name, out var value) ? value : null;

    private static List<IScriptObject> RecordsOf(IScriptObject data, string name) =>
        Member(data, name) is ScriptArray { Count: > 0 } list && list.All(item => item is IScriptObject and not ScriptArray)
            ? [.. list.Cast<IScriptObject>()] : [];
}
