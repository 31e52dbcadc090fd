using System.Buffers.Binary;

namespace Reporter.Word.Values;

/// <summary>What a picture file is by its first bytes, and how many pixels it has.</summary>
/// <param name="DotsPerInch">96 where the file does not say.</param>
internal sealed record ImageFile(string Ending, string ContentType, int Width, int Height, double DotsPerInch)
{
    private const double ScreenDots = 96;

    public static ImageFile? Read(ReadOnlySpan<byte> bytes)
    {
        var image = bytes.Length > 24 && bytes[0] == 0x89 && bytes[1..4].SequenceEqual("PNG"u8) ? Png(bytes)
            : bytes.Length > 10 && bytes[..4].SequenceEqual("GIF8"u8) ? new ImageFile("gif", "image/gif", BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]), ScreenDots)
            : bytes.Length > 26 && bytes[..2].SequenceEqual("BM"u8) ? new ImageFile("bmp", "image/bmp", BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs(BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])), ScreenDots)
            : bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 ? Jpeg(bytes)
            : null;
        return image is { Width: > 0, Height: > 0 } ? image : null;
    }

    private static ImageFile Png(ReadOnlySpan<byte> bytes)
    {
        var dots = ScreenDots;
        // The physical size stands in a chunk before the picture's data.
        for (var at = 8; at + 21 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            if (length < 0 || bytes.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
                break;
            if (bytes.Slice(at + 4, 4).SequenceEqual("pHYs"u8) && bytes[at + 16] == 1 && BinaryPrimitives.ReadInt32BigEndian(bytes[(at + 8)..]) is > 0 and var perMetre)
                dots = perMetre * 0.0254;
            at = (int)Math.Min(int.MaxValue / 2, at + 12L + length);
        }
        return new ImageFile("png", "image/png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]), dots);
    }

    private static ImageFile? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var dots = ScreenDots;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (marker == 0xE0 && at + 16 < bytes.Length && bytes[at + 11] == 1 && BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 12)..]) is > 1 and var density)
                dots = density;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new ImageFile("jpeg", "image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]), dots);
            at += 2 + length;
        }
        return null;
    }
}
