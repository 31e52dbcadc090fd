using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Sheets;

namespace Reporter.Sheets.Forms;

/// <summary>What a workbook's cells say, and which texts outside them hold braces.</summary>
internal static class TaggedBookReader
{
    public static TaggedBook Read(FormPackage package)
    {
        var elsewhere = new List<TaggedPlace>();
        var sheets = new List<TaggedSheet>();
        foreach (var sheet in package.Sheets)
        {
            Note(elsewhere, TaggedPlaceKind.SheetName, sheet.Name, 0, 0, sheet.Name);
            if (sheet.Xml?.Root is not { } root)
            {
                sheets.Add(new TaggedSheet(package.Path, sheet.Name, []) { IsHidden = sheet.IsHidden });
                continue;
            }
            sheets.Add(new TaggedSheet(package.Path, sheet.Name, [.. Cells(root, package.Strings)])
            {
                Merged = [.. root.Below("mergeCell").Select(merge => SheetXml.RangeAt(merge.Value("ref"))).OfType<CellRange>()],
                IsHidden = sheet.IsHidden,
            });
            NoteAround(elsewhere, sheet, root);
            foreach (var link in package.LinksOf(sheet.Part).Where(link => !link.IsExternal))
                NoteLinked(elsewhere, sheet.Name, package, link.Kind, link.Target);
        }
        foreach (var name in package.Workbook.Root?.Below("definedName") ?? [])
            Note(elsewhere, TaggedPlaceKind.DefinedName, "", 0, 0, name.Value);
        List<string> names = [.. package.Sheets.Select(sheet => sheet.Name).Where(name => name.Contains("{{", StringComparison.Ordinal))];
        return new TaggedBook(package.Path, sheets) { Elsewhere = [.. elsewhere.Where(place => !OnlyNamesSheets(place, names))] };
    }

    // What names a sheet whose own name has a tag has none itself.
    private static bool OnlyNamesSheets(TaggedPlace place, IReadOnlyList<string> names) =>
        place.Kind is TaggedPlaceKind.Formula or TaggedPlaceKind.Validation or TaggedPlaceKind.DefinedName
            && !names.Aggregate(place.Text, (text, name) => text.Replace(name, "", StringComparison.Ordinal))
                .Contains("{{", StringComparison.Ordinal);

    private static IEnumerable<TaggedCell> Cells(XElement sheet, IReadOnlyList<XElement> strings)
    {
        var row = 0;
        foreach (var line in sheet.Child("sheetData")?.Children("row") ?? [])
        {
            row = line.Number("r", row + 1);
            var column = 0;
            foreach (var cell in line.Children("c"))
            {
                column = SheetXml.CellAt(cell.Value("r"))?.Column ?? column + 1;
                if (Read(cell, row, column, strings) is { } read)
                    yield return read;
            }
        }
    }

    private static TaggedCell? Read(XElement cell, int row, int column, IReadOnlyList<XElement> strings)
    {
        var type = cell.Value("t");
        var value = cell.Child("v")?.Value ?? "";
        var text = type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
                ? SheetXml.TextOf(strings[index]) : "",
            "inlineStr" => cell.Child("is") is { } inline ? SheetXml.TextOf(inline) : "",
            _ => value,
        };
        var formula = cell.Child("f") is { } own ? own.Value.Length > 0 ? own.Value : "…" : "";
        return text.Length == 0 && formula.Length == 0 ? null
            : new TaggedCell(row, column, CellText.Clean(text)) { Formula = formula, IsNumber = type is "" or "n" };
    }

    private static void NoteAround(List<TaggedPlace> places, FormSheetPart sheet, XElement root)
    {
        foreach (var text in root.Child("headerFooter")?.Elements() ?? [])
            Note(places, TaggedPlaceKind.HeaderOrFooter, sheet.Name, 0, 0, text.Value);
        foreach (var formula in root.Below("f"))
        {
            var at = SheetXml.CellAt(formula.Parent?.Value("r") ?? "") ?? (0, 0);
            Note(places, TaggedPlaceKind.Formula, sheet.Name, at.Row, at.Column, formula.Value);
        }
        foreach (var rule in root.Below("dataValidation").Concat(root.Below("conditionalFormatting")))
        {
            var range = SheetXml.RangeAt(rule.Value("sqref").Split(' ')[0]);
            foreach (var text in rule.Attributes().Select(attribute => attribute.Value)
                .Concat(rule.Elements().SelectMany(child => child.DescendantsAndSelf()).Where(child => !child.HasElements)
                .Select(child => child.Value)))
                Note(places, TaggedPlaceKind.Validation, sheet.Name, range?.FirstRow ?? 0, range?.FirstColumn ?? 0, text);
        }
    }

    private static void NoteLinked(List<TaggedPlace> places, string sheet, FormPackage package, string kind, string part)
    {
        if (kind is not ("comments" or "drawing" or "vmlDrawing") || package.Xml(part)?.Root is not { } root)
            return;
        foreach (var comment in kind == "comments" ? root.Below("comment") : [])
        {
            var at = SheetXml.CellAt(comment.Value("ref")) ?? (0, 0);
            Note(places, TaggedPlaceKind.Comment, sheet, at.Row, at.Column, SheetXml.TextOf(comment));
        }
        if (kind != "drawing")
            return;
        foreach (var shape in root.Below("txBody"))
            Note(places, TaggedPlaceKind.Shape, sheet, 0, 0, string.Concat(shape.Below("t").Select(text => text.Value)));
        foreach (var link in package.LinksOf(part).Where(link => link is { Kind: "chart", IsExternal: false }))
        {
            foreach (var text in package.Xml(link.Target)?.Root?.Below("t") ?? [])
                Note(places, TaggedPlaceKind.Chart, sheet, 0, 0, text.Value);
        }
    }

    private static void Note(List<TaggedPlace> places, TaggedPlaceKind kind, string sheet, int row, int column, string text)
    {
        if (text.Contains("{{", StringComparison.Ordinal))
            places.Add(new TaggedPlace(kind, sheet, row, column, text));
    }
}
