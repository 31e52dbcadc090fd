using Reporter.Core.Unicode;

namespace Reporter.Packages;

public static class XmlCharacters
{
    /// <summary>A text as XML can hold it: a control character keeps words apart as a blank, what is no character goes.</summary>
    public static string Clean(string text) => WrittenCharacters.Of(text);
}
