namespace Reporter.Word.Blocks;

/// <summary>How often each loop of a part has gone round, for names that every copy must have for itself.</summary>
internal sealed class LoopCopies
{
    /// <summary>What the compiler puts behind the head of a loop that counts.</summary>
    public const string Function = "_ban_sao";

    private readonly Dictionary<int, int> _rounds = [];
    private readonly Dictionary<int, int> _parents = [];

    // For a loop and one around it: in which round of the outer one it was begun last, and how often it had gone round before that.
    private readonly Dictionary<(int Loop, int Around), (int Round, int Before)> _begun = [];

    public void Begin(int loop, int parent)
    {
        var done = _rounds.GetValueOrDefault(loop);
        _parents[loop] = parent;
        for (var around = parent; around != Loops.None; around = _parents.GetValueOrDefault(around, Loops.None))
        {
            var round = _rounds.GetValueOrDefault(around);
            if (!_begun.TryGetValue((loop, around), out var begun) || begun.Round != round)
                _begun[(loop, around)] = (round, done);
        }
        _rounds[loop] = done + 1;
    }

    /// <summary>Which copy is meant, counted from 1: of its own loop the one that is being written, of a loop within it the
    /// first.</summary>
    public int Number(int loop, int seenFrom)
    {
        var done = _rounds.GetValueOrDefault(loop);
        if (loop == seenFrom || !_rounds.TryGetValue(seenFrom, out var round))
            return done;
        return 1 + (_begun.TryGetValue((loop, seenFrom), out var begun) && begun.Round == round ? begun.Before : done);
    }
}
