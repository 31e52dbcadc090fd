namespace Reporter.Years.Outputs;

/// <summary>Where the workbooks lie that units get back with notes on what is wrong.</summary>
public static class ReturnedFiles
{
    /// <summary>Below <c>ket-qua</c>.</summary>
    public const string Folder = "tra-lai";
}
