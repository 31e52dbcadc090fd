using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Consolidation.Upward;
using Reporter.Core.Numbers;

namespace Reporter.Sheets.Forms;

/// <summary>What the cells of a filled form hold, and what its formulas come to, for programs that do not reckon themselves.</summary>
internal sealed class FilledValues
{
    // A chain of formulas longer than this is left to Excel.
    private const int Deepest = 200;

    private readonly Dictionary<string, (FilledSheet Sheet, Dictionary<(int, int), XElement> Cells)> _sheets =
        new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Sheet, int Row, int Column), object?> _known = [];
    private readonly Func<FilledSheet, int, int, XElement, string?> _formula;
    private readonly IReadOnlyList<XElement> _strings;
    private int _depth;

    /// <param name="formula">The formula of a cell of the template as it stands on the filled form; null where it could not be
    /// moved.</param>
    public FilledValues(IEnumerable<(FilledSheet Sheet, XElement Root)> sheets, IReadOnlyList<XElement> strings,
        Func<FilledSheet, int, int, XElement, string?> formula)
    {
        (_strings, _formula) = (strings, formula);
        foreach (var (sheet, root) in sheets)
        {
            var cells = new Dictionary<(int, int), XElement>();
            foreach (var cell in root.Child("sheetData")?.Children("row").SelectMany(row => row.Children("c")) ?? [])
            {
                if (SheetXml.CellAt(cell.Value("r")) is var (row, column))
                    cells[(row, column)] = cell;
            }
            _sheets[sheet.Name] = (sheet, cells);
        }
    }

    /// <summary>Null for what is left to Excel.</summary>
    public object? Of(string sheet, int row, int column, string formula)
    {
        if (_known.TryGetValue((sheet, row, column), out var known))
            return known;
        if (_depth > Deepest)
            return null;
        _depth++;
        // A cell that needs itself finds nothing.
        _known[(sheet, row, column)] = null;
        try
        {
            var value = new FormulaValue(formula, (name, at, letters) => CellOf(name.Length > 0 ? name : sheet, at, letters)).Value();
            return _known[(sheet, row, column)] = value is bool yes ? yes ? "TRUE" : "FALSE" : value;
        }
        catch (NotSupportedException)
        {
            return null;
        }
        finally
        {
            _depth--;
        }
    }

    private object? CellOf(string name, int row, int column)
    {
        if (!_sheets.TryGetValue(name, out var found))
            throw new NotSupportedException(name);
        var (sheet, cells) = found;
        if (sheet.Cells.TryGetValue((row, column), out var filled))
            return filled is DateOnly date ? (decimal)VietDate.ToSerial(date) : filled;
        var template = row <= sheet.Rows.Rows.Count ? sheet.Rows.Rows[row - 1].Template
            : row - sheet.Rows.Rows.Count + sheet.Rows.LastTemplate;
        if (!cells.TryGetValue((template, column), out var cell))
            return null;
        if (cell.Child("f") is not null)
        {
            return _formula(sheet, row, template, cell) is { } formula ? Of(name, row, column,
                formula) ?? throw new NotSupportedException(formula)
                : throw new NotSupportedException(name);
        }
        var text = cell.Child("v")?.Value ?? "";
        return cell.Value("t") switch
        {
            "" or "n" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Count
                ? SheetXml.TextOf(_strings[index]) : "",
            "inlineStr" => cell.Child("is") is { } inline ? SheetXml.TextOf(inline) : "",
            "b" => text == "1",
            _ => throw new NotSupportedException(text),
        };
    }
}
