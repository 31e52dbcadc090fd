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
}
