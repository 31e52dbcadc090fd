using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word;
using Reporter.Word.Program;
using Reporter.Word.Values;

namespace Reporter.Benchmarks;

/// <summary>
/// The Word engine: <c>make DIR ROWS…</c> writes the template, Carbone's writing of it and data; <c>floor DATA OUT</c> does what no
/// engine can do without; <c>stages TEMPLATE DATA OUT</c> says where the time goes; <c>check TAGS</c> checks a paragraph of many tags;
/// <c>limit</c> holds a text that multiplies against its bound.
/// </summary>
internal static class WordBenchmark
{
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["make", var folder, .. var sizes]:
                WordBenchmarkFiles.Make(folder, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
                return 0;
            case ["floor", var data, var output]:
                WordFloor.Fill(data, output);
                return 0;
            case ["stages", var template, var data, var output]:
                Stages(template, data, output);
                return 0;
            case ["check", var tags]:
                Check(int.Parse(tags, CultureInfo.InvariantCulture));
                return 0;
            case ["limit"]:
                Limit();
                return 0;
            default:
                Console.Error.WriteLine("word make DIR ROWS… | floor DATA OUT | stages TEMPLATE DATA OUT | check TAGS | limit");
                return 2;
        }
    }

    private static void Stages(string template, string data, string output)
    {
        var watch = Stopwatch.StartNew();
        Say("start", watch);
        var found = new DiagnosticBag();
        var compiled = WordTemplate.Open(template, File.ReadAllBytes(template), TemplateSources.None, new WordTemplateOptions(), found);
        Say("template", watch);
        var model = JsonData.Read(data, File.ReadAllBytes(data), found);
        Say("data", watch);
        if (compiled is null || model is null)
            return;
        using var stream = File.Create(output);
        WordRenderer.Render(compiled, model, new RenderOptions(), stream, found);
        Say("document", watch);
    }

    private static void Check(int tags)
    {
        var runs = new StringBuilder();
        for (var number = 0; number < tags; number++)
            runs.Append(CultureInfo.InvariantCulture, $"<w:r><w:t xml:space=\"preserve\">{{{{ a{number} }}}}, </w:t></w:r>");
        var bytes = WordBenchmarkFiles.Document($"<w:p>{runs}</w:p>");
        var watch = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        if (WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found) is { } template)
            TemplateChecker.Check(template, null, found);
        Say($"{tags} tags, {found.Count} findings", watch);
    }

    private static void Limit()
    {
        foreach (var tag in new[]
        {
            "{{ 'abc' * 1000000000 }}", "{{ x = 'a' }}{{ for i in 1..40 }}{{ x = x + x }}{{ end }}",
            "{{ x = [1, 2] }}{{ for i in 1..60 }}{{ x = x | array.concat x }}{{ end }}{{ x | array.size }}",
            "{{ a = [] }}{{ for i in 1..1000000 }}{{ a = a | array.add (string.pad_left i 1000) }}{{ end }}",
            "{{ a = {} }}{{ for i in 1..1000000 }}{{ a[string.append 'k' i] = string.pad_left i 1000 }}{{ end }}",
            "{{ capture x }}{{ while true }}abcdefghij{{ 1 }}{{ end }}{{ end }}",
        })
        {
            Render("{{ 1 }}");
            var watch = Stopwatch.StartNew();
            Say("idle", watch);
            var codes = Render(tag.Replace('\'', '"'));
            Say($"{codes}  {tag}", watch);
        }
    }

    private static string Render(string tag)
    {
        var found = new DiagnosticBag();
        var bytes = WordBenchmarkFiles.Document($"<w:p><w:r><w:t>{tag}</w:t></w:r></w:p>");
        if (WordTemplate.Open("mau.docx", bytes, TemplateSources.None, new WordTemplateOptions(), found) is { } template
            && JsonData.Read("d.json", "{}"u8, found) is { } data)
            WordRenderer.Render(template, data, new RenderOptions(), Stream.Null, found);
        return string.Join(' ', found.Select(finding => finding.Code));
    }

    private static void Say(string what, Stopwatch watch)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{watch.Elapsed.TotalMilliseconds,8:0.0} ms wall {process.TotalProcessorTime.TotalMilliseconds,8:0.0} ms cpu "
                + $"{process.PeakWorkingSet64 >> 20,5} MB peak  {GC.CollectionCount(0),3} collections  "
                + $"{GC.GetTotalAllocatedBytes() >> 20,5} MB asked for  {what}"));
    }
}
