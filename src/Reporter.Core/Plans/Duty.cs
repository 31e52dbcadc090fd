using Reporter.Core.Diagnostics;

namespace Reporter.Core.Plans;

/// <summary>A duty to report that the plan states (<c>nghia_vu</c>): drafted from its text, and answered by a section or left out on
/// purpose.</summary>
/// <param name="Clause"><c>dieu_khoan</c>, as sections name theirs; several duties may stand in one clause.</param>
/// <param name="At">Where the duty begins in the plan file.</param>
public sealed record Duty(string Clause, TextLocation At)
{
    /// <summary><c>ai</c>: who must report, in the plan's words; empty where the plan names nobody.</summary>
    public string Who { get; init; } = "";

    /// <summary><c>gui</c>: to whom.</summary>
    public string To { get; init; } = "";

    /// <summary><c>khi</c>: when, in the plan's words: a date or “định kỳ hằng năm”.</summary>
    public string When { get; init; } = "";

    /// <summary><c>trich</c>: the first words of the clause.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary><c>dau_vet</c>: the fingerprint of the clause's text, by which it is found again in a plan whose numbers have
    /// changed.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary><c>khong_hoi</c>: why the plan file asks nothing for it; empty where it is to be answered.</summary>
    public string WhyNotAsked { get; init; } = "";

    public bool IsAsked => WhyNotAsked.Length == 0;

    internal static IReadOnlyList<Duty> Read(PlanMap root)
    {
        var duties = new List<Duty>();
        foreach (var map in root.Maps("nghia_vu"))
        {
            duties.Add(new Duty(map.RequiredText("dieu_khoan"), map.At)
            {
                Who = map.Text("ai") ?? "",
                To = map.Text("gui") ?? "",
                When = map.Text("khi") ?? "",
                Excerpt = map.Text("trich") ?? "",
                Fingerprint = map.Text("dau_vet") ?? "",
                WhyNotAsked = map.Text("khong_hoi") ?? "",
            });
            map.Close();
        }
        return duties;
    }
}
