using System.Buffers.Binary;
using System.Text;

namespace Reporter.Sheets.Xls;

/// <summary>
/// An OLE compound file ([MS-CFB]), as far as it is whole: names and streams at its top. They tell a workbook from a Word document
/// or a password. Broken chains end where they break; nothing here throws.
/// </summary>
internal sealed class OleFile
{
    private const uint NoMoreSectors = 0xFFFFFFFA;
    private const int EntryLength = 128;
    private const int MiniSectorLength = 64;

    private readonly byte[] _file;
    private readonly int _sectorLength;
    private readonly uint[] _table;
    private readonly Dictionary<string, (uint Start, uint Length)> _streams = new(StringComparer.OrdinalIgnoreCase);
    private readonly uint _miniCutoff;
    private readonly uint[] _miniTable = [];
    private readonly byte[] _miniStream = [];

    private OleFile(byte[] file, int sectorLength)
    {
        _file = file;
        _sectorLength = sectorLength;
        _table = ReadTable();
        var directory = Chain(U32(48), _table, _file, _sectorLength, _sectorLength);
        _miniCutoff = U32(56);
        if (directory.Length < EntryLength)
            return;
        ListTop(directory);
        _miniTable = ToNumbers(Chain(U32(60), _table, _file, _sectorLength, _sectorLength));
        _miniStream = Chain(BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(116)), _table, _file, _sectorLength, _sectorLength);
    }

    public IReadOnlyCollection<string> Names => _streams.Keys;

    /// <summary>Null when the file is no compound file at all.</summary>
    public static OleFile? Open(byte[] file)
    {
        if (file.Length < 512)
            return null;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30));
        return shift is 9 or 12 ? new OleFile(file, 1 << shift) : null;
    }

    /// <summary>The bytes of a stream, as many as there are; empty when there is none of that name.</summary>
    public byte[] Stream(string name)
    {
        if (!_streams.TryGetValue(name, out var stream))
            return [];
        var bytes = stream.Length < _miniCutoff
            ? Chain(stream.Start, _miniTable, _miniStream, MiniSectorLength, firstSector: 0)
            : Chain(stream.Start, _table, _file, _sectorLength, _sectorLength);
        return bytes.Length > stream.Length ? bytes[..(int)stream.Length] : bytes;
    }

    // The header names the first 109 sectors of the allocation table, and a chain of sectors names the rest.
    private uint[] ReadTable()
    {
        var sectors = new List<uint>();
        for (var i = 0; i < 109; i++)
            sectors.Add(U32(76 + (4 * i)));
        var more = U32(68);
        for (var left = _file.Length / _sectorLength; more < NoMoreSectors && left > 0; left--)
        {
            var at = (more + 1L) * _sectorLength;
            if (at + _sectorLength > _file.Length)
                break;
            var numbers = ToNumbers(_file.AsSpan((int)at, _sectorLength).ToArray());
            sectors.AddRange(numbers[..^1]);
            more = numbers[^1];
        }
        var table = new List<uint>();
        foreach (var sector in sectors.Where(sector => sector < NoMoreSectors))
        {
            var at = (sector + 1L) * _sectorLength;
            // A table of more entries than the file has sectors is a broken one.
            if (at + _sectorLength > _file.Length || table.Count > _file.Length / _sectorLength)
                break;
            table.AddRange(ToNumbers(_file.AsSpan((int)at, _sectorLength).ToArray()));
        }
        return [.. table];
    }

    private void ListTop(byte[] directory)
    {
        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(76))]);
        while (waiting.TryPop(out var id))
        {
            if (id >= directory.Length / EntryLength || !seen.Add(id))
                continue;
            var entry = directory.AsSpan((int)id * EntryLength, EntryLength);
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62) & ~1;
            _streams[Encoding.Unicode.GetString(entry[..length])] = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]));
            waiting.Push(BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]));
        }
    }

    private static byte[] Chain(uint sector, uint[] table, byte[] source, int sectorLength, int firstSector)
    {
        using var bytes = new MemoryStream();
        // A chain of more sectors than there are runs in a circle.
        for (var left = source.Length / sectorLength; sector < NoMoreSectors && left >= 0; left--)
        {
            var start = firstSector + ((long)sector * sectorLength);
            if (start >= source.Length)
                break;
            bytes.Write(source, (int)start, (int)Math.Min(sectorLength, source.Length - start));
            sector = sector < table.Length ? table[sector] : NoMoreSectors;
        }
        return bytes.ToArray();
    }

    private static uint[] ToNumbers(byte[] bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * i));
        return numbers;
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(at));
}
