using System.Xml;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Ods;

/// <summary>Reads one sheet row by row. What a row or cell says of its repetitions is believed only as far as a sheet reaches.</summary>
internal sealed class OdsTable(XmlReader reader, OdsStyles styles, IntakeOptions options, CellCount cells)
{
    public const int LastColumn = 16_384;
    private const int LastRow = 1_048_576;

    private readonly RowBuffer _row = new();
    private readonly OdsCell _cell = new(reader, options);
    private readonly List<(int Last, string Style)> _columns = [];
    private long _columnsRead;
    private long _rowsRead;

    /// <summary>Where hidden columns and merged ranges are noted; null when nobody asks.</summary>
    public SheetBuilder? Whole { get; init; }

    /// <param name="onRow">Takes each row with something in it; false stops the reading.</param>
    public void Read(Func<RowBuffer, bool> onRow)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        var isStopped = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "table-column":
                    ReadColumn();
                    break;
                case "table-row" when !isStopped:
                    isStopped = !ReadRow(onRow);
                    break;
                // The copy of another file's sheet, kept for formulas.
                case "table-source":
                    isStopped = true;
                    break;
                case "table-columns" or "table-header-columns" or "table-column-group"
                    or "table-rows" or "table-header-rows" or "table-row-group":
                    OdsNames.CheckDepth(reader);
                    break;
                default:
                    OdsNames.Pass(reader);
                    break;
            }
        }
    }

    private void ReadColumn()
    {
        var (repeated, isHidden, style) = (1, false, "");
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "number-columns-repeated":
                    repeated = OdsNames.Count(reader.Value);
                    break;
                case "visibility":
                    isHidden = reader.Value is "collapse" or "filter";
                    break;
                case "default-cell-style-name":
                    style = reader.Value;
                    break;
            }
        }
        reader.MoveToElement();
        var first = _columnsRead + 1;
        _columnsRead += repeated;
        if (first > LastColumn)
            return;
        var last = (int)Math.Min(_columnsRead, LastColumn);
        _columns.Add((last, style));
        if (isHidden)
            Whole?.HiddenColumns.Add(((int)first, last));
    }

    private bool ReadRow(Func<RowBuffer, bool> onRow)
    {
        var (repeated, isHidden, style) = (1, false, "");
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "number-rows-repeated":
                    repeated = OdsNames.Count(reader.Value);
                    break;
                case "visibility":
                    isHidden = reader.Value is "collapse" or "filter";
                    break;
                case "default-cell-style-name":
                    style = reader.Value;
                    break;
            }
        }
        reader.MoveToElement();
        var number = _rowsRead + 1;
        _rowsRead += repeated;
        _row.Start((int)Math.Min(number, LastRow + 1), isHidden);
        if (!reader.IsEmptyElement)
            ReadCells(style);
        if (_row.Filled == 0)
            return true;
        if (_rowsRead > LastRow)
            throw new InvalidDataException("A row lies beyond the sheet.");
        cells.Add((long)_row.Filled * repeated);
        for (var i = 0; i < repeated; i++)
        {
            _row.Repeat((int)number + i);
            if (!onRow(_row))
                return false;
        }
        return true;
    }

    private void ReadCells(string rowStyle)
    {
        var depth = reader.Depth;
        var (column, reached) = (1L, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                OdsNames.Pass(reader);
                continue;
            }
            _cell.ReadHead();
            while (reached < _columns.Count && _columns[reached].Last < column)
                reached++;
            var columnStyle = reached < _columns.Count ? _columns[reached].Style : "";
            Place(column, styles.Of(_cell.Style.Length > 0 ? _cell.Style : rowStyle.Length > 0 ? rowStyle : columnStyle));
            column += _cell.Repeated;
        }
    }

    private void Place(long column, OdsStyle style)
    {
        var cell = _cell.ReadBody(style);
        if (_cell.IsMerged && column <= LastColumn && _row.Number <= LastRow)
        {
            var lastRow = (int)Math.Min(_row.Number + (long)_cell.Rows - 1, LastRow);
            Whole?.Merged.Add(new CellRange(_row.Number, (int)column, lastRow, (int)Math.Min(column + _cell.Columns - 1, LastColumn)));
        }
        if (cell.Kind == CellKind.Blank)
            return;
        if (column + _cell.Repeated - 1 > LastColumn)
            throw new InvalidDataException("A cell lies beyond the sheet.");
        for (var i = 0; i < _cell.Repeated; i++)
        {
            _row.Set((int)column + i, cell);
            _cell.KeepLegacy(_row, (int)column + i, style);
        }
    }
}
