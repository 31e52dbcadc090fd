using System.Text.RegularExpressions;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Tells whose format a document keeps. Judging a contract by the rules for letters would only make noise.</summary>
internal static partial class FormatClassifier
{
    public static DecreeFormatKind Classify(Header header, Opening opening, IReadOnlyList<ParagraphFacts> paragraphs, int from)
    {
        Component? Find(DecreeComponent kind) => header.Components.Concat(opening.Components).FirstOrDefault(c => c.Kind == kind);

        var title = Find(DecreeComponent.Title)?.First.Folded ?? "";
        var number = Find(DecreeComponent.Number)?.Text ?? "";
        var hasNationalTitle = Find(DecreeComponent.NationalTitle) is not null;
        if (header.IsParty)
            return DecreeFormatKind.Party;
        if (!hasNationalTitle && IsOrganisation(paragraphs, from))
            return DecreeFormatKind.Organisation;
        if (IsNormative(title, opening.KindAbbreviation, FoldedText.Of(Find(DecreeComponent.Subject)?.Text ?? ""), number,
            Find(DecreeComponent.LetterSubject) is not null))
            return DecreeFormatKind.Normative;
        if (Starts(title, Phrases.ContractTitles))
            return DecreeFormatKind.Contract;
        if (Starts(title, Phrases.SlipTitles) || paragraphs.Skip(from).Take(20).SelectMany(Passage.LinesOf)
            .Any(line => line.IsUpper && Starts(line.Folded, Phrases.SlipTitles)))
            return DecreeFormatKind.InternalSlip;
        if (Starts(title, Phrases.CitizenTitles) && (number.Length == 0 || title.StartsWith("DON ", StringComparison.Ordinal)))
            return DecreeFormatKind.CitizenForm;
        // “ĐƠN KHỞI KIỆN (Về việc: …)” has the subject of a letter, and a place and a day.
        if (number.Length == 0 && paragraphs.Skip(from).Take(20).SelectMany(Passage.LinesOf)
            .Any(line => line is { IsUpper: true, Text.Length: < 90 } && Starts(line.Folded, Phrases.CitizenTitles)))
            return DecreeFormatKind.CitizenForm;

        if (opening.KindAbbreviation.Length == 0 && Find(DecreeComponent.LetterSubject) is null
            && paragraphs.Skip(from).Take(25).SelectMany(Passage.LinesOf)
                .Any(line => line is { IsUpper: true, Text.Length: < 90 } && Starts(line.Folded, Phrases.CertificateTitles)))
            return DecreeFormatKind.Certificate;
        // The decree knows three slips (gửi, chuyển, báo); others without an agency are handed out to citizens or go round in the office.
        if (title.StartsWith("PHIEU ", StringComparison.Ordinal) && opening.KindAbbreviation.Length == 0
            && Find(DecreeComponent.Agency) is null)
            return DecreeFormatKind.InternalSlip;

        var marks = new[] { DecreeComponent.Agency, DecreeComponent.Number, DecreeComponent.PlaceAndDate,
            DecreeComponent.NationalTitle }.Count(kind => Find(kind) is not null);
        if (hasNationalTitle && number.Length == 0 && Find(DecreeComponent.Agency) is null && opening.KindAbbreviation.Length == 0)
            return DecreeFormatKind.CitizenForm;
        // Statutes and lists under Quốc hiệu have neither a number nor a kind of the decree.
        if (number.Length == 0 && opening.KindAbbreviation.Length == 0 && Find(DecreeComponent.Addressee) is null
            && Find(DecreeComponent.LetterSubject) is null)
            return DecreeFormatKind.Other;
        return marks >= 3 || (marks >= 2 && hasNationalTitle)
            || (marks == 2 && number.Length > 0 && (title.Length > 0 || Find(DecreeComponent.Addressee) is not null))
            ? DecreeFormatKind.Administrative
            : DecreeFormatKind.Other;
    }

    /// <summary>A title that people put where the agency stands.</summary>
    public static bool IsOtherTitle(Passage line) =>
        line.IsUpper && (Starts(line.Folded, Phrases.SlipTitles) || line.Folded.StartsWith("DIEU LE", StringComparison.Ordinal));

    private static bool Starts(string title, string[] starts) => starts.Any(start => title.StartsWith(start, StringComparison.Ordinal));

    // Youth, women and trade unions have a name of their own where Quốc hiệu would stand.
    private static bool IsOrganisation(IReadOnlyList<ParagraphFacts> paragraphs, int from) =>
        paragraphs.Skip(from).Take(20).SelectMany(Passage.LinesOf).SelectMany(line => line.Columns())
            .Any(piece => FoldedText.Letters(piece.Text) is "DOANTNCSHOCHIMINH" or "DOANTHANHNIENCONGSANHOCHIMINH");

    // The title decides. Only decisions, resolutions and directives are both: those of councils and committees with the year
    // in their number are normative, unless they appoint, found or approve something.
    private static bool IsNormative(string title, string kind, string subject, string number, bool isLetter) =>
        Phrases.NormativeTitles.Contains(title)
        || (kind is "QĐ" or "NQ" or "CT" && NormativeNumber().IsMatch(number) && !SingleCase().IsMatch(subject))
        || (kind.Length == 0 && !isLetter && (NormativeNumber().IsMatch(number) || NationalNumber().IsMatch(number)));

    [GeneratedRegex(@"/\s*(19|20)\d\d\s*/\s*(NQ|QĐ|CT|NQLT)\s*-\s*(UBND|HĐND|TTg|CP|CTN|KTNN|HĐTP|UBTVQH)")]
    private static partial Regex NormativeNumber();

    [GeneratedRegex(@"/\s*NĐ-CP|/\s*(19|20)\d\d\s*/\s*(NĐ|TT|TTLT)-|/QH\d+")]
    private static partial Regex NationalNumber();

    [GeneratedRegex(@"^(VE VIEC )?(BO NHIEM|MIEN NHIEM|DIEU DONG|THANH LAP|KIEN TOAN|PHE DUYET|KHEN THUONG|KY LUAT|CONG NHAN|CHO PHEP|THU "
        + @"HOI|GIAO |CU |TANG |XU PHAT|NANG BAC|CHAM DUT HOP DONG|NGHI HUU)")]
    private static partial Regex SingleCase();
}
