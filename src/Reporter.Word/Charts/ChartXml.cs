using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Output;

namespace Reporter.Word.Charts;

/// <summary>The chart part, as Word itself writes one.</summary>
internal static class ChartXml
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    // The accents of Word's own theme, so that a printed chart looks familiar.
    private static readonly string[] Colours = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "264478", "9E480E"];

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Write(ChartKind kind, string title, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series,
        string workbookId) => PackageXml.Bytes(
        new XElement(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName), new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Value("date1904", 0), Value("roundedCorners", 0),
            new XElement(C + "chart",
                title.Length > 0 ? Title(title) : null,
                Value("autoTitleDeleted", title.Length > 0 ? 0 : 1),
                new XElement(C + "plotArea", new XElement(C + "layout"), Plot(kind, labels, series),
                    kind == ChartKind.Pie ? null : Axes(kind)),
                series.Count > 1 || kind == ChartKind.Pie ? new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", 0)) : null,
                Value("plotVisOnly", 1), Value("dispBlanksAs", "gap")),
            new XElement(C + "externalData", new XAttribute(R + "id", workbookId), Value("autoUpdate", 0))));

    private static XElement Plot(ChartKind kind, IReadOnlyList<string> labels, IReadOnlyList<ChartSeries> series)
    {
        var content = series.Select((one, index) => Series(kind, labels, one, index));
        XElement[] axes = [Value("axId", CategoryAxis), Value("axId", ValueAxis)];
        return kind switch
        {
            ChartKind.Line =>
                new XElement(C + "lineChart", Value("grouping", "standard"), Value("varyColors", 0), content, Value("marker", 1), axes),
            ChartKind.Pie => new XElement(C + "pieChart", Value("varyColors", 1), content.Take(1), Value("firstSliceAng", 0)),
            _ => new XElement(C + "barChart", Value("barDir", kind == ChartKind.Bar ? "bar" : "col"), Value("grouping", "clustered"),
                Value("varyColors", 0), content, Value("gapWidth", 100), axes),
        };
    }

    private static XElement Series(ChartKind kind, IReadOnlyList<string> labels, ChartSeries series, int index)
    {
        var colour = new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", Colours[index % Colours.Length])));
        var letter = CellLocation.ColumnName(index + 2);
        var rows = labels.Count + 1;
        return new XElement(C + "ser", Value("idx", index), Value("order", index),
            new XElement(C + "tx",
                new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!${letter}$1"), Texts("strCache", [series.Name]))),
            kind == ChartKind.Pie ? null
                : new XElement(C + "spPr", kind == ChartKind.Line ? new XElement(A + "ln", new XAttribute("w", 28575), colour) : colour),
            kind is ChartKind.Column or ChartKind.Bar ? Value("invertIfNegative", 0) : null,
            kind == ChartKind.Line ? new XElement(C + "marker", Value("symbol", "circle"), Value("size", 5)) : null,
            kind == ChartKind.Pie ? Points(labels.Count) : null,
            kind == ChartKind.Line ? null : DataLabels(kind),
            new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!$A$2:$A${rows}"), Texts("strCache", labels))),
            new XElement(C + "val",
                new XElement(C + "numRef", new XElement(C + "f", $"Sheet1!${letter}$2:${letter}${rows}"), Numbers(series.Values))),
            kind == ChartKind.Line ? Value("smooth", 0) : null);
    }

    private static IEnumerable<XElement> Points(int count) =>
        Enumerable.Range(0, count).Select(index => new XElement(C + "dPt", Value("idx", index), Value("bubble3D", 0),
        new XElement(C + "spPr",
            new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", Colours[index % Colours.Length]))))));

    private static XElement DataLabels(ChartKind kind) =>
        new(C + "dLbls", Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0),
        Value("showPercent", kind == ChartKind.Pie ? 1 : 0), Value("showBubbleSize", 0));

    // Labels stand at the edge of the chart: beside the axis a bar of a negative figure would cover them.
    private static XElement[] Axes(ChartKind kind) =>
    [
        new(C + "catAx", Value("axId", CategoryAxis),
            new XElement(C + "scaling", Value("orientation", kind == ChartKind.Bar ? "maxMin" : "minMax")), Value("delete", 0),
            Value("axPos", kind == ChartKind.Bar ? "l" : "b"), Value("majorTickMark", "none"), Value("minorTickMark", "none"),
                Value("tickLblPos", "low"),
            Value("crossAx", ValueAxis), Value("crosses", "autoZero"), Value("auto", 1), Value("lblAlgn", "ctr"), Value("lblOffset", 100),
                Value("noMultiLvlLbl", 0)),
        new(C + "valAx", Value("axId", ValueAxis), new XElement(C + "scaling", Value("orientation", "minMax")), Value("delete", 0),
            Value("axPos", kind == ChartKind.Bar ? "t" : "l"),
            new XElement(C + "majorGridlines",
                new XElement(C + "spPr",
                new XElement(A + "ln", new XAttribute("w", 6350),
                new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "D9D9D9")))))),
            new XElement(C + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", 0)),
                Value("majorTickMark", "none"), Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"), Value("crossAx", CategoryAxis), Value("crosses", kind == ChartKind.Bar ? "max" : "autoZero"),
                Value("crossBetween", "between")),
    ];

    private static XElement Title(string title) => new(C + "title",
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "p",
            new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1300), new XAttribute("b", 1))),
            new XElement(A + "r", new XElement(A + "rPr", new XAttribute("sz", 1300), new XAttribute("b", 1)),
                new XElement(A + "t", XmlCharacters.Clean(title)))))),
        Value("overlay", 0));

    private static XElement Texts(string name, IReadOnlyList<string> texts) => new(C + name, Value("ptCount", texts.Count),
        texts.Select((text, index) => new XElement(C + "pt", new XAttribute("idx", index),
            new XElement(C + "v", XmlCharacters.Clean(text)))));

    private static XElement Numbers(IReadOnlyList<decimal?> values) =>
        new(C + "numCache", new XElement(C + "formatCode", "General"), Value("ptCount", values.Count),
        values.Select((value, index) => value is { } number
            ? new XElement(C + "pt", new XAttribute("idx", index), new XElement(C + "v", number.ToString(CultureInfo.InvariantCulture)))
            : null));

    private static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));
}
