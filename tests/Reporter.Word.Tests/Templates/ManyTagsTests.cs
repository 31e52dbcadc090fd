using System.Diagnostics;
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
        var few = Time(tag, 2_000, inOwnRuns);
        var many = Time(tag, 20_000, inOwnRuns);

        // Ten times as many take at most some thirty times as long on a busy machine; the square would be a hundred times.
        Assert.True(many < TimeSpan.FromSeconds(2) || many < 35 * few, $"{few} {many}");
    }

    private static TimeSpan Time(string tag, int count, bool inOwnRuns)
    {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++)
            text.Append(inOwnRuns ? R(tag) : tag);
        var bytes = With(inOwnRuns ? $"<w:p>{text}</w:p>" : P(text.ToString())).Build();
        var watch = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        Assert.True(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
        return watch.Elapsed;
    }
}
