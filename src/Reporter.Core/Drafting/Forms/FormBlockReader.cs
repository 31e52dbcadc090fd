using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Names;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Core.Drafting.Forms;

/// <summary>Reads one table: whether its rows or its columns are the figures, or it is a list of lines.</summary>
internal sealed partial class FormBlockReader(FormGrid grid, FormBlock block, string measureOver, FormCodes codes, DiagnosticBag bag)
{
    private readonly List<FormFigure> _figures = [];
    private readonly List<FormTag> _tags = [];
    private readonly Dictionary<string, (int Row, int Column)> _paths = new(StringComparer.Ordinal);
    private FormColumns _columns = FormColumns.None;

    public IReadOnlyList<FormFigure> Figures => _figures;

    public IReadOnlyList<FormTag> Tags => _tags;

    public FormList? List { get; private set; }

    /// <summary>Numbers that somebody had typed where a tag stands now.</summary>
    public int Forgotten { get; private set; }

    public void Read()
    {
        _columns = FormColumns.Of(grid, block);
        if (_columns.Values.Count == 0)
            return;
        var rows = Enumerable.Range(block.FirstRow, block.LastRow - block.FirstRow + 1).ToList();
        var labelled = rows.Where(row => LabelOf(row).Length > 0 && !IsGeneric(LabelOf(row))).ToList();
        if (labelled.Count > 0)
            ReadRows(rows);
        else
            ReadColumns(rows);
    }

    // Rows as figures: one column to fill in, or several.
    private void ReadRows(List<int> rows)
    {
        var outline = new FormRowOutline();
        foreach (var row in rows)
        {
            var label = LabelOf(row);
            if (label.Length == 0 || IsWideText(row))
                continue;
            var (name, own) = FormTitle.Split(label);
            var step = outline.Add(row, name, _columns.Count > 0 ? grid.Text(row, _columns.Count) : "", IndentOf(row));
            if (step is null)
                continue;
            var measure = _columns.Measure > 0 && grid.Text(row, _columns.Measure) is { Length: > 0 } said ? FormTitle.MeasureLine(said)
                ?? said.Trim(' ', '(', ')') : own.Length > 0 ? own : measureOver;
            foreach (var column in _columns.Values)
            {
                // A row that only heads those under it is marked so, or nothing can be typed there.
                if (!IsInput(row, column.Number) || (step.IsHead && _columns.Values.Count == 1 && measure.Length == 0))
                    continue;
                var title = column.IsPlain || _columns.Values.Count == 1 ? "" : _columns.Values
                    .Count(other => other.Leaf == column.Leaf) > 1 ? column.Path : column.Leaf;
                var path = string.Join(" – ", ((string[])[.. step.Path, title]).Where(part => part.Length > 0));
                var figure = Make(row, column.Number, path, title.Length > 0 ? $"{step.Leaf} – {title}" : step.Leaf, step.Group,
                    column.Measure.Length > 0 ? column.Measure : measure);
                if (figure is null)
                    continue;
                if (step.Whole is { } whole && CodeAt(whole, column.Number) is { } code)
                    _figures[^1] = figure with
                    {
                        Whole = code,
                        IsAddend = step.AreAll,
                        PartName = NameKey.Of(step.Leaf) == NameKey.Of(figure.Name) ? "" : step.Leaf,
                    };
                _byCell[(row, column.Number)] = figure.Code;
                if (_columns.Remarks > 0 && _columns.Values.Count == 1 && IsInput(row, _columns.Remarks))
                    Tag(row, _columns.Remarks, $"{{{{ {figure.Code}.giai_trinh }}}}");
            }
        }
        KeepMeasures();
    }

    private readonly Dictionary<(int Row, int Column), string> _byCell = [];

    private string? CodeAt(int row, int column) => _byCell.GetValueOrDefault((row, column));

    // Columns as figures: in the row of the total, or the only row; rows for hamlets are a list.
    private void ReadColumns(List<int> rows)
    {
        var isList = FormColumns.IsLineByLine(_columns.LabelTitle);
        var totals = rows.Where(row => IsTotalLabel(LabelOf(row))).ToList();
        var open = rows.Where(row => !IsTotalLabel(LabelOf(row)) && _columns.Values.Any(column => IsInput(row, column.Number))).ToList();
        var main = totals.Count > 0 ? totals[0] : isList ? 0 : open.FirstOrDefault();
        if (main > 0 && _columns.Values.Any(column => IsInput(main, column.Number)))
        {
            foreach (var column in _columns.Values.Where(column => IsInput(main, column.Number)))
                Add(main, column);
            KeepMeasures();
        }
        var lines = open.Where(row => row != main).ToList();
        if (isList && lines.Count == 0 && main == 0 && open.Count == 0 && block.LastRow >= block.FirstRow)
            lines = [block.FirstRow];
        if (lines.Count > 0 && (isList || lines.Count > 1 || main > 0))
            ReadList(lines);
    }

    private void Add(int row, FormColumn column)
    {
        var figure = Make(row, column.Number, column.Path, column.Leaf, column.Group, column.Measure.Length > 0 ? column.Measure
            : measureOver);
        if (figure is null)
            return;
        if (column.Whole is { } whole && CodeAt(row, whole) is { } code)
            _figures[^1] = figure with { Whole = code, IsAddend = column.IsAddend, PartName = column.Leaf };
        _byCell[(row, column.Number)] = figure.Code;
    }

    private void ReadList(List<int> lines)
    {
        var name = _columns.LabelTitle.Length > 0 ? _columns.LabelTitle : grid.Sheet.Name;
        var (code, within, columns) = (codes.Of("ds " + NamePattern().Replace(name, "")), new FormCodes([]), new List<FormFigure>());
        var row = lines[0];
        foreach (var column in _columns.Labels.Where(column => column.Number != _columns.Count))
        {
            var figure = new FormFigure(within.Of(column.Leaf), column.Leaf, FieldType.Text, "");
            columns.Add(figure);
            Tag(row, column.Number, $"{{{{ {code}.{figure.Code} }}}}");
        }
        if (_columns.Count > 0)
            Tag(row, _columns.Count, "{{ for.index + 1 }}");
        foreach (var column in _columns.Values.Where(column => IsInput(row, column.Number)))
        {
            var measure = column.Measure.Length > 0 ? column.Measure : measureOver;
            var figure = new FormFigure(within.Of(column.Leaf, column.Group), column.Path, FormTitle.TypeOf(column.Leaf, measure), measure);
            columns.Add(figure);
            Tag(row, column.Number, $"{{{{ {code}.{figure.Code} }}}}");
        }
        foreach (var spare in lines.Skip(1).Where(line => grid.Texts(line).All(text => CountPattern().IsMatch(text))))
            _tags.Add(new FormTag(grid.Sheet.Name, spare, 1, "") { IsSpareRow = true });
        List = new FormList(code, name, columns, lines.Count);
    }

    private FormFigure? Make(int row, int column, string path, string leaf, string group, string measure)
    {
        var key = NameKey.Of(path);
        if (_paths.TryGetValue(key, out var first))
        {
            bag.Add(FormFindings.PathTwice(grid.Sheet.At(row, column), path, grid.Sheet.At(first.Row, first.Column).Address));
            return null;
        }
        _paths[key] = (row, column);
        var type = FormTitle.TypeOf(leaf, measure);
        var figure = new FormFigure(codes.Of(leaf, group), path, type, type == FieldType.YesNo ? "" : measure);
        _figures.Add(figure);
        Tag(row, column, $"{{{{ {figure.Code} }}}}");
        return figure;
    }

    // A part is counted in the measure of its whole, whatever the form says of it.
    private void KeepMeasures()
    {
        for (var i = 0; i < _figures.Count; i++)
        {
            if (_figures[i].Whole is { } code && _figures.Find(figure => figure.Code == code) is { } whole
                && (_figures[i].Measure != whole.Measure || _figures[i].Type != whole.Type))
            {
                _figures[i] = _figures[i].Measure.Length == 0 || _figures[i].Measure == whole.Measure
                    ? _figures[i] with { Measure = whole.Measure, Type = whole.Type }
                    : _figures[i] with { Whole = null, PartName = "" };
            }
            if (_figures[i] is { Whole: not null, Type: FieldType.Text or FieldType.Date or FieldType.YesNo })
                _figures[i] = _figures[i] with { Whole = null, PartName = "" };
        }
    }

    private void Tag(int row, int column, string text)
    {
        if (grid.Own(row, column).Number is not null)
            Forgotten++;
        _tags.Add(new FormTag(grid.Sheet.Name, row, column, text));
    }

    // A formula stays; what is covered, or says something, is no place to type into.
    private bool IsInput(int row, int column) =>
        !grid.IsCovered(row, column) && !grid.IsFormula(row, column) && grid.Own(row, column) is var cell
        && (cell.IsBlank || cell.Kind is CellKind.Number or CellKind.Date || DotsPattern().IsMatch(cell.Text)
            || cell.Text is "-" or "–" or "x" or "0")
        && !(cell.Text is "x" && _columns.Values.Count > 1);

    private string LabelOf(int row) => _columns.Labels.Where(column => column.Number != _columns.Count && column.Number != _columns.Measure)
        .Select(column => grid.IsCovered(row, column.Number) && grid.Range(row, column.Number)?.FirstRow != row ? ""
            : grid.Text(row, column.Number))
        .FirstOrDefault(text => text.Length > 0 && !DotsPattern().IsMatch(text)) ?? "";

    private int IndentOf(int row) => _columns.Labels.Where(column => column.Number != _columns.Count && column.Number != _columns.Measure)
        .Select(column => grid.Own(row, column.Number)).FirstOrDefault(cell => !cell.IsBlank).Indent;

    private bool IsWideText(int row) => grid.Range(row, block.FirstColumn) is { } range && range.LastColumn >= block.LastColumn
        && range.LastColumn > range.FirstColumn
        && !_columns.Values.Any(column => IsInput(row, column.Number));

    private static bool IsTotalLabel(string label) => NameKey.Of(label) is var key
        && (key is "tong" or "cong" or "tong so" or "tong cong" or "toan xa" or "toan tinh" or "toan huyen"
        || key.StartsWith("tong so tren", StringComparison.Ordinal) || key.StartsWith("tong so", StringComparison.Ordinal)
            && key.Split(' ').Length < 7
        || key.StartsWith("tong cong", StringComparison.Ordinal));

    // Labels that stand for whoever fills the form in: they tell no figures apart.
    private static bool IsGeneric(string label) => IsTotalLabel(label) || GenericPattern().IsMatch(label);

    [GeneratedRegex(@"^(?:Tên|Danh sách|Danh mục)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^[\s.…_]+$")]
    private static partial Regex DotsPattern();

    [GeneratedRegex(@"^[0-9]{1,3}\.?$")]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"^(?:(?:[0-9]+\.?|[IVX]+\.|-)\s*)?(?:(?:Tên |UBND )?(?:[Tt]hôn|[Xx]ã|[Pp]hường|[Bb]ản|[Tt]ổ(?: dân phố| hòa giải)?"
        + @"|[Ấấ]p|[Đđ]ơn vị|[Hh]uyện)\s*(?:[\dA-Z]{1,2}|[.…]+)?)[\s.…]*$|^[\s.…]+$")]
    private static partial Regex GenericPattern();
}
