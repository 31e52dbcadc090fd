using System.Globalization;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Tests.Support;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>Each template of samples/mau-word with its data gives the text beside it.</summary>
public sealed class WordGalleryTests(ResavedGallery resaved) : IClassFixture<ResavedGallery>
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly string Folder = Path.Combine(Repo.Root, "samples", "mau-word");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_text_beside_it(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var text = string.Join("\n", Render(Folder, name).Select(Text));
        if (Golden.Accepting)
            File.WriteAllText(path, text);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", text);
    }

    private static string Text(Rendered rendered)
    {
        rendered.AssertValid();
        return string.Concat(rendered.Names.Where(part => part.StartsWith("word/", StringComparison.Ordinal)
            && Path.GetFileNameWithoutExtension(part)[..^1].TrimEnd('1') is "documen" or "header" or "footer" or "footnote")
            .Where(part => part.EndsWith(".xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(part => $"[{Path.GetFileNameWithoutExtension(part)}]\n{rendered.Text(part).TrimEnd('\n')}\n"));
    }

    /// <summary>LibreOffice writes the break of an empty paragraph into the one above, and leaves that paragraph out: nothing else may
    /// differ.</summary>
    [Slow]
    [Theory]
    [MemberData(nameof(Names))]
    public void Saved_again_by_LibreOffice_gives_the_same_text(string name)
    {
        LibreOffice.SkipWhenMissing();

        Assert.Equal(Render(Folder, name).Select(WithoutBareBreaks), Render(resaved.Folder, name).Select(WithoutBareBreaks));
    }

    private static string WithoutBareBreaks(Rendered rendered)
    {
        var body = rendered.Part().Element(W + "body")!;
        body.Elements(W + "p").Where(paragraph => paragraph.Value.Length == 0 && paragraph.Descendants(W + "sectPr").Any()).Remove();
        return string.Join('\n', Rendered.Blocks(body));
    }

    /// <summary>One document; where the data are a list, one for each record, as <c>--each</c> makes them.</summary>
    private static List<Rendered> Render(string folder, string name)
    {
        var diagnostics = new DiagnosticBag();
        var sources = new TemplateSources(file => File.Exists(Path.Combine(folder, file))
            ? new TemplateSource(file, File.ReadAllBytes(Path.Combine(folder, file))) : null, () => []);
        var template = WordTemplate.Open(name + ".docx", File.ReadAllBytes(Path.Combine(folder, name + ".docx")), sources,
            new WordTemplateOptions(), diagnostics)!;
        var bytes = File.ReadAllBytes(Path.Combine(folder, name + ".json"));
        var model = JsonData.Read(name + ".json", bytes, diagnostics)!;
        var documents = new List<Rendered>();
        foreach (var data in bytes[0] == '[' ? DataRecords.Of(model, "d") : [model])
        {
            using var output = new MemoryStream();
            var done = WordRenderer.Render(template, data, new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") }, output,
                diagnostics);
            documents.Add(new Rendered(output.ToArray(), [], done));
        }
        Assert.Empty(diagnostics.Select(finding => finding.Message.Vi));
        return documents;
    }
}
