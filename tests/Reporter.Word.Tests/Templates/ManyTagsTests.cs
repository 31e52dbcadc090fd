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
    [InlineData("{{ ten }} ", 1_000)]
    [InlineData("{{ if co }}a{{ end }} ", 1_000)]
    [InlineData("{{ ten }} ", 1)]
    [InlineData("{|{ t|en }|} ", 1)]
    [InlineData("{{ if co }}|a|{{ end }} ", 1)]
    [InlineData("{{- ten -}} ", 1_000)]
    [InlineData("{%{ {{ }%} {{ ten }} ", 1_000)]
    public void Twenty_thousand_in_one_paragraph(string tag, int inEachRun)
    {
        // Processor time, which a busy machine does not stretch; the first reading compiles what the others use.
        Read(tag, 200, inEachRun);
        var few = Read(tag, 2_000, inEachRun);
        var many = Read(tag, 20_000, inEachRun);

        // Ten times as many take ten times as long, and the square would be a hundred times.
        Assert.True(many < 40 * few, $"{few} {many}");
    }

    [Fact]
    public void Twenty_thousand_that_do_not_close_are_told_in_time_with_their_number()
    {
        ReadWrong(200);
        var few = ReadWrong(2_000);
        var many = ReadWrong(20_000);
        Assert.True(many < 40 * few, $"{few} {many}");

        static TimeSpan ReadWrong(int count)
        {
            var bytes = With(P(string.Concat(Enumerable.Repeat("{{ ten ", count)))).Build();
            var before = Environment.CpuUsage.TotalTime;
            var found = new DiagnosticBag();
            Assert.False(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
            return Environment.CpuUsage.TotalTime - before;
        }
    }

    private static TimeSpan Read(string tag, int count, int inEachRun)
    {
        var runs = new StringBuilder();
        foreach (var run in Enumerable.Range(0, count).Chunk(inEachRun))
            runs.AppendJoin("", string.Concat(run.Select(number => $"{tag}{number} ")).Split('|').Select(text => R(text)));
        var bytes = With($"<w:p>{runs}</w:p>").Build();
        var before = Environment.CpuUsage.TotalTime;
        var found = new DiagnosticBag();
        Assert.True(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
        return Environment.CpuUsage.TotalTime - before;
    }
}
