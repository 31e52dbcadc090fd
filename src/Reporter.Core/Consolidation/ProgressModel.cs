using Reporter.Core.Validation;
using Scriban.Runtime;

namespace Reporter.Core.Consolidation;

/// <summary>How far each section of the plan has come: <c>tien_do_phan</c>.</summary>
internal static class ProgressModel
{
    public static ScriptArray Of(Completeness completeness) => new(completeness.Sections
        .Where(section => section.Counts.Expected > 0)
        .Select(section => new ScriptObject
        {
            ["ma"] = section.Section.Code,
            ["ten"] = section.Section.Name,
            ["phai_gui"] = section.Counts.Expected,
            ["da_gui"] = section.Counts.Received,
            ["dung_han"] = section.Counts.OnTime,
            ["co_loi"] = section.Counts.WithErrors,
            ["can_giai_trinh"] = section.Counts.WithQueries,
            ["dat"] = section.Counts.Accepted,
        }));
}
