using System.Text;
using Reporter.Core.Diagnostics;

namespace Reporter.Cli;

/// <summary>The office's own text files: UTF-8, with a byte-order mark where Excel and Notepad need one.</summary>
internal static class TextFile
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
            bag.Add(Catalog.NotUtf8(new FileLocation(path)));
            return null;
        }
    }

    public static void Append(string path, string lines)
    {
        var isNew = !File.Exists(path);
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        if (isNew)
            stream.Write(Encoding.UTF8.Preamble);
        stream.Write(Strict.GetBytes(lines));
    }
}
