using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>TM., KT., TL., TUQ., Q. and what follows them (Annex I part II.7, Article 13); titles before the name.</summary>
internal sealed partial class SignatureFormRule : IDecreeRule
{
    private const string Code = "RP7404";

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        if (context.Find(DecreeComponent.Authority) is not { } authority)
            return [RuleResult.NotApplicable(Code)];

        var lines = authority.Passages.Select(SignatureLine.Of).ToList();
        var judgements = Faults(context, lines).DistinctBy(found => found.Fault)
            .Select(found => (found.IsSure, Finding: FormatFindings.AuthorityForm(context.At(found.At), authority.Text, found.Fault)))
            .Select(found => found.IsSure ? RuleResult.Violates(found.Finding) : RuleResult.NeedsReview(found.Finding)).ToList();
        if (!MayCarryTitles(context) && context.Find(DecreeComponent.SignerName)?.First is { } name
            && HonorificPattern().Match(UnicodeForms.Composed(name.Text)) is { Success: true } honorific)
            judgements.Add(RuleResult.NeedsReview(FormatFindings.SignerHonorific(context.At(name), honorific.Value.Trim())));
        return judgements.Count > 0 ? judgements : [RuleResult.Passes(Code)];
    }

    // Armed forces, schools, hospitals and institutes write ranks and degrees before the name (II.7.c).
    private static bool MayCarryTitles(RuleContext context)
    {
        var names = string.Join(' ',
            new[] { DecreeComponent.ParentAgency, DecreeComponent.Agency }.SelectMany(kind => context.Find(kind)?.Passages ?? [])
            .Select(p => p.Folded));
        return TitledPattern().IsMatch(names);
    }

    private static IEnumerable<(Passage At, AuthorityFault Fault, bool IsSure)> Faults(RuleContext context, List<SignatureLine> lines)
    {
        foreach (var line in lines.Where(line => line.Mark is not null && !line.IsWellWritten))
            yield return (line.At, line.HasOtherSign ? AuthorityFault.OtherSign : AuthorityFault.NoStop, true);
        foreach (var line in lines.Where(line => line.Mark is not null && line.IsWellWritten && line.LacksBlank))
            yield return (line.At, AuthorityFault.NoBlank, false);
        foreach (var found in MarkFaults(lines).Concat(DeputyFaults(lines)))
            yield return found;
        if (context.Find(DecreeComponent.Agency) is { } agency && CollectiveFault(context, Written(agency), lines) is { } unsaid)
            yield return unsaid;
    }

    // Whom each abbreviation may stand for: TM. for a body, KT., TL. and TUQ. for its head.
    private static IEnumerable<(Passage, AuthorityFault, bool)> MarkFaults(List<SignatureLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Mark == "TM" && i > 0 && lines[0].Mark is not null)
                yield return (line.At, AuthorityFault.TmNotFirst, true);
            if (line.Mark == "TM" && line.NamesPerson)
                yield return (line.At, AuthorityFault.TmOfPerson, true);
            else if (line.Mark == "TM" && line.NamesSingleHead)
                yield return (line.At, AuthorityFault.TmOfSingleHead, true);
            else if (line.Mark == "TM" && i == lines.Count - 1 && !line.HoldsTitle)
                yield return (line.At, AuthorityFault.NoTitle, true);
            if (line.Mark is "TL" or "TUQ" && i == lines.Count - 1)
                yield return (line.At, AuthorityFault.NoOwnTitle, true);
            if (line.Mark == "KT" && line.Rest.StartsWith("PHO ", StringComparison.Ordinal))
                yield return (line.At, AuthorityFault.KtOfDeputy, true);
            if (line.Mark is "KT" or "TL" && line.NamesCollective)
                yield return (line.At, AuthorityFault.OfCollective, line.Mark == "KT");
        }
    }

    private static IEnumerable<(Passage, AuthorityFault, bool)> DeputyFaults(List<SignatureLine> lines)
    {
        var substitute = lines.FindIndex(line => line.Mark == "KT");
        if (substitute < 0)
        {
            // A second title below the first is the signer's own office: “TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND TỈNH”.
            var title = lines.FirstOrDefault(line => line.Mark is null && line.NamesPerson);
            if (title is not null && title.Rest.StartsWith("PHO ", StringComparison.Ordinal)
                && lines.All(line => line.Mark is not ("TUQ" or "Q")))
                yield return (title.At, AuthorityFault.DeputyWithoutKt, !IsCommittee(lines[0]));
        }
        else if (!lines[substitute].At.Folded.Contains(" PHO ", StringComparison.Ordinal)
            && (substitute == lines.Count - 1 || lines[substitute + 1].At.Folded == lines[substitute].Rest))
        {
            yield return (lines[substitute].At, AuthorityFault.KtWithoutDeputy, true);
        }
    }

    // Committees of several agencies sign “TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN” everywhere, and the decree has no model of theirs.
    private static bool IsCommittee(SignatureLine first) =>
        first.Mark == "TM" && !first.At.Folded.Contains("NHAN DAN", StringComparison.Ordinal)
        && !first.At.Folded.Contains("UBND", StringComparison.Ordinal);

    /// <summary>
    /// A people's committee decides as a body, and its head signs “TM. ỦY BAN NHÂN DÂN”, unless the document is the chairman's own.
    /// Where a decision names its issuer that is certain; elsewhere a person must look.
    /// </summary>
    private static (Passage, AuthorityFault, bool)? CollectiveFault(RuleContext context, string agency, List<SignatureLine> lines)
    {
        var isCouncil = agency.StartsWith("HOI DONG NHAN DAN", StringComparison.Ordinal);
        if ((!isCouncil && !agency.StartsWith("UY BAN NHAN DAN", StringComparison.Ordinal))
            || lines.Any(line => line.Mark is "TM" or "TL" or "TUQ")
            || context.Document.KindAbbreviation == "CĐ"
                || !lines[0].Rest.StartsWith("CHU TICH", StringComparison.Ordinal)
                && !lines[0].Rest.StartsWith("PHO CHU TICH", StringComparison.Ordinal))
            return null;
        // A resolution is certified by the chairman of the council alone.
        if (isCouncil)
            return context.Document.KindAbbreviation == "NQ" ? null : (lines[0].At, AuthorityFault.NoTm, false);
        var issuer = Issuer.Of(context);
        if (issuer is not null)
            return issuer.Folded.StartsWith("UY BAN NHAN DAN", StringComparison.Ordinal)
                || issuer.Folded.StartsWith("UBND", StringComparison.Ordinal) ? (lines[0].At, AuthorityFault.NoTm, true) : null;
        // Who speaks is said at the beginning and at the end; in between others are spoken of.
        var body = context.Document.Body.Select(b => UnicodeForms.Composed(b.Passage.Text)).ToList();
        var frame = body.Take(4).Concat(body.Skip(Math.Max(4, body.Count - 2))).ToList();
        return frame.Any(ChairmanPattern().IsMatch) ? null : (lines[0].At, AuthorityFault.NoTm, frame.Any(CommitteePattern().IsMatch));
    }

    private static string Written(Component agency) => string.Join(' ', agency.Passages.Select(p => p.Folded))
        .Replace("UBND", "UY BAN NHAN DAN", StringComparison.Ordinal).Replace("HDND", "HOI DONG NHAN DAN", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(CONG AN|QUAN DOI|QUAN SU|QUAN KHU|QUAN DOAN|QUOC PHONG|BIEN PHONG|BO TU LENH|CANH SAT|HAI QUAN|TRUONG|DAI HOC"
        + @"|HOC VIEN|GIAO DUC|Y TE|BENH VIEN|KHOA HOC|VIEN)\b")]
    private static partial Regex TitledPattern();

    // “Chủ tịch UBND tỉnh có ý kiến như sau”: the chairman speaks, not the committee.
    [GeneratedRegex(@"Chủ tịch (?:Ủy|Uỷ|UBND|ủy|uỷ)[^.;:]{0,60}?\s(?:giao|yêu cầu|chỉ đạo|có ý kiến|ban hành|thống nhất|quyết định|kết "
        + @"luận|đề nghị|thông báo|ủy quyền|cho phép|đồng ý|báo cáo|kính)")]
    private static partial Regex ChairmanPattern();

    [GeneratedRegex(@"(?<!Chủ tịch )(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)[^.;:]{0,40}?\s(?:kính )?(?:báo cáo|ban hành|xây dựng|thông "
        + @"báo|quyết định|trình|đề nghị)")]
    private static partial Regex CommitteePattern();

    [GeneratedRegex(@"^((GS|PGS|TS|ThS|Th\.S|BS|BSCKI{0,2}|KS|CN|LS|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ)\s*[.\s]|(Đại|Thượng|Trung"
        + @"|Thiếu)\s+(tá|úy|tướng)\s)")]
    private static partial Regex HonorificPattern();
}
