using System.Globalization;
using System.Xml;
using Reporter.Core.Sheets;
using Reporter.Sheets.Legacy;

namespace Reporter.Sheets.Xlsx;

/// <summary>Reads one sheet row by row. Elements are known by local name, since Strict files have other namespaces than the rest.</summary>
internal sealed class XlsxSheet
{
    private const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;
    private const int LongestFormula = 200;

    private readonly XmlReader _reader;
    private readonly XlsxWorkbook _workbook;
    private readonly IntakeOptions _options;
    private readonly XlsxText _text;
    private readonly RowBuffer _row = new();
    private int _empty;

    public XlsxSheet(XmlReader reader, XlsxWorkbook workbook, IntakeOptions options)
    {
        _reader = reader;
        _workbook = workbook;
        _options = options;
        _text = new XlsxText(options);
    }

    /// <summary>Called for each hidden run of columns, before any row.</summary>
    public Action<int, int> OnHiddenColumns { get; init; } = (_, _) => { };

    /// <summary>Called for each merged range, after all rows.</summary>
    public Action<CellRange> OnMerged { get; init; } = _ => { };

    /// <summary>The number of the last empty row looked at, when the sheet was left there.</summary>
    public int? LeftAt { get; private set; }

    /// <param name="onRow">Takes each row with something in it; false stops the reading.</param>
    public void Read(Func<RowBuffer, bool> onRow)
    {
        while (_reader.Read())
        {
            if (_reader.NodeType != XmlNodeType.Element)
                continue;
            switch (_reader.LocalName)
            {
                case "col":
                    ReadColumns();
                    break;
                case "sheetData" when !ReadRows(onRow):
                    return;
                case "mergeCell":
                    if (Range(_reader.GetAttribute("ref") ?? "") is { } range)
                        OnMerged(range);
                    break;
                case "extLst" or "conditionalFormatting" or "dataValidations":
                    _reader.Skip();
                    break;
            }
        }
    }

    private void ReadColumns()
    {
        if (_reader.GetAttribute("hidden") is not ("1" or "true" or "on"))
            return;
        if (int.TryParse(_reader.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(_reader.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first >= 1)
            OnHiddenColumns(first, Math.Min(last, LastColumn));
    }

    private bool ReadRows(Func<RowBuffer, bool> onRow)
    {
        if (_reader.IsEmptyElement)
            return true;
        var depth = _reader.Depth;
        var number = 0;
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element || _reader.LocalName != "row")
                continue;
            var isHidden = ReadRowHead(ref number);
            _row.Start(number, isHidden);
            if (!_reader.IsEmptyElement)
                ReadCells();
            if (_row.Filled > 0)
            {
                _empty = 0;
                if (!onRow(_row))
                    return false;
            }
            else if (++_empty >= _options.MaxEmptyRows)
            {
                LeftAt = number;
                return false;
            }
        }
        return true;
    }

    private bool ReadRowHead(ref int number)
    {
        var (isHidden, next) = (false, number + 1);
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == "r")
                next = int.TryParse(_reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given
                    : throw new InvalidDataException("A row has no number.");
            else if (_reader.LocalName == "hidden")
                isHidden = _reader.Value is "1" or "true" or "on";
        }
        _reader.MoveToElement();
        number = next is >= 1 and <= LastRow ? next : throw new InvalidDataException("A row lies beyond the sheet.");
        return isHidden;
    }

    private void ReadCells()
    {
        var depth = _reader.Depth;
        var column = 0;
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element || _reader.LocalName != "c")
                continue;
            var (style, type) = (0, CellType.Number);
            column++;
            while (_reader.MoveToNextAttribute())
            {
                switch (_reader.LocalName)
                {
                    case "r":
                        // Some programs count from nought and leave the letters away; such a cell stands after the one before.
                        column = Column(_reader.Value) is var given and > 0 ? given : column;
                        break;
                    case "s":
                        style = int.TryParse(_reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 0;
                        break;
                    case "t":
                        type = Type(_reader.Value);
                        break;
                }
            }
            _reader.MoveToElement();
            if (column is < 1 or > LastColumn)
                throw new InvalidDataException("A cell lies beyond the sheet.");
            if (!_reader.IsEmptyElement)
                ReadCell(column, type, style < _workbook.Styles.Length ? _workbook.Styles[style] : XlsxStyle.Plain);
        }
    }

    private void ReadCell(int column, CellType type, XlsxStyle style)
    {
        var depth = _reader.Depth;
        string? formula = null;
        var hasValue = false;
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element)
                continue;
            switch (_reader.LocalName)
            {
                case "v" when type == CellType.Number && formula is null:
                    var digits = _text.ReadText(_reader).Trim();
                    if (digits.Length > 0)
                        _row.Set(column, CellMaker.Number(digits, style.Number, _workbook.From1904));
                    hasValue = digits.Length > 0;
                    break;
                case "v":
                    hasValue = Value(column, type, style, _text.ReadText(_reader)) || type == CellType.Formula;
                    break;
                case "is":
                    Text(column, _text.ReadString(_reader), style);
                    hasValue = true;
                    break;
                case "f":
                    formula = _text.ReadText(_reader);
                    break;
                case "extLst":
                    _reader.Skip();
                    break;
            }
        }
        if (formula is not null && !hasValue)
            _row.Set(column, new Cell(CellKind.Uncalculated, "=" + formula[..Math.Min(formula.Length, LongestFormula)]));
    }

    private bool Value(int column, CellType type, XlsxStyle style, string value)
    {
        if (value.Length == 0)
            return false;
        switch (type)
        {
            case CellType.Shared:
                if (!int.TryParse(value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    || index >= _workbook.Strings.Length)
                    throw _workbook.Strings.Length == 0 ? BrokenFile.Without("xl/sharedStrings.xml")
                        : new InvalidDataException("A text is not there.");
                Text(column, _workbook.Strings[index], style);
                break;
            case CellType.Formula or CellType.Inline:
                Text(column, new XlsxString(XlsxText.Unescape(value), null), style);
                break;
            case CellType.Boolean:
                _row.Set(column, CellMaker.Boolean(value.Trim() is "1" or "true"));
                break;
            case CellType.Error:
                _row.Set(column, CellMaker.Error(value.Trim()));
                break;
            case CellType.Date:
                _row.Set(column, CellMaker.IsoDate(value));
                break;
            default:
                _row.Set(column, CellMaker.Number(value.Trim(), style.Number, _workbook.From1904));
                break;
        }
        return true;
    }

    private void Text(int column, XlsxString text, XlsxStyle style)
    {
        var clean = text.Clean;
        if (clean.Length == 0)
            return;
        var indent = style.Indent > 0 ? style.Indent : text.Raw.Length > 0 && text.Raw[0] is ' ' or '\u00A0' or '\t'
            ? CellText.Indent(text.Raw) : (byte)0;
        _row.Set(column, indent > 0 ? CellMaker.Text(clean) with { Indent = indent } : CellMaker.Text(clean));
        if (text.Runs is { } runs)
            _row.Legacy.Add(new LegacyCell(_row.Number, column,
                [.. runs.Select(run => run.Claimed == XlsxText.CellFont ? new LegacyRun(run.Text, style.Font, style.IsCapitals) : run)]));
        else if (style.Font is null)
            _row.Keep(column, text.Raw, clean);
        else if (EncodingJudge.HasMarks(text.Raw))
            _row.Legacy.Add(new LegacyCell(_row.Number, column, [new LegacyRun(text.Raw, style.Font, style.IsCapitals)]));
    }

    private static int Column(string address)
    {
        var column = 0;
        foreach (var c in address)
        {
            if (c is >= 'A' and <= 'Z')
                column = (column * 26) + (c - 'A' + 1);
            else if (c is >= 'a' and <= 'z')
                column = (column * 26) + (c - 'a' + 1);
            else if (c != '$')
                break;
            if (column > LastColumn)
                break;
        }
        return column;
    }

    private static CellRange? Range(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (first, last) = colon < 0 ? (text, text) : (text[..colon], text[(colon + 1)..]);
        var range = new CellRange(Row(first), Column(first), Row(last), Column(last));
        return range is { FirstRow: >= 1, FirstColumn: >= 1 } && range.LastRow >= range.FirstRow && range.LastColumn >= range.FirstColumn
            ? range : null;
    }

    private static int Row(string address) =>
        int.TryParse(address.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var row) && row <= LastRow ? row : 0;

    private static CellType Type(string value) => value switch
    {
        "s" => CellType.Shared,
        "n" => CellType.Number,
        "str" => CellType.Formula,
        "inlineStr" => CellType.Inline,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.Date,
        _ => CellType.Number,
    };

    private enum CellType
    {
        Number,
        Shared,
        Formula,
        Inline,
        Boolean,
        Error,
        Date,
    }
}
