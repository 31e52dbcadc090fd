using Reporter.Core.Matching.Layout;
using Reporter.Core.Names;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching.Fields;

/// <summary>
/// The name of a cell whose row and whose column both say something of it: “Hòa giải viên” beside “Nữ”, “Dân sự” under “Hòa giải thành”.
/// The two are one path, whichever comes first in the plan; a figure of which only one of them speaks is not meant.
/// </summary>
internal static class CrossNames
{
    private static readonly HashSet<string> PeriodMarks = [.. "năm quý tháng kỳ tuần ngày đợt".Split(' ').Select(NameKey.Exact)];

    private static readonly HashSet<string> PlainPeriods = ["quy", "thang", "ky", "tuan", "ngay", "dot"];

    /// <param name="row">The path of the row, with its own name as the last step.</param>
    /// <param name="column">The path of the titles over the column.</param>
    public static FieldFound Find(TitlePath row, TitlePath column, FieldNames names)
    {
        (row, column) = (names.Expanded(row) ?? row, names.Expanded(column) ?? column);
        if (row.Leaf.Length == 0 || column.Leaf.Length == 0)
            return FieldFound.None;
        var both = row with { Measure = column.Measure.Length > 0 ? column.Measure : row.Measure, IsHeading = false };
        List<FieldFound> ways =
        [
            names.Find(both with { Above = [.. row.Above, new PathStep(row.Leaf), .. column.Above], Leaf = column.Leaf }),
            names.Find(both with { Above = [.. row.Above, .. column.Above, new PathStep(column.Leaf)], Leaf = row.Leaf }),
        ];
        // “Tổng số” and “vụ việc tiếp nhận” are one name; “Trong đó: …” belongs to something else, and is no second half.
        if (!NameWords.IsPart(row.Leaf) && !NameWords.IsPart(column.Leaf))
        {
            PathStep[] above = [.. row.Above, .. column.Above];
            ways.Add(names.Find(both with { Above = above, Leaf = $"{column.Leaf} {row.Leaf}" }));
            ways.Add(names.Find(both with { Above = above, Leaf = $"{row.Leaf} {column.Leaf}" }));
        }
        var alone = names.Find(row);
        var meant = ways.Select(found => found.Only).OfType<Field>().Distinct<Field>(ReferenceEqualityComparer.Instance)
            .Select(names.Identity)
            .Where(of => (IsSaid(row.Leaf, of, names) || (alone.Only is { } own && of.IsCompanionOf(names.Identity(own))))
                && IsSaid(column.Leaf, of, names) && column.Above.All(step => IsAgreed(step.Text, of)))
            .Select(of => (of.Field, Words: NameWords.Telling($"{row.Leaf} {column.Leaf}").Count(of.Near.Contains)))
            .ToList();
        var most = meant.Select(one => one.Words).DefaultIfEmpty(0).Max();
        return meant.Count > 0 ? new FieldFound([.. meant.Where(one => one.Words == most).Select(one => one.Field)])
            : ways.FirstOrDefault(found => found.Refused is not null) is { } refused ? refused : FieldFound.None;
    }

    /// <summary>The title says something, and not only how many or in which measure.</summary>
    public static bool Tells(string title) => NameWords.Telling(TitleText.Clean(title)).Count > 0;

    // What a title says must be said by the figure's name too; one that says nothing must be that of a whole, or of a result.
    private static bool IsSaid(string title, FieldIdentity of, FieldNames names)
    {
        var (words, key) = (NameWords.Telling(TitleText.Clean(title)), NameKey.Of(TitleText.Clean(title)));
        return words.Count > 0 ? of.KnowsAll(words)
            : NameWords.IsTotal(key) || MatchWords.ValueTitles.Contains(key) || names.IsMeasure(title);
    }

    // Above others a title may say nothing at all, “Chia theo giới tính”; but the figure of a quarter is not that of the year.
    private static bool IsAgreed(string title, FieldIdentity of) =>
        NameWords.Telling(TitleText.Clean(title)) is { Count: > 0 } words ? of.KnowsAll(words) : !IsPeriod(title);

    private static bool IsPeriod(string title)
    {
        var (exact, plain) = (NameKey.Exact(title), NameKey.Of(title));
        return title.Any(char.IsAsciiDigit) || exact.Split(' ').Any(PeriodMarks.Contains)
            || (exact == plain && plain.Split(' ').Any(PlainPeriods.Contains));
    }
}
