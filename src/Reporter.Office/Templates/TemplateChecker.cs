using Reporter.Core.Diagnostics;
using Reporter.Office.Rendering;
using Scriban.Runtime;

namespace Reporter.Office.Templates;

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

        var functions = ReportFunctions.Builtins();
        foreach (var part in template.Parts)
        {
            var check = new NameCheck(template.Sources, template.Options, functions, names, diagnostics) { LacksBlocks = part.LacksBlocks };
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

        TextTemplateReader.Read(source, diagnostics);
        var check = new NameCheck(sources, new WordTemplateOptions(), ReportFunctions.Builtins(), names, diagnostics);
        foreach (var (code, at, written) in TextTemplateReader.Tags(source))
            check.Tag(code, at, written);
    }
}
