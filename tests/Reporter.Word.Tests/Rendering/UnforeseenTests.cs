using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word.Program;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Xunit;
using static Reporter.Tests.Support.DocxBuilder;

namespace Reporter.Word.Tests.Rendering;

/// <summary>What nobody foresaw in a template or its data is that template's finding; only the disk's troubles are the caller's.</summary>
public sealed class UnforeseenTests
{
    [Fact]
    public void In_rendering_it()
    {
        var found = new DiagnosticBag();
        var template = WordTemplate.Open("mau.docx", Lines("{{ ten }}").Build(), TemplateSources.None, new WordTemplateOptions(), found)!;

        Assert.False(WordRenderer.Render(template, new Throwing(new FormatException()), new RenderOptions(), new MemoryStream(), found));
        Assert.Equal(["RP6080 mau.docx"], found.Select(finding => $"{finding.Code} {finding.Location}"));
        Assert.Throws<IOException>(() =>
            WordRenderer.Render(template, new Throwing(new IOException()), new RenderOptions(), new MemoryStream(), found));
    }

    [Fact]
    public void In_checking_its_names()
    {
        var found = new DiagnosticBag();
        var template = WordTemplate.Open("mau.docx", Lines("{{ ten }}").Build(), TemplateSources.None, new WordTemplateOptions(), found)!;
        TemplateChecker.Check(template, new Throwing(new FormatException()), found);

        Assert.Equal(["RP6080 mau.docx"], found.Select(finding => $"{finding.Code} {finding.Location}"));
    }

    /// <summary>Data that cannot be asked anything.</summary>
    private sealed class Throwing(Exception unforeseen) : IScriptObject
    {
        public int Count => throw unforeseen;

        public bool IsReadOnly { get; set; }

        public IEnumerable<string> GetMembers() => throw unforeseen;

        public bool Contains(string member) => throw unforeseen;

        public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => throw unforeseen;

        public bool CanWrite(string member) => throw unforeseen;

        public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => throw unforeseen;

        public bool Remove(string member) => throw unforeseen;

        public void SetReadOnly(string member, bool readOnly) => throw unforeseen;

        public IScriptObject Clone(bool deep) => throw unforeseen;
    }
}
