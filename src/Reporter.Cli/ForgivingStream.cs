namespace Reporter.Cli;

/// <summary>
/// What is printed and nobody can take is lost, and the work goes on: a reader who has gone, a closed or full output must not keep a report
/// from being made, nor change the exit code.
/// </summary>
/// <param name="atEnd">Two runs may write to one file at once: each line goes behind what stands there by then.</param>
internal sealed class ForgivingStream(Stream inner, bool atEnd = false) : Stream
{
    private bool _isBroken;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>One that swallows everything where the stream cannot even be opened.</summary>
    public static Stream Of(Func<Stream> open)
    {
        try
        {
            return new ForgivingStream(open());
        }
        catch (Exception wrong) when (IsGone(wrong))
        {
            return Null;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isBroken)
            return;
        try
        {
            if (atEnd)
                inner.Seek(0, SeekOrigin.End);
            inner.Write(buffer);
        }
        catch (Exception wrong) when (IsGone(wrong))
        {
            _isBroken = true;
        }
    }

    public override void Flush() => Try(inner.Flush);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Try(inner.Dispose);
        base.Dispose(disposing);
    }

    private static bool IsGone(Exception wrong) => wrong is IOException or UnauthorizedAccessException or ObjectDisposedException;

    private void Try(Action action)
    {
        try
        {
            if (!_isBroken)
                action();
        }
        catch (Exception wrong) when (IsGone(wrong))
        {
            _isBroken = true;
        }
    }
}
