using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>How many pages a text fills, from line widths and heights. Good to a tenth of a page or so.</summary>
internal static class PageEstimate
{
    public static double Of(IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section)
    {
        var height = Math.Max(1, section.Height - section.Top - section.Bottom);
        var pages = 0.0;
        var used = 0.0;
        foreach (var block in paragraphs.GroupBy(p => (p.Cell?.Table.Number ?? -p.Index - 1, p.Cell?.Row ?? 0)))
        {
            if (block.First().StartsPage && used > 0)
                (pages, used) = (pages + Math.Ceiling(used / height), 0);
            // Cells of one row stand side by side, so the tallest counts.
            used += block.GroupBy(p => p.Cell?.Column ?? 0).Max(cell => cell.Sum(p => HeightOf(p, section)));
        }
        return pages + (used / height);
    }

    /// <summary>Of all that is in the file, section by section.</summary>
    public static double Of(DocumentFacts facts)
    {
        var pages = 0.0;
        foreach (var section in facts.Sections)
        {
            var own = Of([.. facts.Paragraphs.Where(p => p.Section == section.Number - 1)], section);
            pages = section.IsContinuous ? pages + own : Math.Ceiling(pages) + own;
        }
        return pages;
    }

    public static int LinesOf(ParagraphFacts paragraph, SectionFacts section)
    {
        var room = Math.Max(400,
            (paragraph.Cell?.TextWidth
            ?? (paragraph.Box is { Width: > 400 } box ? box.Width
            : section.TextWidth)) - paragraph.Format.Left - paragraph.Format.Right);
        var width = TextWidth.Of(paragraph.Runs) + Math.Max(0, paragraph.Format.FirstLine);
        return Math.Max(1, (int)Math.Ceiling(width / room)) + paragraph.Text.Count(sign => sign == '\n');
    }

    private static double HeightOf(ParagraphFacts paragraph, SectionFacts section)
    {
        var size = paragraph.Runs.Count > 0 ? paragraph.Runs.Max(run => run.Format.Size) : paragraph.Mark.Size;
        var line = paragraph.Format.LineRule == LineRule.Exact ? paragraph.Format.Line
            : size * 1.15 * 20 * Math.Max(1, paragraph.Format.LinesFor(size));
        return (line * LinesOf(paragraph, section)) + paragraph.Format.Before + paragraph.Format.After;
    }
}
