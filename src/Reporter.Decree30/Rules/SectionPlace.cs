using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Where a section is: its first paragraph with words, or the file when there is only one section.</summary>
internal static class SectionPlace
{
    public static Location Of(RuleContext context, SectionFacts section) =>
        context.Facts.Sections.Count > 1
        && context.Paragraphs.FirstOrDefault(p => p.Section == section.Number - 1 && !p.IsBlank) is { } first
            ? context.At(first)
            : context.File;
}
