using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching;

/// <summary>What of one file is one unit's own.</summary>
/// <param name="IsWhole">Nobody else's figures stand in it: its unit may have all of it.</param>
/// <param name="Own">Else the cells that are the unit's own.</param>
/// <param name="Common">And titles over them, which are everybody's; a number or a unit's name there is not.</param>
public sealed record SentShare(string Path, bool IsWhole, IReadOnlyList<CellSpan> Own, IReadOnlyList<CellSpan> Common)
{
    public static readonly SentShare Nothing = new("", false, [], []);
}
