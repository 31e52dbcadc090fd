using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Package;

namespace Reporter.Word.Output;

/// <summary>Paints and merges the cells of a finished row, as the marks in it say.</summary>
internal static class RowLayout
{
    /// <summary>In the XML of a row that is held back: what a layout function said, and where; it never leaves the program.</summary>
    public static readonly XName Mark = WordNames.Main + "reporterMark";

    public static readonly XName Function = WordNames.Main + "function";
    public static readonly XName Argument = WordNames.Main + "argument";
    public static readonly XName Number = WordNames.Main + "number";

    private static readonly string[] AfterFill = ["noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark", "headers",
        "cellIns", "cellDel", "cellMerge", "tcPrChange"];

    private static readonly string[] BeforeColour =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint",
            "noProof", "snapToGrid", "vanish", "webHidden",
    ];

    /// <param name="hides">Tells that a spread cell would hide the words of another; by the number of its mark.</param>
    public static void Apply(XElement row, Action<int, string> hides)
    {
        var marks = row.Descendants(Mark).Where(mark => mark.Ancestors(WordNames.Tr).First() == row).ToList();
        var keys = new Dictionary<XElement, string>();
        var spreads = new List<(XElement Cell, int Columns, int Number)>();
        foreach (var mark in marks)
        {
            var cell = mark.Ancestors(WordNames.Tc).FirstOrDefault(cell => cell.Ancestors(WordNames.Tr).First() == row);
            var argument = mark.Attribute(Argument)?.Value ?? "";
            switch (mark.Attribute(Function)?.Value)
            {
                case LayoutFunctions.RowFill:
                    Each(row, one => Fill(one, argument));
                    break;
                case LayoutFunctions.RowColour:
                    Each(row, one => Colour(one, argument));
                    break;
                case LayoutFunctions.CellFill when cell is not null:
                    Fill(cell, argument);
                    break;
                case LayoutFunctions.CellColour when cell is not null:
                    Colour(cell, argument);
                    break;
                case LayoutFunctions.MergeAcross when cell is not null:
                    keys.TryAdd(cell, argument);
                    break;
                case LayoutFunctions.Spread when cell is not null
                    && int.TryParse(argument, NumberStyles.Integer, CultureInfo.InvariantCulture, out var columns):
                    spreads.Add((cell, columns, Whole(mark.Attribute(Number)?.Value)));
                    break;
                default:
                    break;
            }
        }
        foreach (var mark in marks)
            mark.Remove();
        MergeEqual(row, keys);
        foreach (var (cell, columns, number) in spreads)
            Spread(cell, columns, text => hides(number, text));
    }

    private static void Each(XElement row, Action<XElement> change)
    {
        foreach (var cell in row.Descendants(WordNames.Tc).Where(cell => cell.Ancestors(WordNames.Tr).First() == row))
            change(cell);
    }

    private static void Fill(XElement cell, string colour)
    {
        var properties = Properties(cell);
        properties.Elements(WordNames.Main + "shd").Remove();
        var fill = new XElement(WordNames.Main + "shd", new XAttribute(WordNames.Val, "clear"),
            new XAttribute(WordNames.Main + "color", "auto"),
            new XAttribute(WordNames.Main + "fill", colour));
        if (properties.Elements().FirstOrDefault(child => AfterFill.Contains(child.Name.LocalName)) is { } next)
            next.AddBeforeSelf(fill);
        else
            properties.Add(fill);
    }

    private static void Colour(XElement cell, string colour)
    {
        foreach (var run in cell.Descendants(WordNames.R))
        {
            var properties = run.Element(WordNames.RPr);
            if (properties is null)
                run.AddFirst(properties = new XElement(WordNames.RPr));
            properties.Elements(WordNames.Main + "color").Remove();
            var mark = new XElement(WordNames.Main + "color", new XAttribute(WordNames.Val, colour));
            if (properties.Elements().LastOrDefault(child => BeforeColour.Contains(child.Name.LocalName)) is { } previous)
                previous.AddAfterSelf(mark);
            else
                properties.AddFirst(mark);
        }
    }

    private static void MergeEqual(XElement row, Dictionary<XElement, string> keys)
    {
        XElement? first = null;
        foreach (var cell in row.Elements(WordNames.Tc).ToList())
        {
            if (first is not null && keys.TryGetValue(cell, out var key) && key.Length > 0 && keys.GetValueOrDefault(first) == key)
                Take(first, cell);
            else
                first = cell;
        }
    }

    private static void Spread(XElement cell, int columns, Action<string> hides)
    {
        var covered = new List<XElement>();
        var span = ColumnGrid.SpanOf(cell);
        foreach (var next in cell.ElementsAfterSelf(WordNames.Tc))
        {
            if (span >= columns)
                break;
            covered.Add(next);
            span += ColumnGrid.SpanOf(next);
        }
        if (covered.Find(next => !string.IsNullOrWhiteSpace(next.Value) || next.Descendants(WordNames.Main + "drawing").Any())
            is { } filled)
        {
            hides(filled.Value.Trim());
            return;
        }
        covered.ForEach(next => Take(cell, next));
    }

    /// <summary>The cell takes the place of the one behind it.</summary>
    private static void Take(XElement cell, XElement next)
    {
        var properties = Properties(cell);
        var span = ColumnGrid.SpanOf(cell) + ColumnGrid.SpanOf(next);
        properties.Elements(WordNames.GridSpan).Remove();
        var mark = new XElement(WordNames.GridSpan, new XAttribute(WordNames.Val, span));
        if (properties.Element(WordNames.TcW) is { } width)
        {
            if (Whole(width.Attribute(WordNames.WidthOf)?.Value) is > 0 and var own
                && Whole(next.Element(WordNames.TcPr)?.Element(WordNames.TcW)?.Attribute(WordNames.WidthOf)?.Value) is > 0 and var more)
                width.SetAttributeValue(WordNames.WidthOf, own + more);
            width.AddAfterSelf(mark);
        }
        else
        {
            properties.AddFirst(mark);
        }
        next.Remove();
    }

    private static XElement Properties(XElement cell)
    {
        var properties = cell.Element(WordNames.TcPr);
        if (properties is null)
            cell.AddFirst(properties = new XElement(WordNames.TcPr));
        return properties;
    }

    private static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
