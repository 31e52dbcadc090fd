using System.Globalization;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Functions;
using Reporter.Core.Templates.Tags;
using Reporter.Sheets.Writing;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reporter.Years.Forms;

/// <summary>The words of a form's first sheet, from a text template that an office may replace by its own.</summary>
internal static class GuideText
{
    public const string File = "huong-dan-bieu.scriban";

    // Longer than any instruction that somebody reads.
    private const int LongestText = 20_000;

    private const int MostTurns = 2_000;

    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    public static string? Of(TemplateSource source, ReportPlan plan, UnitKind kind, DiagnosticBag bag)
    {
        if (TextTemplateReader.Read(source, bag) is not { } template)
            return null;
        var functions = new ScriptObject();
        functions.Import("ngay", (object? ngay, string kieu = "") => DateFunctions.Date(ngay, kieu));
        functions.Import("so", (object? so) => NumberFunctions.Number(so, null));
        var context = new TemplateContext { LoopLimit = MostTurns, LimitToString = LongestText, StrictVariables = true };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(functions);
        context.PushGlobal(FormModel.Of(plan, kind, Slots.Of(FormSlots.UnitCode), Slots.Of(FormSlots.UnitName)));
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException wrong)
        {
            var at = new TextLocation(source.Path, wrong.Span.Start.Line + 1, wrong.Span.Start.Column + 1);
            var (failure, detail) = RuntimeMessages.Explain(wrong);
            bag.Add(TemplateFindings.TagFailed(at, wrong.Span.ToStringSimple(), "", failure, detail));
            return null;
        }
    }
}
