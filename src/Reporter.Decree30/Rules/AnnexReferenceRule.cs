using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>“(Kèm theo …)”: small letters, 13–14, italic, centred under the title.</summary>
internal sealed class AnnexReferenceRule : IDecreeRule
{
    private static readonly Looks Expected = new(13, 14) { Bold = false, Italic = true, Upper = false, Alignment = Alignment.Center };

    public IEnumerable<Judgement> Judge(RuleContext context) =>
        FormatCheck.Judge(context, "RP7503", DecreeComponent.AnnexReference, [.. context.Find(DecreeComponent.AnnexReference)?.Passages ?? [], .. context.Document.Annexes.Select(annex => annex.Reference).OfType<Components.Passage>()], Expected, FormatFindings.AnnexReferenceLook);
}
