namespace Reporter.Word.Output;

/// <summary>
/// Bytes on their way to a part. Some are held back until it is known whether they may go: the beginning of a table
/// that may get no rows, a paragraph that whole paragraphs may replace.
/// </summary>
internal sealed class BufferedOutput(Stream sink, long limit)
{
    private const int FlushAt = 48 * 1024;

    // Used again and again: a table of thousands of rows holds some in each.
    private readonly List<Frame> _frames = [];
    private int _depth;
    private long _written;
    private int _held;

    /// <summary>What has not gone to the sink yet. Values are appended to it directly; then <see cref="Flush"/> is called.</summary>
    public Utf8Buffer Buffer { get; } = new();

    /// <summary>How many bytes have been written, those that are held back among them.</summary>
    public long Position => _written + Buffer.Length;

    public bool IsOverLimit => Position > limit;

    public void Flush()
    {
        if (_held == 0 && Buffer.Length > FlushAt)
            FlushAll();
    }

    public void FlushAll()
    {
        sink.Write(Buffer.Written);
        _written += Buffer.Length;
        Buffer.Truncate(0);
    }

    /// <param name="letsKeep">What is sure to come within the barrier is sure to come outside of it too.</param>
    public void Hold(bool isBarrier = false, bool letsKeep = false)
    {
        if (_depth == _frames.Count)
            _frames.Add(new Frame());
        var frame = _frames[_depth++];
        (frame.Start, frame.IsBarrier, frame.LetsKeep, frame.IsKept) = (Buffer.Length, isBarrier, letsKeep, false);
        _held++;
    }

    /// <summary>All that is held back, up to a barrier, is sure to go out.</summary>
    public void Keep()
    {
        for (var index = _depth - 1; index >= 0; index--)
        {
            var frame = _frames[index];
            if (frame.IsKept || (frame.IsBarrier && !frame.LetsKeep))
                return;
            if (frame.IsBarrier)
                continue;
            frame.IsKept = true;
            _held--;
        }
    }

    /// <summary>Ends the innermost stretch; false when nothing kept it, and it is gone.</summary>
    public bool EndHold()
    {
        var frame = Pop();
        if (frame.IsKept)
            return true;
        Buffer.Truncate(frame.Start);
        return false;
    }

    /// <summary>What the innermost stretch holds is dropped, what comes now stays, what comes after <see cref="Seal"/> goes.</summary>
    public void Replace() => Buffer.Truncate(_frames[_depth - 1].Start);

    public void Seal() => _frames[_depth - 1].Start = Buffer.Length;

    /// <summary>Puts bytes into what is held back.</summary>
    public void Insert(int place, ReadOnlySpan<byte> bytes)
    {
        Buffer.Insert(place, bytes);
        for (var index = 0; index < _depth; index++)
        {
            if (_frames[index].Start > place)
                _frames[index].Start += bytes.Length;
        }
    }

    /// <summary>Ends a stretch behind a barrier and hands over what it holds, to be put back changed.</summary>
    public byte[] EndBarrier()
    {
        var frame = Pop();
        var bytes = Buffer.Written[frame.Start..].ToArray();
        Buffer.Truncate(frame.Start);
        return bytes;
    }

    private Frame Pop()
    {
        var frame = _frames[--_depth];
        if (!frame.IsKept)
            _held--;
        return frame;
    }

    private sealed class Frame
    {
        public int Start { get; set; }

        public bool IsBarrier { get; set; }

        public bool LetsKeep { get; set; }

        public bool IsKept { get; set; }
    }
}
