using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching.Versions;

/// <summary>Files that are the same byte for byte: of one unit they count once, of two units somebody has mixed something up.</summary>
internal static class DuplicateFiles
{
    /// <summary>Each pair of files is reported once, however many units a file is about.</summary>
    public static void Check(IReadOnlyList<Contribution> all, ArrivalLog log, DiagnosticBag bag)
    {
        foreach (var same in all.Where(one => ContentOf(one, log).Length > 0).GroupBy(one => ContentOf(one, log), StringComparer.Ordinal))
        {
            var files = same.GroupBy(one => one.Path, StringComparer.Ordinal).ToList();
            foreach (var file in files.Skip(1))
            {
                var earlier = files.TakeWhile(other => other.Key != file.Key).ToList();
                if (earlier.Find(other => other.Any(one => file.Any(own => ReferenceEquals(own.Unit, one.Unit)))) is { } twin)
                    bag.Add(MatchingFindings.CopyOfFile(new FileLocation(file.Key), twin.Key) with { Unit = OnlyUnit(file) });
                else
                    bag.Add(MatchingFindings.SameFileOfOtherUnit(new FileLocation(file.Key), earlier[0].Key, earlier[0].First().Unit.Name,
                        file.First().Unit.Name) with
                    { Unit = OnlyUnit(file) });
            }
        }
    }

    /// <summary>One unit's files without those that are a copy of an earlier one.</summary>
    public static IReadOnlyList<Contribution> Without(IReadOnlyList<Contribution> sent, ArrivalLog log) =>
        [.. sent.DistinctBy(one => ContentOf(one, log) is { Length: > 0 } content ? content : one.Path, StringComparer.Ordinal)];

    public static string ContentOf(Contribution one, ArrivalLog log) =>
        one.Sha256.Length > 0 ? one.Sha256 : log.Files.TryGetValue(one.Path, out var arrival) ? arrival.Sha256 : "";

    private static string? OnlyUnit(IEnumerable<Contribution> file) =>
        file.Select(one => one.Unit.Code).Distinct().ToList() is [var only] ? only : null;
}
