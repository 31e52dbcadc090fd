using System.Globalization;
using Reporter.Core.Forms;
using Reporter.Packages;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>Parts that belong to a sheet and name its rows: notes, drawings, tables. They go where their rows go.</summary>
internal static class LinkedParts
{
    public static void Move(PackageLink link, FormPackage package, RowPlaces rows, SortedDictionary<string, byte[]> changed)
    {
        if (package.Xml(link.Target) is not { Root: { } root })
            return;
        switch (link.Kind)
        {
            case "comments" or "threadedComment":
                foreach (var note in root.DescendantsAndSelf().Where(each => each.Attribute("ref") is not null))
                    note.SetAttributeValue("ref", Moved(note.Value("ref"), rows));
                break;
            case "table":
                foreach (var table in root.DescendantsAndSelf().Where(each => each.Attribute("ref") is not null))
                    table.SetAttributeValue("ref", Moved(table.Value("ref"), rows));
                break;
            case "vmlDrawing":
                foreach (var row in root.Below("Row"))
                    row.Value = Shifted(row.Value, rows);
                foreach (var anchor in root.Below("Anchor"))
                    anchor.Value = Anchor(anchor.Value, rows);
                break;
            case "drawing":
                foreach (var row in root.Descendants().Where(each => each.Name.LocalName == "row"
                    && each.Parent?.Name.LocalName is "from" or "to"))
                    row.Value = Shifted(row.Value, rows);
                break;
            default:
                return;
        }
        changed[link.Target] = PartXml.Of(root.WriteTo);
    }

    private static string Moved(string reference, RowPlaces rows) =>
        SheetXml.RangeAt(reference) is { } range && rows.Range(range.FirstRow, range.LastRow) is var (first, last)
            ? CellName.Range(first, range.FirstColumn, range.FirstRow == range.LastRow ? first : last, range.LastColumn)
            : reference;

    // Counted from 0 here.
    private static string Shifted(string row, RowPlaces rows) =>
        int.TryParse(row, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? (rows.First(number + 1) - 1).ToString(CultureInfo.InvariantCulture) : row;

    private static string Anchor(string anchor, RowPlaces rows)
    {
        var numbers = anchor.Split(',');
        if (numbers.Length != 8)
            return anchor;
        numbers[2] = Shifted(numbers[2].Trim(), rows);
        numbers[6] = Shifted(numbers[6].Trim(), rows);
        return string.Join(',', numbers);
    }
}

/// <summary>Where rows of a template stand now: one, and a run of them.</summary>
internal sealed record RowPlaces(Func<int, int> First, Func<int, int, (int First, int Last)?> Range)
{
    public static RowPlaces Of(RowMap rows) => new(rows.First, rows.Range);

    public static RowPlaces Of(TurnRows rows) => new(rows.First, (first, last) => (rows.First(first), rows.Last(last)));
}
