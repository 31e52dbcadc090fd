using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Office.Rendering;
using Reporter.Office.Templates;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Samples;

/// <summary>Each template of samples/mau-word with its data gives the text beside it.</summary>
public sealed class WordGalleryTests
{
    private static readonly string Folder = Path.Combine(Repo.Root, "samples", "mau-word");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_text_beside_it(string name)
    {
        var rendered = Render(name);
        var path = Path.Combine(Folder, name + ".txt");
        var text = string.Concat(rendered.Names.Where(part => part.StartsWith("word/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(part)[..^1].TrimEnd('1') is "documen" or "header" or "footer" or "footnote")
            .Where(part => part.EndsWith(".xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(part => $"[{Path.GetFileNameWithoutExtension(part)}]\n{rendered.Text(part).TrimEnd('\n')}\n"));
        if (Golden.Accepting)
            File.WriteAllText(path, text);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", text);
    }

    private static Rendered Render(string name)
    {
        var diagnostics = new DiagnosticBag();
        var sources = new TemplateSources(file => File.Exists(Path.Combine(Folder, file)) ? new TemplateSource(file, File.ReadAllBytes(Path.Combine(Folder, file))) : null, () => []);
        var template = WordTemplate.Open(name + ".docx", File.ReadAllBytes(Path.Combine(Folder, name + ".docx")), sources, new WordTemplateOptions(), diagnostics)!;
        var model = JsonData.Read(name + ".json", File.ReadAllBytes(Path.Combine(Folder, name + ".json")), diagnostics)!;
        using var output = new MemoryStream();
        var done = WordRenderer.Render(template, model, new RenderOptions { Culture = CultureInfo.GetCultureInfo("vi-VN") }, output, diagnostics);
        Assert.Empty(diagnostics.Select(finding => finding.Message.Vi));
        var rendered = new Rendered(output.ToArray(), [], done);
        rendered.AssertValid();
        return rendered;
    }
}
