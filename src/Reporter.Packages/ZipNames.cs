using System.Buffers.Binary;
using System.Text;

namespace Reporter.Packages;

/// <summary>Names and number of a zip's entries, from its table of contents alone: before anything heavier looks at the file.</summary>
public static class ZipNames
{
    private const int EndLength = 22;
    private const int MostNames = 5_000;

    public static bool TryList(ReadOnlySpan<byte> zip, out List<string> names)
    {
        names = [];
        var at = Start(zip);
        while (at >= 0 && at + 46 <= zip.Length && zip[at..].StartsWith("PK\x01\x02"u8) && names.Count < MostNames)
        {
            var entry = zip[at..];
            int name = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            var next = 46 + name + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            if (next > entry.Length)
                break;
            names.Add(Encoding.UTF8.GetString(entry.Slice(46, name)).Replace('\\', '/').TrimStart('/'));
            at += next;
        }
        return names.Count > 0 || at >= 0;
    }

    // The offset of the table of contents: in the last 22 bytes, before a comment of at most 64 KB.
    private static int Start(ReadOnlySpan<byte> zip)
    {
        var tail = zip[Math.Max(0, zip.Length - EndLength - ushort.MaxValue)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || tail.Length - end < EndLength)
            return -1;
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]);
        if (offset < zip.Length)
            return (int)offset;
        // Zip64, or a broken offset: the first entry of the table is where its mark is.
        return zip.IndexOf("PK\x01\x02"u8);
    }
}
