using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Templates;
using Reporter.Sheets.Writing;

namespace Reporter.Years.Forms;

/// <summary>The words of a form's first sheet, from a text template that an office may replace by its own.</summary>
internal static class GuideText
{
    public const string File = "huong-dan-bieu.scriban";

    // Longer than any instruction that somebody reads.
    private const int LongestText = 20_000;

    /// <summary>Null when the template cannot be used; the reason is in the bag.</summary>
    public static string? Of(TemplateSource source, ReportPlan plan, UnitKind kind, DiagnosticBag bag)
    {
        var names = FormModel.Of(plan, kind, Slots.Of(FormSlots.UnitCode), Slots.Of(FormSlots.UnitName));
        return PlainTextTemplate.Render(source, names, LongestText, bag);
    }
}
