using System.Text.RegularExpressions;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Places of a form that nobody filled in, tags of a template, highlights. A blank number or day is no left-over: a draft has them.</summary>
internal sealed partial class LeftOversRule : IDecreeRule
{
    private const string Code = "RP7326";

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        var judgements = new List<Judgement>();
        var open = new[] { DecreeComponent.Number, DecreeComponent.PlaceAndDate }.Select(kind => context.Find(kind)?.First.Paragraph).ToHashSet();
        var places = context.Paragraphs
            .Where(p => !p.IsBlank && !open.Contains(p) && !AnnexFinder.IsReference(new Passage(p)))
            .Select(p => (Paragraph: p, Match: PlaceholderPattern().Match(p.Text)))
            .Where(p => p.Match.Success)
            .ToList();
        if (places.Count > 0)
            judgements.Add(Judgement.Broken(FormatFindings.PlaceholderLeft(context.At(places[0].Paragraph), places[0].Match.Value.Trim(), places.Count)));

        if (!context.Options.IsTemplate && context.Paragraphs.FirstOrDefault(p => TemplateTags.In(p.Text)) is { } tagged)
            judgements.Add(Judgement.Broken(FormatFindings.TemplateTagLeft(context.At(tagged), TemplateTags.FirstIn(tagged.Text))));

        var highlighted = context.Paragraphs.Where(p => p.Runs.Any(IsHighlighted)).ToList();
        if (highlighted.Count > 0)
        {
            judgements.Add(Judgement.LookAt(FormatFindings.HighlightLeft(context.At(highlighted[0]), highlighted.Count)) with
            {
                Changes = [.. highlighted.SelectMany(p => p.Runs.Where(IsHighlighted).SelectMany(run => Plain(p, run)))],
            });
        }
        return judgements.Count > 0 ? judgements : [Judgement.Kept(Code)];
    }

    private static bool IsHighlighted(RunFacts run) => (run.Format.Highlight ?? run.Format.Shading) is not null && !string.IsNullOrWhiteSpace(run.Text);

    private static IEnumerable<Change> Plain(ParagraphFacts paragraph, RunFacts run)
    {
        if (run.Format.Highlight is not null)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "highlight", [("val", "none")]);
        if (run.Format.Shading is not null)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "shd", [("val", "clear"), ("color", "auto"), ("fill", "auto"), ("themeFill", "")]);
    }

    // A single … means "and so on"; two of them, or a row of dots, wait for words.
    [GeneratedRegex(@"\?{3,}|«[^»]{1,60}»|\$\{[^}]{1,60}\}|…{2,}|\.{5,}|_{5,}\s*\p{L}|\b[xX]{3,}\b|<<[^>]{1,60}>>|<\p{Lu}[\p{Lu}\d_]{2,40}>")]
    private static partial Regex PlaceholderPattern();
}
