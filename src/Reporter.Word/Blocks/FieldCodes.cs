using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>The codes of fields: <c>REF Muc \h</c>.</summary>
internal static class FieldCodes
{
    private static readonly string[] Leading = ["REF", "PAGEREF", "NOTEREF", "HYPERLINK", "GOTOBUTTON", "="];

    /// <summary>Word cuts a code into several texts as it cuts any other; those of one field are gathered in the first.</summary>
    public static void Gather(XElement root)
    {
        foreach (var paragraph in root.Descendants(WordNames.P).Where(paragraph => paragraph.Descendants(WordNames.InstrText).Any())
            .ToList())
        {
            XElement? first = null;
            foreach (var child in paragraph.Descendants(WordNames.R).Elements().ToList())
            {
                if (child.Name == WordNames.Main + "fldChar" || child.Name.Namespace == WordNames.Mark)
                    first = null;
                else if (child.Name == WordNames.InstrText && first is null)
                    first = child;
                else if (child.Name == WordNames.InstrText && first is not null)
                {
                    first.Value += child.Value;
                    first.SetAttributeValue(WordNames.Space, "preserve");
                    child.Remove();
                }
            }
        }
    }

    /// <summary>Whether a field of this kind names a bookmark.</summary>
    public static bool LeadsToBookmark(string code)
    {
        var word = code.TrimStart();
        var end = word.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 || Leading.Contains(word[..end], StringComparer.OrdinalIgnoreCase) || word.StartsWith('=');
    }

    public static IEnumerable<(int Start, int End)> Words(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            var start = at;
            while (at < code.Length && (char.IsLetterOrDigit(code[at]) || code[at] == '_'))
                at++;
            if (at > start)
                yield return (start, at);
        }
    }
}
