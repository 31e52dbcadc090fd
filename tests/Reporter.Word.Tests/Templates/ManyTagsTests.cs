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
        AssertLinear(count => Read(tag, count, inEachRun), 2_000);
    }

    [Fact]
    public void Twenty_thousand_that_do_not_close_are_told_in_time_with_their_number()
    {
        ReadWrong(200);
        AssertLinear(ReadWrong, 2_000);

        static TimeSpan ReadWrong(int count)
        {
            var bytes = With(P(string.Concat(Enumerable.Repeat("{{ ten ", count)))).Build();
            var before = Environment.CpuUsage.TotalTime;
            var found = new DiagnosticBag();
            Assert.False(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
            return Environment.CpuUsage.TotalTime - before;
        }
    }

    [Theory]
    [InlineData("{{- if co -}}\nchữ\n{{- end -}}")]
    [InlineData("{{ if co }}chữ\nb\nc {{ end }}")]
    [InlineData("{{ danh_so_lai }}{{ ten }}")]
    [InlineData("<tr>{{ for d in ds }}a|{{ end }}")]
    [InlineData("<tr>{{ if co }}a|b\nc|d{{ end }}")]
    [InlineData("<sdt>{{ if co }}|a|<sdt>{{ end }}")]
    public void Thousands_over_lines_rows_and_controls(string unit)
    {
        ReadUnits(unit, 100);
        AssertLinear(count => ReadUnits(unit, count), 400);
    }

    // Ten times as many take ten times as long, and the square would be a hundred times. Others on the machine may disturb one try, and
    // what is square fails in each.
    private static void AssertLinear(Func<int, TimeSpan> read, int few)
    {
        var tries = new List<string>();
        while (tries.Count < 4)
        {
            var (less, more) = (read(few), read(10 * few));
            if (more < 40 * less)
                return;
            tries.Add($"{less} {more}");
        }
        Assert.Fail(string.Join("; ", tries));
    }

    private static TimeSpan ReadUnits(string unit, int count)
    {
        var body = string.Concat(Enumerable.Repeat(unit, count).Select(each =>
            each.StartsWith("<tr>", StringComparison.Ordinal)
                ? string.Concat(each[4..].Split('\n').Select(row => Row(row.Split('|'))))
            : each.StartsWith("<sdt>", StringComparison.Ordinal)
                ? string.Concat(each.Split('|').Select(run => run.StartsWith("<sdt>", StringComparison.Ordinal)
                    ? $"<w:sdt><w:sdtPr/><w:sdtContent>{R(run[5..])}</w:sdtContent></w:sdt>" : R(run)))
            : string.Concat(each.Split('\n').Select(line => P(line)))));
        return Read(With(unit.StartsWith("<tr>", StringComparison.Ordinal) ? "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + body + "</w:tbl><w:p/>"
            : unit.StartsWith("<sdt>", StringComparison.Ordinal) ? $"<w:p>{body}</w:p>" : body).Build());
    }

    private static TimeSpan Read(string tag, int count, int inEachRun)
    {
        var runs = new StringBuilder();
        foreach (var run in Enumerable.Range(0, count).Chunk(inEachRun))
            runs.AppendJoin("", string.Concat(run.Select(number => $"{tag}{number} ")).Split('|').Select(text => R(text)));
        return Read(With($"<w:p>{runs}</w:p>").Build());
    }

    private static TimeSpan Read(byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        var found = new DiagnosticBag();
        Assert.True(WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found)!.IsUsable);
        return Environment.CpuUsage.TotalTime - before;
    }
}
