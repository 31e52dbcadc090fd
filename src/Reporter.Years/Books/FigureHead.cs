using System.Globalization;
using Reporter.Core.Plans;

namespace Reporter.Years.Books;

/// <summary>One cell of a table's titles; columns and rows are counted from 1 within the titles.</summary>
internal sealed record HeadCell(string Title, int Row, int Column, int LastRow, int LastColumn);

/// <summary>
/// The titles above the figures of a section, as official forms have them: a whole over its total, “Chia ra” with what makes it up,
/// “Trong đó” with its parts.
/// </summary>
internal sealed class FigureHead
{
    private readonly ILookup<string, Field> _children;
    private readonly List<Field> _columns = [];
    private readonly List<HeadCell> _cells = [];
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    public FigureHead(PlanSection section)
    {
        var codes = section.Indicators.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
        _children = section.Indicators.Where(field => field.Whole is { } whole && codes.Contains(whole))
            .ToLookup(field => field.Whole ?? "", StringComparer.Ordinal);
        var roots = section.Indicators.Where(field => field.Whole is not { } whole || !codes.Contains(whole));
        // What a plan relates in a circle stands by itself.
        foreach (var field in roots.Concat(section.Indicators))
            Place(field, 1, isPart: false, measure: "");
        Rows = _cells.Select(cell => cell.Row).DefaultIfEmpty(1).Max();
        Cells = [.. _cells.Select(cell => cell with { LastRow = cell.LastRow == 0 ? Rows : cell.LastRow })];
    }

    /// <summary>The figures in the order of their columns: each whole, then its parts.</summary>
    public IReadOnlyList<Field> Columns => _columns;

    public IReadOnlyList<HeadCell> Cells { get; }

    /// <summary>How many rows the titles take.</summary>
    public int Rows { get; }

    private void Place(Field field, int row, bool isPart, string measure)
    {
        if (!_placed.Add(field.Code))
            return;
        var title = Title(field, isPart, measure);
        var children = _children[field.Code].Where(child => !_placed.Contains(child.Code)).ToList();
        var first = _columns.Count + 1;
        _columns.Add(field);
        if (children.Count == 0)
        {
            _cells.Add(new HeadCell(title, row, first, 0, first));
            return;
        }
        _cells.Add(new HeadCell(BookWords.Whole, row + 1, first, 0, first));
        PlaceGroup(BookWords.Addends, [.. children.Where(child => child.AddendOf is not null)], row + 1, field.Measure);
        PlaceGroup(BookWords.Parts, [.. children.Where(child => child.AddendOf is null)], row + 1, field.Measure);
        _cells.Add(new HeadCell(title, row, first, row, _columns.Count));
    }

    private void PlaceGroup(string title, IReadOnlyList<Field> children, int row, string measure)
    {
        var first = _columns.Count + 1;
        foreach (var child in children)
            Place(child, row + 1, isPart: true, measure);
        if (_columns.Count >= first)
            _cells.Add(new HeadCell(title, row, first, row, _columns.Count));
    }

    private static string Title(Field field, bool isPart, string measure)
    {
        var name = isPart && field.PartName.Length > 0 ? field.PartName : field.Name;
        name = name.Length > 1 ? char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..] : name;
        return field.Measure.Length > 0 && field.Measure != measure ? $"{name} ({field.Measure})" : name;
    }
}
