using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Names;

namespace Reporter.Word;

/// <summary>The names of a model as a Word page, to keep beside the keyboard while writing a template.</summary>
public static class NameTreePage
{
    public static bool Write(IReadOnlyList<NameLine> names, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(names);

        var title = TemplateFindings.NameListTitle.In(language);
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        var table = new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(new GridColumn { Width = "5600" }, new GridColumn { Width = "3400" }));
        foreach (var name in names)
        {
            // What is typed between braces can be copied from the page as it stands.
            table.Append(new TableRow(
                Cell(new string('\u2003', name.Depth) + (name.IsList ? name.Path : "{{ " + name.Path + " }}"), isCode: true),
                Cell(name.Value, isCode: false)));
        }
        main.Document = new Document(new Body(
            new Paragraph(new Run(new RunProperties(new Bold(), new FontSize { Val = "28" }), new Text(title))),
            table,
            new Paragraph(),
            new SectionProperties(new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 })));
        return true;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static TableCell Cell(string text, bool isCode)
    {
        var properties = new RunProperties();
        if (isCode)
            properties.Append(new RunFonts { Ascii = "Consolas", HighAnsi = "Consolas", ComplexScript = "Consolas" });
        properties.Append(new FontSize { Val = "18" });
        return new TableCell(
            new TableCellProperties(new TableCellWidth { Width = "0", Type = TableWidthUnitValues.Auto }),
            new Paragraph(new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
    }
}
