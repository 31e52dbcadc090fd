using System.Diagnostics.CodeAnalysis;
using Reporter.Packages;

namespace Reporter.Sheets.Xlsx;

/// <summary>
/// One unpacked part, read behind limits: its size, its ratio to what was packed, how far a tag may lie from the next,
/// and at its end the checksum, since one flipped bit otherwise gives a wrong figure that looks right.
/// </summary>
internal sealed class PartStream(Stream inner, ZipPackage package, long packedLength, uint crc) : Stream
{
    // No cell is longer than 32,767 characters, of eight bytes each where all are written as &#x1234; – a longer stretch is no sheet.
    private const int LongestStretch = 300_000;

    private long _length;
    private long _stretch;
    private uint _crc;

    /// <summary>Set where a part holds no XML.</summary>
    public bool IsBinary { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    [ExcludeFromCodeCoverage]
    public override long Length => throw new NotSupportedException();

    [ExcludeFromCodeCoverage]
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (count == 0)
        {
            if (_crc != crc && buffer.Length > 0)
                throw new InvalidDataException("The checksum does not fit the content.");
            return 0;
        }
        var read = buffer[..count];
        _length += count;
        _crc = Crc32.Append(_crc, read);
        package.Spend(count);
        if (_length > package.Options.MaxPartBytes)
            throw package.Refuse(IntakeLimit.PartSize);
        if (_length > package.Options.FreelyUnpacked && _length > packedLength * package.Options.MaxCompression)
            throw package.Refuse(IntakeLimit.Compression);
        if (!IsBinary)
            Measure(read);
        return count;
    }

    public override void Flush()
    {
    }

    [ExcludeFromCodeCoverage]
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    [ExcludeFromCodeCoverage]
    public override void SetLength(long value) => throw new NotSupportedException();

    [ExcludeFromCodeCoverage]
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Measure(ReadOnlySpan<byte> read)
    {
        var last = read.LastIndexOf((byte)'>');
        _stretch = last < 0 ? _stretch + read.Length : read.Length - last - 1;
        if (_stretch > LongestStretch)
            throw package.Refuse(IntakeLimit.TextLength);
    }
}
