namespace Reporter.Packages;

/// <summary>How many bytes may still be unpacked, by a package or by all the packages of one zip together.</summary>
public sealed class UnpackBudget(long bytes)
{
    private long _left = bytes;

    internal bool Allows(long bytes) => bytes <= _left;

    internal bool Spend(long bytes) => (_left -= bytes) >= 0;
}
