using Reporter.Core.Names;
using Reporter.Core.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Reporter.Word.Output;

/// <summary>Gives <c>include</c> and <c>chen</c> the text templates of the template folder, and nothing else.</summary>
internal sealed class SourceLoader(RenderSession session) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (context is not RenderContext rendering)
            return null;
        var source = session.Template.Sources.Resolve(templateName, TemplateSources.TextEndings);
        if (source is null)
        {
            Missing(rendering, callerSpan, templateName);
            return null;
        }
        rendering.Findings.Know(source.Path, source.Path, source.Text());
        return source.Path;
    }

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        context is RenderContext rendering ? rendering.Findings.TextOf(templatePath) : null;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    public static void Missing(RenderContext context, SourceSpan span, string name)
    {
        context.Findings.CountMissing();
        context.Findings.Add(span,
            (at, tag) => TemplateFindings.SourceMissing(at, tag, name, NearestName.To(name, context.Session.Template.Sources.Names())),
            context);
    }
}
