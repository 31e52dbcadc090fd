using Reporter.Core.Diagnostics;

namespace Reporter.Core.Matching.Versions;

/// <summary>
/// What is history: files of which nothing counts any more, sheets whose figures later files have all replaced, single cells likewise. What
/// was found there blames nobody.
/// </summary>
public sealed class Superseded
{
    private readonly HashSet<string> _files;
    private readonly HashSet<(string Unit, string Path)> _filesOfUnits;
    private readonly HashSet<(string Path, string Sheet)> _sheets;
    private readonly HashSet<(string Path, string Sheet, int Row, int Column)> _cells;

    public Superseded(IReadOnlyList<Submission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);

        // A file that several units sent counts as long as it does for one of them.
        var counting = submissions.SelectMany(CellsOf).ToHashSet();
        _files = submissions.SelectMany(submission => submission.SetAside)
            .Except(submissions.SelectMany(submission => submission.Files)).ToHashSet(StringComparer.Ordinal);
        _filesOfUnits = submissions.SelectMany(submission => submission.SetAside, (submission, path) => (submission.Unit.Code, path))
            .ToHashSet();
        _cells = submissions.SelectMany(submission => submission.Replaced).Select(PlaceOf).ToHashSet();
        _cells.ExceptWith(counting);
        _sheets = _cells.Select(cell => (cell.Path, cell.Sheet)).ToHashSet();
        _sheets.ExceptWith(counting.Select(cell => (cell.Path, cell.Sheet)));
    }

    /// <summary>Also what blames one unit in a file that counts for others.</summary>
    public bool Holds(Diagnostic found)
    {
        ArgumentNullException.ThrowIfNull(found);

        return (found.Unit is { } unit && _filesOfUnits.Contains((unit, found.Location.Path))) || Holds(found.Location);
    }

    private bool Holds(Location at) =>
        _files.Contains(at.Path)
        || (at is CellLocation cell && (_sheets.Contains((cell.Path, cell.Sheet)) || _cells.Contains(PlaceOf(cell))));

    private static IEnumerable<(string Path, string Sheet, int Row, int Column)> CellsOf(Submission submission) =>
        submission.Answers.Where(answer => answer is { At: not null, IsBlank: false }).Select(answer => answer.At)
            .Concat(submission.Tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells).Select(answer => answer.At)
                .Append(table.At)))
            .Select(PlaceOf);

    private static (string Path, string Sheet, int Row, int Column) PlaceOf(CellLocation at) => (at.Path, at.Sheet, at.Row, at.Column);
}
