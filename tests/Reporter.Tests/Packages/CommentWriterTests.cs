using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Packages;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Packages;

public sealed class CommentWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_comment_stands_around_its_paragraph_and_Word_takes_it()
    {
        var annotated = Annotate(new DocxFragment("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>chữ</w:t></w:r></w:p>").Bytes());

        Assert.Contains("</w:pPr><w:commentRangeStart w:id=\"0\"/><w:r>", Part(annotated, "word/document.xml"), StringComparison.Ordinal);
        Assert.Empty(Mistakes(annotated));
    }

    [Fact]
    public void An_empty_paragraph_can_hold_several() =>
        Assert.Equal(3, Comments(Annotate(Annotate(new DocxFragment("<w:p/>").Bytes(), times: 2))).Count);

    [Fact]
    public void New_comments_follow_those_that_are_there()
    {
        var twice = Annotate(Annotate(new DocxFragment("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>").Bytes()));

        Assert.Equal(["0", "1"], Comments(twice).Select(comment => comment.Attribute(W + "id")!.Value));
        Assert.Empty(Mistakes(twice));
    }

    [Fact]
    public void A_document_in_a_default_namespace_gets_words_of_its_own_prefix()
    {
        var document = Encoding.UTF8.GetBytes(
            $"<document xmlns=\"{W}\"><body><p><r><t>chữ</t></r></p></body></document>");
        Assert.True(SafePackage.TryOpen(new DocxFragment("<w:p/>").Bytes(), out var package, out _));
        var annotated = Annotate(package.With(new Dictionary<string, byte[]> { ["word/document.xml"] = document }));

        Assert.Equal(["0"], XDocument.Parse(Part(annotated, "word/document.xml")).Descendants(W + "commentReference")
            .Select(mark => mark.Attribute(W + "id")!.Value));
        Assert.Empty(Mistakes(annotated));
    }

    [Fact]
    public void What_no_XML_may_hold_is_left_out_of_a_comment() =>
        Assert.Equal("a <b> \"c\"", Comments(Annotate(new DocxFragment("<w:p/>").Bytes(), "a\u0001<b>\uFFFF \"c\"")).Single().Value);

    private static byte[] Annotate(byte[] docx, string text = "lời", int times = 1)
    {
        Assert.True(SafePackage.TryOpen(docx, out var package, out _));
        Assert.True(package.TryReadXml("word/document.xml", LoadOptions.SetLineInfo, out var xml, out _));
        var writer = new CommentWriter(package, "word/document.xml", xml.Root!);
        for (var time = 0; time < times; time++)
            writer.Add(xml.Descendants(W + "p").First(), [text]);
        return package.With(writer.Parts());
    }

    private static List<XElement> Comments(byte[] docx) =>
        [.. XDocument.Parse(Part(docx, "word/comments.xml")).Descendants(W + "comment")];

    private static string Part(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Mistakes(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => error.Description)];
    }
}
