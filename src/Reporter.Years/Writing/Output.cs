namespace Reporter.Years.Writing;

/// <summary>One file that a command makes.</summary>
/// <param name="Name">Below <c>ket-qua</c>, with <c>/</c>.</param>
public sealed record Output(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>A person may work in it: what she changed stays, and the new one goes beside it.</summary>
    public bool IsEditable { get; init; }
}
