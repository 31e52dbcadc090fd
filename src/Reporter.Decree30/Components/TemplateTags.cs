using System.Text.RegularExpressions;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Tags of templates inside text.</summary>
internal static partial class TemplateTags
{
    public static string Without(string text) => text.Contains("{{", StringComparison.Ordinal) ? TagPattern().Replace(text, "") : text;

    /// <summary>Also without the placeholders of other programs: mail merge, report generators.</summary>
    public static string WithoutPlaceholders(string text) => PlaceholderPattern().Replace(Without(text), "");

    public static string FirstIn(string text) => TagPattern().Match(text).Value;

    public static bool In(string text) => text.Contains("{{", StringComparison.Ordinal) && TagPattern().IsMatch(text);

    /// <summary>
    /// The document as it will stand: paragraphs that hold only a loop or a condition disappear when the template is filled in.
    /// </summary>
    public static DocumentFacts Shown(DocumentFacts facts) => facts with
    {
        Paragraphs = [.. facts.Paragraphs.Where(p => !IsControl(p.Text)).Select((p, i) => p with { Index = i })],
    };

    private static bool IsControl(string text) => !string.IsNullOrWhiteSpace(text) && ControlPattern().IsMatch(text);

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\$\{[^}]*\}|«[^»]*»|<\p{Lu}[\p{Lu}\d_]{2,40}>")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"^\s*(\{\{[-~]?\s*(for|if|else|end|while|func|capture|case|when|with|break|continue|##|#)\b[^}]*\}\}\s*)+$")]
    private static partial Regex ControlPattern();
}
