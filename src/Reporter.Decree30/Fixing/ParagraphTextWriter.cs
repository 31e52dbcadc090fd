using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reporter.Decree30.Facts;
using Reporter.Decree30.Rules;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>Changes the signs of a paragraph without changing a word: letters put together, blanks before the first word taken
/// away.</summary>
internal static partial class ParagraphTextWriter
{
    public static void Write(XmlText text, XElement paragraph, Change change)
    {
        if (change.Property == TextChange.Composed)
            Compose(text, paragraph);
        else
            RemoveLeadingBlanks(text, paragraph);
    }

    private static void Compose(XmlText text, XElement paragraph)
    {
        foreach (var element in paragraph.Descendants().Where(e => e.Is("t") && !text.IsSelfClosing(e)))
        {
            var (start, written) = Content(text, element);
            if (!written.IsNormalized(NormalizationForm.FormC))
                text.Replace(start, written.Length, written.Normalize(NormalizationForm.FormC));
        }
    }

    // Runs come one after another, and some of the first may hold nothing but blanks.
    private static void RemoveLeadingBlanks(XmlText text, XElement paragraph)
    {
        foreach (var element in paragraph.Descendants().Where(e => e.Is("r")).SelectMany(run => run.Elements()).Where(e => !e.Is("rPr")))
        {
            if (element.Is("tab"))
            {
                text.Replace(text.StartOf(element), text.EndOf(element) - text.StartOf(element), "");
                continue;
            }
            if (!element.Is("t"))
            {
                if (element.Name.LocalName is "lastRenderedPageBreak" or "proofErr" or "bookmarkStart" or "bookmarkEnd")
                    continue;
                return;
            }
            if (text.IsSelfClosing(element))
                continue;
            var (start, written) = Content(text, element);
            var blanks = BlanksPattern().Match(written).Length;
            if (blanks > 0)
                text.Replace(start, blanks, "");
            if (blanks < written.Length)
                return;
        }
    }

    private static (int Start, string Written) Content(XmlText text, XElement element)
    {
        var start = text.ContentOf(element);
        return (start, text.Slice(start, text.EndTagOf(element)));
    }

    [GeneratedRegex(@"^(?:[\s\u00A0]|&#(?:160|32|x[aA]0|x20);)+")]
    private static partial Regex BlanksPattern();
}
