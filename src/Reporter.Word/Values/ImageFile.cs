using System.Buffers.Binary;
using Reporter.Packages;

namespace Reporter.Word.Values;

/// <summary>What a picture file is by its first bytes, and how many pixels it has.</summary>
/// <param name="DotsPerInch">96 where the file does not say.</param>
internal sealed record ImageFile(string Ending, string ContentType, int Width, int Height, double DotsPerInch)
{
    private const double ScreenDots = 96;

    /// <summary>How the picture must be turned to stand upright; telephones store it as it came from the sensor.</summary>
    public ImageTurn Turn { get; private init; } = ImageTurn.None;

    /// <summary>Null for what is no picture, and for one that ends before its end: Word would show a red cross.</summary>
    public static ImageFile? Read(ReadOnlySpan<byte> bytes)
    {
        var image = bytes.Length > 24 && bytes[0] == 0x89 && bytes[1..4].SequenceEqual("PNG"u8) ? Png(bytes)
            : bytes.Length > 13 && bytes[..4].SequenceEqual("GIF8"u8) ? Gif(bytes)
            : bytes.Length > 30 && bytes[..2].SequenceEqual("BM"u8) ? Bmp(bytes)
            : bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? Jpeg(bytes)
            : null;
        return image is { Width: > 0, Height: > 0 } ? image : null;
    }

    private static ImageFile? Png(ReadOnlySpan<byte> bytes)
    {
        var (dots, turn, hasData) = (ScreenDots, ImageTurn.None, false);
        for (var at = 8; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            if (length < 0 || length > bytes.Length - at - 12)
                return null;
            var kind = bytes.Slice(at + 4, 4);
            var content = bytes.Slice(at + 8, length);
            if (Crc32.Append(0, bytes.Slice(at + 4, length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8 + length)..]))
                return null;
            if (kind.SequenceEqual("IEND"u8))
                return hasData ? new ImageFile("png", "image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                    BinaryPrimitives.ReadInt32BigEndian(bytes[20..]), dots)
                { Turn = turn } : null;
            if (kind.SequenceEqual("pHYs"u8) && length >= 9 && content[8] == 1
                && BinaryPrimitives.ReadInt32BigEndian(content) is > 0 and var perMetre)
                dots = perMetre * 0.0254;
            else if (kind.SequenceEqual("eXIf"u8))
                turn = ImageTurn.OfExif(content);
            hasData |= kind.SequenceEqual("IDAT"u8);
            at += 12 + length;
        }
        return null;
    }

    private static ImageFile? Gif(ReadOnlySpan<byte> bytes)
    {
        var at = 13 + ColourTable(bytes[10]);
        for (var hasImage = false; at < bytes.Length;)
        {
            switch (bytes[at])
            {
                case 0x3B:
                    return hasImage ? new ImageFile("gif", "image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                        BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), ScreenDots) : null;
                case 0x21:
                    at += 2;
                    break;
                case 0x2C when at + 11 < bytes.Length:
                    hasImage = true;
                    at += 11 + ColourTable(bytes[at + 9]);
                    break;
                default:
                    return null;
            }
            while (at < bytes.Length && bytes[at] > 0)
                at += 1 + bytes[at];
            at++;
        }
        return null;

        static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static ImageFile? Bmp(ReadOnlySpan<byte> bytes)
    {
        var data = BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]);
        var (width, height) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]),
            Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])));
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
        var isPlain = bytes.Length > 34 && BinaryPrimitives.ReadInt32LittleEndian(bytes[30..]) == 0;
        var needed = isPlain ? (((long)width * bits) + 31) / 32 * 4 * height : 1;
        return width > 0 && height <= int.MaxValue && data + needed <= bytes.Length
            ? new ImageFile("bmp", "image/bmp", width, (int)height, ScreenDots) : null;
    }

    private static ImageFile? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var (dots, turn) = (ScreenDots, ImageTurn.None);
        ImageFile? image = null;
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var content = bytes.Slice(at + 4, length - 2);
            if (marker == 0xE0 && content.Length >= 10 && content[7] == 1
                && BinaryPrimitives.ReadUInt16BigEndian(content[8..]) is > 1 and var density)
                dots = density;
            else if (marker == 0xE1 && content.StartsWith("Exif\0\0"u8))
                turn = ImageTurn.OfExif(content[6..]);
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && content.Length >= 5)
                image = new ImageFile("jpeg", "image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(content[3..]),
                    BinaryPrimitives.ReadUInt16BigEndian(content[1..]), dots);
            else if (marker == 0xDA)
                return image is not null && bytes[(at + 2 + length)..].LastIndexOf([(byte)0xFF, (byte)0xD9]) >= 0
                    ? image with { DotsPerInch = dots, Turn = turn } : null;
            at += 2 + length;
        }
        return null;
    }
}
