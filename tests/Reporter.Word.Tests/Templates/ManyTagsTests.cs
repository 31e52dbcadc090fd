using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word.Program;
using Reporter.Word.Tests.Rendering;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Templates;

/// <summary>Reading a template takes time with the number of its tags, not with its square.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class ManyTagsTests
{
    [Theory]
    [InlineData("{{ ten }} ", false)]
    [InlineData("{{ if co }}a{{ end }} ", false)]
    [InlineData("{{ ten }} ", true)]
    public void Twenty_thousand_in_one_paragraph(string tag, bool inOwnRuns)
    {
        // Processor time, which a busy machine does not stretch; the first reading compiles what the others use.
        Read(tag, 200, inOwnRuns);
        var few = Read(tag, 2_000, inOwnRuns);
        var many = Read(tag, 20_000, inOwnRuns);

        // Ten times as many take ten times as long, and the square would be a hundred times.
        Assert.True(many < 40 * few, $"{few} {many}");
    }

    private static TimeSpan Read(string tag, int count, bool inOwnRuns)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
            text.Append(inOwnRuns ? R($"{tag}{number} ") : $"{tag}{number} ");
        var bytes = With(inOwnRuns ? $"<w:p>{text}</w:p>" : P(text.ToString())).Build();
        var before = Environment.CpuUsage.TotalTime;
        var found = new DiagnosticBag();
        Assert.True(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
        return Environment.CpuUsage.TotalTime - before;
    }
}
