using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Years;

/// <summary>A text template outside Word: the first sheet of a form, a mail, the status page.</summary>
public static class PlainTextTemplate
{
    private static readonly ScriptObject Functions = TextFunctions.Builtins();

    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    /// <param name="names">What the template may name.</param>
    /// <param name="longest">How many characters may come out.</param>
    /// <param name="escape">How printed values are made safe for the kind of text; the template's own words are left as they are.</param>
    public static string? Render(TemplateSource source, ScriptObject names, int longest, DiagnosticBag bag,
        Func<string, string>? escape = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bag);

        if (TextTemplateReader.Read(source, bag) is not { } template)
            return null;
        var context = new BoundedText(new FileLocation(source.Path), Functions, names, longest, escape);
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException wrong)
        {
            bag.Add(context.Limit ?? FailureOf(wrong, source.Path));
            return null;
        }
    }

    private static Diagnostic FailureOf(ScriptRuntimeException wrong, string path)
    {
        var (failure, detail) = RuntimeMessages.Explain(wrong);
        var at = new TextLocation(path, wrong.Span.Start.Line + 1, wrong.Span.Start.Column + 1);
        return TemplateFindings.TagFailed(at, wrong.Span.ToStringSimple(), "", failure, detail);
    }
}
