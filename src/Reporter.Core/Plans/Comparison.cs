using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>What the figures of this year are held against (<c>so_sanh</c>): those that an earlier run left behind.</summary>
/// <param name="Code"><c>ma</c>: how templates call it.</param>
/// <param name="Name"><c>ten</c>: how a sentence calls it, “cùng kỳ năm 2025”.</param>
/// <param name="File"><c>tep</c>: a so-lieu.json, relative to the plan file.</param>
/// <param name="At">Where the code stands in the plan file.</param>
public sealed record Comparison(string Code, string Name, string File, TextLocation At)
{
    /// <summary>Where the file's name stands in the plan file.</summary>
    public required TextLocation FileAt { get; init; }

    internal static IReadOnlyList<Comparison> Read(PlanMap root)
    {
        var comparisons = new List<Comparison>();
        foreach (var map in root.Maps("so_sanh"))
        {
            comparisons.Add(new Comparison(map.RequiredText("ma"), map.RequiredText("ten"), map.RequiredText("tep").Replace('\\', '/'),
                map.PlaceOf("ma"))
            { FileAt = map.PlaceOf("tep") });
            map.Close();
        }
        return comparisons;
    }
}
