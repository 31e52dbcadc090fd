using System.Text;

namespace Reporter.Word.Output;

/// <summary>Collects UTF-8, escaped: a control character keeps words apart as a blank; what is no character at all is dropped.</summary>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = new byte[64 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Append(string xml)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(xml.Length));
        Length += Encoding.UTF8.GetBytes(xml, _bytes.AsSpan(Length));
    }

    /// <summary>Appends text as character data; the quotes are escaped too, so that it can stand in an attribute.</summary>
    public void AppendEscaped(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 6);
        var bytes = _bytes;
        var at = Length;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character < 0x80)
            {
                switch (character)
                {
                    case '&':
                        at += Put(bytes, at, "&amp;"u8);
                        break;
                    case '<':
                        at += Put(bytes, at, "&lt;"u8);
                        break;
                    case '>':
                        at += Put(bytes, at, "&gt;"u8);
                        break;
                    case '"':
                        at += Put(bytes, at, "&quot;"u8);
                        break;
                    case '\n' or '\t' or >= ' ' and < '\u007F':
                        bytes[at++] = (byte)character;
                        break;
                    case '\r':
                        break;
                    default:
                        bytes[at++] = (byte)' ';
                        break;
                }
            }
            else if (character < '\u00A0')
            {
                bytes[at++] = (byte)' ';
            }
            else if (char.IsHighSurrogate(character))
            {
                if (index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                    at += Encoding.UTF8.GetBytes(text.Slice(index++, 2), bytes.AsSpan(at));
            }
            else if (!char.IsLowSurrogate(character) && character < '\uFFFE')
            {
                if (character < 0x800)
                {
                    bytes[at++] = (byte)(0xC0 | (character >> 6));
                }
                else
                {
                    bytes[at++] = (byte)(0xE0 | (character >> 12));
                    bytes[at++] = (byte)(0x80 | ((character >> 6) & 0x3F));
                }
                bytes[at++] = (byte)(0x80 | (character & 0x3F));
            }
        }
        Length = at;
    }

    public void Insert(int place, ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        _bytes.AsSpan(place, Length - place).CopyTo(_bytes.AsSpan(place + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(place));
        Length += bytes.Length;
    }

    public void Truncate(int length) => Length = length;

    private static int Put(byte[] bytes, int at, ReadOnlySpan<byte> what)
    {
        what.CopyTo(bytes.AsSpan(at));
        return what.Length;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
    }
}
