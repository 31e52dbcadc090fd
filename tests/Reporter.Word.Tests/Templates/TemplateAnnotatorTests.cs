using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word.Program;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

public sealed class TemplateAnnotatorTests
{
    [Fact]
    public void Each_finding_is_a_comment_at_its_paragraph()
    {
        var template = With(P("đầu") + Table(["{{ end }}"]) + P("{{ if x }}")).Header(P("{{ y")).Build();
        var findings = new DiagnosticBag();
        WordTemplate.Open("mau.docx", template, TemplateSources.None, new WordTemplateOptions(), findings);

        var annotated = TemplateAnnotator.Annotate("mau.docx", template, findings, Language.Vietnamese);
        Assert.NotNull(annotated);
        using var document = WordprocessingDocument.Open(new MemoryStream(annotated), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Equal(["RP6009", "RP6008", "mau.docx[đầu trang 1, đoạn 1]"],
            document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Select(comment => comment.InnerText.Split(": ")[0]));
        Assert.Contains("commentRangeStart",
            document.MainDocumentPart.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>()
            .Single().InnerXml, StringComparison.Ordinal);
    }
}
