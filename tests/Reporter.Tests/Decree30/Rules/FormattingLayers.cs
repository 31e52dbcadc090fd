using System.Xml.Linq;
using Reporter.Tests.Support;

namespace Reporter.Tests.Decree30.Rules;

/// <summary>The layers of a Word file that can say how a text looks.</summary>
public enum Layer
{
    ParagraphStyle,
    CharacterStyle,
    TableStyle,
    DocumentDefaults,
}

/// <summary>
/// Says the same look in another layer. Styles take every paragraph's formatting, half of it in a style that the other is
/// based on. Table style and defaults can speak for one look only: that of the paragraph at stake, which becomes bare, while
/// all others say everything themselves.
/// </summary>
internal static class FormattingLayers
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] KeptInParagraph = ["sectPr", "pBdr", "framePr", "tabs", "numPr"];
    private static readonly (string Name, string Value)[] PlainRun = [("b", "0"), ("i", "0"), ("caps", "0"), ("color", "000000"),
        ("spacing", "0"), ("w", "100"), ("sz", "28"), ("highlight", "none"), ("u", "none")];

    /// <param name="atStake">The first words of the paragraph at stake.</param>
    /// <returns>Null when the layer cannot reach that paragraph.</returns>
    public static DocxFragment? Move(DocxFragment docx, string atStake, Layer layer)
    {
        var body = XElement.Parse($"<w:body {DocxFragment.Namespaces}>{docx.Body}</w:body>", LoadOptions.PreserveWhitespace);
        var paragraph = body.Descendants(W + "p").First(p => Text(p).StartsWith(atStake, StringComparison.Ordinal));
        var table = paragraph.Ancestors(W + "tbl").FirstOrDefault();
        if (layer == Layer.TableStyle && table is null)
            return null;

        var parts = docx.Parts;
        string styles;
        if (layer is Layer.ParagraphStyle or Layer.CharacterStyle)
        {
            styles = docx.Styles + string.Concat(body.Descendants(W + "p").ToList().Select((p, i) => ToStyles(p, i, layer)));
        }
        else
        {
            var run = Plain(paragraph.Elements(W + "r").First(r => r.Element(W + "t") is not null).Element(W + "rPr")
                ?? new XElement(W + "rPr"));
            var stance = PlainParagraph(paragraph.Element(W + "pPr") ?? new XElement(W + "pPr"));
            foreach (var other in body.Descendants(W + "p").Where(p => p != paragraph))
                Explicit(other);
            Bare(paragraph);
            parts = [.. docx.Parts.Select(part => part with { Xml = ExplicitPart(part.Xml) })];
            if (layer == Layer.TableStyle)
            {
                styles = docx.Styles + $"""<w:style w:type="table" w:styleId="Bang"><w:name w:val="Bang"/>{Inner(stance)}{Inner(run)}</w:style>""";
                table?.Element(W + "tblPr")?.AddFirst(new XElement(W + "tblStyle", new XAttribute(W + "val", "Bang")));
            }
            else
            {
                styles = $"<w:docDefaults><w:rPrDefault>{Inner(run)}</w:rPrDefault><w:pPrDefault>{Inner(stance)}</w:pPrDefault>"
                    + "</w:docDefaults>";
            }
        }
        return docx with { Body = string.Concat(body.Nodes()), Styles = styles, Parts = parts };
    }

    private static string ToStyles(XElement paragraph, int number, Layer layer)
    {
        var styles = "";
        var properties = paragraph.Element(W + "pPr");
        if (properties is null)
            paragraph.AddFirst(properties = new XElement(W + "pPr"));
        var runs = paragraph.Elements(W + "r").Where(r => r.Element(W + "t") is not null).ToList();
        var isOneLook = runs.Select(r => r.Element(W + "rPr")?.ToString()).Distinct().Count() == 1;
        var look = isOneLook && layer == Layer.ParagraphStyle ? runs[0].Element(W + "rPr")?.Elements().ToList() ?? [] : [];
        var stance = properties.Elements().Where(e => !KeptInParagraph.Contains(e.Name.LocalName)).ToList();
        styles += Chain("paragraph", $"P{number}", "pPr", stance, look);
        stance.ForEach(e => e.Remove());
        properties.AddFirst(new XElement(W + "pStyle", new XAttribute(W + "val", $"P{number}")));
        for (var i = 0; i < runs.Count; i++)
        {
            var own = runs[i].Element(W + "rPr");
            if (own is null)
                continue;
            var all = own.Elements().ToList();
            all.ForEach(e => e.Remove());
            if (look.Count > 0)
                continue;
            styles += Chain("character", $"C{number}x{i}", "rPr", all, []);
            own.Add(new XElement(W + "rStyle", new XAttribute(W + "val", $"C{number}x{i}")));
        }
        return styles;
    }

    private static string Chain(string type, string id, string container, List<XElement> properties, List<XElement> look)
    {
        string Style(string name, string basedOn, IEnumerable<XElement> own, IEnumerable<XElement> runs) =>
            $"""<w:style w:type="{type}" w:styleId="{name}"><w:name w:val="{name}"/>{basedOn}<w:{container}>{string.Concat(own)}</w:{container}>{(container == "pPr" ? $"<w:rPr>{string.Concat(runs)}</w:rPr>" : "")}</w:style>""";
        return Style(id + "Goc", "", properties.Where((_, i) => i % 2 == 0), look.Where((_, i) => i % 2 == 0))
            + Style(id, $"""<w:basedOn w:val="{id}Goc"/>""", properties.Where((_, i) => i % 2 == 1), look.Where((_, i) => i % 2 == 1));
    }

    private static string ExplicitPart(string xml)
    {
        var part = XElement.Parse($"<w:hdr {DocxFragment.Namespaces}>{xml}</w:hdr>", LoadOptions.PreserveWhitespace);
        foreach (var paragraph in part.Descendants(W + "p"))
            Explicit(paragraph);
        return string.Concat(part.Nodes());
    }

    private static void Explicit(XElement paragraph)
    {
        var properties = Taken(paragraph, "pPr");
        var all = PlainParagraph(properties);
        all.Add(properties.Elements().Where(e => KeptInParagraph.Contains(e.Name.LocalName)));
        paragraph.AddFirst(all);
        foreach (var run in paragraph.Descendants(W + "r").ToList())
            run.AddFirst(Plain(Taken(run, "rPr")));
    }

    private static void Bare(XElement paragraph)
    {
        paragraph.Element(W + "pPr")?.Elements().Where(e => !KeptInParagraph.Contains(e.Name.LocalName)).Remove();
        var first = true;
        foreach (var run in paragraph.Elements(W + "r").Where(r => r.Element(W + "t") is not null).ToList())
        {
            var own = Taken(run, "rPr");
            if (!first)
                run.AddFirst(Plain(own));
            first = false;
        }
    }

    private static XElement Taken(XElement owner, string properties)
    {
        var own = owner.Element(W + properties);
        own?.Remove();
        return own ?? new XElement(W + properties);
    }

    private static XElement Plain(XElement own) => new(
        W + "rPr",
        own.Element(W + "rFonts") is { } fonts ? new XElement(fonts)
            : new XElement(W + "rFonts", new XAttribute(W + "ascii", "Times New Roman"), new XAttribute(W + "hAnsi", "Times New Roman")),
        own.Element(W + "shd"),
        PlainRun.Select(p => own.Element(W + p.Name) is { } said ? new XElement(said)
            : new XElement(W + p.Name, new XAttribute(W + "val", p.Value))));

    private static XElement PlainParagraph(XElement own)
    {
        XElement Filled(string name, params (string Name, string Value)[] otherwise) =>
            new(W + name, otherwise.Select(o => new XAttribute(W + o.Name,
                own.Element(W + name)?.Attribute(W + o.Name)?.Value ?? o.Value)));
        return new XElement(
            W + "pPr",
            Filled("spacing", ("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")),
            Filled("ind", ("left", "0"), ("right", "0"), ("firstLine", "0")),
            Filled("jc", ("val", "left")));
    }

    private static string Inner(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value)).Trim();
}
