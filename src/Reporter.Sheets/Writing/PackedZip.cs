using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Reporter.Packages;

namespace Reporter.Sheets.Writing;

/// <summary>A part as it lies in the package: packed once, laid into any number of packages.</summary>
internal sealed record PackedPart(string Name, byte[] Packed, int Length, uint Checksum)
{
    public static PackedPart Of(string name, byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var memory = new MemoryStream();
        using (var deflate = new DeflateStream(memory, level, leaveOpen: true))
            deflate.Write(bytes);
        return new PackedPart(name, memory.ToArray(), bytes.Length, Crc32.Append(0, bytes));
    }
}

/// <summary>
/// Writes a zip of parts that are packed already: one fixed date, the order given, nothing about the machine, so that the same parts give
/// the same bytes. The framework's own writer would pack every part anew.
/// </summary>
internal static class PackedZip
{
    // 1 January 1980, the first day that a zip can hold.
    private const ushort FirstDay = 0x21;

    private const ushort Deflated = 8;

    private const ushort Version = 20;

    private const ushort Utf8Names = 0x0800;

    public static byte[] Write(IReadOnlyList<PackedPart> parts)
    {
        var names = parts.Select(part => Encoding.UTF8.GetBytes(part.Name)).ToList();
        var length = parts.Zip(names, (part, name) => 30 + 46 + (2 * name.Length) + part.Packed.Length).Sum() + 22;
        var bytes = new byte[length];
        var at = 0;
        var starts = new int[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            starts[i] = at;
            at += Header(bytes.AsSpan(at), parts[i], names[i], null);
            parts[i].Packed.CopyTo(bytes, at);
            at += parts[i].Packed.Length;
        }
        var directory = at;
        for (var i = 0; i < parts.Count; i++)
            at += Header(bytes.AsSpan(at), parts[i], names[i], starts[i]);
        var end = bytes.AsSpan(at);
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)parts.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(at - directory));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)directory);
        return bytes;
    }

    // Before the part itself, and once more in the directory, where it says also where the part begins.
    private static int Header(Span<byte> to, PackedPart part, byte[] name, int? start)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, start is null ? 0x04034B50u : 0x02014B50u);
        var fields = start is null ? to[4..] : to[6..];
        if (start is not null)
            BinaryPrimitives.WriteUInt16LittleEndian(to[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)part.Packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)name.Length);
        var size = start is null ? 30 : 46;
        if (start is { } offset)
            BinaryPrimitives.WriteUInt32LittleEndian(to[42..], (uint)offset);
        name.CopyTo(to[size..]);
        return size + name.Length;
    }
}
