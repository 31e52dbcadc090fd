using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>Places of a form that nobody filled in, tags of a template, highlights. A blank number or day is no left-over: a draft has
/// them.</summary>
internal sealed partial class LeftOversRule : IDecreeRule
{
    private const string Code = "RP7326";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var judgements = new List<RuleResult>();
        var open = new[] { DecreeComponent.Number, DecreeComponent.PlaceAndDate }.Select(kind => context.Find(kind)?.First.Paragraph)
            .ToHashSet();
        var places = context.Paragraphs
            .Where(p => !p.IsBlank && !open.Contains(p))
            .Select(p => (Paragraph: p, Match: Blank(UnicodeForms.Composed(p.Text))))
            .Where(p => p.Match.Success)
            .ToList();
        var forms = places.Count == 0 ? [] : FormsIn(context);
        places.RemoveAll(place => Passage.LinesOf(place.Paragraph).Any(line => HeaderParts.KindOf(line) == HeaderPartKind.Date
            || AnnexFinder.IsReference(line))
            || forms.Exists(form => place.Paragraph.Index >= form.From && place.Paragraph.Index <= form.To));
        if (places.Count > 0)
            judgements.Add(RuleResult.Violates(FormatFindings.PlaceholderLeft(context.At(places[0].Paragraph), places[0].Match.Value.Trim(),
                places.Count)));

        if (!context.Options.IsTemplate && context.Paragraphs.FirstOrDefault(p => TemplateTags.In(p.Text)) is { } tagged)
            judgements.Add(RuleResult.Violates(FormatFindings.TemplateTagLeft(context.At(tagged), TemplateTags.FirstIn(tagged.Text))));

        var highlighted = context.Paragraphs.Where(p => p.Runs.Any(IsHighlighted)).ToList();
        if (highlighted.Count > 0)
        {
            judgements.Add(RuleResult.NeedsReview(FormatFindings.HighlightLeft(context.At(highlighted[0]), highlighted.Count)) with
            {
                Changes = [.. highlighted.SelectMany(p => p.Runs.Where(IsHighlighted).SelectMany(run => Plain(p, run)))],
            });
        }
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    // An annex that is a form to be filled in has dots on purpose; one that holds a form has them behind the form's label.
    private static List<(int From, int To)> FormsIn(RuleContext context)
    {
        var forms = new List<(int From, int To)>();
        foreach (var annex in context.Document.Annexes)
        {
            if (FormFinder.IsLabel(annex.Label) || annex.Title.Any(FormFinder.NamesForm))
                forms.Add((annex.From, annex.To));
            else if (context.Facts.Paragraphs.Skip(annex.From).Take(annex.To - annex.From)
                .FirstOrDefault(p => FormFinder.IsLabel(new Passage(p))) is { } label)
                forms.Add((label.Index + 1, annex.To));
        }
        return forms;
    }

    private static Match Blank(string text) =>
        PlaceholderPattern().Match(text) is { Success: true } row ? row : ShortBlankPattern().Match(text);

    private static bool IsHighlighted(RunFacts run) =>
        (run.Format.Highlight ?? run.Format.Shading) is not null && !string.IsNullOrWhiteSpace(run.Text);

    private static IEnumerable<Change> Plain(ParagraphFacts paragraph, RunFacts run)
    {
        if (run.Format.Highlight is not null)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "highlight", [("val", "none")]);
        if (run.Format.Shading is not null)
            yield return new Change(paragraph.PartName, run.Element, "rPr", "shd",
                [("val", "clear"), ("color", "auto"), ("fill", "auto"), ("themeFill", "")]);
    }

    // “số …/KH-UBND”, “ngày   /9/2026”, “ngày … tháng”, “Ông …,”: short, but nothing can stand there unsaid. Blanks that
    // do not break are how a report of this program leaves the number of a plan open that has none yet.
    [GeneratedRegex(@"\b[Ss]ố\s*:?\s*(?:…+|\.{2,}|_{2,}| {2,})\s*/\s*\p{L}[^\s,;]*|\b[Nn]gày\s*(?:…+|\.{2,}|_{2,}| {2,})\s*(?:/"
        + @"|tháng)[^,;]{0,16}|\btháng\s*(?:…+|\.{2,}|_{2,}| {2,})\s*(?:/|năm)|\b(?:[Ôô]ng|[Bb]à|đồng chí)\s*(?:…+|\.{2,}|_{2,})(?=[,;.]"
        + @"|\s*[-–,])")]
    private static partial Regex ShortBlankPattern();

    // A single … means "and so on"; two of them, or a row of dots, wait for words.
    [GeneratedRegex(@"\?{3,}|«[^»]{1,60}»|\$\{[^}]{1,60}\}|…{2,}|\.{5,}|_{5,}\s*\p{L}|\b[xX]{3,}\b|<<[^>]{1,60}>>"
        + @"|<\p{Lu}[\p{Lu}\d_]{2,40}>")]
    private static partial Regex PlaceholderPattern();
}
