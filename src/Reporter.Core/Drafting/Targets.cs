using System.Text.RegularExpressions;
using Reporter.Core.Drafting.Duties;
using Reporter.Core.Drafting.Outline;
using Reporter.Core.Names;

namespace Reporter.Core.Drafting;

/// <summary>Numbers that a plan wants to reach. They are drafted as comments: a plan's number is no figure that anybody asked
/// for.</summary>
internal static partial class Targets
{
    private const int MostPerClause = 12;

    // Points are scores, and what is awarded or paid is no result.
    private static readonly string[] NotTargets = ["diem", "giay khen", "bang khen", "thang diem", "dong/", "muc chi", "dieu ", "khoan "];

    public static IReadOnlyList<PlanTarget> In(Clause clause) =>
    [
        .. clause.Lines.Where(line => line.Table is null)
            .SelectMany(line => DutyFinder.Sentences(line.Text))
            .SelectMany(sentence => Of(clause.Number, sentence))
            .Take(MostPerClause),
    ];

    private static IEnumerable<PlanTarget> Of(string clause, string sentence)
    {
        var key = NameKey.Of(sentence);
        if (NotTargets.Any(word => (key + " ").Contains(word, StringComparison.Ordinal)))
            yield break;
        foreach (Match match in TargetPattern().Matches(sentence))
        {
            var number = match.Groups["n"].Value.TrimStart('0');
            var isShare = match.Groups["p"].Success;
            // “không quá 15/02” is a day.
            if (number.Length > 0 && (isShare || match.Groups["m"].Length > 0))
                yield return new PlanTarget(clause, sentence, number, isShare, isShare ? "%" : match.Groups["m"].Value.Trim());
        }
    }

    [GeneratedRegex(@"(?<![\d/.,])(?:(?<n>[0-9]{1,3}(?:,[0-9]{1,2})?)\s*(?<p>%)|(?:ít nhất|tối thiểu|từ|trên|đạt|không dưới|tổ chức"
        + @"|bình quân)\s+(?<n>[0-9]{1,3}(?:\.[0-9]{3})*)(?![\d/%.,-])(?!\s*(?:/|%|tháng|năm|ngày|giờ|phút"
        + @"|-))\s+(?:\([^)]*\)\s*)?(?<m>(?:lượt người|cuộc thi|hội nghị|[\p{Ll}]{2,12})))")]
    private static partial Regex TargetPattern();
}
