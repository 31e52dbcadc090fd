using System.Globalization;
using Reporter.Core.Returning;
using Reporter.Core.Sheets;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>
/// A new workbook with what was read of a file that cannot be edited in place: the same names of sheets and addresses of cells, numbers as
/// numbers and texts as they were typed.
/// </summary>
public static class CopiedBook
{
    private const double WidestColumn = 60, NarrowestColumn = 9;

    private const int WidthRows = 400;

    private const int MostMerges = 2_000;

    private static readonly CellStyle Text = new() { Wraps = true, IsTop = true, Format = "@", IsUnlocked = true };

    /// <param name="sheets">What the unit may have of the file.</param>
    public static byte[] Write(ReturnDraft draft, IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sheets);

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var list = ExcelLimits.SheetNameOf(ReturnWords.SheetName, taken);
        foreach (var added in draft.Added)
            taken.Add(added.Name.ToUpperInvariant());
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
            names.TryAdd(sheet.Name, ExcelLimits.SheetNameOf(sheet.Name.Length > 0 ? sheet.Name : ReturnWords.OnlySheet, taken));
        var most = NoteLook.MostNotes;
        var copies = new List<SheetDraft>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Name))
        {
            var notes = NoteLook.NotesOf(draft.Lines.Where(line => line.Sheet == sheet.Name)).Take(most).ToList();
            most -= notes.Count;
            copies.Add(CopyOf(sheet, names[sheet.Name], notes));
        }
        return WorkbookWriter.Write(new WorkbookDraft
        {
            Title = ReturnWords.Title(draft.Unit),
            Sheets = [ReturnList.Of(draft, [], list, name => names.GetValueOrDefault(name)), .. copies, .. draft.Added],
            Properties = new SortedDictionary<string, string>(StringComparer.Ordinal) { [ReturnMark.Property] = draft.Mark.ToString() },
        });
    }

    private static SheetDraft CopyOf(Sheet sheet, string name, IReadOnlyList<CellNote> notes)
    {
        var shown = notes.Select(note => note.Row).ToHashSet();
        var widths = WidthsOf(sheet);
        var merged = sheet.Merged.ToLookup(range => range.FirstRow);
        var rows = new List<RowDraft>();
        foreach (var row in sheet.Rows)
        {
            var filled = Enumerable.Range(1, row.Cells.Count).Where(column => !row[column].IsBlank).ToList();
            var isTable = filled.Count > 1;
            rows.Add(new RowDraft(row.Number, [.. filled.Where(column => column <= 16_384)
                .Select(column => CellOf(row[column], column, isTable))])
            {
                IsHidden = row.IsHidden && !shown.Contains(row.Number),
                Height = isTable ? HeightOf(row, filled, widths, merged[row.Number]) : null,
            });
        }
        return new SheetDraft(name, rows)
        {
            Widths = widths,
            Merges = [.. MergesOf(sheet)],
            Notes = [.. notes.Select(note => new NoteDraft(note.Row, note.Column, ReturnWords.Author, note.Text))],
            Highlights = [.. HighlightsOf(notes)],
            Print = new PrintDraft { IsLandscape = sheet.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max() > 8 },
        };
    }

    internal static IEnumerable<HighlightRule> HighlightsOf(IReadOnlyList<CellNote> notes)
    {
        foreach (var (isError, fill) in new[] { (true, NoteLook.ErrorFill), (false, NoteLook.QueryFill) })
        {
            var cells = string.Join(' ', notes.Where(note => note.IsError == isError).Select(note => note.Address));
            if (cells.Length > 0)
                yield return new HighlightRule(cells, NoteLook.Formula, fill);
        }
    }

    private static CellDraft CellOf(Cell cell, int column, bool isTable)
    {
        var style = Text with { HasBorder = isTable, Indent = cell.Indent, Wraps = isTable };
        return cell switch
        {
            { Kind: CellKind.Date, Date: { } date } when date >= new DateOnly(1900, 3, 1) =>
                new CellDraft(column, CellContent.Of(date), style with { Format = "dd/mm/yyyy" }),
            { Kind: CellKind.Number, Number: { } number } when !cell.IsScaled && decimal.Abs(number) < 1_000_000_000_000_000m =>
                new CellDraft(column, CellContent.Of(number), style with { Format = FormatOf(cell), Indent = 0 }),
            _ => new CellDraft(column, CellContent.Of(ExcelLimits.Cut(Reporter.Packages.XmlCharacters.Clean(cell.Text),
                ExcelLimits.CellText)), style),
        };
    }

    // Merged cells do not grow by themselves.
    private static double? HeightOf(SheetRow row, List<int> filled, List<double> widths, IEnumerable<CellRange> merged)
    {
        var lines = 1.0;
        foreach (var column in filled.Where(column => column <= widths.Count))
        {
            var range = merged.FirstOrDefault(each => each.FirstColumn == column);
            var width = Enumerable.Range(column, Math.Min(range is null ? 1 : range.LastColumn - column + 1, widths.Count - column + 1))
                .Sum(each => widths[each - 1]);
            var needed = row[column].Text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length * 1.15 / width)));
            lines = Math.Max(lines, needed / (range is null ? 1 : range.LastRow - range.FirstRow + 1));
        }
        return lines > 1 ? Math.Min(400, 4 + (15.75 * Math.Ceiling(lines))) : null;
    }

    // As it was shown: a share as a percentage, a length of time as one, a measure beside its number.
    private static string FormatOf(Cell cell)
    {
        if (cell.IsPercent)
            return cell.Number is { } share && share * 100 % 1 == 0 ? "0%" : "0.0#%";
        if (cell.IsTime)
            return "[h]:mm";
        if (!cell.HasWords)
            return cell.Number is { } number && number % 1 == 0 && decimal.Abs(number) >= 1000 ? "#,##0" : "";
        var text = cell.Text;
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        return first < 0 ? "" : Quoted(text[..first].TrimEnd('-', '(')) + "0.############" + Quoted(text[(last + 1)..]);
    }

    private static string Quoted(string words) => words.Length == 0 ? "" : $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"";

    private static List<double> WidthsOf(Sheet sheet)
    {
        var last = Math.Min(200, sheet.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
        var widths = new double[last];
        Array.Fill(widths, NarrowestColumn);
        foreach (var row in sheet.Rows.Take(WidthRows))
        {
            // A title over the whole table stands in one cell and makes no column wide.
            var filled = Enumerable.Range(1, Math.Min(last, row.Cells.Count)).Where(column => !row[column].IsBlank).ToList();
            if (filled.Count < 2)
                continue;
            foreach (var column in filled)
                widths[column - 1] = Math.Max(widths[column - 1], Math.Min(WidestColumn,
                    row[column].Text.Split('\n').Max(line => line.Length) * 1.15));
        }
        return [.. widths];
    }

    private static bool IsMerge(CellRange range) =>
        range is { FirstRow: > 0, FirstColumn: > 0, LastRow: <= 1_048_576, LastColumn: <= 16_384 }
        && (range.LastRow > range.FirstRow || range.LastColumn > range.FirstColumn);

    // Overlapping merges would have the file repaired.
    private static IEnumerable<string> MergesOf(Sheet sheet)
    {
        var kept = new List<CellRange>();
        foreach (var range in sheet.Merged.Where(IsMerge).Take(MostMerges))
        {
            if (kept.Exists(other => other.FirstRow <= range.LastRow && range.FirstRow <= other.LastRow
                && other.FirstColumn <= range.LastColumn && range.FirstColumn <= other.LastColumn))
                continue;
            kept.Add(range);
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{CellName.Range(range.FirstRow, range.FirstColumn, range.LastRow, range.LastColumn)}");
        }
    }
}
