using System.Text;

namespace Reporter.Packages;

public static class XmlCharacters
{
    /// <summary>A text as XML can hold it: a control character keeps words apart as a blank, what is no character goes.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) && text[index] is not ('\n' or '\t'))
                clean.Append(text[index] == '\r' ? "" : " ");
            else if (System.Xml.XmlConvert.IsXmlChar(text[index]))
                clean.Append(text[index]);
            else if (index + 1 < text.Length && System.Xml.XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
                clean.Append(text[index]).Append(text[++index]);
        }
        return clean.ToString();
    }
}
