namespace Reporter.Word.Output;

/// <summary>
/// Keeps two tables apart where the control line that stood between them is gone: an empty paragraph comes between, as Word
/// itself always has one there.
/// </summary>
internal sealed class TableNeighbours
{
    // Where tables have ended; what is dropped later takes the ends beyond it along.
    private readonly Stack<long> _ends = new();
    private readonly Stack<(long Start, bool IsSeparated)> _open = new();

    private static ReadOnlySpan<byte> Separator => "<w:p/>"u8;

    public void Start(BufferedOutput output, bool isBehindControlLine)
    {
        while (_ends.TryPeek(out var end) && end > output.Position)
            _ends.Pop();
        var touches = isBehindControlLine && _ends.TryPeek(out var last) && last == output.Position;
        if (touches)
            output.Buffer.Append(Separator);
        _open.Push((output.Position, touches));
    }

    public void End(BufferedOutput output)
    {
        var (start, isSeparated) = _open.Pop();
        if (output.Position > start)
            _ends.Push(output.Position);
        else if (isSeparated)
            output.Buffer.Truncate(output.Buffer.Length - Separator.Length);
    }
}
