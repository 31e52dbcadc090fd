using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Things that depend on several components of the head: sizes that go together, one line for number and date, the table's
/// width.</summary>
internal sealed class HeadLayoutRule : IDecreeRule
{
    private const string Code = "RP7226";

    // A table a little wider than the text is how offices make room for Quốc hiệu.
    private const int Overhang = 850;

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var judgements = new List<RuleResult>();
        var national = context.Find(DecreeComponent.NationalTitle)?.First;
        var motto = context.Find(DecreeComponent.Motto)?.First;
        var date = context.Find(DecreeComponent.PlaceAndDate)?.First;
        var number = context.Find(DecreeComponent.Number)?.First;
        if (national is not null && motto is not null && date is not null
            && national.Size is 12 or 13 && motto.Size is 13 or 14 && date.Size is 13 or 14
                && (motto.Size != national.Size + 1 || date.Size != national.Size + 1))
            judgements.Add(RuleResult.NeedsReview(FormatFindings.SizesNotTogether(context.At(national), national.Size, motto.Size,
                date.Size)));
        if (number is not null && date is not null && IsBelow(number, date))
            judgements.Add(RuleResult.Violates(FormatFindings.DateNotBesideNumber(context.At(date))));
        if (national?.Paragraph.Cell?.Table is { IsFloating: false } table && context.Sections is [var section, ..]
            && table.Width > section.TextWidth + (2 * Overhang))
            judgements.Add(RuleResult.NeedsReview(FormatFindings.HeaderTableTooWide(context.At(national), Millimetres.Of(table.Width),
                Millimetres.Of(section.TextWidth))));
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    private static bool IsBelow(Passage number, Passage date) =>
        (number.Paragraph.Cell, date.Paragraph.Cell) switch
        {
            ({ } one, { } other) when one.Table == other.Table => one.Row != other.Row || one == other,
            (null, null) when number.Paragraph.Box is null && date.Paragraph.Box is null => number.Paragraph != date.Paragraph,
            _ => false,
        };
}
