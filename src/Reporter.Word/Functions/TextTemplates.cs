using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Insertion;
using Reporter.Word.Markdown;
using Reporter.Word.Output;

namespace Reporter.Word.Functions;

/// <summary>Puts in a text template (<c>chen "ket-qua"</c>): rendered with the names of the place where it is put in.</summary>
internal static class TextTemplates
{
    private static readonly string[] Endings = [.. TemplateSources.TextEndings, ".docx"];

    public static object? Insert(FunctionCall call)
    {
        var name = call.Text(0);
        var context = call.Context;
        if (context.Session.Template.Sources.Resolve(name, Endings) is not { } source)
        {
            SourceLoader.Missing(context, call.Span, name);
            return null;
        }
        return source.Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ? new SubDocument(source)
            : Render(context, source) is { } text ? Markdown(call, text) : null;
    }

    /// <summary>A text as paragraphs; what it holds that no text can hold is told.</summary>
    public static MarkdownValue Markdown(FunctionCall call, string text)
    {
        var value = new MarkdownValue(text, call.Text(1));
        foreach (var picture in value.Pictures.Distinct())
            call.Context.Findings.Add(call.Span, "picture:" + picture,
                (at, tag) => TemplateFindings.MarkdownPicture(at, tag, QuotedText.Of(picture)), call.Context);
        return value;
    }

    private static string? Render(RenderContext context, TemplateSource source)
    {
        if (context.Session.TextTemplate(source, context.Findings) is not { Page: { } page })
            return null;
        context.Learn(page);
        context.EnterRecursive(page);
        var output = new MarkdownOutput(context);
        context.PushOutput(output);
        try
        {
            context.Evaluate(page);
        }
        finally
        {
            context.PopOutput();
            context.ExitRecursive(page);
        }
        return output.ToString();
    }
}
