using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Reading;
using Reporter.Core.Names;
using Reporter.Core.Numbers;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Units;

/// <summary>One place that names a unit.</summary>
internal sealed record UnitClaim(UnitSource Source, Location At, string Name, UnitMatch Match);

/// <summary>
/// Decides from which unit a file is, and which of its sheets say otherwise. The surest evidence counts; whatever else is sure and names
/// another unit is a contradiction, and then nobody's figures are taken.
/// </summary>
internal sealed class UnitEvidence
{
    private const int RowsOfTitle = 8;
    private const string Archive = ".zip";

    // “X. Bắc Xa” as a folder has no ending to lose; an archive, which stands in a path like a folder, has.
    private const string FolderEnding = ".d";

    private readonly Dictionary<Sheet, List<UnitClaim>> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Sheet, UnitClaim> _tabs = new(ReferenceEqualityComparer.Instance);
    private readonly List<UnitClaim> _around = [];
    private readonly bool _isGathered;
    private readonly HashSet<(Location, string)> _said = [];
    private readonly UnitClaim? _title;
    private readonly List<UnitClaim> _heads;
    private readonly Workbook _file;
    private readonly UnitMatcher _units;
    private readonly IReadOnlyList<BlockedSheet> _sheets;

    public UnitEvidence(Workbook file, IReadOnlyList<BlockedSheet> sheets, FieldNames names, UnitMatcher units, MatchOptions options)
    {
        (_file, _units, _sheets) = (file, units, sheets);
        if (file.Marks.TryGetValue(FormMarks.Unit, out var mark) && mark.Length > 0)
            _around.Add(Claim(UnitSource.HiddenMark, new FileLocation(file.Path), mark));
        foreach (var (view, blocks) in sheets)
        {
            _cells[view.Sheet] =
            [
                .. LabelledCell.Find(view, blocks, MatchWords.UnitLabels, names)
                    .Select(found => Claim(UnitSource.Cell, found.At, found.Value))
                    .Where(claim => claim.Match.Kind != UnitMatchKind.None
                        || !(names.Measures.IsKnown(claim.Name) || VietNumber.TryParse(claim.Name, out _))),
            ];
            if (units.Find(view.Sheet.Name) is { IsSure: true } match)
                _tabs[view.Sheet] = new UnitClaim(UnitSource.SheetName, view.Sheet.At(1, 1), view.Sheet.Name, match);
        }
        // Sheets that are from several units were gathered by somebody else, whose name the file may bear.
        _isGathered = _cells.Values.SelectMany(claims => claims).Concat(_tabs.Values).Select(claim => claim.Match.Only)
            .OfType<ReportingUnit>().Distinct().Skip(1).Any();
        var steps = StepsBelow(options.Folder, file.Path);
        foreach (var folder in steps[..^1].Reverse())
            Add(UnitSource.Folder, folder,
                FileNameWords.Unit(folder.EndsWith(Archive, StringComparison.OrdinalIgnoreCase) ? folder : folder + FolderEnding, units));
        Add(UnitSource.FileName, System.IO.Path.GetFileName(file.Path), FileNameWords.Unit(steps[^1], units));
        _heads = [.. sheets.SelectMany(sheet => Titles(sheet.View, sheet.Blocks, isPlace: true))];
        _title = Title(isPlace: true) ?? Title(isPlace: false);

        UnitClaim? Title(bool isPlace) =>
            sheets.SelectMany(sheet => Titles(sheet.View, sheet.Blocks, isPlace)).DistinctBy(claim => claim.Match.Only)
            .ToList() is [var only] ? only : null;
    }

    /// <summary>The unit of a sheet, or null when none is certain; then the reason is in the bag, once.</summary>
    public (ReportingUnit? Unit, UnitClaim? By) Of(Sheet? sheet, DiagnosticBag bag)
    {
        var claims = Claims(sheet);
        // A mark or a cell counts even when it fits nothing: then the sender's name is mistyped, and no file name outdoes it.
        // Of folder and file name, a whole name comes before a bare one, and a bare one that fits one unit before a tie.
        var chosen = claims.FirstOrDefault(claim => claim.Source <= UnitSource.Cell)
            ?? claims.FirstOrDefault(claim => claim.Match.IsSure)
            ?? claims.FirstOrDefault(claim => claim.Match.Only is not null)
            ?? claims.FirstOrDefault();
        switch (chosen ?? _title)
        {
            case null:
                Say(bag, MatchingFindings.UnitNotGiven(new FileLocation(_file.Path)));
                return (null, null);
            case { Match.Units: [] } unknown:
                return Refuse(bag, MatchingFindings.UnitUnknown(unknown.At, unknown.Name, _units.Nearest(unknown.Name)));
            case { Match.Only: { } unit } sure:
                var contradicting = Contradicting(sure, claims);
                AskOfTitle(sheet, sure, unit, isContradicted: contradicting is not null, bag);
                return contradicting is not { } other
                    ? (unit, Told(sure, unit, bag))
                    : Refuse(bag, MatchingFindings.UnitsDisagree(sure.At, sure.Source, sure.Name, other.Source, other.Name));
            case var tie:
                // What is ambiguous by itself may be settled by the next evidence: “A” in a cell, “xã A” in the file's name.
                return claims.Concat(_title is null ? [] : [_title])
                    .FirstOrDefault(claim => claim.Match.IsSure && claim.Match.Only is { } unit && tie.Match.Units.Contains(unit))
                    is { Match.Only: { } settled } by
                    && Contradicting(by, claims) is null
                    ? (settled, Told(by, settled, bag))
                    : Refuse(bag, MatchingFindings.UnitAmbiguous(tie.At, tie.Name, tie.Match.Units.Select(unit => unit.Name)));
        }
    }

    /// <summary>The unit that folders and the file's own name surely tell; null where they tell none.</summary>
    public ReportingUnit? Around =>
        _around.FirstOrDefault(claim => claim.Source != UnitSource.HiddenMark && claim.Match.IsSure)?.Match.Only;

    /// <summary>The unit that mark or cell name for a sheet, without asking further: to hold against its unit column.</summary>
    public UnitClaim? Stated(Sheet sheet) =>
        _around.Concat(_cells.GetValueOrDefault(sheet) ?? [])
            .FirstOrDefault(claim => claim.Source <= UnitSource.Cell && claim.Match.Only is not null);

    private List<UnitClaim> Claims(Sheet? sheet)
    {
        var own = sheet is null ? [] : _cells.GetValueOrDefault(sheet) ?? [];
        var tab = sheet is not null && _tabs.TryGetValue(sheet, out var named) ? [named] : Array.Empty<UnitClaim>();
        var elsewhere = own.Count > 0 || tab.Length > 0 ? [] : _cells.Values.SelectMany(claims => claims);
        return
        [
            .. _around.Where(claim => claim.Source == UnitSource.HiddenMark),
            .. own,
            .. tab,
            .. elsewhere,
            .. _around.Where(claim => claim.Source != UnitSource.HiddenMark && !_isGathered),
        ];
    }

    // Somebody else's letterhead over these figures: a form passed on, or a file put into the wrong folder.
    private void AskOfTitle(Sheet? sheet, UnitClaim by, ReportingUnit unit, bool isContradicted, DiagnosticBag bag)
    {
        if (_isGathered || by.Source == UnitSource.Title)
            return;
        var head = _heads.FirstOrDefault(head => sheet is null
            || head.At.Path == sheet.Path && ((CellLocation)head.At).Sheet == sheet.Name);
        if ((head ?? (isContradicted ? null : Mentioned(sheet, unit))) is { Match: { } headed } claim && !headed.Units.Contains(unit))
            Say(bag, MatchingFindings.TitleOfOtherUnit(claim.At, claim.Name, unit.Name, by.Source) with { Unit = unit.Code });
    }

    // “KẾT QUẢ HÒA GIẢI XÃ A NĂM 2024” above the figures of xã B; to whom a letter goes is nobody's heading.
    private UnitClaim? Mentioned(Sheet? sheet, ReportingUnit unit)
    {
        var mentioned = _sheets.Where(one => sheet is null || ReferenceEquals(one.View.Sheet, sheet))
            .SelectMany(one => Heads(one.View, one.Blocks))
            .Where(head => !IsAddress(NameKey.Of(head.Text)))
            .Select(head => (head.At, head.Text, Match: FileNameWords.Place(head.Text, _units)))
            .Where(head => head.Match.Units.Count > 0).ToList();
        return mentioned.Exists(head => head.Match.Units.Contains(unit)) ? null
            : mentioned.Select(head => new UnitClaim(UnitSource.Title, head.At, head.Text, head.Match)).FirstOrDefault();
    }

    private static bool IsAddress(string key) => AddressStarts.Any(start => key.Contains(start, StringComparison.Ordinal));

    private static readonly string[] AddressStarts = ["kinh gui", "noi nhan", "don vi nhan", "nhan bao cao", "ke hoach so"];

    // A bare name contradicts only another bare one: “a” in a file's name may be the district's.
    private static UnitClaim? Contradicting(UnitClaim chosen, IEnumerable<UnitClaim> claims) =>
        claims.FirstOrDefault(claim => (claim.Match.IsSure || (!chosen.Match.IsSure && claim.Match.Only is not null))
            && claim.Match.Units.Count > 0
            && !claim.Match.Units.Any(chosen.Match.Units.Contains));

    // “UBND XÃ A” as the sender's own letterhead, when nothing else tells; then an office's name, which may be that of the office which
    // made the form.
    private IEnumerable<UnitClaim> Titles(SheetView view, IReadOnlyList<Block> blocks, bool isPlace)
    {
        foreach (var (at, text) in Heads(view, blocks))
        {
            if (_units.Find(text) is { Kind: UnitMatchKind.Name or UnitMatchKind.Folded, Only: not null } match
                && (UnitName.Read(text).Kind.Length > 0 == isPlace))
                yield return new UnitClaim(UnitSource.Title, at, text, match);
        }
    }

    private static IEnumerable<(CellLocation At, string Text)> Heads(SheetView view, IReadOnlyList<Block> blocks) =>
        view.Rows.Take(Math.Min(blocks.Count > 0 ? blocks[0].Frame.Top : 0, RowsOfTitle))
            .SelectMany(row => SheetView.Filled(row).Select(column => (view.Sheet.At(row.Number, column), row[column].Text)));

    // “What is not exact is said”, once for a file.
    private UnitClaim Told(UnitClaim by, ReportingUnit unit, DiagnosticBag bag)
    {
        if (by.Source == UnitSource.Title && UnitName.Read(by.Name).Kind.Length == 0)
            Say(bag, MatchingFindings.UnitFromOfficeTitle(by.At, by.Name, unit.Name) with { Unit = unit.Code });
        else if (by.Match.Kind == UnitMatchKind.Former)
            Say(bag, MatchingFindings.UnitFormerName(by.At, by.Name, unit.Name) with { Unit = unit.Code });
        else if (by.Match.IsInexact || by.Source == UnitSource.Title
            || (by.Source == UnitSource.Cell && UnitMatcher.HasOtherMarks(by.Match, by.Name)))
            Say(bag, MatchingFindings.UnitInexact(by.At, by.Name, unit.Name, 0) with { Unit = unit.Code });
        return by;
    }

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

    private static string[] StepsBelow(string folder, string path)
    {
        var steps = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = folder.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Length;
        return steps.Length > above && path.StartsWith(folder, StringComparison.Ordinal) ? steps[above..] : [steps[^1]];
    }
}
