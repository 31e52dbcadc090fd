using System.Xml.Linq;

namespace Reporter.Sheets.Forms;

/// <summary>The order in which the schema wants the children of a sheet: Excel repairs a file that has another.</summary>
internal static class SheetOrder
{
    private static readonly string[] Names =
    [
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
        "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
        "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
        "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture",
        "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    ];

    /// <summary>Where children of a name stand among the others; -1 for what the schema does not know.</summary>
    public static int PlaceOf(string name) => Array.IndexOf(Names, name);

    /// <summary>Puts a child where it belongs, behind those of its own name.</summary>
    public static void Insert(XElement sheet, XElement child)
    {
        var place = PlaceOf(child.Name.LocalName);
        var next = sheet.Elements().FirstOrDefault(other => PlaceOf(other.Name.LocalName) > place);
        if (next is null)
            sheet.Add(child);
        else
            next.AddBeforeSelf(child);
    }
}
