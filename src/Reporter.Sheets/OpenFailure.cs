namespace Reporter.Sheets;

/// <summary>Why the system would not give a file.</summary>
public enum OpenFailure
{
    InUse,
    NotAllowed,
    Gone,

    /// <summary>It shrank while it was read: somebody is still copying it.</summary>
    Changing,
    Other,
}
