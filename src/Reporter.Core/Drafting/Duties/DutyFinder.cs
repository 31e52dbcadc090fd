using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting.Duties;

/// <summary>Finds the passages that oblige somebody to report, and who, to whom and when as the plan says it. Nothing is guessed: what a
/// passage does not say, and no heading above it, stays empty.</summary>
internal static partial class DutyFinder
{
    // What a plan wants to reach, and with what money, obliges nobody to report.
    private static readonly string[] Aims = ["muc dich", "muc tieu", "quan diem", "dinh huong", "doi tuong", "can cu", "pham vi",
        "tieu chuan", "tieu chi", "hinh thuc khen"];

    public static IReadOnlyList<DraftedDuty> Of(PlanText plan) =>
    [
        .. from root in plan.Clauses
           where root.Marker is not null || root.Number == ClauseReader.Closing
           from clause in root.Below
           where !IsAim(clause)
           from line in clause.Lines
           let duty = line.Table is null ? Find(clause, line) : null
           where duty is not null
           select duty,
        .. plan.Clauses.SelectMany(root => root.Below).SelectMany(AssignmentTable.DutiesOf),
    ];

    private static bool IsAim(Clause clause) => clause.Above.Prepend(clause).Any(each => each.IsNumbered && IsShort(each.Opening)
        && Aims.Any(aim => NameKey.Of(each.Opening).StartsWith(aim, StringComparison.Ordinal)));

    private static bool IsShort(string text) => text.Split(' ').Length <= 15;

    private static DraftedDuty? Find(Clause clause, PlanLine line)
    {
        var found = new List<(string Sentence, int At, UnitMention? Who)>();
        UnitMention? earlier = null;
        foreach (var sentence in Sentences(line.Text))
        {
            var who = UnitMention.Subject(sentence);
            if (ReportWords.DutyAt(sentence) is { } at)
                found.Add((sentence, at, who ?? earlier));
            earlier = who ?? earlier;
        }
        if (found.Count == 0)
            return null;
        // What asks for results says more than what asks for trouble.
        var main = found.Find(each => !ReportWords.IsDifficulty(each.Sentence)) is { Sentence: not null } results ? results : found[0];
        var body = line.Text.StartsWith(main.Who?.Text ?? "\0", StringComparison.Ordinal) ? main.Who : null;
        var actor = body?.Text ?? HeadingAbove(clause, line) ?? main.Who?.Text ?? "";
        return new DraftedDuty(clause, line)
        {
            Who = Shown(actor),
            To = Addressee.Of(main.Sentence, main.At) is { Length: > 0 } to ? to
                : found.Select(each => Addressee.Of(each.Sentence, each.At)).FirstOrDefault(each => each.Length > 0) ?? "",
            When = string.Join("; ", found.Select(each => DutyTimes.WordsOf(each.Sentence)).Where(words => words.Length > 0).Distinct()),
            Dates = [.. found.SelectMany(each => DutyTimes.DatesOf(each.Sentence[Math.Max(0, each.At - 80)..])).Distinct()],
            Sentence = main.Sentence,
            IsDifficulty = ReportWords.IsDifficulty(main.Sentence),
            IsConsolidating = found.Exists(each => ReportWords.IsConsolidating(each.Sentence)),
        };
    }

    /// <summary>The unit that a heading above names, and nothing but it: “2. Giao Sở Nội vụ (…):”, “3. UBND các xã, phường”.</summary>
    private static string? HeadingAbove(Clause clause, PlanLine line)
    {
        foreach (var above in clause.Above.Prepend(clause))
        {
            if (above.Marker is null || (ReferenceEquals(above, clause) && ReferenceEquals(line, clause.First)))
                continue;
            var heading = HeadedPattern().Replace(above.Opening, "");
            if (heading.Contains(';', StringComparison.Ordinal)
                && heading.Split(';').All(part => UnitMention.AtStart(part.Trim(' ', ':', '.')) is { } one
                    && one.End == part.Trim(' ', ':', '.').Length))
                return heading.TrimEnd(' ', ':', '.');
            if (UnitMention.AtStart(heading) is { } unit && heading[unit.End..].Trim() is "" or ":" or "." or [':', ..] or ['(', ..])
                return unit.Text;
        }
        return null;
    }

    private static string Shown(string actor) => actor.Length > 0 ? actor.Trim() : "";

    /// <summary>A semicolon parts what one subject must do; a full stop begins anew.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        SentencePattern().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    [GeneratedRegex(@"(?<=[\p{Ll}\d)”""])[.]\s+(?=[\p{Lu}“""(\d-])|;\s+|(?<=\S)\./\.?\s*")]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"^(?:(?:Đề nghị|Yêu cầu|Giao|Phân công|Đối với|Trách nhiệm của|Nhiệm vụ của)(?: cho)? )")]
    private static partial Regex HeadedPattern();
}
