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

    /// <summary>For all units of a kind, with slots for the unit's name and code. Null when the template cannot be used; the reason is in
    /// the bag.</summary>
    public static string? Of(TemplateSource source, ReportPlan plan, UnitKind kind, DiagnosticBag bag)
    {
        var names = FormModel.Of(plan, kind, Slots.Of(FormSlots.UnitCode), Slots.Of(FormSlots.UnitName));
        return PlainTextTemplate.Render(source, names, LongestText, bag);
    }

    /// <summary>For one unit, with the same slots; null as above, and where this is what all units get.</summary>
    public static string? For(ReportingUnit unit, string common, TemplateSource source, ReportPlan plan, UnitKind kind, DiagnosticBag bag)
    {
        if (PlainTextTemplate.Render(source, FormModel.Of(plan, kind, unit, []), LongestText, bag) is not { } own)
            return null;
        return own == FormWorkbook.ValuesOf(unit, [], plan, null).In(common) ? null : own;
    }

    /// <summary>A text that does nothing with the unit but print its name or code is the same for all but for these.</summary>
    public static bool IsOfEach(TemplateSource source)
    {
        var text = source.Text();
        foreach (var plain in (string[])["ma", "ten"])
            text = text.Replace($"{{{{ {FormModel.Unit}.{plain} }}}}", "", StringComparison.Ordinal);
        return text.Contains(FormModel.Unit, StringComparison.Ordinal) || text.Contains("include", StringComparison.Ordinal);
    }
}
