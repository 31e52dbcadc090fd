using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Units;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Collects what one file gives, unit by unit, and settles what it gives twice.</summary>
internal sealed class FileContributions(string path)
{
    private readonly List<(ReportingUnit Unit, List<Answer> Answers, List<TableAnswer> Tables, List<string> Former,
        HashSet<string> Withheld)> _units = [];

    private readonly HashSet<ReportingUnit> _incomplete = new(ReferenceEqualityComparer.Instance);

    /// <summary>A sheet went unread without anybody knowing whose it was: then it may have been anybody's in this file.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Rows name units that are not known: what is wrong with them is no fault of the one unit that is.</summary>
    public bool HasStrangers { get; set; }

    public bool HasUnits => _units.Count > 0;

    /// <summary>What of the file is whose.</summary>
    public FileOwners Owners { get; } = new();

    /// <summary>What was answered on the first sheet of a returned workbook.</summary>
    public IReadOnlyList<SheetAnswer> Answers { get; init; } = [];

    /// <summary>The content of the file, and of the one that it was corrected from.</summary>
    public (string Sha256, string MadeFrom) Content { get; init; } = ("", "");

    public void Take(ReportingUnit unit, SheetAnswers given, UnitClaim? by)
    {
        var (_, answers, tables, former, withheld) = Of(unit);
        answers.AddRange(given.WithMarks());
        withheld.UnionWith(given.Withheld);
        tables.AddRange(given.Tables);
        if (by is { Match.Kind: UnitMatchKind.Former })
            former.Add(by.Name);
    }

    public void LeaveOut(ReportingUnit? unit)
    {
        if (unit is null)
            IsIncomplete = true;
        else
            _incomplete.Add(Of(unit).Unit);
    }

    public IReadOnlyList<Contribution> Contributions(int? attempt, DiagnosticBag bag)
    {
        var contributions = new List<Contribution>();
        foreach (var (unit, answers, tables, former, withheld) in _units)
        {
            var duplicates = new DuplicateAnswers();
            List<Answer> single = [.. answers.GroupBy(answer => answer.Field.Code, StringComparer.Ordinal)
                .Select(same => duplicates.One([.. same])).OfType<Answer>()];
            duplicates.Say(unit, bag);
            withheld.UnionWith(duplicates.Contradicting);
            contributions.Add(new Contribution(unit, path)
            {
                Answers = single.FindAll(answer => !withheld.Contains(answer.Field.Code)),
                Tables = [.. tables.GroupBy(table => table.Table.Code, StringComparer.Ordinal)
                    .Select(parts => Joined([.. parts], unit, bag))],
                Withheld = withheld,
                WithheldAnswers = answers.FindAll(answer => withheld.Contains(answer.Field.Code)),
                IsIncomplete = IsIncomplete || _incomplete.Contains(unit),
                Attempt = attempt,
                FormerName = former.FirstOrDefault() ?? "",
                QueryAnswers = [.. Answers.Select(answer => new QueryAnswer(unit.Code, answer.Key, answer.Text, answer.At)
                {
                    Value = answer.Value,
                    Source = QueryAnswerSource.Returned,
                })],
                Sha256 = Content.Sha256,
                MadeFrom = Content.MadeFrom,
                Share = Owners.ShareOf(unit, path, isAlone: _units.Count == 1 && !HasStrangers),
            });
        }
        return contributions;
    }

    private (ReportingUnit Unit, List<Answer> Answers, List<TableAnswer> Tables, List<string> Former,
        HashSet<string> Withheld) Of(ReportingUnit unit)
    {
        var index = _units.FindIndex(entry => ReferenceEquals(entry.Unit, unit));
        if (index < 0)
        {
            index = _units.Count;
            _units.Add((unit, [], [], [], new HashSet<string>(StringComparer.Ordinal)));
        }
        return _units[index];
    }

    // A list that goes on in another sheet is one list; rows that are the same in both sheets are one copy too many.
    private static TableAnswer Joined(List<TableAnswer> parts, ReportingUnit unit, DiagnosticBag bag)
    {
        var whole = parts[0];
        foreach (var part in parts.Skip(1).Where(part => part.Rows.Count > 0))
        {
            if (whole.Rows.Count > 0 && part.Rows.Count == whole.Rows.Count && SubmissionMerger.IsSame(part, whole))
            {
                foreach (var answer in part.Rows.SelectMany(row => row.Cells))
                    bag.Cover(CellUse.Noted, CellSpan.Of(answer.At));
                bag.Add(MatchingFindings.ListTwice(part.At, part.Table.Name, whole.At.PlaceInFile) with { Unit = unit.Code });
            }
            else
            {
                whole = whole.Rows.Count == 0 ? part : whole with { Rows = [.. whole.Rows, .. part.Rows] };
            }
        }
        return whole;
    }
}
