using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Core.Numbers;
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

    private const int MostTurns = 2_000;

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
        ArgumentNullException.ThrowIfNull(bag);

        var template = Template.Parse(source, null, ScribanOptions.Parser);
        if (template.HasErrors)
            return "";
        var context = new FormContext { LoopLimit = MostTurns, LimitToString = Longest, StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(functions);
        context.PushGlobal(model);
        try
        {
            return template.Render(context).Trim();
        }
        catch (ScriptRuntimeException wrong)
        {
            var (failure, detail) = RuntimeMessages.Explain(wrong);
            bag.Add(TemplateFindings.TagFailed(at, source.Length <= 60 ? source : source[..60] + "…", "", failure, detail));
            return "";
        }
    }

    private sealed class FormContext : TemplateContext
    {
        public override string? ObjectToString(object? value, bool nested = false) => value switch
        {
            DateTime date => VietDate.Format(DateOnly.FromDateTime(date)),
            decimal or double => VietNumber.Format(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
            _ => base.ObjectToString(value, nested),
        };
    }
}
