using System.Xml.Linq;
using DocumentFormat.OpenXml;
using Reporter.Core.Forms;
using Reporter.Sheets.Writing;

namespace Reporter.Sheets.Forms;

/// <summary>What all sheets of a workbook share while it is written anew.</summary>
internal sealed class BookChange(StyleBook book, StyleTable styles, IReadOnlyDictionary<string, RowMap> maps,
    IReadOnlyDictionary<string, string> names)
{
    public StyleBook Book { get; } = book;

    /// <summary>The looks of what the author did not make.</summary>
    public StyleTable Styles { get; } = styles;

    /// <summary>Where rows go, by the sheet's name in the author's workbook.</summary>
    public IReadOnlyDictionary<string, RowMap> Maps { get; } = maps;

    /// <summary>By how much the author's shared strings move.</summary>
    public int StringShift { get; set; }

    public string Moved(string formula, string sheet, int row, int turn) =>
        References.Renamed(FormulaRows.Moved(formula, sheet, Maps, row, turn), names);

    public static XElement Element(OpenXmlElement element, XNamespace space)
    {
        var copy = XElement.Parse(element.OuterXml);
        foreach (var each in copy.DescendantsAndSelf())
        {
            each.Name = space + each.Name.LocalName;
            each.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        }
        return copy;
    }
}
