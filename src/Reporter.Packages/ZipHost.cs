using System.Buffers.Binary;

namespace Reporter.Packages;

/// <summary>
/// The framework notes in a zip's directory on which kind of system it was written, and who may read each entry there. Nobody needs that;
/// but the same document would not be the same file on Windows and elsewhere.
/// </summary>
public static class ZipHost
{
    private const int EndLength = 22;
    private const uint EndMark = 0x06054B50;
    private const uint EntryMark = 0x02014B50;
    private const int EntryLength = 46;

    // What the framework writes on Linux: whatever was made there before stays as it was.
    private const byte Unix = 3;
    private const uint PlainFile = 0b1_000_000_110_100_100u << 16;

    /// <summary>Makes a finished zip the same wherever it was written. The stream holds the zip and nothing else.</summary>
    public static void Settle(Stream zip)
    {
        ArgumentNullException.ThrowIfNull(zip);

        Span<byte> end = stackalloc byte[EndLength];
        if (!zip.CanSeek || !zip.CanRead || zip.Length < EndLength)
            return;
        zip.Seek(-EndLength, SeekOrigin.End);
        zip.ReadExactly(end);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) == EndMark && (long)start + length <= zip.Length - EndLength)
        {
            var directory = new byte[length];
            zip.Seek(start, SeekOrigin.Begin);
            zip.ReadExactly(directory);
            Settle(directory);
            zip.Seek(start, SeekOrigin.Begin);
            zip.Write(directory);
        }
        zip.Seek(0, SeekOrigin.End);
    }

    private static void Settle(Span<byte> directory)
    {
        while (directory.Length >= EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(directory) == EntryMark)
        {
            directory[5] = Unix;
            BinaryPrimitives.WriteUInt32LittleEndian(directory[38..], PlainFile);
            var after = EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(directory[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            directory = directory[Math.Min(after, directory.Length)..];
        }
    }
}
