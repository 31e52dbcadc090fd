using System.Text;
using System.Text.RegularExpressions;
using Reporter.Years.Reading;

namespace Reporter.Years.Proving;

/// <summary>Numbers that stand in the template's own words: “Nghị định số 28”, “(3)”. No figure is behind them.</summary>
public static partial class TypedNumbers
{
    public static IReadOnlySet<string> In(YearTemplates templates)
    {
        ArgumentNullException.ThrowIfNull(templates);

        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in templates.Used.Select(used => used.Name).ToList())
        {
            var name = file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..];
            if (templates.Sources.Find(name) is not { } source)
                continue;
            var words = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                ? string.Join('\n', (ReportWords.Of(source.Bytes.ToArray()) ?? []).Select(paragraph => paragraph.Text))
                : Encoding.UTF8.GetString(source.Bytes.Span);
            foreach (Match number in NumberPattern().Matches(TagPattern().Replace(words, " ")))
                numbers.Add(number.Value);
        }
        return numbers;
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex TagPattern();
}
