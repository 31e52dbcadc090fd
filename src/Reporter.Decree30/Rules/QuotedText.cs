using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>
/// Paragraphs that quote another document word for word, between “ and ”, over one paragraph or several. They are set in
/// italics everywhere, and the decree words nothing about them.
/// </summary>
internal static class QuotedText
{
    // A quotation that nobody closed must not swallow the rest of the document.
    private const int Longest = 25;

    public static IReadOnlySet<ParagraphFacts> In(RuleContext context)
    {
        var quoted = new HashSet<ParagraphFacts>();
        var open = new List<ParagraphFacts>();
        foreach (var paragraph in context.Document.Body.Select(b => b.Passage.Paragraph).Distinct())
        {
            var text = paragraph.Text.Trim();
            var marks = text.Count(sign => sign == '“') - text.Count(sign => sign == '”');
            if (open.Count == 0 && !text.StartsWith('“'))
                continue;
            open.Add(paragraph);
            if (open.Count == 1 ? marks > 0 : marks >= 0 && open.Count <= Longest)
                continue;
            if (open.Count > 1 ? marks < 0 : EndsQuoted(text))
                quoted.UnionWith(open);
            open.Clear();
        }
        return quoted;
    }

    private static bool EndsQuoted(string text) => text.TrimEnd('.', ';', ',', ':', ' ').EndsWith('”');
}
