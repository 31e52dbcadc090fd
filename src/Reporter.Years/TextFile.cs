using System.Text;
using Reporter.Core.Diagnostics;

namespace Reporter.Years;

/// <summary>The office's own text files: UTF-8, with a byte-order mark where Excel and Notepad need one.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null with a finding when the bytes are not UTF-8: Notepad of old saves in the Windows code page.</summary>
    public static string? Decode(string path, byte[] bytes, DiagnosticBag bag)
    {
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            bag.Add(ProgramFindings.NotUtf8(new FileLocation(path)));
            return null;
        }
    }

    /// <summary>Adds lines at the end; a last line that somebody left without its end is ended first.</summary>
    public static void Append(string path, string lines)
    {
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (stream.Length == 0)
            stream.Write(Encoding.UTF8.Preamble);
        else if (LastByte(stream) != '\n')
            stream.Write("\r\n"u8);
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Strict.GetBytes(lines));
    }

    private static int LastByte(FileStream stream)
    {
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte();
    }
}
