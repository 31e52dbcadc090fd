using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Coverage;
using Reporter.Core.Unicode;

namespace Reporter.Cli.Output;

/// <summary>Duties and what answers them, as a table for people, and the lines that count them.</summary>
internal static class PlanCheckLines
{
    private const int WidestColumn = 44;

    public static IEnumerable<string> Table(IReadOnlyList<CoveredDuty> covered, Language language)
    {
        if (covered.Count == 0)
            return [];
        string[] titles = [new Bilingual("Mục", "Clause").In(language), new Bilingual("Ai", "Who").In(language),
            new Bilingual("Khi nào", "When").In(language),
            new Bilingual("Phần trả lời", "Answered by").In(language)];
        var rows = covered.Select(each => (string[])[each.Duty.Clause, Or(each.Duty.Who), Or(each.Duty.When), Answer(each).In(language)])
            .Prepend(titles).Select(row => row.Select(Cut).ToArray()).ToList();
        var widths = Enumerable.Range(0, titles.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    public static Bilingual Answer(CoveredDuty covered)
    {
        var sections = string.Join(", ", covered.Sections);
        return covered.State switch
        {
            CoverState.Own => new(sections, sections),
            CoverState.Parent => new($"{sections} (mục lớn hơn)", $"{sections} (a clause above)"),
            CoverState.Header => new("báo cáo này (kính gửi)", "the report itself"),
            CoverState.NotAsked => new($"không hỏi: {covered.Duty.WhyNotAsked}", $"not asked: {covered.Duty.WhyNotAsked}"),
            CoverState.Open => new("CHƯA CÓ", "NOTHING"),
            _ => throw new InvalidOperationException($"No words for {covered.State}."),
        };
    }

    public static IReadOnlyList<Bilingual> Last(IReadOnlyList<CoveredDuty> covered, int open, bool hasPlan)
    {
        int Count(CoverState state) => covered.Count(each => each.State == state);

        var lines = new List<Bilingual>();
        if (!hasPlan)
        {
            lines.Add(new("Chưa đối chiếu số điều khoản với kế hoạch gốc; muốn đối chiếu thì thêm --plan KE-HOACH.docx.",
                "Clauses were not compared with the plan itself; add --plan PLAN.docx to compare them."));
        }
        lines.Add(new(
            $"{covered.Count} nghĩa vụ: {Count(CoverState.Own) + Count(CoverState.Header)} có phần trả lời, {Count(CoverState.Parent)} "
                + $"qua mục lớn hơn, {Count(CoverState.NotAsked)} không hỏi, {Count(CoverState.Open)} chưa có; còn {open} chỗ đánh dấu “# "
                + $"??”.",
            $"{covered.Count} duties: {Count(CoverState.Own) + Count(CoverState.Header)} answered, {Count(CoverState.Parent)} by a clause "
                + $"above, {Count(CoverState.NotAsked)} not asked, {Count(CoverState.Open)} open; {open} places are marked “# ??”."));
        return lines;
    }

    private static string Or(string text) => text.Length > 0 ? text : "–";

    private static string Cut(string text) => PrintableText.Of(text.Length <= WidestColumn ? text : text[..(WidestColumn - 1)].TrimEnd()
        + "…");
}
