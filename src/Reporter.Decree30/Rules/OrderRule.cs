namespace Reporter.Decree30.Rules;

/// <summary>Components stand as in the layout of Annex I part IV. Only what one reads from top to bottom is compared.</summary>
internal sealed class OrderRule : IDecreeRule
{
    private const string Code = "RP7007";

    private static readonly (DecreeComponent Later, DecreeComponent Earlier)[] Order =
    [
        (DecreeComponent.Motto, DecreeComponent.NationalTitle),
        (DecreeComponent.Title, DecreeComponent.Number),
        (DecreeComponent.Title, DecreeComponent.PlaceAndDate),
        (DecreeComponent.Addressee, DecreeComponent.PlaceAndDate),
        (DecreeComponent.Addressee, DecreeComponent.Title),
        (DecreeComponent.Basis, DecreeComponent.Subject),
        (DecreeComponent.RecipientsLabel, DecreeComponent.Basis),
    ];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        var broken = Order
            .Select(pair => (pair.Later, pair.Earlier, One: context.Find(pair.Later)?.First, Other: context.Find(pair.Earlier)?.First))
            .Where(pair => pair.One is not null && pair.Other is not null && pair.One.Paragraph.Index < pair.Other.Paragraph.Index)
            .Select(pair => RuleResult.Violates(FormatFindings.ComponentOutOfOrder(pair.One is { } one ? context.At(one) : context.File,
                pair.Later, pair.Earlier)))
            .ToList();
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }
}
