using System.Globalization;
using System.Net;
using Reporter.Core.Templates;
using Reporter.Packages;
using Reporter.Word.Output;
using Reporter.Word.Values;

namespace Reporter.Word.Charts;

internal enum ChartKind
{
    Column,
    Bar,
    Line,
    Pie,
}

internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>A chart that Word draws itself and can edit: its figures lie in a workbook inside the document.</summary>
internal sealed class Chart(ChartKind kind, string title, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series, double? widthMm,
    double? heightMm) : IInlineValue
{
    private const double UsualWidth = 150;
    private const double UsualHeight = 80;
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public TemplateValue Kind => TemplateValue.Chart;

    public void WriteRuns(ValueWriter writer)
    {
        var session = writer.Session;
        var number = session.NextChart();
        var (chart, workbook) = ($"word/charts/reporter{number}.xml", $"word/embeddings/reporter{number}.xlsx");
        session.NewParts.Add(workbook, ChartWorkbook.Write(labels, series),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", byEnding: true);
        var workbookId = session.NewParts.Relate(chart, Office + "package", "/" + workbook, isExternal: false);
        session.NewParts.Add(chart, ChartXml.Write(kind, title, labels, series, workbookId),
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", byEnding: false);

        var id = session.NextId();
        var width = (long)((widthMm ?? UsualWidth) * Picture.PerMillimetre);
        var height = (long)((heightMm ?? UsualHeight) * Picture.PerMillimetre);
        if (widthMm is null && writer.BoxWidth > 0 && writer.BoxWidth < width)
            (width, height) = (writer.BoxWidth, height * writer.BoxWidth / width);
        writer.Buffer.Append(string.Create(CultureInfo.InvariantCulture, $"""
            <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="Chart {number}" descr="{WebUtility.HtmlEncode(XmlCharacters.Clean(title))}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{session.NewParts.Relate(writer.PartName, Office + "chart", "/" + chart, isExternal: false)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
            """));
    }

    public override string ToString() => title;
}
