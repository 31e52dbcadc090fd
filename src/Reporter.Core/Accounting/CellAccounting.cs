using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;

namespace Reporter.Core.Accounting;

/// <summary>Balances the numbers of each file: seen are as many as count, are refused and were not read.</summary>
public static class CellAccounting
{
    private static readonly string[] Stages = ["RP2", "RP3"];

    /// <param name="findings">Everything that was found, in files that count.</param>
    /// <param name="history">What was found in files of which nothing counts any more.</param>
    /// <returns>One account per file, in the order given; what no finding has said yet is reported.</returns>
    public static IReadOnlyList<FileAccount> Balance(
        IReadOnlyList<NumberCells> files, IReadOnlyList<CheckedSubmission> submissions, DiagnosticBag findings, DiagnosticBag history)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(history);

        var counted = submissions.SelectMany(Counted).ToLookup(at => at.Path, StringComparer.Ordinal);
        var omitted = submissions.SelectMany(one => one.Omissions).Select(omission => omission.At)
            .ToLookup(at => at.Path, StringComparer.Ordinal);
        var setAside = submissions.SelectMany(one => one.SetAside()).ToHashSet(StringComparer.Ordinal);
        var told = findings.Concat(history).Where(found => found.Severity != Severity.Note)
            .ToLookup(found => found.Location.Path, StringComparer.Ordinal);
        var covered = findings.Covered.Concat(history.Covered).ToLookup(cells => cells.Span.Path, StringComparer.Ordinal);
        var units = submissions.SelectMany(one => one.Source.Files.Select(path => (path, one.Unit.Code)))
            .ToLookup(pair => pair.path, pair => pair.Code, StringComparer.Ordinal);
        var accounts = new List<FileAccount>(files.Count);
        foreach (var file in files)
        {
            if (Guarded(file, () => Account(file, counted[file.Path], omitted[file.Path], [.. told[file.Path]], [.. covered[file.Path]],
                isSetAside: setAside.Contains(file.Path)), findings) is not { } account)
                continue;
            accounts.Add(account);
            if (account.Unsaid > 0)
                findings.Add(AccountingFindings.NumbersUnread(account.UnsaidAt[0].First, account.Unsaid,
                    account.UnsaidAt) with
                { Unit = units[file.Path].Distinct().ToList() is [var only] ? only : null });
            // Nobody has to look at them: told to whoever wants to see everything.
            if (account.FormAt is [var form, ..])
                history.Add(AccountingFindings.FormNumbers(form.First, account.FormAt.Sum(CellRuns.CountOf), account.FormAt));
        }
        return accounts;
    }

    // One file never stops the year; its figures count all the same.
    private static FileAccount? Guarded(NumberCells file, Func<FileAccount> account, DiagnosticBag findings)
    {
        try
        {
            return account();
        }
        catch (Exception unforeseen)
        {
            findings.Add(AccountingFindings.CountingFailed(new FileLocation(file.Path), unforeseen.GetType().Name));
            return null;
        }
    }

    private static IEnumerable<CellLocation> Counted(CheckedSubmission submission) =>
        submission.Values.Values.Select(value => value.At)
            .Concat(submission.Rows.Values.SelectMany(rows => rows).SelectMany(row => row.Cells.Values).Select(value => value.At));

    private static IEnumerable<string> SetAside(this CheckedSubmission submission) => submission.Source.SetAside;

    private static FileAccount Account(
        NumberCells file, IEnumerable<CellLocation> counted, IEnumerable<CellLocation> omitted, List<Diagnostic> told,
            List<CoveredCells> covered, bool isSetAside)
    {
        var taken = counted.Select(at => (at.Sheet, at.Row, at.Column)).ToHashSet();
        var refused = omitted.Concat(told.Select(found => found.Location).OfType<CellLocation>())
            .Select(at => (at.Sheet, at.Row, at.Column)).ToHashSet();
        // A file that could not be taken at all says so once, of all its cells, when it is read or matched; what it lacks is another
        // matter.
        var isRefused = told.Exists(found => found is { Severity: Severity.Error, Location: FileLocation }
            && Stages.Any(stage => found.Code.StartsWith(stage, StringComparison.Ordinal)));
        var (numbers, counts, refusals) = (0, 0, 0);
        var (unread, unsaid, ofForm) = (new List<CellSpan>(), new List<CellSpan>(), new List<CellSpan>());
        foreach (var sheet in file.Sheets)
        {
            var spans = covered.FindAll(cells => cells.Span.Sheet == sheet.Name);
            numbers += sheet.Cells.Count;
            var (left, silent, own) = (new List<CellPlace>(), new List<CellPlace>(), new List<CellPlace>());
            foreach (var cell in sheet.Cells)
            {
                if (taken.Contains((sheet.Name, cell.Row, cell.Column)))
                    counts++;
                else if (refused.Contains((sheet.Name, cell.Row, cell.Column)) || IsIn(spans, cell, CellUse.Refused))
                    refusals++;
                else if (IsIn(spans, cell, CellUse.Noted) || isSetAside)
                    left.Add(cell);
                else if (IsIn(spans, cell, CellUse.Form))
                    own.Add(cell);
                else if (isRefused)
                    refusals++;
                else
                    silent.Add(cell);
            }
            unread.AddRange(CellRuns.Of(file.Path, sheet, [.. left, .. own, .. silent]));
            ofForm.AddRange(CellRuns.Of(file.Path, sheet, own));
            unsaid.AddRange(CellRuns.Of(file.Path, sheet, silent));
        }
        return new FileAccount(file.Path)
        {
            Numbers = numbers,
            Counted = counts,
            Refused = refusals,
            Unread = numbers - counts - refusals,
            UnreadAt = unread,
            FormAt = ofForm,
            UnsaidAt = unsaid,
            Unsaid = unsaid.Sum(CellRuns.CountOf),
        };
    }

    private static bool IsIn(List<CoveredCells> spans, CellPlace cell, CellUse use)
    {
        foreach (var span in spans)
        {
            if (span.Use == use && span.Span.Holds(cell.Row, cell.Column))
                return true;
        }
        return false;
    }
}
