using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>What became of a template: its findings, and the document's parts when there is one.</summary>
internal sealed record Rendered(byte[] Docx, IReadOnlyList<Diagnostic> Findings, bool IsDone)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public IEnumerable<string> Codes => Findings.Select(finding => finding.Code);

    public static Rendered Of(DocxBuilder template, string json = "{}", RenderOptions? options = null, WordTemplateOptions? reading = null,
        params (string Name, byte[] Bytes)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var sources = new TemplateSources(
            name => Array.Find(files, file => file.Name == name) is { Name: not null } file ? new TemplateSource(name, file.Bytes) : null,
            () => [.. files.Select(file => file.Name)]);
        var read = WordTemplate.Open("mau.docx", template.Build(), sources, reading ?? new WordTemplateOptions(), diagnostics);
        using var output = new MemoryStream();
        var model = JsonData.Read("data.json", Encoding.UTF8.GetBytes(json.Replace('\'', '"')), diagnostics);
        var done = read is not null && model is not null
            && WordRenderer.Render(read, model, options ?? new RenderOptions(), output, diagnostics);
        var rendered = new Rendered(output.ToArray(), [.. diagnostics], done);
        if (done)
            rendered.AssertValid();
        return rendered;
    }

    public XElement Part(string name = "word/document.xml")
    {
        using var archive = new ZipArchive(new MemoryStream(Docx));
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    public IReadOnlyList<string> Names
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(Docx));
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    /// <summary>One string per paragraph; “| a | b |” per table row; breaks as ⏎, tabs as →.</summary>
    public string Text(string part = "word/document.xml") =>
        string.Join('\n', Blocks(Part(part).Name == W + "document" ? Part(part).Element(W + "body")! : Part(part)));

    public static IEnumerable<string> Blocks(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == W + "p")
            {
                yield return Line(child);
            }
            else if (child.Name == W + "tbl")
            {
                foreach (var row in child.Descendants(W + "tr").Where(row => row.Ancestors(W + "tbl").First() == child))
                    yield return "| "
                        + string.Join(" | ",
                        row.Descendants(W + "tc").Where(cell => cell.Ancestors(W + "tr").First() == row)
                        .Select(cell => string.Join('¶', Blocks(cell)))) + " |";
            }
            else if (child.Name == W + "sdt" || child.Name == W + "sdtContent" || child.Name == W + "footnote")
            {
                foreach (var line in Blocks(child))
                    yield return line;
            }
        }
    }

    private static string Line(XElement paragraph) =>
        string.Concat(paragraph.Descendants().Where(element => element.Ancestors(W + "p").First() == paragraph).Select(element =>
        element.Name == W + "t" ? element.Value : element.Name == W + "br" ? "⏎"
            : element.Name == W + "tab" && element.Parent!.Name == W + "r" ? "→" : ""));

    public void AssertValid()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx), isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Part?.Uri}: {error.Description} {error.Path?.XPath}"));
        Assert.Empty(errors);
    }
}
