using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Names;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Functions;
using Reporter.Word.Program;
using Scriban.Runtime;

namespace Reporter.Word;

/// <summary>
/// Holds the names of a template against those that the data will have, without any data: every tag of every part, and of
/// the text templates that it puts in.
/// </summary>
public static class TemplateChecker
{
    /// <param name="names">A model in which every name has a value and every list an item; null when no names are known.</param>
    public static void Check(WordTemplate template, IScriptObject? names, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(diagnostics);

        Guarded(template.Path, diagnostics, () => CheckParts(template, names, diagnostics));
    }

    private static void CheckParts(WordTemplate template, IScriptObject? names, DiagnosticBag diagnostics)
    {
        if (names is not null)
            template.TellPlaceholders(names, diagnostics);
        var functions = ReportFunctions.Builtins();
        foreach (var part in template.Parts)
        {
            var check = new NameCheck(template.Sources, source => TagsOf(source, template.Sources, template.Options, diagnostics),
                functions, names, diagnostics)
            { LacksBlocks = part.LacksBlocks };
            foreach (var tag in part.Tags)
                check.Tag(tag.Code, tag.At, tag.Written, tag.IsGuess);
        }
    }

    /// <summary>The same for a text template by itself.</summary>
    public static void CheckText(TemplateSource source, TemplateSources sources, IScriptObject? names, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(diagnostics);

        Guarded(source.Path, diagnostics, () =>
        {
            TextTemplateReader.Read(source, diagnostics);
            var check = new NameCheck(sources, put => TagsOf(put, sources, new WordTemplateOptions(), diagnostics),
                ReportFunctions.Builtins(), names, diagnostics);
            foreach (var (code, at, written) in TextTemplateReader.Tags(source))
                check.Tag(code, at, written);
        });
    }

    // One template never stops the others: what nobody foresaw is that template's finding.
    private static void Guarded(string path, DiagnosticBag diagnostics, Action check)
    {
        try
        {
            check();
        }
        catch (Exception unforeseen)
        {
            diagnostics.Add(TemplateFindings.TemplateFailed(new FileLocation(path), unforeseen.GetType().Name));
        }
    }

    private static IEnumerable<(TagCode Code, Location At, string Written)> TagsOf(TemplateSource source, TemplateSources sources,
        WordTemplateOptions options, DiagnosticBag diagnostics) =>
        WordTemplate.Open(source.Path, source.Bytes, sources, options,
            diagnostics)?.Parts.FirstOrDefault(part => part.Kind == WordPart.Body)?.Tags
            .Select(tag => (tag.Code, (Location)tag.At, tag.Written)) ?? [];
}
