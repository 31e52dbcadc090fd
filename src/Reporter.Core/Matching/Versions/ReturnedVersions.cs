using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// A workbook that the office handed back and that comes again takes the place of the file it was made from, and of no other: what is
/// unchanged in it is as old as that file, and only what its unit has changed is new. So a later file that had corrected a figure meanwhile
/// is not undone by the old figure in the returned one.
/// </summary>
internal static class ReturnedVersions
{
    /// <summary>One unit's files without those that a returned one replaces; one that changed something is two, by age.</summary>
    public static List<Contribution> Resolve(IReadOnlyList<Contribution> sent, ArrivalLog log, DiagnosticBag bag)
    {
        if (sent.All(one => one.MadeFrom.Length == 0))
            return [.. sent];
        var origins = sent.ToDictionary(one => one, one => OriginOf(one, sent, log),
            ReferenceEqualityComparer.Instance as IEqualityComparer<Contribution>);
        var replaced = origins.Values.OfType<Contribution>().ToHashSet<Contribution>(ReferenceEqualityComparer.Instance);
        foreach (var answer in replaced.SelectMany(one => one.Answers.Concat(one.WithheldAnswers)
            .Concat(one.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells))))
            bag.Cover(CellUse.Noted, CellSpan.Of(answer.At));
        var resolved = new List<Contribution>();
        foreach (var one in sent.Where(one => !replaced.Contains(one)))
        {
            if (origins[one] is not { } origin)
            {
                resolved.Add(one);
                continue;
            }
            bag.Add(MatchingFindings.ReturnedReplaces(new FileLocation(one.Path), origin.Path) with { Unit = one.Unit.Code });
            resolved.AddRange(ByAge(one, origins, log));
        }
        return resolved;
    }

    private static Contribution? OriginOf(Contribution one, IReadOnlyList<Contribution> sent, ArrivalLog log) =>
        one.MadeFrom.Length == 0 ? null
        : sent.FirstOrDefault(other => !ReferenceEquals(other, one) && DuplicateFiles.ContentOf(other, log) == one.MadeFrom);

    private static IEnumerable<Contribution> ByAge(Contribution one, IReadOnlyDictionary<Contribution, Contribution?> origins,
        ArrivalLog log)
    {
        var attempt = Ancestors(one, origins).Select(each => each.Attempt).Append(one.Attempt).Max();
        var answers = one.Answers.ToLookup(answer => SinceOf(one, origins, log, each => each.Answers
            .FirstOrDefault(other => other.Field.Code == answer.Field.Code) is { } earlier
            && SubmissionMerger.IsSame(earlier, answer)));
        var tables = one.Tables.ToLookup(table => SinceOf(one, origins, log, each => each.Tables
            .FirstOrDefault(other => other.Table.Code == table.Table.Code) is { } earlier
            && SubmissionMerger.IsSame(earlier, table)));
        var own = SubmissionMerger.ArrivalOf(one.Path, log);
        foreach (var since in answers.Select(same => same.Key).Concat(tables.Select(same => same.Key)).Append(own).Distinct())
        {
            // What it refuses, and what it lacks, is the newest state of the file.
            var isNewest = since == own;
            yield return one with
            {
                Answers = [.. answers[since]],
                Tables = [.. tables[since]],
                Attempt = attempt,
                Since = isNewest ? null : since,
                Withheld = isNewest ? one.Withheld : new HashSet<string>(),
                WithheldAnswers = isNewest ? one.WithheldAnswers : [],
                IsReturned = true,
            };
        }
    }

    private static DateTimeOffset SinceOf(Contribution one, IReadOnlyDictionary<Contribution, Contribution?> origins, ArrivalLog log,
        Func<Contribution, bool> holdsTheSame) =>
        SubmissionMerger.ArrivalOf((Ancestors(one, origins).TakeWhile(holdsTheSame).LastOrDefault() ?? one).Path, log);

    private static IEnumerable<Contribution> Ancestors(Contribution one, IReadOnlyDictionary<Contribution, Contribution?> origins)
    {
        // No chain is longer than the files that there are.
        for (var (at, left) = (origins[one], origins.Count); at is not null && left > 0; (at, left) = (origins[at], left - 1))
            yield return at;
    }
}
