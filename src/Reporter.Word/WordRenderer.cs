using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Word.Functions;
using Reporter.Word.Output;
using Reporter.Word.Program;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Word;

/// <summary>Makes a document of a template and data.</summary>
public static class WordRenderer
{
    /// <summary>
    /// Writes the document; false when the template or what the data did to it is an error: what was written is then to be
    /// thrown away. The same template and data give the same bytes.
    /// </summary>
    public static bool Render(WordTemplate template, IScriptObject model, RenderOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);

        if (!template.IsUsable)
            return false;
        var found = new DiagnosticBag();
        try
        {
            Render(template, model, options, output, found, ReportFunctions.Builtins());
        }
        catch (Exception unforeseen) when (unforeseen is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            // Whatever a template or its data do is that template's finding; a full disk is the caller's.
            found.Add(TemplateFindings.TemplateFailed(new FileLocation(template.Path), unforeseen.GetType().Name));
        }
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return !found.HasErrors;
    }

    private static void Render(WordTemplate template, IScriptObject model, RenderOptions options, Stream output, DiagnosticBag found,
        ScriptObject builtins)
    {
        template.TellPlaceholders(model, found);
        var session = new RenderSession(template, options,
            found)
        { KnownNames = [.. model.GetMembers(), .. builtins.GetMembers().Where(name => !name.StartsWith('_'))] };
        using (var timer = new CancellationTokenSource(options.MaxTime))
        using (var cancellation = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, options.Cancellation))
        using (var package = new PackageWriter(output, template, session))
        {
            package.CopyAndRender((part, sink) => RenderPart(part, sink, session, builtins, model, cancellation.Token));
        }
        options.Cancellation.ThrowIfCancellationRequested();
    }

    private static void RenderPart(TemplatePart part, Stream sink, RenderSession session, ScriptObject builtins, IScriptObject model,
        CancellationToken cancellation)
    {
        if (part.Script is not { Page: { } page } script)
            return;
        var findings = new RenderFindings(part, session);
        var context = new RenderContext(session, findings, builtins, model) { CancellationToken = cancellation };
        var output = new PartOutput(part, session, sink);
        context.Learn(page);
        context.PushOutput(output);
        try
        {
            context.Evaluate(page);
        }
        catch (ScriptAbortException stopped)
        {
            if (cancellation.IsCancellationRequested)
                findings.Timeout(stopped.Span);
        }
        catch (ScriptRuntimeException problem) when (problem.InnerException is null or ScriptRuntimeException)
        {
            if (RenderFindings.IsLimit(problem))
                findings.Limit(problem);
            else
                findings.Failed(problem, context);
        }
        output.Finish();
        findings.HandOver();
    }
}
