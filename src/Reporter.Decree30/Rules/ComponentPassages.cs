using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Which passages of a document a row of the table speaks of.</summary>
internal static class ComponentPassages
{
    private static readonly string[] AddressWords = ["DIA CHI", "DIEN THOAI", "DT:", "EMAIL", "FAX", "THU DIEN TU", "WEBSITE"];

    public static IReadOnlyList<Passage> Of(RuleContext context, DecreeComponent component) => component switch
    {
        DecreeComponent.AnnexLabel => [.. context.Document.Annexes.Select(annex => annex.Label)],
        DecreeComponent.AnnexTitle => [.. context.Document.Annexes.SelectMany(annex => annex.Title)],
        DecreeComponent.AnnexReference =>
            [.. Found(context, component), .. context.Document.Annexes.Select(annex => annex.Reference).OfType<Passage>()],
        DecreeComponent.Address =>
            [.. FootOfFirstPage(context).Where(p => AddressWords.Any(word => p.Folded.StartsWith(word, StringComparison.Ordinal)))],
        DecreeComponent.CopyMark =>
            [.. context.Paragraphs.Where(p => p.Text.Length is > 4 and < 14).Select(p => new Passage(p))
                .Where(p => p.Folded is "SAO Y" or "SAO LUC" or "TRICH SAO")],
        DecreeComponent.RomanHeading => [.. context.Body(component).Select(Heading)],
        DecreeComponent.Article => [.. context.Body(component).Select(ArticleText.Label)],
        // What follows “Điều 1.” is text of the same size; its title may be bold.
        DecreeComponent.BodyText => [.. context.Body(component).Concat(ArticleText.Of(context)).OrderBy(p => p.Paragraph.Index)],
        DecreeComponent.PartLabel or DecreeComponent.PartTitle or DecreeComponent.SectionLabel or DecreeComponent.SectionTitle
            or DecreeComponent.TitledClause or DecreeComponent.Clause or DecreeComponent.Point => context.Body(component),
        _ => Found(context, component),
    };

    private static IReadOnlyList<Passage> Found(RuleContext context, DecreeComponent component) => context.Find(component)?.Passages ?? [];

    private static IEnumerable<Passage> FootOfFirstPage(RuleContext context) =>
        context.Sections.Take(1).SelectMany(s => s.Shown).Where(part => !part.IsHeader).SelectMany(part => part.Paragraphs)
            .Where(p => !p.IsBlank).Select(p => new Passage(p));

    // “III. KIẾN NGHỊ: Không.” answers on the line of its heading; only the heading is judged.
    private static Passage Heading(Passage line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && new Passage(line.Paragraph, line.Start, line.Start + colon) is { IsUpper: true } heading ? heading : line;
    }
}
