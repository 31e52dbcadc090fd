using System.Globalization;
using System.Xml.Linq;
using Reporter.Word.Package;

namespace Reporter.Word.Program;

/// <summary>The room that a cell or a text box gives to what stands in it, in EMU; 0 where nothing says it.</summary>
internal static class TagBox
{
    private const long EmuPerTwip = 635;

    // The margins that Word gives the text of a cell (in twentieths of a point) and of a box (in EMU), both sides together.
    private const long CellMargins = 216;
    private const long BoxMargins = 182_880;

    public static (long Width, long Height) Of(XElement marker)
    {
        var holder = marker.Ancestors()
            .FirstOrDefault(ancestor => ancestor.Name == WordNames.Tc || ancestor.Name == WordNames.TextBoxContent
                || WordNames.IsNote(ancestor));
        if (holder is null || WordNames.IsNote(holder))
            return (0, 0);
        if (holder.Name == WordNames.Tc)
            return (holder.Element(WordNames.TcPr)?.Element(WordNames.TcW) is { } cell && cell.Attribute(WordNames.Type)?.Value == "dxa"
                ? Math.Max(0, Number(cell.Attribute(WordNames.WidthOf)) - CellMargins) * EmuPerTwip : 0, 0);
        var extent = holder.Ancestors()
            .Where(ancestor => ancestor.Name == WordNames.WordDrawing + "inline" || ancestor.Name == WordNames.WordDrawing + "anchor")
            .Elements(WordNames.WordDrawing + "extent").FirstOrDefault();
        return extent is null ? (0, 0)
            : (Math.Max(1, Number(extent.Attribute("cx")) - BoxMargins), Math.Max(1, Number(extent.Attribute("cy")) - BoxMargins));
    }

    private static long Number(XAttribute? attribute) =>
        long.TryParse(attribute?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
