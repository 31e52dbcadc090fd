using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Reporter.Packages;

/// <summary>
/// One unpacked part, read behind limits: its size, its ratio to what was packed, how far a tag may lie from the next,
/// and at its end the checksum, since one flipped bit otherwise gives a wrong figure that looks right.
/// </summary>
internal sealed class PartStream : Stream
{
    // What deflate can make of one byte at most. A table of contents that claims more lies.
    private const long LargestRatio = 1_032;

    private readonly Stream _packed;
    private readonly string _part;
    private readonly uint _checksum;
    private readonly long _packedLength;
    private readonly PackageLimits _limits;
    private readonly UnpackBudget? _budget;
    private readonly bool _isXml;
    private long _length;
    private long _stretch;
    private uint _crc;

    /// <param name="budget">What the bytes are taken from; null for a part that was paid for when it was read before.</param>
    /// <param name="isXml">Whether the limits that only XML keeps hold: pictures pack as well as any bomb.</param>
    public PartStream(ZipArchiveEntry entry, string part, PackageLimits limits, UnpackBudget? budget, bool isXml)
    {
        // What the table of contents admits to is refused before a byte is unpacked; reading watches what it conceals.
        if (entry.IsEncrypted)
            throw new PackageException(PackageFault.Encrypted, part);
        if (entry.Length > limits.PartBytes)
            throw new PackageException(PackageFault.PartTooLarge, part);
        if (isXml && entry.Length > limits.RatioFrom && entry.Length > entry.CompressedLength * limits.Ratio)
            throw new PackageException(PackageFault.SuspiciousCompression, part);
        if (budget?.Allows(entry.Length) is false)
            throw new PackageException(PackageFault.TooLarge, part);
        if (entry.Length > (entry.CompressedLength + 1) * LargestRatio)
            throw new PackageException(PackageFault.PartDamaged, part);
        (_part, _limits, _budget, _isXml) = (part, limits, budget, isXml);
        (_packedLength, _checksum) = (entry.CompressedLength, entry.Crc32);
        try
        {
            _packed = entry.Open();
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or NotSupportedException)
        {
            throw new PackageException(PackageFault.PartDamaged, part);
        }
    }

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
        var count = Unpack(buffer);
        if (count == 0)
            return _crc == _checksum || buffer.Length == 0 ? 0 : throw new PackageException(PackageFault.PartDamaged, _part);
        var read = buffer[..count];
        _length += count;
        _crc = Crc32.Append(_crc, read);
        if (_budget?.Spend(count) is false)
            throw new PackageException(PackageFault.TooLarge, _part);
        if (_length > _limits.PartBytes)
            throw new PackageException(PackageFault.PartTooLarge, _part);
        if (_isXml)
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
            _packed.Dispose();
        base.Dispose(disposing);
    }

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return _packed.Read(buffer);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException)
        {
            throw new PackageException(PackageFault.PartDamaged, _part);
        }
    }

    private void Measure(ReadOnlySpan<byte> read)
    {
        if (_length > _limits.RatioFrom && _length > _packedLength * _limits.Ratio)
            throw new PackageException(PackageFault.SuspiciousCompression, _part);
        var last = read.LastIndexOf((byte)'>');
        _stretch = last < 0 ? _stretch + read.Length : read.Length - last - 1;
        if (_stretch > _limits.TextBytes)
            throw new PackageException(PackageFault.TextTooLong, _part);
    }
}
