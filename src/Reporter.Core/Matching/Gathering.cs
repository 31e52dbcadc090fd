using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;

namespace Reporter.Core.Matching;

/// <summary>Collects what one file gives, unit by unit, and settles what it gives twice.</summary>
internal sealed class Gathering(string path)
{
    private readonly List<(ReportingUnit Unit, List<Answer> Answers, List<TableAnswer> Tables, List<string> Former)> _units = [];

    private readonly HashSet<ReportingUnit> _incomplete = new(ReferenceEqualityComparer.Instance);

    /// <summary>A sheet went unread without anybody knowing whose it was: then it may have been anybody's in this file.</summary>
    public bool IsIncomplete { get; set; }

    public bool HasUnits => _units.Count > 0;

    public void Take(ReportingUnit unit, Piece piece, UnitClaim? by)
    {
        var (_, answers, tables, former) = Of(unit);
        answers.AddRange(piece.Gathered());
        tables.AddRange(piece.Tables);
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
        foreach (var (unit, answers, tables, former) in _units)
        {
            var withheld = new HashSet<string>(StringComparer.Ordinal);
            contributions.Add(new Contribution(unit, path)
            {
                Answers = [.. answers.GroupBy(answer => answer.Field.Code, StringComparer.Ordinal).Select(twins => One([.. twins], unit, withheld, bag)).OfType<Answer>()],
                Tables = [.. tables.GroupBy(table => table.Table.Code, StringComparer.Ordinal).Select(parts => Joined([.. parts], unit, bag))],
                Withheld = withheld,
                IsIncomplete = IsIncomplete || _incomplete.Contains(unit),
                Attempt = attempt,
                FormerName = former.FirstOrDefault() ?? "",
            });
        }
        return contributions;
    }

    private (ReportingUnit Unit, List<Answer> Answers, List<TableAnswer> Tables, List<string> Former) Of(ReportingUnit unit)
    {
        var index = _units.FindIndex(entry => ReferenceEquals(entry.Unit, unit));
        if (index < 0)
        {
            index = _units.Count;
            _units.Add((unit, [], [], []));
        }
        return _units[index];
    }

    // A field that stands there twice: an empty cell gives way, equal cells are one, and of different ones neither is taken.
    private static Answer? One(List<Answer> twins, ReportingUnit unit, HashSet<string> withheld, DiagnosticBag bag)
    {
        var filled = twins.Where(answer => !answer.IsBlank).ToList();
        if (filled.Count <= 1)
            return filled.FirstOrDefault() ?? twins[0];
        var other = filled.Find(answer => !Versions.IsSame(answer, filled[0]));
        if (other is null)
        {
            bag.Add(Catalog.FieldTwice(filled[1].At, filled[0].Field.Name, Place(filled[0], filled[1])) with { Unit = unit.Code });
            return filled[0];
        }
        bag.Add(Catalog.FieldContradicts(other.At, other.Field.Name, other.Cell.Text, Place(filled[0], other), filled[0].Cell.Text) with { Unit = unit.Code });
        withheld.Add(other.Field.Code);
        return null;
    }

    // A list that goes on in another sheet is one list; rows that are the same in both sheets are one copy too many.
    private static TableAnswer Joined(List<TableAnswer> parts, ReportingUnit unit, DiagnosticBag bag)
    {
        var whole = parts[0];
        foreach (var part in parts.Skip(1).Where(part => part.Rows.Count > 0))
        {
            if (whole.Rows.Count > 0 && part.Rows.Count == whole.Rows.Count && Versions.IsSame(part, whole))
                bag.Add(Catalog.ListTwice(part.At, part.Table.Name, whole.At.Sheet.Length > 0 ? $"{whole.At.Sheet}!{whole.At.Address}" : whole.At.Address) with { Unit = unit.Code });
            else
                whole = whole.Rows.Count == 0 ? part : whole with { Rows = [.. whole.Rows, .. part.Rows] };
        }
        return whole;
    }

    private static string Place(Answer answer, Answer seenFrom) =>
        answer.At.Sheet == seenFrom.At.Sheet ? answer.At.Address : $"{answer.At.Sheet}!{answer.At.Address}";
}
