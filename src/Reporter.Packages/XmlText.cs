using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>
/// The text of an XML part that is edited in place: what is not touched stays as it was, letter for letter, with its
/// prefixes, its spacing and markup that nobody here knows. Elements come from a tree loaded with line information.
/// </summary>
public sealed class XmlText
{
    private readonly string _text;
    private readonly bool _hasMark;
    private readonly List<int> _lineStarts = [0];
    private readonly List<(int At, int Length, int Rank, string Replacement)> _edits = [];

    private XmlText(string text, bool hasMark)
    {
        _text = text;
        _hasMark = hasMark;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>Null when the part is not UTF-8, which no office program writes.</summary>
    public static XmlText? Of(byte[] part)
    {
        var hasMark = part.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        try
        {
            return new XmlText(new UTF8Encoding(false, throwOnInvalidBytes: true)
                .GetString(part, hasMark ? 3 : 0, part.Length - (hasMark ? 3 : 0)), hasMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public byte[] Bytes()
    {
        var text = new StringBuilder(_text.Length + 1_024);
        var told = 0;
        foreach (var (at, length, _, replacement) in _edits.OrderBy(edit => edit.At).ThenBy(edit => edit.Rank))
        {
            text.Append(_text, told, at - told).Append(replacement);
            told = at + length;
        }
        text.Append(_text, told, _text.Length - told);
        return [.. _hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The prefix with its colon that an element is written with.</summary>
    public string PrefixOf(XElement element)
    {
        var at = StartOf(element) + 1;
        var end = _text.IndexOfAny([' ', '>', '/', '\t', '\r', '\n'], at);
        var colon = _text.IndexOf(':', at, end - at);
        return colon < 0 ? "" : _text[at..(colon + 1)];
    }

    /// <summary>The text as it was read, between two places.</summary>
    public string Slice(int from, int to) => _text[from..to];

    /// <summary>Just before the end tag of the outermost element.</summary>
    public int RootEnd => _text.LastIndexOf("</", StringComparison.Ordinal);

    /// <summary>Takes an element out, with what stands in it.</summary>
    public void Remove(XElement element) => Replace(StartOf(element), EndOf(element) - StartOf(element), "");

    public void Insert(int at, string text, int rank = 0) => _edits.Add((at, 0, rank, text));

    public void Replace(int at, int length, string text) => _edits.Add((at, length, 0, text));

    /// <summary>Where the element's first sign, <c>&lt;</c>, stands.</summary>
    public int StartOf(XElement element)
    {
        IXmlLineInfo place = element;
        return place.HasLineInfo()
            ? _lineStarts[place.LineNumber - 1] + place.LinePosition - 2
            : throw new InvalidOperationException("The tree was loaded without line information.");
    }

    /// <summary>Just behind the start tag.</summary>
    public int ContentOf(XElement element) => TagEnd(StartOf(element));

    public bool IsSelfClosing(XElement element) => _text[ContentOf(element) - 2] == '/';

    /// <summary>Where the end tag begins; for a self-closing element, behind it.</summary>
    public int EndTagOf(XElement element)
    {
        if (IsSelfClosing(element))
            return ContentOf(element);
        return _text.LastIndexOf("</", EndOf(StartOf(element)) - 1, StringComparison.Ordinal);
    }

    /// <summary>Just behind the whole element.</summary>
    public int EndOf(XElement element) => EndOf(StartOf(element));

    /// <summary>Adds text behind an element's last child.</summary>
    public void InsertLast(XElement element, string text)
    {
        ArgumentNullException.ThrowIfNull(element);

        var end = EndTagOf(element);
        if (IsSelfClosing(element))
            Replace(end - 2, 2, $">{text}</{PrefixOf(element)}{element.Name.LocalName}>");
        else
            Insert(end, text);
    }

    /// <summary>Sets attributes in the start tag by local name; an empty value takes the attribute away.</summary>
    public void SetAttributes(XElement element, string prefix, IReadOnlyList<(string Name, string Value)> attributes)
    {
        var start = StartOf(element);
        var end = TagEnd(start);
        foreach (var (name, value) in attributes)
        {
            if (FindAttribute(start, end, name) is var (at, length))
                Replace(at, length, value.Length == 0 ? "" : $" {Written(_text.Substring(at, length))}=\"{value}\"");
            else if (value.Length > 0)
                Insert(_text[end - 2] == '/' ? end - 2 : end - 1, $" {prefix}{name}=\"{value}\"", attributes.Count);
        }
    }

    private static string Written(string attribute) =>
        attribute.Trim()[..attribute.Trim().IndexOf('=', StringComparison.Ordinal)].TrimEnd();

    // From the space before the name to behind the closing quote.
    private (int At, int Length)? FindAttribute(int start, int end, string name)
    {
        var i = start + 1;
        while (i < end && !char.IsWhiteSpace(_text[i]))
            i++;
        while (i < end)
        {
            var from = i;
            while (i < end && char.IsWhiteSpace(_text[i]))
                i++;
            var nameAt = i;
            while (i < end && _text[i] is not ('=' or '>' or '/') && !char.IsWhiteSpace(_text[i]))
                i++;
            var written = _text[nameAt..i];
            var quote = _text.IndexOfAny(['"', '\'', '>'], i);
            if (quote < 0 || quote >= end || _text[quote] == '>')
                return null;
            i = _text.IndexOf(_text[quote], quote + 1) + 1;
            if (written == name || written.EndsWith(":" + name, StringComparison.Ordinal))
                return (from, i - from);
        }
        return null;
    }

    private int TagEnd(int start)
    {
        for (var i = start; ; i++)
        {
            if (_text[i] is '"' or '\'')
                i = _text.IndexOf(_text[i], i + 1);
            else if (_text[i] == '>')
                return i + 1;
        }
    }

    private int EndOf(int start)
    {
        var i = TagEnd(start);
        for (var depth = _text[i - 2] == '/' ? 0 : 1; depth > 0;)
        {
            i = _text.IndexOf('<', i);
            var rest = _text.AsSpan(i);
            if (rest.StartsWith("<!--"))
                i = _text.IndexOf("-->", i, StringComparison.Ordinal) + 3;
            else if (rest.StartsWith("<![CDATA["))
                i = _text.IndexOf("]]>", i, StringComparison.Ordinal) + 3;
            else if (rest.StartsWith("<?"))
                i = _text.IndexOf("?>", i, StringComparison.Ordinal) + 2;
            else
            {
                var isEnd = rest[1] == '/';
                i = TagEnd(i);
                depth += isEnd ? -1 : _text[i - 2] == '/' ? 0 : 1;
            }
        }
        return i;
    }
}
