using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Reporter.Core.Consolidation.Upward;
using Reporter.Core.Forms;
using Reporter.Core.Numbers;
using Reporter.Core.Sheets;
using Reporter.Packages;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>Writes the part of one sheet of a filled form: rows in their turns, values in the place of tags, everything that names rows
/// moved.</summary>
internal sealed class FilledSheetWriter
{
    private const double DefaultWidth = 8.43;
    private const double DefaultHeight = 15;

    private readonly FilledSheet _sheet;
    private readonly FormSheetPart _part;
    private readonly FilledReferences _references;
    private readonly FilledValues _values;
    private readonly XElement _root;
    private readonly XNamespace _space;
    private readonly Dictionary<string, (string Text, int Row, int Column)> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, XElement> _templates = [];
    private readonly FilledStyles _styles;
    private List<CellRange> _merges = [];

    public FilledSheetWriter(FilledSheet sheet, FormSheetPart part, FilledReferences references, FilledValues values, FilledStyles styles)
    {
        (_sheet, _part, _references, _values, _styles) = (sheet, part, references, values, styles);
        _root = new XElement(part.Xml?.Root ?? throw new ArgumentException("A sheet without cells.", nameof(part)));
        _space = _root.Name.Namespace;
    }

    /// <summary>Cells whose formula could not be moved.</summary>
    public List<(int Row, int Column)> Broken { get; } = [];

    public byte[] Write()
    {
        var number = 0;
        foreach (var row in _root.Child("sheetData")?.Children("row") ?? [])
        {
            number = row.Number("r", number + 1);
            _templates[number] = row;
            NoteShared(row, number);
        }
        MoveMerges();
        MoveRest();
        return PartXml.Of(WriteTo);
    }

    // The rows are written one by one: a country's have no place in memory all at once.
    private void WriteTo(XmlWriter writer)
    {
        writer.WriteStartElement(_root.Name.LocalName, _root.Name.NamespaceName);
        foreach (var attribute in _root.Attributes())
        {
            if (attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "xmlns")
                writer.WriteAttributeString("xmlns", attribute.Name.LocalName, null, attribute.Value);
            else if (!attribute.IsNamespaceDeclaration)
                writer.WriteAttributeString(attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        }
        foreach (var child in _root.Elements())
        {
            if (child.Name.LocalName != "sheetData")
            {
                child.WriteTo(writer);
                continue;
            }
            writer.WriteStartElement("sheetData", _space.NamespaceName);
            foreach (var row in Rows())
                row.WriteTo(writer);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private IEnumerable<XElement> Rows()
    {
        for (var at = 1; at <= _sheet.Rows.Rows.Count; at++)
        {
            var turn = _sheet.Rows.Rows[at - 1];
            if (_templates.TryGetValue(turn.Template, out var row))
                yield return RowOf(row, turn, at);
        }
        foreach (var (number, row) in _templates.Where(row => row.Key > _sheet.Rows.LastTemplate).OrderBy(row => row.Key))
            yield return RowOf(row, new TurnRow(number, []), _sheet.Rows.First(number));
    }

    private void NoteShared(XElement row, int number)
    {
        foreach (var cell in row.Children("c"))
        {
            if (cell.Child("f") is { Value.Length: > 0 } formula && formula.Value("t") == "shared"
                && SheetXml.CellAt(cell.Value("r")) is var (_, column))
                _shared[formula.Value("si")] = (formula.Value, number, column);
        }
    }

    private XElement RowOf(XElement row, TurnRow turn, int to)
    {
        var copy = new XElement(row.Name, row.Attributes());
        copy.SetAttributeValue("r", to);
        copy.SetAttributeValue("spans", null);
        var column = 0;
        var lines = 1.0;
        foreach (var cell in row.Children("c"))
        {
            column = SheetXml.CellAt(cell.Value("r"))?.Column ?? column + 1;
            copy.Add(CellOf(cell, turn, column, to));
            if (_sheet.Cells.TryGetValue((to, column), out var value) && value is string text && _styles.Wraps(cell.Number("s")))
                lines = Math.Max(lines, Lines(text, to, column));
        }
        var height = (lines * DefaultHeight) + 1;
        if (lines > 1 && height > (double.TryParse(row.Value("ht"), CultureInfo.InvariantCulture, out var own) ? own : DefaultHeight))
        {
            copy.SetAttributeValue("ht", Math.Min(409, height).ToString(CultureInfo.InvariantCulture));
            copy.SetAttributeValue("customHeight", 1);
        }
        return copy;
    }

    private double Lines(string text, int row, int column)
    {
        var last = _merges.Find(range => range.FirstRow <= row && row <= range.LastRow
            && range.FirstColumn == column)?.LastColumn ?? column;
        var width = Enumerable.Range(column, last - column + 1).Sum(WidthOf);
        return text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length / Math.Max(1, width * 1.05))));
    }

    private double WidthOf(int column) => _root.Child("cols")?.Children("col")
        .FirstOrDefault(each => each.Number("min") <= column && column <= each.Number("max")) is { } columns
        && double.TryParse(columns.Value("width"), CultureInfo.InvariantCulture, out var width) ? width : DefaultWidth;

    private XElement CellOf(XElement cell, TurnRow turn, int column, int to)
    {
        var copy = new XElement(cell);
        copy.SetAttributeValue("r", CellName.Of(to, column));
        if (_sheet.Cells.TryGetValue((to, column), out var value))
            Fill(copy, value);
        else if (copy.Child("f") is { } formula)
            WriteFormula(copy, formula, turn, column, to);
        return copy;
    }

    private void Fill(XElement cell, object? value)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        switch (value)
        {
            case decimal number:
                cell.Add(new XElement(_space + "v", number.ToString(CultureInfo.InvariantCulture)));
                break;
            case DateOnly date:
                cell.Add(new XElement(_space + "v", VietDate.ToSerial(date)));
                break;
            case string text:
                cell.SetAttributeValue("t", "inlineStr");
                if (text is ['=' or '+' or '-' or '@', ..])
                    cell.SetAttributeValue("s", _styles.Quoted(cell.Number("s")));
                cell.Add(new XElement(_space + "is", new XElement(_space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"),
                    ExcelLimits.Cut(XmlCharacters.Clean(text), ExcelLimits.CellText))));
                break;
        }
    }

    private void WriteFormula(XElement cell, XElement formula, TurnRow turn, int column, int to)
    {
        var text = formula.Value;
        if (formula.Value("t") == "shared")
        {
            if (text.Length == 0 && _shared.TryGetValue(formula.Value("si"), out var master))
                text = FormulaRows.Copied(master.Text, turn.Template - master.Row, column - master.Column);
            formula.RemoveAttributes();
        }
        if (formula.Value("ref") is { Length: > 0 } range)
            formula.SetAttributeValue("ref", _references.Formula(range, _part.Name, turn));
        formula.Value = _references.Formula(text, _part.Name, turn);
        cell.Child("v")?.Remove();
        cell.SetAttributeValue("t", null);
        if (_references.IsBroken)
        {
            Broken.Add((turn.Template, column));
            formula.Remove();
        }
        else
        {
            switch (_values.Of(_sheet.Name, to, column, formula.Value))
            {
                case decimal number:
                    cell.Add(new XElement(_space + "v", number.ToString(CultureInfo.InvariantCulture)));
                    break;
                case string shown:
                    cell.SetAttributeValue("t", "str");
                    cell.Add(new XElement(_space + "v", shown));
                    break;
            }
        }
    }

    private void MoveMerges()
    {
        var merged = _root.Child("mergeCells");
        _merges = [.. merged?.Children("mergeCell").Select(merge => SheetXml.RangeAt(merge.Value("ref"))).OfType<CellRange>()
            .SelectMany(range => _sheet.Rows.Turns(range.FirstRow, range.LastRow)
                .Select(turn => range with { FirstRow = turn.First, LastRow = turn.Last }))
            .Where(range => range.FirstRow < range.LastRow || range.FirstColumn < range.LastColumn) ?? []];
        merged?.Remove();
        if (_merges.Count > 0)
            SheetOrder.Insert(_root, new XElement(_space + "mergeCells", new XAttribute("count", _merges.Count),
                _merges.Select(range => new XElement(_space + "mergeCell", new XAttribute("ref", CellName.Range(range.FirstRow,
                    range.FirstColumn, range.LastRow, range.LastColumn))))));
    }

    private void MoveRest()
    {
        _root.Child("dimension")?.Remove();
        foreach (var element in _root.Descendants().Where(each => each.Name.LocalName is not ("c" or "row" or "mergeCell" or "hyperlink")
            && !each.Ancestors().Any(above => above.Name.LocalName == "sheetData")).ToList())
        {
            if (element.Name.LocalName == "autoFilter" && element.Attribute("ref") is { } filter)
                filter.Value = _references.Span(filter.Value, _part.Name);
            else if (element.Attribute("sqref") is { } places && element.Name.LocalName != "selection")
                places.Value = Ranges(places.Value);
            else if (element.Name.LocalName == "sqref")
                element.Value = Ranges(element.Value);
            if (element.Name.LocalName is "formula" or "formula1" or "formula2" or "f" && !element.HasElements)
                element.Value = _references.Formula(element.Value, _part.Name, TopOf(element), isRule: true);
        }
        foreach (var empty in _root.Descendants().Where(each => each.Attribute("sqref") is { Value.Length: 0 }).ToList())
            empty.Remove();
        MoveLinks();
        MoveBreaks();
        foreach (var text in _root.Child("headerFooter")?.Elements() ?? [])
        {
            if (_sheet.HeadersAndFooters.TryGetValue(text.Value, out var now))
                text.Value = ExcelLimits.Cut(now, ExcelLimits.HeaderText);
        }
    }

    // A rule's formula is written for the first cell of its ranges.
    private TurnRow? TopOf(XElement formula) => formula.Ancestors()
        .Select(above => above.Attribute("sqref")?.Value ?? above.Child("sqref")?.Value).FirstOrDefault(ranges => ranges is not null)
        is { } moved && SheetXml.RangeAt(moved.Split(' ')[0]) is { } first && first.FirstRow <= _sheet.Rows.Rows.Count
        ? _sheet.Rows.Rows[first.FirstRow - 1] : null;

    private string Ranges(string ranges) => string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(range =>
        SheetXml.RangeAt(range) is not { } cells ? [range]
            : _sheet.Rows.Runs(cells.FirstRow, cells.LastRow)
                .Select(run => CellName.Range(run.First, cells.FirstColumn, run.Last, cells.LastColumn))));

    private void MoveLinks()
    {
        foreach (var link in _root.Child("hyperlinks")?.Children("hyperlink").ToList() ?? [])
        {
            if (link.Attribute("location") is { } inside)
                inside.Value = _references.Span(inside.Value, _part.Name);
            if (SheetXml.RangeAt(link.Value("ref")) is not { } cells)
                continue;
            var copies = _sheet.Rows.Turns(cells.FirstRow, cells.LastRow).Select(turn =>
            {
                var copy = new XElement(link);
                copy.SetAttributeValue("ref", CellName.Range(turn.First, cells.FirstColumn, turn.Last, cells.LastColumn));
                return copy;
            }).ToList();
            link.ReplaceWith(copies);
        }
        if (_root.Child("hyperlinks") is { HasElements: false } none)
            none.Remove();
    }

    private void MoveBreaks()
    {
        var breaks = _root.Child("rowBreaks");
        var moved = breaks?.Children("brk").SelectMany(each => _sheet.Rows.At(each.Number("id")).Select(row =>
        {
            var copy = new XElement(each);
            copy.SetAttributeValue("id", row);
            return copy;
        })).ToList();
        if (breaks is null || moved is null)
            return;
        breaks.ReplaceNodes(moved);
        breaks.SetAttributeValue("count", moved.Count);
        breaks.SetAttributeValue("manualBreakCount", moved.Count);
        if (moved.Count == 0)
            breaks.Remove();
    }
}
