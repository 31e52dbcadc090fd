using System.IO.Compression;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Tests.Support;
using Reporter.Word.Program;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>Packages and programs that were made to do harm are refused, each with its own finding, within moments.</summary>
public sealed class HostileTemplateTests
{
    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        Refuses(With(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + P("x")
        + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000))), "lồng nhau quá sâu");

    [Fact]
    public void A_document_type_is_refused() => Refuses(Lines("x").File("word/x.xml", []), "DTD", archive =>
    {
        archive.GetEntry("word/document.xml")!.Delete();
        Write(archive, "word/document.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><w/>");
    });

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Refuses(Lines("x"), "trùng tên", archive => Write(archive, "WORD/Document.xml", "<x/>"));

    [Fact]
    public void A_part_that_leads_out_of_the_package_is_refused() =>
        Refuses(Lines("x"), "chỉ ra ngoài", archive => Write(archive, "word/../../x.txt", "x"));

    /// <summary>The limits are those of every office file, also under <c>lint</c>.</summary>
    [Theory]
    [InlineData(5_000_000)]
    [InlineData(40_000_000)]
    public void A_bomb_is_refused(int size) =>
        Refuses(Lines("x"), "quá lớn", archive => Write(archive, "word/media/x.xml", new string(' ', size)));

    [Theory]
    [InlineData(2_100)]
    [InlineData(6_000)]
    public void Thousands_of_parts_are_refused(int parts) => Refuses(Lines("x"), "quá nhiều", archive =>
    {
        for (var number = 0; number < parts; number++)
            archive.CreateEntry($"word/{number}.xml");
    });

    [Fact]
    public void What_is_fetched_from_elsewhere_is_refused_however_it_is_written() => Assert.Equal(["RP6002"],
        Rendered.Of(Lines("x")
            .File("word/_rels/header9.xml.rels",
            Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                + "Id=\"r\" Type=\"x/image\" Target=\"http://x.vn/a.png\" TargetMode=\"external\"/></Relationships>"))).Codes);

    [Fact]
    public void Macros_under_another_name_are_not_written()
    {
        var template = Lines("{{ 1 }}").File("word/code.bin", [1, 2], "application/vnd.ms-office.vbaProject")
            .Relationship("rIdV", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "code.bin");
        template.MainType = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";
        var rendered = Rendered.Of(template);

        Assert.Equal(["RP6003"], rendered.Codes);
        Assert.DoesNotContain("word/code.bin", rendered.Names);
        Assert.DoesNotContain("acro", rendered.Part("[Content_Types].xml").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("vba", rendered.Part("word/_rels/document.xml.rels").ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_text_that_doubles_for_ever_is_stopped() =>
        Stops("{{ x = \"ab\" }}{{ while true }}{{ x = x + x }}{{ end }}", "độ dài một chuỗi");

    [Fact]
    public void A_range_beyond_all_bounds_is_stopped() => Stops("{{ for i in 1..100000000 }}{{ i }}{{ end }}", "số lần lặp");

    [Fact]
    public void A_document_beyond_all_bounds_is_stopped() =>
        Stops("{{ while true }}0123456789{{ 1 }}{{ end }}", "độ lớn văn bản", new RenderOptions { MaxOutputBytes = 1_000_000 });

    [Fact]
    public void A_template_that_takes_too_long_is_stopped() =>
        Stops("{{ while true }}{{ x = 1 }}{{ end }}", "thời gian",
        new RenderOptions { MaxTime = TimeSpan.FromMilliseconds(50), MaxIterations = int.MaxValue });

    [Fact]
    public void What_uses_a_value_that_could_not_be_worked_out_has_no_finding_of_its_own() =>
        Assert.Equal(["RP6015"], Rendered.Of(Lines("{{ x = 1 / 0 }}", "{{ x }}")).Codes);

    private static void Stops(string tag, string limit, RenderOptions? options = null)
    {
        var rendered = Rendered.Of(Lines(tag), options: options);
        Assert.Equal(["RP6016"], rendered.Codes);
        Assert.Contains(limit, rendered.Findings[0].Message.Vi, StringComparison.Ordinal);
    }

    private static void Refuses(DocxBuilder template, string why, Action<ZipArchive>? change = null)
    {
        using var file = new MemoryStream();
        file.Write(template.Build());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
            change?.Invoke(archive);
        var found = new DiagnosticBag();
        var read = WordTemplate.Open("mau.docx", file.ToArray(), TemplateSources.None, new WordTemplateOptions(), found);

        Assert.False(read is { IsUsable: true });
        Assert.Equal("RP6002", found.First().Code);
        Assert.Contains(why, found.First().Message.Vi, StringComparison.Ordinal);
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
