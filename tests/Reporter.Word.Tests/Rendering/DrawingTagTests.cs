using System.IO.Compression;
using System.Text;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>Tags in charts, in the workbooks behind them, in SmartArt; and what is reported of those that are not filled.</summary>
public sealed class DrawingTagTests
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string Namespaces =
        "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Data = "{ 'ten': 'A & B', 'ds': [ { 'a': 1 } ] }";

    private static readonly string Drawing =
        $"<w:p>{R("Hình")}<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"3000000\" "
            + "cy=\"2000000\"/><wp:docPr id=\"1\" name=\"c\"/><a:graphic><a:graphicData "
            + "uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart "
            + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            + "r:id=\"rIdC\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    [Fact]
    public void Small_text_over_other_text_is_filled_in_both()
    {
        const string Looks = "<w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"18\"/><w:hpsBaseText "
            + "w:val=\"21\"/><w:lid w:val=\"vi-VN\"/></w:rubyPr>";
        var rendered = Rendered.Of(With($"<w:p>{R("a ")}<w:r><w:ruby>{Looks}<w:rt>{R("{{ n")}{R("ho }}")}</w:rt>"
            + $"<w:rubyBase>{R("{{ if co }}{{ to }}{{ end }}")}</w:rubyBase></w:ruby></w:r></w:p>"),
            "{ 'nho': 'x', 'to': 'Y', 'co': true }");
        Assert.Empty(rendered.Codes);
        Assert.Equal("a xY", rendered.Part().Value.Trim());
        Assert.Equal(["RP6014"], Rendered.Of(With($"<w:p><w:r><w:ruby>{Looks}<w:rt>{R("{{ sai }}")}</w:rt><w:rubyBase>{R("b")}"
            + "</w:rubyBase></w:ruby></w:r></w:p>"), "{ 'x': 1 }").Codes);
    }

    [Fact]
    public void Titles_and_labels_of_a_chart_are_filled_and_so_is_the_workbook_behind_it()
    {
        var rendered = Rendered.Of(Charted(Drawing), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal("Số liệu của A & B|A & B|12",
            string.Join('|', rendered.Part("word/charts/chart1.xml").Descendants()
            .Where(element => element.Name.LocalName is "title" or "v").Select(element => element.Value)));
        Assert.Equal("A &amp; B", SharedText(rendered));
    }

    [Fact]
    public void A_chart_with_tags_is_not_repeated() =>
        Assert.Equal(["RP6034 mau.docx[đoạn 2]"],
            Rendered.Of(Charted(P("{{ for d in ds }}") + Drawing + P("{{ end }}")),
            Data).Findings.Select(finding => $"{finding.Code} {finding.Location}"));

    [Fact]
    public void Mistakes_in_a_chart_are_told_at_the_chart() =>
        Assert.Equal(["RP6014 mau.docx[biểu đồ 1]", "RP6014 mau.docx[biểu đồ 1]"],
            Rendered.Of(Charted(Drawing), "{ 'x': 1 }").Findings.Where(finding => finding.Code == "RP6014")
            .Select(finding => $"{finding.Code} {finding.Location}").Take(2));

    [Fact]
    public void A_block_that_is_open_in_a_label_is_told() =>
        Assert.Equal(["RP6008 mau.docx[biểu đồ 1]"],
            Rendered.Of(Charted(Drawing, "{{ if ten }}"), Data).Findings.Select(finding => $"{finding.Code} {finding.Location}"));

    [Fact]
    public void The_texts_of_SmartArt_are_filled()
    {
        var data = "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:ptLst><dgm:pt "
            + "modelId=\"1\"><dgm:t><a:bodyPr/><a:p><a:r><a:t>Phòng {{ te</a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>n }} "
            + "xem</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/></dgm:dataModel>";
        var rendered = Rendered.Of(Lines("x")
            .File("word/diagrams/data1.xml", Encoding.UTF8.GetBytes(data),
            "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml")
            .Relationship("rIdD", "diagramData", "diagrams/data1.xml"), Data);

        Assert.Empty(rendered.Findings);
        Assert.Equal("Phòng A & B xem", rendered.Part("word/diagrams/data1.xml").Value);
    }

    [Fact]
    public void Tags_in_comments_are_told_and_left() => Assert.Equal(["RP6035"], Rendered.Of(
        Lines("{{ ten }}")
            .Part("comments", "comments",
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\" w:author=\"a\">"
            + P("xem {{ ten }}") + "</w:comment></w:comments>"), Data).Codes);

    private static DocxBuilder Charted(string body, string title = "{{ ten }}")
    {
        var cut = title.Length / 2;
        var chart = $"<c:chartSpace {Namespaces}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Số liệu của "
            + $"{title[..cut]}</a:t></a:r><a:r><a:t>{title[cut..]}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:pieChart><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
            + "<c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{{ ten "
            + "}}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache><c:ptCount "
            + "val=\"1\"/><c:pt "
            + "idx=\"0\"><c:v>12</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart><c:externalData "
            + "r:id=\"rId1\"/></c:chartSpace>";
        return With(body).File("word/charts/chart1.xml", Encoding.UTF8.GetBytes(chart), ChartType)
            .Relationship("rIdC", "chart", "charts/chart1.xml")
            .File("word/charts/_rels/chart1.xml.rels",
                Encoding.UTF8.GetBytes("<Relationships "
                    + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/package\" "
                    + "Target=\"../embeddings/b.xlsx\"/></Relationships>"))
            .File("word/embeddings/b.xlsx", Workbook(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/sharedStrings.xml").Open();
            part.Write(Encoding.UTF8.GetBytes("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>{{ "
                + "t</t></r><r><t>en }}</t></r></si></sst>"));
        }
        return stream.ToArray();
    }

    private static string SharedText(Rendered rendered)
    {
        using var document = new ZipArchive(new MemoryStream(rendered.Docx));
        using var workbook = new ZipArchive(document.GetEntry("word/embeddings/b.xlsx")!.Open());
        using var reader = new StreamReader(workbook.GetEntry("xl/sharedStrings.xml")!.Open());
        var text = reader.ReadToEnd();
        return text[(text.IndexOf("<t>", StringComparison.Ordinal) + 3)..text.IndexOf("</t>", StringComparison.Ordinal)];
    }
}
