using System.Globalization;
using System.Xml.Linq;

namespace Reporter.Decree30.Facts;

/// <summary>Where the cells of one table stand, what lines they have and which parts of the table style touch them.</summary>
internal sealed class TableGeometry
{
    private const int DefaultPadding = 108;

    private readonly XElement _table;
    private readonly IReadOnlyList<XElement> _chain;
    private readonly string? _style;
    private readonly List<int> _grid;
    private readonly int _padding;
    private readonly int _look;

    public TableGeometry(XElement table, StyleSheet styles)
    {
        _table = table;
        var properties = table.Child("tblPr");
        _style = properties.ChildValue("tblStyle") ?? styles.DefaultOf("table");
        _chain = styles.Chain(_style);
        _grid = [.. table.Child("tblGrid").Children("gridCol").Select(column => column.TwipsAttr("w") ?? 0)];
        var margins = properties.Child("tblCellMar")
            ?? _chain.Select(s => s.Child("tblPr").Child("tblCellMar")).LastOrDefault(m => m is not null);
        _padding = (Side(margins, "left", "start") ?? DefaultPadding) + (Side(margins, "right", "end") ?? DefaultPadding);
        _look = Look(properties.Child("tblLook"));
    }

    public TableFacts Facts(int number, CellFacts? outer)
    {
        var properties = _table.Child("tblPr");
        var rows = _table.Children("tr").ToList();
        var widest = rows.Select(row => row.Children("tc").Sum(cell => WidthOf(cell) ?? 0)).DefaultIfEmpty(0).Max();
        return new TableFacts
        {
            Number = number,
            Left = properties.Child("tblInd").TwipsAttr("w") ?? 0,
            Width = _grid.Sum() is > 0 and var sum ? sum : widest,
            Rows = rows.Count,
            IsFloating = properties.Child("tblpPr") is not null,
            IsCentered = properties.ChildValue("jc") == "center",
            Outer = outer,
            HasGrid = (IsDrawn(Borders(properties, "insideH")) && IsDrawn(Borders(properties, "insideV"))) || HasDrawnCells(rows),
            Element = _table,
        };
    }

    public CellFacts Cell(TableFacts table, XElement cell, int row, int rows, int column, int gridColumn, int span)
    {
        var gridWidth = _grid.Skip(gridColumn).Take(span).Sum();
        return new CellFacts
        {
            Table = table,
            Row = row + 1,
            Column = column + 1,
            Left = table.Left + _grid.Take(gridColumn).Sum(),
            Width = gridWidth > 0 ? gridWidth : WidthOf(cell) ?? table.Width / Math.Max(1, column + 1),
            Padding = _padding,
            HasTopBorder = IsDrawn(CellBorder(cell, "top", row == 0 ? "top" : "insideH")),
            HasBottomBorder = IsDrawn(CellBorder(cell, "bottom", row == rows - 1 ? "bottom" : "insideH")),
        };
    }

    public TableLook? LookAt(int row, int rows, int column, int columns)
    {
        if (_chain.Count == 0)
            return null;

        var parts = new List<string>();
        if ((_look & 0x200) == 0)
            parts.Add(row % 2 == ((_look & 0x20) != 0 ? 1 : 0) ? "band1Horz" : "band2Horz");
        if ((_look & 0x400) == 0)
            parts.Add(column % 2 == ((_look & 0x80) != 0 ? 1 : 0) ? "band1Vert" : "band2Vert");
        if ((_look & 0x80) != 0 && column == 0)
            parts.Add("firstCol");
        if ((_look & 0x100) != 0 && column == columns - 1)
            parts.Add("lastCol");
        if ((_look & 0x20) != 0 && row == 0)
            parts.Add("firstRow");
        if ((_look & 0x40) != 0 && row == rows - 1)
            parts.Add("lastRow");
        return new TableLook(_style + "/" + string.Join('/', parts),
        [
            .. _chain,
            .. parts.SelectMany(part => _chain.SelectMany(style => style.Children("tblStylePr").Where(p => p.Attr("type") == part))),
        ]);
    }

    // Programs that export tables draw each cell and leave the table's own lines out.
    private static bool HasDrawnCells(List<XElement> rows)
    {
        var cells = rows.SelectMany(row => row.Children("tc")).ToList();
        return cells.Count > 1 && cells.Count(cell => cell.Child("tcPr").Child("tcBorders") is { } borders
            && (IsDrawn(borders.Child("top")) || IsDrawn(borders.Child("bottom")))
            && (IsDrawn(borders.Child("left") ?? borders.Child("start"))
                || IsDrawn(borders.Child("right") ?? borders.Child("end")))) * 2 > cells.Count;
    }

    private XElement? CellBorder(XElement cell, string side, string tableSide) =>
        cell.Child("tcPr").Child("tcBorders").Child(side) ?? Borders(_table.Child("tblPr"), tableSide);

    private XElement? Borders(XElement? properties, string side) =>
        properties.Child("tblBorders").Child(side)
            ?? _chain.Select(s => s.Child("tblPr").Child("tblBorders").Child(side)).LastOrDefault(b => b is not null);

    private static bool IsDrawn(XElement? border) => border.Attr("val") is { } kind && kind is not ("nil" or "none");

    private static int? Side(XElement? margins, string name, string strictName) =>
        (margins.Child(name) ?? margins.Child(strictName)).TwipsAttr("w");

    private static int? WidthOf(XElement cell) =>
        cell.Child("tcPr").Child("tcW") is { } width && width.Attr("type") is null or "dxa" ? cell.Child("tcPr").Child("tcW").TwipsAttr("w")
            : null;

    private static int Look(XElement? look)
    {
        if (int.TryParse(look.Attr("val"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits))
            return bits;

        var sum = 0;
        (string Name, int Bit)[] flags = [("firstRow", 0x20), ("lastRow", 0x40), ("firstColumn", 0x80), ("lastColumn", 0x100),
            ("noHBand", 0x200), ("noVBand", 0x400)];
        foreach (var (name, bit) in flags)
            sum |= look.Attr(name) is { } value && WordXml.IsOn(value) ? bit : 0;
        return look is null ? 0x600 : sum;
    }
}
