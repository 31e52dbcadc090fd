using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Core.Forms.Tagged;

/// <summary>A cell's words with what its tags print put in.</summary>
public static class PrintedText
{
    // Excel takes no longer text in a cell.
    private const int Longest = 32_767;

    /// <summary>The same text with the tags that only steer taken out, and the others as the language reads them.</summary>
    public static string SourceOf(TaggedInput input)
    {
        ArgumentNullException.ThrowIfNull(input);

        var text = input.Cell.Text;
        foreach (var tag in input.Tags.OrderByDescending(tag => tag.Scanned.Start))
        {
            text = text.Remove(tag.Scanned.Start, tag.Scanned.Length);
            if (tag.Kind is not (FormTagKind.LoopStart or FormTagKind.LoopEnd))
                text = text.Insert(tag.Scanned.Start, $"{{{{ {tag.Code.Text} }}}}");
        }
        return text.Trim();
    }

    /// <summary>Empty with a finding where a tag gives nothing that can be printed.</summary>
    public static string Of(string source, ScriptObject model, ScriptObject functions, Location at, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(bag);

        var template = Template.Parse(source, at.Path, ScribanOptions.Parser);
        if (template.HasErrors)
            return "";
        var context = new BoundedText(at, functions, model, Longest);
        try
        {
            return template.Render(context).Trim();
        }
        catch (ScriptRuntimeException wrong)
        {
            var (failure, detail) = RuntimeMessages.Explain(wrong);
            bag.Add(context.Limit
                ?? TemplateFindings.TagFailed(at, source.Length <= 60 ? source : source[..60] + "…", "", failure, detail));
            return "";
        }
    }
}
