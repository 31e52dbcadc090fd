using System.Globalization;
using System.Text;
using Reporter.Word.Values;
using Reporter.Years;
using Scriban.Runtime;

namespace Reporter.Cli.Commands;

/// <summary>The file of each record: <c>thu/{ma}.docx</c> takes the record's own values, <c>thu.docx</c> gets a number.</summary>
internal static class RecordFiles
{
    private const int LongestPart = 80;

    /// <param name="missing">The name between braces that a record has no value for; null when all have.</param>
    public static IReadOnlyList<string> Names(string pattern, IReadOnlyList<IScriptObject> records, out string? missing)
    {
        missing = null;
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var width = records.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (var index = 0; index < records.Count; index++)
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
            var name = pattern.Contains('{', StringComparison.Ordinal) ? Filled(pattern, records[index], ref missing)
                : Beside(pattern, number);
            names.Add(taken.Add(name) ? name : Free(name, taken));
        }
        return names;
    }

    private static string Filled(string pattern, IScriptObject record, ref string? missing)
    {
        var name = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            var close = pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
            if (close < 0)
            {
                name.Append(pattern[at]);
                continue;
            }
            var member = pattern[(at + 1)..close].Trim('{', '}', ' ');
            var part = Safe(DataRecords.NamePart(record, member));
            if (part.Length == 0)
                missing ??= member;
            name.Append(part);
            at = pattern.AsSpan(close).StartsWith("}}") ? close + 1 : close;
        }
        return name.ToString();
    }

    /// <summary>No sign that a file's name must not have, on any system.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var character in text.Trim())
            safe.Append(char.IsControl(character) || "\\/:*?\"<>|".Contains(character, StringComparison.Ordinal) ? '-' : character);
        var name = safe.ToString(0, Math.Min(safe.Length, LongestPart)).Trim('.', ' ');
        return UserPath.IsDevice(name) ? name + "-" : name;
    }

    private static string Beside(string path, string number) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-{number}{Path.GetExtension(path)}");

    private static string Free(string name, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var free = Beside(name, number.ToString(CultureInfo.InvariantCulture));
            if (taken.Add(free))
                return free;
        }
    }
}
