using System.Xml.Linq;
using Reporter.Core.Consolidation.Upward;
using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Forms.Tagged;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>
/// A superior's workbook, filled: sheets with tags and whatever names rows of them are written anew, all other parts stay byte for byte.
/// </summary>
public sealed class FilledBook
{
    private const string ContentTypesPart = "[Content_Types].xml";

    private readonly FormPackage _package;
    private readonly DiagnosticBag _bag;
    private readonly SortedDictionary<string, byte[]> _changed = new(StringComparer.Ordinal);
    private readonly List<(FormSheetPart Part, FilledSheet Sheet)> _sheets;
    private readonly FilledReferences _references;
    private readonly FilledValues _values;
    private readonly FilledStyles _styles;
    private string _calculated = "";

    private FilledBook(FormPackage package, IReadOnlyList<FilledSheet> sheets, DiagnosticBag bag)
    {
        (_package, _bag) = (package, bag);
        var taken = package.Sheets.Where((part, index) => sheets.All(sheet => sheet.Index != index || sheet.Name == part.Name))
            .Select(part => part.Name.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        _sheets = [.. package.Sheets.Select((part, index) => (part, sheets.FirstOrDefault(sheet => sheet.Index == index) is { } sheet
            ? sheet.Name == part.Name ? sheet : sheet with { Name = ExcelLimits.SheetNameOf(sheet.Name, taken) }
            : new FilledSheet(index, part.Name, new TurnRows([], new Dictionary<int, IReadOnlyList<int>>(), 0),
                new Dictionary<(int, int), object?>())))];
        var rows = _sheets.ToDictionary(sheet => sheet.Part.Name, sheet => sheet.Sheet.Rows, StringComparer.OrdinalIgnoreCase);
        var names = _sheets.Where(sheet => sheet.Part.Name != sheet.Sheet.Name)
            .ToDictionary(sheet => sheet.Part.Name, sheet => sheet.Sheet.Name, StringComparer.OrdinalIgnoreCase);
        _references = new FilledReferences(rows, names);
        _values = new FilledValues(_sheets.Where(sheet => sheet.Part.Xml?.Root is not null)
            .Select(sheet => (sheet.Sheet, sheet.Part.Xml?.Root ?? new XElement("none"))), package.Strings, FormulaAt);
        _styles = new FilledStyles(package);
    }

    /// <param name="sheets">Those with tags.</param>
    /// <param name="bag">Told formulas that cannot be moved.</param>
    public static byte[] Write(FormPackage package, IReadOnlyList<FilledSheet> sheets, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(package);

        return new FilledBook(package, sheets, bag).Write();
    }

    private byte[] Write()
    {
        foreach (var (part, sheet) in _sheets.Where(sheet => sheet.Part.Xml is not null))
        {
            var isTouched = sheet.Cells.Count > 0 || !sheet.Rows.IsUnchanged || sheet.HeadersAndFooters.Count > 0;
            if (!isTouched && part.Xml?.Root?.Below("f").Any() != true)
                continue;
            var writer = new FilledSheetWriter(sheet, part, _references, _values, _styles);
            _changed[part.Part] = writer.Write();
            foreach (var (row, column) in writer.Broken.Distinct())
                _bag.Add(TagFindings.FormulaNotMoved(new CellLocation(_package.Path, part.Name, row, column)));
            foreach (var link in _package.LinksOf(part.Part).Where(link => !link.IsExternal && !sheet.Rows.IsUnchanged))
                LinkedParts.Move(link, _package, RowPlaces.Of(sheet.Rows), _changed);
        }
        foreach (var chart in _package.PartNames.Where(name => name.Contains("/charts/chart", StringComparison.Ordinal)
            && name.EndsWith(".xml", StringComparison.Ordinal)))
            MoveChart(chart);
        _styles.WriteTo(_changed);
        WriteWorkbook();
        DropCalculated();
        return PackedZip.Write([.. _package.PartNames.Where(name => name != _calculated).Select(name => PackedPart.Of(name,
            _changed.TryGetValue(name, out var bytes) ? bytes : _package.Bytes(name)))
            .OrderBy(part => part.Name == ContentTypesPart ? 1 : 0).ThenBy(part => part.Name, StringComparer.Ordinal)]);
    }

    private string? FormulaAt(FilledSheet sheet, int row, int template, XElement cell)
    {
        if (cell.Child("f") is not { } formula || formula.Value.Length == 0 || formula.Value("t") == "array")
            return null;
        var part = _sheets.First(each => ReferenceEquals(each.Sheet, sheet)).Part;
        var from = row <= sheet.Rows.Rows.Count ? sheet.Rows.Rows[row - 1] : new TurnRow(template, []);
        var moved = _references.Formula(formula.Value, part.Name, from);
        return _references.IsBroken ? null : moved;
    }

    // What the chart showed is of the author's own copy: Excel draws it anew from the cells.
    private void MoveChart(string part)
    {
        if (_package.Xml(part)?.Root is not { } root)
            return;
        foreach (var formula in root.Below("f").ToList())
        {
            var moved = _references.Name(formula.Value, "");
            formula.Value = moved.Contains(',', StringComparison.Ordinal) ? $"({moved})" : moved;
            formula.Parent?.Elements().Where(each => each.Name.LocalName is "numCache" or "strCache").ToList().ForEach(each =>
                each.Remove());
        }
        _changed[part] = PartXml.Of(root.WriteTo);
    }

    private void WriteWorkbook()
    {
        var root = new XElement(_package.Workbook.Root ?? throw new InvalidDataException("A workbook without a root."));
        foreach (var (entry, (_, sheet)) in (root.Child("sheets")?.Children("sheet") ?? []).Zip(_sheets))
            entry.SetAttributeValue("name", sheet.Name);
        foreach (var name in root.Child("definedNames")?.Children("definedName") ?? [])
        {
            name.Value = name.Value("name").StartsWith("_xlnm.", StringComparison.Ordinal) ? _references.Span(name.Value, "")
                : _references.Name(name.Value, "");
        }
        var calculation = root.Child("calcPr");
        if (calculation is null)
        {
            calculation = new XElement(root.Name.Namespace + "calcPr", new XAttribute("calcId", 0));
            (root.Child("definedNames") ?? root.Child("externalReferences") ?? root.Child("functionGroups") ?? root.Child("sheets"))
                ?.AddAfterSelf(calculation);
        }
        calculation.SetAttributeValue("fullCalcOnLoad", 1);
        _changed[_package.WorkbookPart] = PartXml.Of(root.WriteTo);
    }

    // Excel repairs a workbook whose chain of formulas is not that of its cells.
    private void DropCalculated()
    {
        if (_package.LinksOf(_package.WorkbookPart).FirstOrDefault(link => link is { Kind: "calcChain", IsExternal: false })
            is not { } chain)
            return;
        _calculated = chain.Target;
        var slash = _package.WorkbookPart.LastIndexOf('/') + 1;
        var relations = $"{_package.WorkbookPart[..slash]}_rels/{_package.WorkbookPart[slash..]}.rels";
        Without(relations, each => each.Value("Type").EndsWith("/calcChain", StringComparison.Ordinal));
        Without(ContentTypesPart, each => each.Value("PartName").TrimStart('/') == chain.Target);
    }

    private void Without(string part, Func<XElement, bool> isGone)
    {
        var root = new XElement(_package.Xml(part)?.Root ?? throw new InvalidDataException(part));
        root.Elements().Where(isGone).ToList().ForEach(each => each.Remove());
        _changed[part] = PartXml.Of(root.WriteTo);
    }
}
