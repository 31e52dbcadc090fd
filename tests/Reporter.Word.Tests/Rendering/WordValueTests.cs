using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Reporter.Tests.Support;
using Reporter.Word.Program;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

public sealed class WordValueTests
{
    private const string Numbering =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum "
            + "w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText "
            + "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // 2 × 1 pixels.
    private static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGP4z8DwHwQBEPgD/U6VwW8AAAAASUVORK5CYII=");

    [Fact]
    public void A_picture_has_the_size_that_was_asked_for()
    {
        var rendered = Rendered.Of(Lines("{{ hinh \"anh.png\" 40 }}"), files: ("anh.png", Png));

        Assert.Empty(rendered.Findings);
        var extent = rendered.Part().Descendants(Wp + "extent").Single();
        Assert.Equal(("1440000", "720000"), (extent.Attribute("cx")!.Value, extent.Attribute("cy")!.Value));
        Assert.Single(rendered.Names, name => name.StartsWith("word/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_repeated_picture_is_in_the_document_once_and_has_its_own_id_each_time()
    {
        var rendered = Rendered.Of(Lines("{{ for i in 1..3 }}", "Ảnh {{ i }}: {{ hinh \"anh.png\" }} xong", "{{ end }}"),
            files: ("anh.png", Png));

        Assert.Equal("Ảnh 1:  xong\nẢnh 2:  xong\nẢnh 3:  xong", rendered.Text());
        Assert.Equal(3, rendered.Part().Descendants(Wp + "docPr").Select(properties => properties.Attribute("id")!.Value).Distinct()
            .Count());
        Assert.Single(rendered.Names, name => name.StartsWith("word/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_takes_the_place_of_one_whose_alternative_text_is_its_tag()
    {
        var drawing = "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"100\" cy=\"50\"/><wp:docPr "
            + "id=\"1\" name=\"x\" descr=\"{{ hinh &quot;anh.png&quot; }}\"/><a:graphic><a:graphicData "
            + "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" "
            + "name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
            + "r:embed=\"rIdOld\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>"
            + "</wp:inline></w:drawing>";
        var rendered = Rendered.Of(With($"<w:p><w:r>{drawing}</w:r></w:p>").File("word/media/old.png", Png)
            .Relationship("rIdOld", "image", "media/old.png"), files: ("anh.png", [.. Png, 0]));

        Assert.Empty(rendered.Findings);
        Assert.NotEqual("rIdOld",
            rendered.Part().Descendants().Attributes().Single(attribute => attribute.Name.LocalName == "embed").Value);
        Assert.Equal("anh.png", rendered.Part().Descendants(Wp + "docPr").Single().Attribute("descr")!.Value);
    }

    [Fact]
    public void A_file_that_is_no_picture_is_told() =>
        Assert.Equal(["RP6020"], Rendered.Of(Lines("{{ hinh \"anh.png\" }}"), files: ("anh.png", [1, 2, 3])).Codes);

    [Fact]
    public void A_picture_that_is_not_there_is_told() =>
        Assert.Equal(["RP6017"], Rendered.Of(Lines("{{ hinh \"../anh.png\" }}"), files: ("anh.png", Png)).Codes);

    [Fact]
    public void A_link_leads_to_its_address()
    {
        var rendered = Rendered.Of(Lines("xem {{ lien_ket \"Bộ Tư pháp\" \"https://moj.gov.vn/?a=1&b=2\" }} nhé"));

        Assert.Equal("xem Bộ Tư pháp nhé", rendered.Text());
        Assert.Contains("https://moj.gov.vn/?a=1&amp;b=2", rendered.Part("word/_rels/document.xml.rels").ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_runs_a_program_is_refused() =>
        Assert.Equal(["RP6023"], Rendered.Of(Lines("{{ lien_ket \"x\" \"file:///c:/x.exe\" }}")).Codes);

    [Fact]
    public void The_address_of_a_link_may_hold_tags()
    {
        var rendered = Rendered.Of(
            With("<w:p><w:hyperlink r:id=\"rIdL\"><w:r><w:t>{{ ten }}</w:t></w:r></w:hyperlink></w:p>")
                .Relationship("rIdL", "hyperlink", "https://x.vn/%7B%7B%20ma%20%7D%7D", isExternal: true), "{ 'ten': 'X', 'ma': 'a&b' }");

        Assert.Equal("X", rendered.Text());
        Assert.Contains("Target=\"https://x.vn/a&amp;b\"", rendered.Part("word/_rels/document.xml.rels").ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_break_stands_where_its_tag_stood() =>
        Assert.Contains("<w:br w:type=\"page\" ", Rendered.Of(Lines("a{{ ngat_trang }}b")).Part().ToString(), StringComparison.Ordinal);

    [Fact]
    public void Equal_neighbours_merge_in_a_repeated_row()
    {
        var rendered = Rendered.Of(
            With(Table(["{{ for d in ds }}", ""], ["{{ gop_o d.loai }}", "{{ d.ten }}"], ["{{ end }}", ""]) + "<w:p/>"),
                "{ 'ds': [ {'loai':'xã','ten':'a'}, {'loai':'xã','ten':'b'}, {'loai':'phường','ten':'c'} ] }");

        Assert.Equal("| xã | a |\n|  | b |\n| phường | c |\n", rendered.Text());
        Assert.Equal(["restart", null, "restart"],
            rendered.Part().Descendants(W + "vMerge").Select(merge => merge.Attribute(W + "val")?.Value));
    }

    [Fact]
    public void Numbering_begins_again_for_each_item()
    {
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + R("{{ c }}") + "</w:p>";
        var rendered = Rendered.Of(
            With(P("{{ for d in [[1,2],[3]] }}{{ danh_so_lai }}") + P("{{ for c in d }}") + item + P("{{ end }}{{ end }}"))
                .Part("numbering", "numbering", Numbering));

        Assert.Empty(rendered.Findings.Select(finding => finding.Message.Vi));
        var lists = rendered.Part().Descendants(W + "numId").Select(list => list.Attribute(W + "val")!.Value).ToList();
        Assert.Equal(["2", "2", "3"], lists);
        Assert.Equal(3, rendered.Part("word/numbering.xml").Elements(W + "num").Count());
    }

    [Fact]
    public void A_document_is_put_in_with_its_styles_lists_and_pictures()
    {
        var inner = With("<w:p><w:pPr><w:pStyle w:val=\"Rieng\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + R("trong") + "</w:p>" + Table(["a", "b"]) + "<w:sectPr/>")
            .Part("numbering", "numbering", Numbering);
        inner.File("word/x.txt", [1]);
        var bytes = inner.Build();
        var rendered = Rendered.Of(Lines("trước", "{{ chen \"phu-luc.docx\" }}", "sau"), files: ("phu-luc.docx", bytes));

        Assert.Empty(rendered.Findings);
        Assert.Equal("trước\ntrong\n| a | b |\n\nsau", rendered.Text());
        Assert.Contains("word/numbering.xml", rendered.Names);
    }

    [Theory]
    [InlineData("cot", "barChart")]
    [InlineData("thanh", "barChart")]
    [InlineData("duong", "lineChart")]
    [InlineData("tron", "pieChart")]
    public void A_chart_is_native_and_carries_its_figures(string kind, string element)
    {
        var rendered = Rendered.Of(Lines($"{{{{ bieu_do \"{kind}\" ds \"ten\" [\"so=Số cuộc\", \"luot\"] \"Tiêu đề & <b>\" }}}}"),
            "{ 'ds': [ {'ten':'Xã A','so':3,'luot':10}, {'ten':'Xã B','so':null,'luot':2.5} ] }");

        Assert.Equal(kind == "tron" ? ["RP6038"] : [], rendered.Codes);
        Assert.Contains(rendered.Part("word/charts/reporter1.xml").Descendants(), node => node.Name.LocalName == element);
        using var document = WordprocessingDocument.Open(new MemoryStream(rendered.Docx), isEditable: false);
        using var workbook = SpreadsheetDocument.Open(document.MainDocumentPart!.ChartParts.Single().EmbeddedPackagePart!.GetStream(),
            isEditable: false);
        Assert.Contains("Số cuộc", workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bieu_do \"colum\" ds \"ten\" \"so\"", "RP6037")]
    [InlineData("bieu_do \"cot\" ds \"tenn\" \"so\"", "RP6037")]
    [InlineData("bieu_do \"cot\" ds \"ten\" \"so_luot=Số lượt\"", "RP6037")]
    [InlineData("bieu_do \"cot\" \"ds\" \"ten\" \"so\"", "RP6037")]
    [InlineData("bieu_do \"Cột\" ds \"ten\" \"so\"", null)]
    public void A_chart_of_what_is_not_there_is_told_and_not_drawn_empty(string tag, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding],
            Rendered.Of(Lines($"{{{{ {tag} }}}}"), "{ 'ds': [ {'ten':'Xã A','so':3}, {'ten':'Xã B'} ] }").Codes);

    [Fact]
    public void Whole_paragraphs_in_the_middle_of_a_sentence_are_an_error() =>
        Assert.Equal(["RP6018"], Rendered.Of(Lines("Kết quả: {{ chen \"a\" }}"), files: ("a.scriban", Encoding.UTF8.GetBytes("x"))).Codes);

    [Fact]
    public void A_text_template_reads_only_its_folder() =>
        Assert.Equal(["RP6017", "RP6017"],
            Rendered.Of(Lines("{{ chen \"../a\" }}", "{{ include \"/etc/passwd\" }}"),
            files: ("a.scriban", Encoding.UTF8.GetBytes("x"))).Codes);

    [Fact]
    public void Included_text_runs_in_its_line() =>
        Assert.Equal("(x & 5)",
            Rendered.Of(Lines("({{ include \"a\" }})"), "{ 'so': 5 }", files: ("a.scriban", Encoding.UTF8.GetBytes("x & {{ so }}")))
            .Text());

    [Fact]
    public void A_condition_around_a_put_in_text_leaves_no_empty_line() =>
        Assert.Equal("a\nb",
            Rendered.Of(Lines("a", "{{ if false }}{{ chen \"t\" }}{{ end }}", "b"), files: ("t.scriban", Encoding.UTF8.GetBytes("x")))
            .Text());

    [Fact]
    public void Mistakes_in_a_text_template_are_told_by_line_and_column()
    {
        var rendered = Rendered.Of(Lines("{{ chen \"t\" }}"), files: ("t.scriban", Encoding.UTF8.GetBytes("một\nhai {{ khong_co }}")));

        Assert.Equal(["RP6014 t.scriban(2,8)"], rendered.Findings.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    [Fact]
    public void Properties_and_alternative_texts_are_filled()
    {
        var core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Báo cáo {{ ten }}</dc:title></cp:coreProperties>";
        var rendered = Rendered.Of(Lines("x")
            .File("docProps/core.xml", Encoding.UTF8.GetBytes(core), "application/vnd.openxmlformats-package.core-properties+xml"),
            "{ 'ten': 'A & B' }");

        Assert.Equal("Báo cáo A & B", rendered.Part("docProps/core.xml").Value);
    }

    [Fact]
    public void A_macro_document_becomes_a_plain_one()
    {
        var template = Lines("{{ 1 + 1 }}").File("word/vbaProject.bin", [1, 2], "application/vnd.ms-office.vbaProject")
            .Relationship("rIdV", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
        template.MainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        var rendered = Rendered.Of(template);

        Assert.Equal(["RP6003"], rendered.Codes);
        Assert.Equal("2", rendered.Text());
        Assert.DoesNotContain(rendered.Names, name => name.Contains("vba", StringComparison.Ordinal));
    }

    [Fact]
    public void Content_that_is_fetched_from_elsewhere_is_refused() =>
        Assert.Equal(["RP6002"],
            Rendered.Of(Lines("x").Relationship("rIdX", "image", "http://evil.example/x.png", isExternal: true)).Codes);

    [Fact]
    public void Accepted_changes_leave_the_text_as_meant() => Assert.Equal("một ba\nnăm sáu", Rendered.Of(
        With("<w:p>" + R("một ")
            + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">" + R("ba")
            + "</w:ins></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr>" + R("năm ") + "</w:p>" + P("{{ \"sáu\" }}")),
        reading: new WordTemplateOptions { AcceptRevisions = true }).Text());

    [Fact]
    public void Accepted_deletions_leave_no_empty_table_and_no_empty_line_before_one()
    {
        const string Deleted = "<w:del w:id=\"1\" w:author=\"a\"/>";
        var body = P("đầu {{ 1 }}")
            + $"<w:p><w:pPr><w:rPr>{Deleted}</w:rPr></w:pPr><w:del w:id=\"2\" "
            + "w:author=\"a\"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>" + Table(["a"]) + P("giữa")
            + Table(["x"]).Replace("<w:tr>", $"<w:tr><w:trPr>{Deleted}</w:trPr>", StringComparison.Ordinal) + P("cuối");

        Assert.Equal("đầu 1\n| a |\ngiữa\ncuối",
            Rendered.Of(With(body), reading: new WordTemplateOptions { AcceptRevisions = true }).Text());
    }

    [Fact]
    public void Where_missing_names_are_empty_so_is_what_would_stand_in_them() =>
        Assert.Equal("[][][]",
            Rendered.Of(Lines("[{{ khong.co.gi }}][{{ a.b.c }}][{{ for d in khong.co }}{{ d }}{{ end }}]"), "{ 'a': null }",
            new RenderOptions { Missing = MissingName.Empty }).Text());

    [Fact]
    public void A_table_of_contents_is_marked_stale() =>
        Assert.Contains("updateFields", Rendered.Of(
            With("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o "
                + "\"1-3\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + P("{{ 1 }}"))
                .Part("settings", "settings",
                    "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom "
                        + "w:percent=\"100\"/><w:compat/></w:settings>")).Part("word/settings.xml").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Comments_in_a_loop_are_left_out_with_a_note()
    {
        var rendered = Rendered.Of(
            With(P("{{ for i in 1..2 }}") + "<w:p><w:commentRangeStart w:id=\"0\"/>" + R("{{ i }}")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>" + P("{{ end }}"))
                .Part("comments", "comments",
                    "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\" "
                        + "w:author=\"a\"><w:p/></w:comment></w:comments>"));

        Assert.Equal(["RP6019"], rendered.Codes);
        Assert.Equal("1\n2", rendered.Text());
    }

    [Fact]
    public void A_section_break_in_a_loop_names_its_headers_once()
    {
        var section = "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" "
            + "w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>";
        var rendered = Rendered.Of(With(P("{{ for i in 1..3 }}") + P("{{ i }}") + section + P("{{ end }}") + P("x")).Header(P("đầu")));

        Assert.Equal(3, rendered.Part().Descendants(W + "sectPr").Count());
        Assert.Single(rendered.Part().Descendants(W + "headerReference"));
    }

    [Fact]
    public void Bookmarks_in_a_loop_get_names_and_ids_of_their_own()
    {
        var rendered = Rendered.Of(With(P("{{ for i in 1..2 }}") + "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"muc\"/>" + R("{{ i }}")
            + "<w:bookmarkEnd w:id=\"7\"/></w:p>" + P("{{ end }}")));

        Assert.Equal(["muc", "muc_2"],
            rendered.Part().Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value));
        Assert.Equal(2, rendered.Part().Descendants(W + "bookmarkEnd").Select(end => end.Attribute(W + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void A_text_box_runs_once_though_it_is_written_twice()
    {
        static string Box(string text) => $"<w:txbxContent>{P(text)}</w:txbxContent>";
        var rendered = Rendered.Of(With("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" "
            + "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1000000\" cy=\"500000\"/><wp:docPr id=\"1\" "
            + "name=\"b\"/><a:graphic><a:graphicData "
            + "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr "
            + "txBox=\"1\"/><wps:spPr/><wps:txbx>"
            + Box("{{ x = (x ?? 0) + 1 }}{{ x }}")
                + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:shape><v:textbox>" + Box("{{ x }}") + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + "</w:p>"));

        Assert.Empty(rendered.Findings);
        Assert.Equal("1", rendered.Part().Value);
    }
}
