namespace Reporter.Word.Output;

/// <summary>
/// Whether a template holds more than it may. Lists, texts and captured output have bounds of their own; this is for many of
/// them at once. It looks only after much has been asked for, so that an ordinary document is never looked at.
/// </summary>
internal sealed class MemoryWatch(long allowed)
{
    private const long Step = 24L * 1024 * 1024;

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
    private long _next = GC.GetAllocatedBytesForCurrentThread() + Step;

    public bool IsExceeded()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated < _next)
            return false;
        _next = allocated + Step;
        if (GC.GetTotalMemory(forceFullCollection: false) - _before <= allowed)
            return false;

        // Much of it may be waiting for the collector.
        _next += Step;
        return GC.GetTotalMemory(forceFullCollection: true) - _before > allowed;
    }
}
