using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>
/// Page numbers (Annex I part I.6): from the second page on, centred in the top margin, 13–14, upright, Arabic from 1.
/// A number in an even-page footer that is never shown counts as none.
/// </summary>
internal sealed class PageNumberRule : IDecreeRule
{
    private const string Code = "RP7108";

    // Below this the text may or may not reach a second page, and nothing is said.
    private const double SurelySeveralPages = 1.25;

    // A centimetre off, which inches and other margins make.
    private const int OffCentre = 567;


    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        // What is attached behind a decision shares that one's sections.
        if (context.Sections is not [var first, ..] || (context.Document.IsAttached && context.Document.From > 0))
            return [RuleResult.NotApplicable(Code)];

        var shown = context.Sections.SelectMany(s => s.Shown).Where(part => part.PageNumber is not null).DistinctBy(part => part.PartName)
            .ToList();
        if (shown.Count == 0)
        {
            return context.Pages >= SurelySeveralPages || context.Sections.Count > 1
                ? [RuleResult.Violates(FormatFindings.PageNumberMissing(context.Paragraphs.FirstOrDefault(p => !p.IsBlank) is { } words
                    ? context.At(words) : context.File)) with { SetsPageNumber = true }]
                : [RuleResult.NotApplicable(Code)];
        }

        var judgements = new List<RuleResult>();
        foreach (var part in shown.Where(part => part.Kind != PageKind.First))
        {
            if (part.PageNumber is not { } number)
                continue;
            if (!part.IsHeader || !IsCentred(number, first.TextWidth))
                judgements.Add(Misplaced(context, part, number));
            judgements.AddRange(Look(context, number));
        }
        if (!context.Document.IsAttached && Hidden(context, first) is { } onFirst)
            judgements.Add(onFirst);
        if (context.Sections.FirstOrDefault(section => HasNone(context, section)) is { } bare)
            judgements.Add(RuleResult.Violates(FormatFindings.PageNumberMissing(SectionPlace.Of(context,
                bare))) with
            { SetsPageNumber = true });
        if (context.Sections.Skip(1).FirstOrDefault(section => HidesItsFirst(context, section)) is { } hiding)
            judgements.Add(RuleResult.Violates(FormatFindings.PageNumberHidden(SectionPlace.Of(context, hiding))));
        if (first.PageNumberFormat is not ("decimal" or "numberInDash") || first.PageNumberStart is not (null or 0 or 1))
            judgements.Add(RuleResult.Violates(FormatFindings.PageNumberKind(SectionPlace.Of(context, first), first.PageNumberFormat,
                first.PageNumberStart ?? 1)));
        var told = judgements.Where(j => j.Outcome != RuleOutcome.Passes).ToList();
        return told.Count > 0 ? Once(told) : [RuleResult.Passes(Code)];
    }

    // A section with headers of its own, or pages of one side only, may show no number where the others do.
    private static bool HasNone(RuleContext context, SectionFacts section)
    {
        var paragraphs = context.Paragraphs.Where(p => p.Section == section.Number - 1).ToList();
        if (paragraphs.All(p => p.IsBlank) || context.Document.Annexes.Any(annex => annex.Label.Paragraph.Section == section.Number - 1))
            return false;
        var shown = section.Shown.Where(part => part.PageNumber is not null).ToList();
        var pages = PageEstimate.Of(paragraphs, section);
        return shown.All(part => part.Kind == PageKind.First) ? pages >= SurelySeveralPages
            || (section.Number > 1 && !section.IsContinuous && pages > 0.2)
            : section.HasEvenPages && pages >= SurelySeveralPages + 1 && shown.All(part => part.Kind != PageKind.Even);
    }

    // “Different first page” is copied with a section break, and then hides a number in the middle of the document.
    private static bool HidesItsFirst(RuleContext context, SectionFacts section) =>
        section is { HasOwnFirstPage: true, IsContinuous: false, PageNumberStart: null }
        && section.HeadersAndFooters.Any(part => part.Kind == PageKind.Default && part.PageNumber is not null)
        && section.HeadersAndFooters.All(part => part.Kind != PageKind.First || part.PageNumber is null)
        && context.Document.Annexes.All(annex => annex.Label.Paragraph.Section != section.Number - 1)
        && context.Paragraphs.Any(p => p.Section == section.Number - 1 && !p.IsBlank);

    // Each section has headers of its own that mostly look alike: it is said once, and fixed in all.
    private static IEnumerable<RuleResult> Once(List<RuleResult> told) =>
        told.GroupBy(j => (j.Code, j.Finding?.Message))
            .Select(same => same.First() with { Changes = [.. same.SelectMany(j => j.Changes)] });

    private static RuleResult Misplaced(RuleContext context, HeaderFooterFacts part, ParagraphFacts number)
    {
        var alignment = number.Format.FrameAlignment switch
        {
            "right" or "outside" => DecreeWords.Right,
            "center" => DecreeWords.Center,
            not null => DecreeWords.Left,
            _ => AlignmentOf(context, number),
        };
        Change[] changes = part.IsHeader && number.Format.FrameAlignment is null && number.Cell is null && number.Box is null
            ? [new Change(number.PartName, number.Element, "pPr", "jc", [("val", "center")])]
            : [];
        return RuleResult.Violates(FormatFindings.PageNumberMisplaced(context.At(number), part.IsHeader ? WordPart.Header : WordPart.Footer,
            alignment), changes) with
        { SetsPageNumber = !part.IsHeader };
    }

    private static Bilingual AlignmentOf(RuleContext context, ParagraphFacts number) => number.Format.Alignment switch
    {
        Alignment.Center => DecreeWords.Center,
        Alignment.Right => DecreeWords.Right,
        Alignment.Justified => DecreeWords.Justified,
        _ => IsCentred(number, context.Sections[0].TextWidth) ? DecreeWords.Center : DecreeWords.Left,
    };

    private static bool IsCentred(ParagraphFacts number, int room) =>
        number.Format.FrameAlignment is { } frame ? frame == "center"
        : number.Format.Alignment == Alignment.Center || number.Box is not null
        || IsAtCentreStop(number, room)
        || number.Cell is { Column: 2, Table.Width: > 6_000 };

    // The header style has a centre stop in the middle of the page; people add stops of their own and more tabs.
    private static bool IsAtCentreStop(ParagraphFacts number, int room)
    {
        var tabs = number.Text.TakeWhile(char.IsWhiteSpace).Count(sign => sign == '\t');
        var stops = number.Format.Tabs.OrderBy(tab => tab.Position).ToList();
        return tabs > 0 && tabs <= stops.Count && stops[tabs - 1] is ({ } position, "center")
            && Math.Abs(position - (room / 2)) < OffCentre;
    }

    private static IEnumerable<RuleResult> Look(RuleContext context, ParagraphFacts number) =>
        FormatCheck.Judge(context, ComponentTable.Of(DecreeComponent.PageNumber), [new Passage(number)],
            ComponentTable.Of(DecreeComponent.PageNumber).Format)
            .Select(j => j.Outcome == RuleOutcome.NotApplicable ? RuleResult.Passes("RP7111")
                : j with { Changes = WithCodes(j.Changes, number) });

    // Word takes the look of a field's result from the runs of its code, so all runs are set alike.
    private static IReadOnlyList<Change> WithCodes(IReadOnlyList<Change> changes, ParagraphFacts number) =>
    [
        .. changes.DistinctBy(change => change.Property)
            .SelectMany(change => number.Element.Descendants().Where(e => e.Is("r")).Select(run => change with { Owner = run })),
    ];

    private static RuleResult? Hidden(RuleContext context, SectionFacts first)
    {
        var onFirst = first.HasOwnFirstPage
            ? first.HeadersAndFooters.FirstOrDefault(p => p.Kind == PageKind.First && p.PageNumber is not null)
            : first.HeadersAndFooters.FirstOrDefault(p => p.Kind == PageKind.Default && p.PageNumber is not null);
        if (onFirst?.PageNumber is not { } number || (first.PageNumberStart == 0 && !first.HasOwnFirstPage))
            return null;

        var changes = !first.HasOwnFirstPage && first.Element is { } element && first.HeadersAndFooters.All(p => p.Kind != PageKind.First)
            ? new[] { new Change(context.Facts.MainPart, element, "", "titlePg", []) }
            : [];
        return RuleResult.Violates(FormatFindings.PageNumberOnFirstPage(context.At(number)), changes);
    }
}
