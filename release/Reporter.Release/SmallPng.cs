using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Reporter.Release;

/// <summary>A picture of a screen with a palette of at most 256 colours: a third of its size, and nobody sees the difference.</summary>
internal static class SmallPng
{
    private const int MostColors = 256;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="png">Eight bits a channel, not interlaced, as browsers and pdftoppm write it.</param>
    public static byte[] Of(byte[] png)
    {
        var (width, height, pixels) = Pixels(png);
        for (var lost = 0; ; lost++)
        {
            var palette = new Dictionary<int, byte>();
            var places = new byte[pixels.Length];
            var fits = true;
            for (var i = 0; i < pixels.Length && fits; i++)
            {
                var color = Rounded(pixels[i], lost);
                if (!palette.TryGetValue(color, out var place))
                {
                    fits = palette.Count < MostColors;
                    if (fits)
                        palette[color] = place = (byte)palette.Count;
                }
                places[i] = place;
            }
            if (fits)
                return Written(width, height, [.. palette.Keys], places);
        }
    }

    // White stays white: what is lost is lost at the dark end of each step.
    private static int Rounded(int color, int lost)
    {
        var step = (1 << lost) - 1;
        int Channel(int shift) => ((color >> shift) & 0xFF) is var value && value >= 0xFF - step ? 0xFF : value & ~step;
        return (Channel(16) << 16) | (Channel(8) << 8) | Channel(0);
    }

    private static (int Width, int Height, int[] Pixels) Pixels(byte[] png)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var data = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    channels = data[9] switch { 0 => 1, 2 => 3, 6 => 4, _ => throw new InvalidDataException("Another kind of PNG.") };
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }
            at += 12 + length;
        }
        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var pixels = new int[width * height];
        var above = new byte[width * channels];
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            var row = new byte[above.Length];
            rows.ReadExactly(row);
            Unfilter(filter, row, above, channels);
            for (var x = 0; x < width; x++)
            {
                var one = row.AsSpan(x * channels);
                pixels[(y * width) + x] = channels == 1 ? one[0] * 0x10101 : (one[0] << 16) | (one[1] << 8) | one[2];
            }
            above = row;
        }
        return (width, height, pixels);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int channels)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < channels ? 0 : row[i - channels], above[i], i < channels ? 0 : above[i - channels]);
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Nearest(left, up, corner),
                _ => 0,
            });
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static byte[] Written(int width, int height, IReadOnlyList<int> palette, byte[] places)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        Chunk(png, "IHDR", header);
        Chunk(png, "PLTE", [.. palette.SelectMany(color => new[] { (byte)(color >> 16), (byte)(color >> 8), (byte)color })]);
        using var packed = new MemoryStream();
        using (var rows = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                rows.WriteByte(0);
                rows.Write(places, y * width, width);
            }
        }
        Chunk(png, "IDAT", packed.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        png.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
