using System.Diagnostics.CodeAnalysis;

namespace Reporter.Sheets.Xls;

/// <summary>
/// Bytes in memory that may be read over only so many times. A library that loses its way in a broken file goes in circles;
/// here the circle ends, at the same place on every machine, which a clock would not give.
/// </summary>
internal sealed class MeteredStream(byte[] bytes, int times) : Stream
{
    // Reading headers of a tiny file over and over is no circle.
    private const long AlwaysGranted = 1 << 20;

    private long _left = AlwaysGranted + ((long)bytes.Length * times);
    private long _position;

    public bool IsSpent => _left <= 0;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => _position;
        set => _position = value >= 0 ? value : throw new IOException("Before the beginning.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        // A step costs even where it reads nothing, or a circle at the end of the file would be free.
        _left -= 16 + buffer.Length;
        if (_left <= 0)
            throw new IOException("Read over too many times.");
        var count = (int)Math.Clamp(bytes.Length - _position, 0, buffer.Length);
        bytes.AsSpan((int)Math.Min(_position, bytes.Length), count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        _left -= 16;
        if (_left <= 0)
            throw new IOException("Read over too many times.");
        return Position = offset + origin switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => _position,
            _ => bytes.Length,
        };
    }

    public override void Flush()
    {
    }

    [ExcludeFromCodeCoverage]
    public override void SetLength(long value) => throw new NotSupportedException();

    [ExcludeFromCodeCoverage]
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
