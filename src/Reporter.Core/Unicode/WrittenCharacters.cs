using System.Text;
using System.Xml;

namespace Reporter.Core.Unicode;

/// <summary>Characters that a document can hold: what XML knows, without controls but the end of a line and the tab.</summary>
public static class WrittenCharacters
{
    /// <summary>A control character keeps words apart as a blank, what is no character goes.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        for (var index = 0; index < text.Length; index++)
        {
            if (!IsWritten(text[index]))
                return Clean(text);
        }
        return text;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsWritten(text[index]))
                clean.Append(text[index]);
            else if (char.IsControl(text[index]))
                clean.Append(text[index] == '\r' ? "" : " ");
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
                clean.Append(text[index]).Append(text[++index]);
        }
        return clean.ToString();
    }

    private static bool IsWritten(char letter) => XmlConvert.IsXmlChar(letter) && (!char.IsControl(letter) || letter is '\n' or '\t');
}
