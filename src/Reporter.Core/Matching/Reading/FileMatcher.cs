using Reporter.Core.Diagnostics;
using Reporter.Core.Matching.Fields;
using Reporter.Core.Matching.Layout;
using Reporter.Core.Matching.Units;
using Reporter.Core.Sheets;

namespace Reporter.Core.Matching.Reading;

/// <summary>Reads one file: which blocks its sheets hold, from whom they are, what they answer.</summary>
internal static class FileMatcher
{
    public static IReadOnlyList<Contribution> Match(Workbook file, FieldNames names, UnitMatcher units, MatchOptions options, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var sheets = file.Sheets
            .Where(sheet => sheet.Rows.Count > 0)
            .Select(sheet => new SheetView(sheet))
            .Select(view => new BlockedSheet(view, SheetBlocks.Find(view, names, units)))
            .ToList();
        var shown = sheets.Where(sheet => !sheet.View.Sheet.IsHidden).ToList();
        foreach (var (view, blocks) in sheets.Where(sheet => sheet.View.Sheet.IsHidden && sheet.Blocks.Count > 0))
            own.Add(MatchingFindings.SheetHidden(view.Sheet.At(1, 1), view.Sheet.Name));
        CheckForm(file, options, own);

        var evidence = new UnitEvidence(file, shown, names, units, options);
        var gathered = new Gathering(file.Path);
        foreach (var (view, blocks) in shown)
            ReadSheet(view, blocks, names, units, evidence, gathered, own);
        if (shown.Exists(sheet => sheet.Blocks.Count > 0))
            PeriodCheck.CheckName(file.Path, names, own);
        Incomplete(file, shown, evidence, gathered, own);

        var contributions = gathered.Contributions(AttemptOf(file, shown, names), own);
        // Whoever sent the file must act on what was found in it, where all of it is from one unit.
        foreach (var finding in own)
            bag.Add(contributions is [var only] && !gathered.HasStrangers ? finding with { Unit = finding.Unit ?? only.Unit.Code } : finding);
        return contributions;
    }

    private static void ReadSheet(SheetView view, IReadOnlyList<Block> blocks, FieldNames names, UnitMatcher units, UnitEvidence evidence, Gathering gathered, DiagnosticBag bag)
    {
        if (blocks.Count == 0)
        {
            SayUnread(view, bag, gathered);
            return;
        }
        foreach (var found in blocks)
        {
            if (ColumnFindings.Check(found, names, bag) is not { } block)
            {
                gathered.LeaveOut(evidence.Of(view.Sheet, bag).Unit);
                continue;
            }
            var rowUnits = new RowUnits(block, names, units, bag);
            IReadOnlyList<Piece> pieces = block.Shape switch
            {
                Shape.List => ListSection.Read(block, names, rowUnits, bag),
                Shape.Table => TableSection.Read(block, rowUnits),
                _ => WideSection.Read(block, rowUnits, bag),
            };
            rowUnits.Finish();
            gathered.HasStrangers |= rowUnits.HasStrangers;
            Attribute(view, block, pieces, rowUnits, evidence, gathered, bag);
        }
        HiddenCells.Check(blocks, bag);
        PeriodCheck.Check(view, blocks, names, bag);
    }

    private static void Attribute(SheetView view, Block block, IReadOnlyList<Piece> pieces, RowUnits rowUnits, UnitEvidence evidence, Gathering gathered, DiagnosticBag bag)
    {
        // A column that names one unit only must agree with what mark or cell say; with several, the sender has gathered for others.
        if (rowUnits.Named is [var named] && block.UnitColumn is { } column && evidence.Stated(view.Sheet) is { Match.Only: { } stated } claim && !ReferenceEquals(stated, named))
        {
            bag.Add(MatchingFindings.UnitsDisagree(claim.At, claim.Source, claim.Name, UnitSource.UnitColumn, named.Name));
            gathered.LeaveOut(stated);
            return;
        }
        foreach (var piece in pieces)
        {
            if (piece.Unit is { } unit)
            {
                gathered.Take(unit, piece, null);
                continue;
            }
            var (from, by) = evidence.Of(view.Sheet, bag);
            if (from is not null)
                gathered.Take(from, piece, by);
        }
    }

    // Instructions, a cover, an empty form: text in a column or two is not a report that went unread.
    private static void SayUnread(SheetView view, DiagnosticBag bag, Gathering gathered)
    {
        var hasFigures = view.Rows.Any(row => SheetView.Filled(row).Any(column => SheetView.IsFigure(row[column])));
        var isTable = view.Rows.Count(row => SheetView.Filled(row).Take(3).Count() == 3) >= 2;
        if (!hasFigures && !isTable)
        {
            bag.Add(MatchingFindings.SheetWithoutFigures(view.Sheet.At(view.Rows[0].Number, 1), view.Sheet.Name));
            return;
        }
        bag.Add(MatchingFindings.NoHeader(view.Sheet.At(view.Rows[0].Number, 1), view.Sheet.Name));
        gathered.IsIncomplete = true;
    }

    // A file that could not be read at all still shows that its unit has sent something.
    private static void Incomplete(Workbook file, List<BlockedSheet> shown, UnitEvidence evidence, Gathering gathered, DiagnosticBag bag)
    {
        if (gathered.HasUnits || (!gathered.IsIncomplete && file.Sheets.Count > 0 && shown.Exists(sheet => sheet.Blocks.Count > 0)))
            return;
        if (file.Sheets.Count > 0 && shown.Exists(sheet => sheet.View.Rows.Count > 0) && !bag.HasErrors)
            bag.Add(MatchingFindings.FileWithoutFigures(new FileLocation(file.Path)));
        // Why it was not read is said already; that its sender is not known either is said only where there was something to read.
        var unit = evidence.Of(null, file.Sheets.Count == 0 ? new DiagnosticBag() : bag).Unit;
        if (unit is not null)
            gathered.LeaveOut(unit);
    }

    private static void CheckForm(Workbook file, MatchOptions options, DiagnosticBag bag)
    {
        if (options.PlanFingerprint.Length > 0 && file.Marks.TryGetValue(FormMarks.Plan, out var plan) && plan != options.PlanFingerprint)
            bag.Add(MatchingFindings.FormOfOtherPlan(new FileLocation(file.Path)));
    }

    private static int? AttemptOf(Workbook file, List<BlockedSheet> shown, FieldNames names) =>
        shown.SelectMany(sheet => LabelledCell.Find(sheet.View, sheet.Blocks, MatchWords.AttemptLabels, names))
            .Select(found => FileNameWords.Number(found.Value))
            .FirstOrDefault(number => number is not null)
        ?? FileNameWords.Attempt(System.IO.Path.GetFileName(file.Path));
}

/// <summary>A sheet and what of it can be read.</summary>
internal sealed record BlockedSheet(SheetView View, IReadOnlyList<Block> Blocks);
