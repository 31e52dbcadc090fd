using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Marks;
using Reporter.Core.Matching.Units;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads one file: which blocks its sheets hold, from whom they are, what they answer.</summary>
internal static class FileMatcher
{
    public static FileMatch Match(Workbook whole, FormFile forms, FieldNames names, UnitMatcher units, MatchOptions options)
    {
        var found = new DiagnosticBag();
        var returned = new FileContributions(whole.Path) { Content = (whole.Sha256, whole.MadeFrom), Answers = whole.Answers };
        var file = forms.Read(whole, names, units, options, returned, found);
        var sheets = file.Sheets
            .Where(sheet => sheet.Rows.Count > 0)
            .Select(sheet => new SheetView(sheet))
            .Select(view => new BlockedSheet(view, SheetBlocks.Find(view, names, units)))
            .ToList();
        var shown = sheets.Where(sheet => !sheet.View.Sheet.IsHidden).ToList();
        foreach (var (view, blocks) in sheets.Where(sheet => sheet.View.Sheet.IsHidden && sheet.Blocks.Count > 0))
        {
            found.Add(MatchingFindings.SheetHidden(view.Sheet.At(1, 1), view.Sheet.Name));
            found.Cover(CellUse.Refused, view.Sheet.Whole);
        }

        var scope = new FileScope(names, units, new UnitEvidence(file, shown, names, units, options), returned, found);
        foreach (var (view, blocks) in shown)
            ReadSheet(view, blocks, scope);
        if (shown.Exists(sheet => sheet.Blocks.Count > 0))
            PeriodCheck.CheckName(file.Path, names, found);
        Incomplete(file, shown, scope);
        scope.Contributions.Owners.LookAtRest(whole, names, units);

        var contributions = scope.Contributions.Contributions(AttemptOf(file, shown, names), found);
        // Whoever sent the file must act on what was found in it, where all of it is from one unit.
        var unit = contributions is [var only] && !scope.Contributions.HasStrangers ? only.Unit.Code : null;
        return new FileMatch(file.Path, contributions,
            found.Told(finding => unit is null ? finding : finding with { Unit = finding.Unit ?? unit }));
    }

    private static void ReadSheet(SheetView view, IReadOnlyList<Block> blocks, FileScope scope)
    {
        var (names, units, evidence, contributions, bag) = scope;
        if (blocks.Count == 0)
        {
            SayUnread(view, bag, contributions);
            return;
        }
        foreach (var found in blocks)
        {
            FormCells.Cover(found, bag);
            if (ColumnFindings.Check(CutRows.Without(found, bag), names, bag) is not { } block)
            {
                bag.Cover(CellUse.Refused, found.Span);
                LeaveOut(found, evidence.Of(view.Sheet, bag).Unit, units, contributions);
                continue;
            }
            var rowUnits = new RowUnits(block, names, units, bag);
            IReadOnlyList<SheetAnswers> answers = block.Shape switch
            {
                Shape.List => ListSection.Read(block, names, rowUnits, bag),
                Shape.Table => TableSection.Read(block, rowUnits, bag),
                _ => WideSection.Read(block, names, rowUnits, bag),
            };
            rowUnits.Finish();
            contributions.HasStrangers |= rowUnits.HasStrangers;
            contributions.Owners.OwnRows(block, rowUnits, blocks.Count > 0 && ReferenceEquals(found, blocks[0]) ? [block] : blocks);
            Attribute(view, block, answers, rowUnits, scope);
        }
        HiddenCells.Check(blocks, bag);
        PeriodCheck.Check(view, blocks, names, bag);
    }

    private static void Attribute(SheetView view, Block block, IReadOnlyList<SheetAnswers> answers, RowUnits rowUnits, FileScope scope)
    {
        var (_, _, evidence, contributions, bag) = scope;
        // A column that names one unit only must agree with what mark or cell say; with several, the sender has gathered for others.
        if (rowUnits.Named is [var named] && block.UnitColumn is not null && evidence.Stated(view.Sheet) is { Match.Only: { } stated } claim
            && !ReferenceEquals(stated, named))
        {
            bag.Add(MatchingFindings.UnitsDisagree(claim.At, claim.Source, claim.Name, UnitSource.UnitColumn, named.Name));
            bag.Cover(CellUse.Refused, block.Span);
            contributions.LeaveOut(stated);
            return;
        }
        foreach (var given in answers)
        {
            if (given.Unit is { } unit)
            {
                contributions.Take(unit, given, null);
                continue;
            }
            var (from, by) = evidence.Of(view.Sheet, bag);
            if (from is not null)
            {
                contributions.Take(from, given, by);
                contributions.Owners.OwnSheet(from, view.Sheet, PartOf(block, rowUnits));
            }
            else
            {
                bag.Cover(CellUse.Refused, block.Span);
                contributions.Owners.MayBeAnybodys();
            }
        }
    }

    private static void LeaveOut(Block block, ReportingUnit? unit, UnitMatcher units, FileContributions contributions)
    {
        contributions.LeaveOut(unit);
        if (unit is not null && !FileOwners.NamesOthers(block, unit, units))
            contributions.Owners.OwnSheet(unit, block.View.Sheet);
        else
            contributions.Owners.MayBeAnybodys();
    }

    // Where rows tell whose they are, those that do not are no reason to give anybody the whole sheet.
    private static CellSpan? PartOf(Block block, RowUnits rows) => rows.Owned.Count > 0 ? block.View.Sheet.Span(0, 0, 0, 0) : null;

    // Instructions, a cover, an empty form: text in a column or two is not a report that went unread.
    private static void SayUnread(SheetView view, DiagnosticBag bag, FileContributions contributions)
    {
        var hasFigures = view.Rows.Any(row => SheetView.Filled(row).Any(column => SheetView.IsFigure(row[column])));
        var isTable = view.Rows.Count(row => SheetView.Filled(row).Take(3).Count() == 3) >= 2;
        if (!hasFigures && !isTable)
        {
            bag.Add(MatchingFindings.SheetWithoutFigures(view.Sheet.At(view.Rows[0].Number, 1), view.Sheet.Name));
            return;
        }
        bag.Add(MatchingFindings.NoHeader(view.Sheet.At(view.Rows[0].Number, 1), view.Sheet.Name));
        bag.Cover(CellUse.Refused, view.Sheet.Whole);
        contributions.IsIncomplete = true;
    }

    // A file that could not be read at all still shows that its unit has sent something.
    private static void Incomplete(Workbook file, List<BlockedSheet> shown, FileScope scope)
    {
        var (_, _, evidence, contributions, bag) = scope;
        if (contributions.HasUnits)
            return;
        if (shown.Count > 0 && shown.TrueForAll(sheet => sheet.Blocks.Count == 0) && !bag.HasErrors)
            bag.Add(MatchingFindings.FileWithoutFigures(new FileLocation(file.Path)));
        // Whose a sheet is that two places claim nobody knows, whatever the file is called.
        if (shown.Exists(sheet => sheet.Blocks.Count > 0 && evidence.Of(sheet.View.Sheet, new DiagnosticBag()).Unit is null)
            && !contributions.IsIncomplete)
            return;
        // Why it was not read is said already; that its sender is not known either is said only where there was something to read.
        var unit = evidence.Of(null,
            file.Sheets.Count == 0 || (bag.HasErrors && !contributions.IsIncomplete) ? new DiagnosticBag() : bag).Unit;
        if (unit is not null)
            contributions.LeaveOut(unit);
    }

    private static int? AttemptOf(Workbook file, List<BlockedSheet> shown, FieldNames names) =>
        shown.SelectMany(sheet => LabelledCell.Find(sheet.View, sheet.Blocks, MatchWords.AttemptLabels, names))
            .Select(found => FileNameWords.Number(found.Value))
            .FirstOrDefault(number => number is not null)
        ?? FileNameWords.Attempt(System.IO.Path.GetFileName(file.Path));
}

/// <summary>A sheet and what of it can be read.</summary>
internal sealed record BlockedSheet(SheetView View, IReadOnlyList<Block> Blocks);

/// <summary>What one file gave, and what was found in it.</summary>
internal sealed record FileMatch(string Path, IReadOnlyList<Contribution> Contributions, DiagnosticBag Findings);

/// <summary>What travels together through the reading of one file.</summary>
internal sealed record FileScope(FieldNames Names, UnitMatcher Units, UnitEvidence Evidence, FileContributions Contributions,
    DiagnosticBag Findings);
