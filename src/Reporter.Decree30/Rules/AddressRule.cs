using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>The agency's address at the foot of the first page: 11–12, upright (Annex I part III.4).</summary>
internal sealed class AddressRule : IDecreeRule
{
    private static readonly Looks Expected = new(11, 12) { Italic = false };
    private static readonly string[] Words = ["DIA CHI", "DIEN THOAI", "DT:", "EMAIL", "FAX", "THU DIEN TU", "WEBSITE"];

    public IEnumerable<Judgement> Judge(RuleContext context) => FormatCheck.Judge(
        context, "RP7604", DecreeComponent.Address,
        [.. context.Sections.Take(1).SelectMany(s => s.Shown).Where(part => !part.IsHeader).SelectMany(part => part.Paragraphs).Where(p => !p.IsBlank)
            .Select(p => new Passage(p)).Where(p => Words.Any(word => p.Folded.StartsWith(word, StringComparison.Ordinal)))],
        Expected, FormatFindings.AddressLook);
}
