using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Sheets;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>Writes the part of one sheet anew: rows moved and repeated, cells to be filled in unlocked and shaded, rules added.</summary>
internal sealed class BlankSheetWriter
{
    private const string InputFill = "E8F1FA";

    private readonly BlankSheet _sheet;
    private readonly FormSheetPart _part;
    private readonly XElement _root;
    private readonly BookChange _change;
    private readonly XNamespace _space;
    private readonly Dictionary<string, (string Text, int Row, int Column)> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Row, int Column), CellRange> _inputRanges = [];
    private List<CellRange> _merges = [];

    public BlankSheetWriter(BlankSheet sheet, FormSheetPart part, BookChange change)
    {
        (_sheet, _part, _change) = (sheet, part, change);
        _root = new XElement(part.Xml?.Root ?? throw new ArgumentException("A sheet without cells.", nameof(part)));
        _space = _root.Name.Namespace;
    }

    public XElement Write(bool isFirst)
    {
        _root.Child("dimension")?.Remove();
        MoveMerges();
        WriteRows();
        MoveRules();
        if (!_sheet.IsUntouched)
        {
            Protect();
            AddRules();
            SetUpPage();
        }
        SetView(isFirst);
        return _root;
    }

    private void MoveMerges()
    {
        var merged = _root.Child("mergeCells");
        var moved = new List<CellRange>();
        foreach (var range in merged?.Children("mergeCell").Select(merge => SheetXml.RangeAt(merge.Value("ref"))).OfType<CellRange>() ?? [])
        {
            var turns = range.FirstRow == range.LastRow ? _sheet.Rows.CountOf(range.FirstRow) : 1;
            for (var turn = 0; turn < turns && range.FirstRow == range.LastRow; turn++)
                moved.Add(range with
                {
                    FirstRow = _sheet.Rows.First(range.FirstRow) + turn,
                    LastRow = _sheet.Rows.First(range.FirstRow) + turn,
                });
            if (range.FirstRow < range.LastRow && _sheet.Rows.Range(range.FirstRow, range.LastRow) is var (first, last))
                moved.Add(range with { FirstRow = first, LastRow = last });
        }
        _merges = moved;
        merged?.Remove();
        if (moved.Count > 0)
            SheetOrder.Insert(_root, new XElement(_space + "mergeCells", new XAttribute("count", moved.Count),
                moved.Select(range => new XElement(_space + "mergeCell", new XAttribute("ref", CellName.Range(range.FirstRow,
                    range.FirstColumn, range.LastRow, range.LastColumn))))));
        foreach (var (place, cell) in _sheet.Cells.Where(cell => cell.Value.IsInput))
        {
            var range = moved.Find(range => range.FirstRow == place.Row && range.FirstColumn == place.Column);
            for (var row = place.Row; row <= (range?.LastRow ?? place.Row); row++)
            {
                for (var column = place.Column; column <= (range?.LastColumn ?? place.Column); column++)
                    _inputRanges[(row, column)] = range ?? new CellRange(row, column, row, column);
            }
        }
    }

    private void WriteRows()
    {
        var data = _root.Child("sheetData") ?? throw new InvalidDataException("A sheet without rows.");
        var rows = new SortedDictionary<int, XElement>();
        var number = 0;
        foreach (var row in data.Children("row").ToList())
        {
            number = row.Number("r", number + 1);
            NoteShared(row, number);
            for (var turn = 0; turn < _sheet.Rows.CountOf(number); turn++)
                rows[_sheet.Rows.First(number) + turn] = RowOf(row, number, turn);
        }
        // Cells that the author did not make: the mark, list columns of a row he left bare.
        foreach (var row in _sheet.Cells.Where(cell => cell.Value.IsInput || cell.Value.Style is not null).GroupBy(cell => cell.Key.Row))
        {
            if (!rows.TryGetValue(row.Key, out var element))
                rows[row.Key] = element = new XElement(_space + "row", new XAttribute("r", row.Key));
            foreach (var (place, cell) in row.OrderBy(cell => cell.Key.Column))
                Ensure(element, place, cell);
        }
        data.ReplaceNodes(rows.Values);
    }

    private void Ensure(XElement row, (int Row, int Column) place, BlankCell cell)
    {
        var address = CellName.Of(place.Row, place.Column);
        if (row.Children("c").Any(other => other.Value("r") == address))
            return;
        var element = new XElement(_space + "c", new XAttribute("r", address), new XAttribute("s", cell.Style is { } style
            ? _change.Styles.Of(style) : (uint)_change.Book.Like(0, cell.IsInput, cell.IsInput ? InputFill : "", cell.Format)));
        Fill(element, cell.Content ?? CellContent.Empty);
        var next = row.Children("c").FirstOrDefault(other => SheetXml.CellAt(other.Value("r")) is var (_, column) && column > place.Column);
        if (next is null)
            row.Add(element);
        else
            next.AddBeforeSelf(element);
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

    private XElement RowOf(XElement row, int number, int turn)
    {
        var to = _sheet.Rows.First(number) + turn;
        var copy = new XElement(row.Name, row.Attributes());
        copy.SetAttributeValue("r", to);
        copy.SetAttributeValue("spans", null);
        var column = 0;
        foreach (var cell in row.Children("c"))
        {
            column = SheetXml.CellAt(cell.Value("r"))?.Column ?? column + 1;
            copy.Add(CellOf(cell, number, column, to, turn));
        }
        return copy;
    }

    private XElement CellOf(XElement cell, int row, int column, int to, int turn)
    {
        var copy = new XElement(cell);
        copy.SetAttributeValue("r", CellName.Of(to, column));
        var own = _sheet.Cells.GetValueOrDefault((to, column));
        if (own?.Content is { } content)
        {
            Fill(copy, content);
        }
        else if (copy.Child("f") is { } formula)
        {
            WriteFormula(copy, formula, row, column, turn);
        }
        else if (copy.Value("t") == "s" && copy.Child("v") is { } index
            && int.TryParse(index.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var text))
        {
            index.Value = (text + _change.StringShift).ToString(CultureInfo.InvariantCulture);
        }
        if (_sheet.IsUntouched)
            return copy;
        var isInput = _inputRanges.ContainsKey((to, column));
        var style = _change.Book.Like(copy.Number("s"), isInput, isInput ? InputFill : "", own?.Format ?? "");
        copy.SetAttributeValue("s", style == 0 && copy.Attribute("s") is null ? null : style);
        return copy;
    }

    private void WriteFormula(XElement cell, XElement formula, int row, int column, int turn)
    {
        var text = formula.Value;
        if (formula.Value("t") == "shared")
        {
            if (text.Length == 0 && _shared.TryGetValue(formula.Value("si"), out var master))
                text = FormulaRows.Copied(master.Text, row - master.Row, column - master.Column);
            formula.RemoveAttributes();
        }
        if (formula.Value("ref") is { Length: > 0 } range)
            formula.SetAttributeValue("ref", FormulaRows.Moved(range, _part.Name, _change.Maps));
        formula.Value = _change.Moved(text, _part.Name, row, turn);
        // What it showed is of the author's own copy.
        cell.Child("v")?.Remove();
        cell.SetAttributeValue("t", null);
    }

    private void Fill(XElement cell, CellContent content)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        switch (content)
        {
            case CellContent.TextContent text:
                cell.SetAttributeValue("t", "inlineStr");
                cell.Add(new XElement(_space + "is", new XElement(_space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"),
                    text.Text)));
                break;
            case CellContent.NumberContent number:
                cell.Add(new XElement(_space + "v", number.Stored.ToString(CultureInfo.InvariantCulture)));
                break;
            case CellContent.Formula formula:
                cell.Add(new XElement(_space + "f", formula.Text));
                break;
        }
    }

    private void MoveRules()
    {
        foreach (var element in _root.Descendants().Where(each => each.Name.LocalName is not ("c" or "row" or "mergeCell")).ToList())
        {
            foreach (var attribute in element.Attributes().Where(each => each.Name.LocalName is "sqref" or "ref"
                && each.Name.NamespaceName.Length == 0).ToList())
            {
                if (element.Name.LocalName == "f")
                    continue;
                attribute.Value = Ranges(attribute.Value);
                if (attribute.Value.Length == 0)
                    element.Remove();
            }
            if (element.Name.LocalName == "sqref")
                element.Value = Ranges(element.Value);
            else if (element.Name.LocalName is "formula" or "formula1" or "formula2"
                || (element.Name.LocalName == "f" && element.Parent?.Name.LocalName != "c"))
                element.Value = _change.Moved(element.Value, _part.Name, 0, 0);
        }
        foreach (var broken in _root.Child("rowBreaks")?.Children("brk").ToList() ?? [])
            broken.SetAttributeValue("id", _sheet.Rows.Last(broken.Number("id")));
        foreach (var (kind, text) in _sheet.HeadersAndFooters)
        {
            if (_root.Child("headerFooter")?.Child(kind) is { } place)
                place.Value = text;
        }
    }

    private string Ranges(string ranges) => string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range =>
        SheetXml.RangeAt(range) is not { } cells ? range
        : _sheet.Rows.Range(cells.FirstRow, cells.LastRow) is var (first, last)
            ? CellName.Range(first, cells.FirstColumn, last, cells.LastColumn) : "").Where(range => range.Length > 0));

    private void Protect()
    {
        _root.Children("sheetProtection").Concat(_root.Children("protectedRanges")).ToList().ForEach(old => old.Remove());
        SheetOrder.Insert(_root, new XElement(_space + "sheetProtection", new XAttribute("sheet", 1), new XAttribute("objects", 1),
            new XAttribute("scenarios", 1), new XAttribute("formatColumns", 0), new XAttribute("formatRows", 0),
            _sheet.MayInsertRows ? new XAttribute("insertRows", 0) : null));
    }

    private void AddRules()
    {
        var rules = _root.Children("dataValidations").ToList();
        var covered = rules.SelectMany(all => all.Children("dataValidation")).Concat(_root.Below("dataValidation"))
            .SelectMany(rule => (rule.Value("sqref") + " " + rule.Child("sqref")?.Value).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(SheetXml.RangeAt).OfType<CellRange>().ToList();
        var own = _sheet.Inputs.Where(rule => SheetXml.RangeAt(rule.Ranges) is { } range
            && !covered.Exists(known => known.FirstRow <= range.FirstRow && range.FirstRow <= known.LastRow
                && known.FirstColumn <= range.FirstColumn && range.FirstColumn <= known.LastColumn)).ToList();
        if (own.Count > 0)
        {
            var all = rules.FirstOrDefault();
            if (all is null)
            {
                all = new XElement(_space + "dataValidations");
                SheetOrder.Insert(_root, all);
            }
            foreach (var rule in own)
                all.Add(BookChange.Element(SheetPartWriter.Validation(rule), _space));
            all.SetAttributeValue("count", all.Children("dataValidation").Count());
        }
        var priority = _root.Below("cfRule").Select(rule => rule.Number("priority")).DefaultIfEmpty(0).Max();
        foreach (var rule in _sheet.Highlights)
        {
            SheetOrder.Insert(_root, new XElement(_space + "conditionalFormatting", new XAttribute("sqref", rule.Ranges),
                new XElement(_space + "cfRule", new XAttribute("type", "expression"),
                    new XAttribute("dxfId", _change.Styles.OfHighlight(rule.Fill)), new XAttribute("priority", ++priority),
                    new XElement(_space + "formula", rule.Formula))));
        }
    }

    private void SetUpPage()
    {
        if (_root.Child("pageSetup") is not null)
            return;
        var columns = _sheet.Cells.Keys.Select(place => place.Column)
            .Concat(_merges.Select(range => range.LastColumn)).DefaultIfEmpty(1).Max();
        SheetOrder.Insert(_root, new XElement(_space + "pageSetup", new XAttribute("paperSize", 9),
            new XAttribute("orientation", columns > 8 ? "landscape" : "portrait"), new XAttribute("fitToWidth", 1),
            new XAttribute("fitToHeight", 0)));
        var properties = _root.Child("sheetPr");
        if (properties is null)
            SheetOrder.Insert(_root, properties = new XElement(_space + "sheetPr"));
        if (properties.Child("pageSetUpPr") is { } page)
            page.SetAttributeValue("fitToPage", 1);
        else
            properties.Add(new XElement(_space + "pageSetUpPr", new XAttribute("fitToPage", 1)));
    }

    private void SetView(bool isFirst)
    {
        if (_root.Child("sheetViews")?.Child("sheetView") is not { } view)
        {
            view = new XElement(_space + "sheetView", new XAttribute("workbookViewId", 0));
            SheetOrder.Insert(_root, new XElement(_space + "sheetViews", view));
        }
        view.SetAttributeValue("tabSelected", isFirst ? 1 : null);
        if (_sheet.Cursor.Length == 0)
            return;
        // The author's own place in the sheet is not the unit's.
        view.SetAttributeValue("topLeftCell", null);
        var pane = view.Child("pane")?.Value("activePane");
        foreach (var selection in view.Children("selection")
            .Where(each => string.IsNullOrEmpty(pane) || each.Value("pane") == pane).ToList())
            selection.Remove();
        view.Child("pane")?.SetAttributeValue("topLeftCell", TopLeft(view.Child("pane")));
        var cursor = new XElement(_space + "selection", string.IsNullOrEmpty(pane) ? null : new XAttribute("pane", pane),
            new XAttribute("activeCell", _sheet.Cursor), new XAttribute("sqref", _sheet.Cursor));
        if (view.Children("selection").LastOrDefault() is { } last)
            last.AddAfterSelf(cursor);
        else if (view.Child("pane") is { } split)
            split.AddAfterSelf(cursor);
        else
            view.AddFirst(cursor);
    }

    private static string? TopLeft(XElement? pane) => pane is null || pane.Value("state") is not ("frozen" or "frozenSplit")
        ? pane?.Attribute("topLeftCell")?.Value
        : CellName.Of(pane.Number("ySplit") + 1, pane.Number("xSplit") + 1);
}
