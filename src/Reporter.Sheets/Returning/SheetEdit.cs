using System.Globalization;
using System.Xml.Linq;
using Reporter.Packages;
using Reporter.Sheets.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Returning;

/// <summary>What changes in the part of one sheet: our fills, wrong cells that were hidden, the link to its notes.</summary>
internal sealed class SheetEdit
{
    private static readonly string[] Yes = ["1", "true", "on"];

    private readonly XElement _root;
    private readonly XmlText _text;
    private readonly List<string> _shown = [];

    public SheetEdit(XElement root, XmlText text) => (_root, _text) = (root, text);

    /// <summary>Rows and columns that are no longer hidden, as a person names them.</summary>
    public IReadOnlyList<string> Shown => _shown;

    public bool IsChanged { get; private set; }

    /// <summary>The relationship of the drawing in which notes are shown; empty for none.</summary>
    public string DrawingId => _root.Child("legacyDrawing")?.Linked("id") ?? "";

    /// <summary>Only the sheet that is shown first may be selected: what is typed goes into all selected sheets at once.</summary>
    public void Deselect()
    {
        foreach (var view in _root.Child("sheetViews")?.Children("sheetView").Where(view => Yes.Contains(view.Value("tabSelected"))) ?? [])
            Set(view, ("tabSelected", ""));
    }

    /// <summary>Takes out the fills of an earlier copy, and puts in those of this one.</summary>
    public void Fill(IReadOnlyList<CellNote> notes, uint errorFill, uint queryFill, string space)
    {
        var rules = 0;
        foreach (var formatting in _root.Children("conditionalFormatting"))
        {
            var own = formatting.Children("cfRule").Where(IsOurs).ToList();
            if (own.Count > 0)
            {
                IsChanged = true;
                if (own.Count == formatting.Elements().Count())
                    _text.Remove(formatting);
                else
                    own.ForEach(_text.Remove);
            }
        }
        if (notes.Count == 0)
            return;
        IsChanged = true;
        // Ours come first; the others keep their order among themselves. Those of Excel 2010's extension count in the same row.
        foreach (var rule in _root.Descendants().Where(each => each.Name.LocalName == "cfRule" && !IsOurs(each)
            && each.Attribute("priority") is not null).ToList())
            _text.SetAttributes(rule, "", [("priority", (rule.Number("priority") + 2).ToString(CultureInfo.InvariantCulture))]);
        foreach (var (isError, look) in new[] { (true, errorFill), (false, queryFill) })
        {
            var cells = string.Join(' ', notes.Where(note => note.IsError == isError).Select(note => note.Address));
            if (cells.Length > 0)
                Insert("conditionalFormatting", Rule(space, cells, look, ++rules));
        }
    }

    /// <summary>Shows the rows and columns of wrong cells.</summary>
    public void Show(IReadOnlyList<CellNote> notes)
    {
        if (notes.Count == 0)
            return;
        var rows = notes.Select(note => note.Row).ToHashSet();
        var number = 0;
        foreach (var row in _root.Child("sheetData")?.Children("row") ?? [])
        {
            number = row.Number("r", number + 1);
            if (!rows.Contains(number) || !(Yes.Contains(row.Value("hidden")) || row.Value("ht") is "0"))
                continue;
            Set(row, ("hidden", ""), ("ht", row.Value("ht") is "0" ? "" : row.Value("ht")));
            _shown.Add(string.Create(CultureInfo.InvariantCulture, $"dòng {number}"));
        }
        foreach (var column in _root.Child("cols")?.Children("col").Where(each => Yes.Contains(each.Value("hidden"))
            || each.Value("width") is "0") ?? [])
        {
            var (first, last) = (column.Number("min"), column.Number("max"));
            var wrong = notes.Select(note => note.Column).Where(each => first <= each && each <= last).Distinct().Order().ToList();
            if (wrong.Count > 0)
                Split(column, first, last, wrong);
        }
    }

    public void LinkDrawing(string id, string space, string relations)
    {
        IsChanged = true;
        if (_root.Child("legacyDrawing") is { } known)
            _text.Replace(_text.StartOf(known), _text.EndOf(known) - _text.StartOf(known), Drawing());
        else
            Insert("legacyDrawing", Drawing());

        string Drawing() => $"<legacyDrawing xmlns=\"{space}\" xmlns:r=\"{relations}\" r:id=\"{id}\"/>";
    }

    public byte[] Bytes() => _text.Bytes();

    public static bool IsOurs(XElement rule) =>
        rule.Children("formula").Any(formula => formula.Value.Contains(NoteLook.FormulaWord, StringComparison.OrdinalIgnoreCase)
            && formula.Value.StartsWith("LEN(", StringComparison.OrdinalIgnoreCase));

    private static string Rule(string space, string cells, uint look, int priority)
    {
        XNamespace name = space;
        return new XElement(name + "conditionalFormatting", new XAttribute("sqref", cells),
            new XElement(name + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", look),
                new XAttribute("priority", priority), new XElement(name + "formula", NoteLook.Formula)))
            .Written();
    }

    // One entry may stand for many columns: those that hold no wrong cell stay hidden.
    private void Split(XElement column, int first, int last, List<int> wrong)
    {
        var pieces = new List<string>();
        var from = first;
        foreach (var shown in wrong)
        {
            if (from < shown)
                pieces.Add(Piece(column, from, shown - 1, isShown: false));
            pieces.Add(Piece(column, shown, shown, isShown: true));
            from = shown + 1;
            _shown.Add("cột " + CellName.ColumnOf(shown));
        }
        if (from <= last)
            pieces.Add(Piece(column, from, last, isShown: false));
        IsChanged = true;
        _text.Replace(_text.StartOf(column), _text.EndOf(column) - _text.StartOf(column), string.Concat(pieces));
    }

    private static string Piece(XElement column, int min, int max, bool isShown)
    {
        var piece = new XElement(column.Name, column.Attributes().Where(each => !each.IsNamespaceDeclaration));
        piece.SetAttributeValue("min", min);
        piece.SetAttributeValue("max", max);
        if (isShown)
        {
            piece.SetAttributeValue("hidden", null);
            if (piece.Value("width") is "" or "0")
            {
                piece.SetAttributeValue("width", 12);
                piece.SetAttributeValue("customWidth", 1);
            }
        }
        return piece.Written();
    }

    private void Set(XElement element, params IReadOnlyList<(string Name, string Value)> attributes)
    {
        IsChanged = true;
        _text.SetAttributes(element, "", [.. attributes.Where(each => element.Attribute(each.Name) is not null)]);
    }

    private void Insert(string name, string xml)
    {
        var place = SheetOrder.PlaceOf(name);
        var next = _root.Elements().FirstOrDefault(other => SheetOrder.PlaceOf(other.Name.LocalName) > place);
        _text.Insert(next is null ? _text.RootEnd : _text.StartOf(next), xml, rank: place);
    }
}
