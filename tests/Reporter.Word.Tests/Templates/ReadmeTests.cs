using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Tests.Support;
using Reporter.Word.Program;
using Reporter.Word.Values;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>The lines of code in the engine's README are those of this file: what is compiled and tried here is what stands
/// there.</summary>
public sealed class ReadmeTests
{
    // <readme>
    public static bool Fill(string template, string data, string output, TextWriter messages)
    {
        var found = new DiagnosticBag();
        var word = WordTemplate.Open(template, File.ReadAllBytes(template), TemplateSources.None, new WordTemplateOptions(), found);
        var model = JsonData.Read(data, File.ReadAllBytes(data), found);
        using var document = File.Create(output);
        var isDone = word is not null && model is not null && WordRenderer.Render(word, model, new RenderOptions(), document, found);
        foreach (var finding in found)
            messages.WriteLine($"{finding.Location.In(Language.English)}: {finding.Code} {finding.Message.In(Language.English)}");
        return isDone;
    }
    // </readme>

    [Fact]
    public void The_lines_of_the_README_are_these()
    {
        var source = File.ReadAllText(Path.Combine(Repo.Root, "tests", "Reporter.Word.Tests", "Templates",
            "ReadmeTests.cs")).ReplaceLineEndings("\n");
        var lines = source.Split("    // <readme>\n")[1].Split("    // </readme>\n")[0];
        var readme = File.ReadAllText(Path.Combine(Repo.Root, "src", "Reporter.Word", "README.md")).ReplaceLineEndings("\n");
        Assert.Contains(string.Concat(lines.Split('\n').Select(line => (line.StartsWith("    ", StringComparison.Ordinal) ? line[4..]
            : line) + "\n")).Trim(),
            readme, StringComparison.Ordinal);
    }

    [Fact]
    public void They_fill_a_template()
    {
        using var folder = new TempFolder();
        folder.Write("thu.docx", Lines("Kính gửi {{ ten }}").Build());
        folder.Write("du-lieu.json", Encoding.UTF8.GetBytes("{ \"ten\": \"An Phú\" }"));
        var output = Path.Combine(folder.Path, "ket-qua.docx");

        Assert.True(Fill(Path.Combine(folder.Path, "thu.docx"), Path.Combine(folder.Path, "du-lieu.json"), output, TextWriter.Null));

        using var document = File.OpenRead(output);
        Assert.Contains("Kính gửi An Phú", DocxText.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void They_say_no_where_a_name_is_missing()
    {
        using var folder = new TempFolder();
        folder.Write("thu.docx", Lines("Kính gửi {{ tenn }}").Build());
        folder.Write("du-lieu.json", Encoding.UTF8.GetBytes("{ \"ten\": \"An Phú\" }"));
        using var said = new StringWriter();
        Assert.False(Fill(Path.Combine(folder.Path, "thu.docx"), Path.Combine(folder.Path, "du-lieu.json"),
            Path.Combine(folder.Path, "ket-qua.docx"), said));
        Assert.Contains("RP6014", said.ToString(), StringComparison.Ordinal);
    }
}
