using System.Text.RegularExpressions;
using Reporter.Core.Diagnostics;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>TM., KT., TL., TUQ., Q. and what follows them (Annex I part II.7, Article 13); titles before the name.</summary>
internal sealed partial class SignatureFormRule : IDecreeRule
{
    private const string Code = "RP7404";

    public IEnumerable<Judgement> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Authority) is not { } authority)
            return [Judgement.NotApplicable(Code)];

        var judgements = Fault(authority.Passages) is var (at, fault) ? [Told(FormatFindings.AuthorityForm(context.At(at), authority.Text, fault), authority, fault)] : new List<Judgement>();
        if (!MayCarryTitles(context) && context.Find(DecreeComponent.SignerName)?.First is { } name && HonorificPattern().Match(UnicodeForms.Composed(name.Text)) is { Success: true } honorific)
            judgements.Add(Judgement.LookAt(FormatFindings.SignerHonorific(context.At(name), honorific.Value.Trim())));
        return judgements.Count > 0 ? judgements : [Judgement.Kept(Code)];
    }

    // Committees of several agencies sign “TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN” everywhere, and the decree has no model of theirs.
    private static Judgement Told(Diagnostic finding, Component authority, AuthorityFault fault) =>
        fault == AuthorityFault.DeputyWithoutKt && authority.First.Folded.StartsWith("TM.", StringComparison.Ordinal) && !authority.First.Folded.Contains("NHAN DAN", StringComparison.Ordinal)
            ? Judgement.LookAt(finding)
            : Judgement.Broken(finding);

    // Armed forces, schools, hospitals and institutes write ranks and degrees before the name (II.7.c).
    private static bool MayCarryTitles(RuleContext context)
    {
        var names = string.Join(' ', new[] { DecreeComponent.ParentAgency, DecreeComponent.Agency }.SelectMany(kind => context.Find(kind)?.Passages ?? []).Select(p => p.Folded));
        return TitledPattern().IsMatch(names);
    }

    private static (Passage At, AuthorityFault Fault)? Fault(IReadOnlyList<Passage> lines)
    {
        if (lines.FirstOrDefault(line => NoStopPattern().IsMatch(line.Folded)) is { } open)
            return (open, AuthorityFault.NoStop);
        var isFor = lines.Any(line => ForPattern().IsMatch(line.Folded));
        if (lines.FirstOrDefault(line => line.Folded.StartsWith("PHO ", StringComparison.Ordinal)) is { } deputy && !isFor)
            return (deputy, AuthorityFault.DeputyWithoutKt);
        if (lines[^1].Folded.StartsWith("KT.", StringComparison.Ordinal) && !lines[^1].Folded.Contains("PHO ", StringComparison.Ordinal))
            return (lines[^1], AuthorityFault.KtWithoutDeputy);
        return null;
    }

    [GeneratedRegex(@"\b(CONG AN|QUAN DOI|QUAN SU|QUAN KHU|QUAN DOAN|QUOC PHONG|BIEN PHONG|BO TU LENH|CANH SAT|HAI QUAN|TRUONG|DAI HOC|HOC VIEN|GIAO DUC|Y TE|BENH VIEN|KHOA HOC|VIEN)\b")]
    private static partial Regex TitledPattern();

    [GeneratedRegex(@"^(TM|KT|TL|TUQ)\s+[A-Z]")]
    private static partial Regex NoStopPattern();

    [GeneratedRegex(@"^(KT|TL|TUQ|Q)\s*\.")]
    private static partial Regex ForPattern();

    [GeneratedRegex(@"^((GS|PGS|TS|ThS|Th\.S|BS|BSCKI{0,2}|KS|CN|LS|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ)\s*[.\s]|(Đại|Thượng|Trung|Thiếu)\s+(tá|úy|tướng)\s)")]
    private static partial Regex HonorificPattern();
}
