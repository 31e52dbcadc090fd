using System.Buffers.Binary;
using System.Text;

namespace Reporter.Office.Sheets;

/// <summary>The names at the top of an OLE compound file ([MS-CFB]): they tell a workbook from a Word document or a password.</summary>
internal static class OleDirectory
{
    private const uint EndOfChain = 0xFFFFFFFA;
    private const int EntryLength = 128;

    /// <summary>Empty when the directory cannot be followed.</summary>
    public static HashSet<string> RootNames(ReadOnlySpan<byte> file)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (file.Length < 512)
            return names;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        if (shift is not (9 or 12))
            return names;
        var directory = Directory(file, 1 << shift);
        if (directory.Length < EntryLength)
            return names;

        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(76))]);
        while (waiting.TryPop(out var id))
        {
            if (id >= directory.Length / EntryLength || !seen.Add(id))
                continue;
            var entry = directory.AsSpan((int)id * EntryLength, EntryLength);
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            names.Add(Encoding.Unicode.GetString(entry[..(length & ~1)]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]));
        }
        return names;
    }

    private static byte[] Directory(ReadOnlySpan<byte> file, int sectorLength)
    {
        var directory = new List<byte>();
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        // A directory of more sectors than the file can hold runs in a circle.
        for (var left = file.Length / sectorLength; sector < EndOfChain && left > 0; left--)
        {
            var start = (sector + 1L) * sectorLength;
            if (start + sectorLength > file.Length)
                break;
            directory.AddRange(file.Slice((int)start, sectorLength));
            sector = Next(file, sector, sectorLength);
        }
        return [.. directory];
    }

    // Only the 109 sectors of the allocation table that the header names: enough for files of 7 MB, and the directory stands early in larger ones.
    private static uint Next(ReadOnlySpan<byte> file, uint sector, int sectorLength)
    {
        var perSector = sectorLength / 4;
        var table = sector / perSector;
        if (table >= 109)
            return EndOfChain;
        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(file[(int)(76 + (4 * table))..]);
        var at = ((tableSector + 1L) * sectorLength) + (4 * (sector % perSector));
        return tableSector >= EndOfChain || at + 4 > file.Length ? EndOfChain : BinaryPrimitives.ReadUInt32LittleEndian(file[(int)at..]);
    }
}
