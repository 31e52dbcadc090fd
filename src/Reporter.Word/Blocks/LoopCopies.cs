namespace Reporter.Word.Blocks;

/// <summary>How often each loop of a part has gone round, for names that every copy must have for itself.</summary>
internal sealed class LoopCopies
{
    /// <summary>What the compiler puts behind the head of a loop that counts.</summary>
    public const string Function = "_ban_sao";

    private readonly Dictionary<int, int> _rounds = [];
    private readonly Dictionary<int, Dictionary<int, int>> _before = [];

    public void Begin(int loop)
    {
        _before[loop] = new Dictionary<int, int>(_rounds);
        _rounds[loop] = _rounds.GetValueOrDefault(loop) + 1;
    }

    /// <summary>Which copy is meant, counted from 1: of its own loop the one that is being written, of a loop within it the
    /// first.</summary>
    public int Number(int loop, int seenFrom) => loop == seenFrom || !_before.TryGetValue(seenFrom, out var before)
        ? _rounds.GetValueOrDefault(loop)
        : before.GetValueOrDefault(loop) + 1;
}
