namespace Reporter.Word.Output;

/// <summary>Text as the content of a run: line breaks, page breaks and tabs are elements of their own.</summary>
internal static class RunText
{
    // What Word itself puts for Shift+Enter (vertical tab) and Ctrl+Enter (form feed) when text is copied out of it.
    private const char LineBreak = '\v';
    private const char PageBreak = '\f';

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(['\n', '\t', '\r', LineBreak,
        PageBreak]);

    public static void Write(Utf8Buffer buffer, ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var special = text.IndexOfAny(Special);
            var plain = special < 0 ? text : text[..special];
            if (plain.Length > 0)
            {
                buffer.Append("<w:t xml:space=\"preserve\">"u8);
                buffer.AppendEscaped(plain);
                buffer.Append("</w:t>"u8);
            }
            if (special < 0)
                return;
            if (text[special] == '\t')
                buffer.Append("<w:tab/>"u8);
            else if (text[special] == PageBreak)
                buffer.Append("<w:br w:type=\"page\"/>"u8);
            else if (text[special] is '\n' or LineBreak || special + 1 >= text.Length || text[special + 1] != '\n')
                buffer.Append("<w:br/>"u8);
            text = text[(special + 1)..];
        }
    }
}
