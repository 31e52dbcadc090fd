using System.Text;
using System.Text.RegularExpressions;

namespace Reporter.Core.Drafting;

/// <summary>Writes a plan file as a person would: keys in line, texts in quotes only where they must be, comments beside them.</summary>
internal sealed partial class YamlText
{
    public const string OpenMark = "??";

    private readonly StringBuilder _text = new();

    public void Blank() => _text.Append('\n');

    public void Comment(string text, int indent = 0) => _text.Append(' ', indent).Append("# ").Append(OneLine(text)).Append('\n');

    /// <summary>Something that a person must decide: an empty key, with the reason beside it.</summary>
    public void Open(string key, string why, int indent = 0) =>
        _text.Append(' ', indent).Append(key).Append(":   # ").Append(OpenMark).Append(' ').Append(OneLine(why)).Append('\n');

    public void Pair(string key, string value, int indent = 0, string? beside = null)
    {
        _text.Append(' ', indent).Append(key).Append(": ").Append(Value(value));
        if (beside is not null)
            _text.Append("   # ").Append(OneLine(beside));
        _text.Append('\n');
    }

    /// <summary>A line as it is.</summary>
    public void Line(string line) => _text.Append(line).Append('\n');

    public override string ToString() => _text.ToString();

    /// <summary>In quotes where YAML or the plan's reader would take it for something else.</summary>
    public static string Value(string text)
    {
        var line = OneLine(text);
        return PlainPattern().IsMatch(line) && !WordPattern().IsMatch(line) ? line
            : "\"" + line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }

    public static string OneLine(string text) => ControlPattern().Replace(text, " ").Trim();

    /// <summary>The first words of a passage.</summary>
    public static string Excerpt(string text, int words = 20)
    {
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length <= words ? string.Join(' ', all) : string.Join(' ', all.Take(words)) + " …";
    }

    // Letters, digits and marks that mean nothing in YAML; a colon or a comma asks for quotes.
    [GeneratedRegex(@"^(?:[\p{L}(“_]|\d{1,5}/(?=\p{Lu})|\d{4}$)[\p{L}\p{M}\d /.()“”…;–+%_-]*$")]
    private static partial Regex PlainPattern();

    [GeneratedRegex(@"^(?:true|false|null|yes|no|on|off|có|không|co|khong|y|n)$|\s-\s*$|;$", RegexOptions.IgnoreCase)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]+")]
    private static partial Regex ControlPattern();
}
