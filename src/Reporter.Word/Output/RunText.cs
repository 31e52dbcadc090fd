namespace Reporter.Word.Output;

/// <summary>Text as the content of a run: line breaks and tabs are elements of their own.</summary>
internal static class RunText
{
    public static void Write(Utf8Buffer buffer, ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var special = text.IndexOfAny('\n', '\t', '\r');
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
            else if (text[special] == '\n' || special + 1 >= text.Length || text[special + 1] != '\n')
                buffer.Append("<w:br/>"u8);
            text = text[(special + 1)..];
        }
    }
}
