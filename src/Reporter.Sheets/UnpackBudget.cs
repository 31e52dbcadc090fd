namespace Reporter.Sheets;

/// <summary>How many bytes may still be unpacked, by a workbook or by all the workbooks of one zip together.</summary>
internal sealed class UnpackBudget(long bytes)
{
    private long _left = bytes;

    public bool Allows(long bytes) => bytes <= _left;

    public bool Spend(long bytes) => (_left -= bytes) >= 0;
}
