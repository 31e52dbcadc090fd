using System.Globalization;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Blanks and tabs before the first word of a paragraph, and the indent that takes their place.</summary>
internal static class LeadingBlanks
{
    public static bool Has(ParagraphFacts paragraph) => paragraph.Text.Length > 0 && paragraph.Text[0] is ' ' or '\t' or '\u00A0';

    /// <param name="start">In twentieths of a point.</param>
    public static IEnumerable<Change> Replace(ParagraphFacts paragraph, int start)
    {
        if (Has(paragraph))
            yield return Remove(paragraph);
        yield return new Change(paragraph.PartName, paragraph.Element, "pPr", "ind",
        [
            ("firstLine", start.ToString(CultureInfo.InvariantCulture)), ("firstLineChars", ""), ("hanging", ""), ("hangingChars", ""),
            (paragraph.Element.Name.NamespaceName == WordXml.Main ? "left" : "start", "0"),
        ]);
    }

    public static Change Remove(ParagraphFacts paragraph) =>
        new(paragraph.PartName, paragraph.Element, TextChange.Container, TextChange.LeadingBlanks, [("val", "0")]);
}

/// <summary>Changes of a paragraph's signs that change no word: blanks before it, letters put together.</summary>
internal static class TextChange
{
    public const string Container = "text";
    public const string LeadingBlanks = "blanks";
    public const string Composed = "composed";
}
