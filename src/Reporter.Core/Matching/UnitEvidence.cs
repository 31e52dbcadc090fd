using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching;

/// <summary>One place that names a unit.</summary>
internal sealed record UnitClaim(UnitSource Source, Location At, string Name, UnitMatch Match);

/// <summary>
/// Decides from which unit a file is, and which of its sheets say otherwise. The surest evidence counts; whatever else is sure and names
/// another unit is a contradiction, and then nobody's figures are taken.
/// </summary>
internal sealed class UnitEvidence
{
    private readonly Dictionary<Sheet, List<UnitClaim>> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly List<UnitClaim> _around = [];
    private readonly Workbook _file;
    private readonly UnitMatcher _units;

    public UnitEvidence(Workbook file, IReadOnlyList<(SheetView View, IReadOnlyList<Block> Blocks)> sheets, UnitMatcher units, MatchOptions options)
    {
        (_file, _units) = (file, units);
        if (file.Marks.TryGetValue(FormMarks.Unit, out var mark) && mark.Length > 0)
            _around.Add(Claim(UnitSource.HiddenMark, new FileLocation(file.Path), mark));
        foreach (var (view, blocks) in sheets)
        {
            _cells[view.Sheet] =
            [
                .. LabelledCell.Find(view, blocks, MatchWords.UnitLabels)
                    .Select(found => Claim(UnitSource.Cell, found.At, found.Value))
                    .Where(claim => claim.Match.Kind != UnitMatchKind.None || !IsMeasure(claim.Name)),
            ];
        }
        var steps = StepsBelow(options.Folder, file.Path);
        foreach (var folder in steps[..^1].Reverse())
            Add(UnitSource.Folder, folder, FileNameWords.Unit(folder, units));
        Add(UnitSource.FileName, System.IO.Path.GetFileName(file.Path), FileNameWords.Unit(steps[^1], units));
    }

    /// <summary>The unit of a sheet, or null when none is certain; then the reason is in the bag, once.</summary>
    public (ReportingUnit? Unit, UnitClaim? By) Of(Sheet? sheet, DiagnosticBag bag)
    {
        var cells = sheet is not null && _cells.GetValueOrDefault(sheet) is { Count: > 0 } own ? own : [.. _cells.Values.SelectMany(claims => claims)];
        UnitClaim[] claims = [.. _around.Where(claim => claim.Source == UnitSource.HiddenMark), .. cells, .. _around.Where(claim => claim.Source != UnitSource.HiddenMark)];
        // A mark or a cell counts even when it fits nothing: then the sender's name is mistyped, and no file name outdoes it.
        // Of folder and file name, a whole name comes before a bare one.
        var chosen = claims.FirstOrDefault(claim => claim.Source <= UnitSource.Cell) ?? claims.FirstOrDefault(claim => claim.Match.IsSure) ?? claims.FirstOrDefault();
        switch (chosen)
        {
            case null:
                Say(bag, Catalog.UnitNotGiven(new FileLocation(_file.Path)));
                return (null, null);
            case { Match.Units: [] }:
                Say(bag, Catalog.UnitUnknown(chosen.At, chosen.Name, _units.Nearest(chosen.Name)));
                return (null, null);
            case { Match.Only: { } unit }:
                return Contradicting(chosen, claims) is not { } other
                    ? (unit, chosen)
                    : Refuse(bag, Catalog.UnitsDisagree(chosen.At, chosen.Source, chosen.Name, other.Source, other.Name));
            default:
                // What is ambiguous by itself may be settled by the next evidence: “A” in a cell, “xã A” in the file's name.
                return claims.FirstOrDefault(claim => claim.Match.IsSure && claim.Match.Only is { } unit && chosen.Match.Units.Contains(unit)) is { Match.Only: { } settled } by
                    && Contradicting(by, claims) is null
                    ? (settled, by)
                    : Refuse(bag, Catalog.UnitAmbiguous(chosen.At, chosen.Name, chosen.Match.Units.Select(unit => unit.Name)));
        }
    }

    /// <summary>The unit that mark or cell name for a sheet, without asking further: to hold against its unit column.</summary>
    public UnitClaim? Stated(Sheet sheet) =>
        _around.Concat(_cells.GetValueOrDefault(sheet) ?? []).FirstOrDefault(claim => claim.Source <= UnitSource.Cell && claim.Match.Only is not null);

    private readonly HashSet<(Location, string)> _said = [];

    private static UnitClaim? Contradicting(UnitClaim chosen, IEnumerable<UnitClaim> claims) =>
        claims.FirstOrDefault(claim => claim.Match.IsSure && claim.Match.Units.Count > 0 && !claim.Match.Units.Any(chosen.Match.Units.Contains));

    private (ReportingUnit?, UnitClaim?) Refuse(DiagnosticBag bag, Diagnostic finding)
    {
        Say(bag, finding);
        return (null, null);
    }

    private void Say(DiagnosticBag bag, Diagnostic finding)
    {
        if (_said.Add((finding.Location, finding.Code)))
            bag.Add(finding);
    }

    private void Add(UnitSource source, string name, UnitMatch match)
    {
        if (match.Kind != UnitMatchKind.None)
            _around.Add(new UnitClaim(source, new FileLocation(_file.Path), name, match));
    }

    private UnitClaim Claim(UnitSource source, Location at, string name) => new(source, at, name, _units.Find(name));

    // “Đơn vị: triệu đồng” above a table is its measure.
    private static bool IsMeasure(string text)
    {
        var key = Names.NameKey.Of(text);
        return MatchWords.MeasureWords.Any(word => key == word || key.EndsWith(' ' + word, StringComparison.Ordinal));
    }

    private static string[] StepsBelow(string folder, string path)
    {
        var steps = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = folder.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Length;
        return steps.Length > above && path.StartsWith(folder, StringComparison.Ordinal) ? steps[above..] : [steps[^1]];
    }
}
