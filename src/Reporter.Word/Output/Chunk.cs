using System.Text;
using Reporter.Word.Blocks;
using Reporter.Word.Program;

namespace Reporter.Word.Output;

/// <summary>Bytes, and what the output does behind them.</summary>
internal sealed record ChunkPiece(byte[] Bytes, OutputAction? Action);

/// <summary>A stretch of raw XML between two tags, as bytes, cut where the output has something to do.</summary>
/// <param name="Site">The surroundings of the tag behind it.</param>
internal sealed record Chunk(ChunkPiece[] Pieces, TagSite? Site)
{
    public static Chunk Of(PartProgram program, int offset, int count)
    {
        var pieces = new List<ChunkPiece>();
        var from = offset;
        foreach (var (place, action) in ActionsIn(program, offset, offset + count))
        {
            pieces.Add(new ChunkPiece(Encoding.UTF8.GetBytes(program.Text, from, place - from), action));
            from = place;
        }
        pieces.Add(new ChunkPiece(Encoding.UTF8.GetBytes(program.Text, from, offset + count - from), null));
        return new Chunk([.. pieces], program.Sites.GetValueOrDefault(offset + count));
    }

    /// <summary>An action that stands right behind a tag belongs to the stretch that begins there, one right before a tag to that which
    /// ends there.</summary>
    private static IEnumerable<PlacedAction> ActionsIn(PartProgram program, int start, int end)
    {
        var (low, high) = (0, program.Actions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (program.Actions[middle].Offset < start)
                low = middle + 1;
            else
                high = middle;
        }
        for (var index = low; index < program.Actions.Count && program.Actions[index].Offset <= end; index++)
            yield return program.Actions[index];
    }
}
