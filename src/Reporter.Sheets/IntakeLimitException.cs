namespace Reporter.Sheets;

/// <summary>A file that goes beyond what is read of one, from whichever depth that shows. Its reader makes it the file's finding.</summary>
internal sealed class IntakeLimitException(IntakeLimit limit) : Exception($"Beyond the limit {limit}.")
{
    public IntakeLimit Limit => limit;
}
