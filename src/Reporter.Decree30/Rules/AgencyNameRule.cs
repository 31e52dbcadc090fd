using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>The issuing agency is written out (Annex I part II.2.a); only its parent may be abbreviated.</summary>
internal sealed class AgencyNameRule : IDecreeRule
{
    private const string Code = "RP7234";

    // Parts of official names, as they are registered.
    private static readonly string[] Registered = ["TNHH", "MTV", "CP", "TM", "DV", "XD", "XNK", "NH", "VNPT"];

    // Abbreviations that offices take for a name.
    private static readonly string[] Usual = ["UBND", "HDND", "UBMTTQ", "MTTQ", "THCS", "THPT", "PTDT", "PTDTNT", "PTDTBT", "TH", "MN",
        "TP", "TDP", "LDLD", "HCM"];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Agency) is not { } agency || context.Document.IsAttached)
            return [RuleResult.NotApplicable(Code)];
        var found = agency.Passages.SelectMany(line => Abbreviations(line).Select(word => (line, word))).ToList();
        if (found.Count == 0)
            return [RuleResult.Passes(Code)];
        var sure = found.FirstOrDefault(f => !Usual.Contains(FoldedText.Of(f.word)));
        return sure.word is not null
            ? [RuleResult.Violates(FormatFindings.AgencyAbbreviated(context.At(sure.line), sure.word))]
            : [RuleResult.NeedsReview(FormatFindings.AgencyAbbreviated(context.At(found[0].line), found[0].word))];
    }

    private static IEnumerable<string> Abbreviations(Passage line) => TemplateTags.Without(UnicodeForms.Composed(line.Text))
        .Split([' ', '\u00A0', ',', '-', '–', '(', ')', '/', '.', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 1 && word.All(char.IsUpper) && IsAbbreviation(FoldedText.Of(word)));

    // No Vietnamese syllable is without a vowel.
    private static bool IsAbbreviation(string word) =>
        Usual.Contains(word)
            || (!Registered.Contains(word) && RomanNumber.Of(word) is null
            && !word.Any(letter => letter is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y'));
}
