using System.Globalization;
using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>Marks of a document that was copied from an older one: its year, its agency, levels that are no more.</summary>
internal sealed partial class StaleCopyRule : IDecreeRule
{
    private const string Code = "RP7329";

    private static readonly DecreeComponent[] Addressed =
        [DecreeComponent.ParentAgency, DecreeComponent.Agency, DecreeComponent.PlaceAndDate, DecreeComponent.Addressee,
            DecreeComponent.Authority, DecreeComponent.Recipients];

    public IEnumerable<RuleResult> Judge(RuleContext context)
    {
        List<RuleResult?> judgements = [Year(context), Agency(context), Symbol(context), Mistyped(context), Committee(context),
            Level(context)];
        var broken = judgements.OfType<RuleResult>().ToList();
        return broken.Count > 0 ? broken : [RuleResult.Passes(Code)];
    }

    private static RuleResult? Year(RuleContext context)
    {
        if (context.Find(DecreeComponent.PlaceAndDate)?.First is not { } date || LastYear(date.Text) is not { } issued)
            return null;
        var words = string.Join(' ',
            (context.Find(DecreeComponent.Subject)?.Text ?? "").Split(' ').Concat(context.Document.Body.Select(b => b.Passage.Text)));
        return LastYear(words) is { } spoken && spoken < issued - 1
            ? RuleResult.Violates(FormatFindings.YearLooksStale(context.At(date), issued.ToString(CultureInfo.InvariantCulture),
                spoken.ToString(CultureInfo.InvariantCulture)))
            : null;
    }

    private static RuleResult? Agency(RuleContext context)
    {
        var line = context.Find(DecreeComponent.Authority)?.Passages.FirstOrDefault(p => p.Folded.StartsWith("TM.",
            StringComparison.Ordinal));
        var name = line is null ? "" : Full(line.Folded[3..].Trim());
        var agency = Full(context.Find(DecreeComponent.Agency)?.Passages is { } lines ? string.Join(' ', lines.Select(p => p.Folded)) : "");
        // Committees and delegations sign for themselves in an office's document; councils and people's committees do not.
        if (line is null || agency.Length == 0
            || !(name.StartsWith("UY BAN NHAN DAN", StringComparison.Ordinal)
            || name.StartsWith("HOI DONG NHAN DAN", StringComparison.Ordinal)))
            return null;
        var known = agency.Split(' ').ToHashSet(StringComparer.Ordinal);
        return name.Split(' ').All(known.Contains) ? null
            : RuleResult.Violates(FormatFindings.AgencyLooksStale(context.At(line),
                string.Join(' ', context.Find(DecreeComponent.Agency)?.Passages.Select(p => p.Text) ?? []), DecreeComponent.Authority,
                line.Text));
    }

    private static RuleResult? Symbol(RuleContext context)
    {
        var number = context.Find(DecreeComponent.Number)?.First;
        var agency = context.Find(DecreeComponent.Agency);
        if (number is null || agency is null || context.Options.IsTemplate || !UbndPattern().IsMatch(number.Text))
            return null;
        // The parent's symbol on an office's own document is what a copy leaves behind; letters of an office may go out under its parent's.
        var parent = context.Document.IsLetter ? context.Find(DecreeComponent.ParentAgency)?.Passages ?? [] : [];
        var words = Full(string.Join(' ', agency.Passages.Concat(parent).Select(p => p.Folded)));
        return words.Contains("UY BAN NHAN DAN", StringComparison.Ordinal) ? null
            : RuleResult.Violates(FormatFindings.AgencyLooksStale(context.At(number), agency.Text, DecreeComponent.Number,
                NumberParts.Of(number.Text).Symbol));
    }

    private static RuleResult? Mistyped(RuleContext context)
    {
        foreach (var paragraph in context.Paragraphs)
        {
            if (MistypedPattern().Match(UnicodeForms.Composed(paragraph.Text)) is { Success: true } match)
                return RuleResult.Violates(FormatFindings.AbbreviationMistyped(context.At(paragraph), match.Value,
                    match.Value[0] == 'U' ? "UBND" : "HĐND"));
        }
        return null;
    }

    private static RuleResult? Committee(RuleContext context) => Addressed.SelectMany(kind => context.Find(kind)?.Passages ?? [])
        .Select(p => (At: p, Match: CommitteePattern().Match(UnicodeForms.Composed(p.Text))))
        .Where(found => found.Match.Success && FoldedText.Of(found.Match.Value) is "UY BAN NHAN DAN" or "HOI DONG NHAN DAN"
            && !RightCommitteePattern().IsMatch(found.Match.Value))
        .Select(found => RuleResult.Violates(FormatFindings.AbbreviationMistyped(context.At(found.At), found.Match.Value,
            FoldedText.Of(found.Match.Value)[0] == 'U' ? "ỦY BAN NHÂN DÂN" : "HỘI ĐỒNG NHÂN DÂN"))).FirstOrDefault();

    private static RuleResult? Level(RuleContext context)
    {
        if (context.Find(DecreeComponent.PlaceAndDate)?.First is not { } date || !IsAfterReform(date.Text))
            return null;
        var place = Addressed.SelectMany(kind => context.Find(kind)?.Passages ?? [])
            .FirstOrDefault(p => LevelPattern().IsMatch(UnicodeForms.Composed(p.Text)));
        return place is null ? null : RuleResult.Violates(FormatFindings.AbolishedLevel(context.At(place), place.Text));
    }

    private static bool IsAfterReform(string date)
    {
        var match = MonthPattern().Match(UnicodeForms.Composed(date));
        return match.Success && int.TryParse(match.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && (year > 2025 || (year == 2025
                && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month >= 7));
    }

    private static string Full(string folded) =>
        folded.Replace("UBND", "UY BAN NHAN DAN", StringComparison.Ordinal).Replace("HDND", "HOI DONG NHAN DAN", StringComparison.Ordinal);

    private static int? LastYear(string text) =>
        YearPattern().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Cast<int?>().Max();

    [GeneratedRegex(@"(?<!\d)20[0-4]\d(?!\d)")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\b(?:\p{L}y|\p{L}ỷ|H\p{L}i) (?:ban|\p{L}\p{L}ng) nh\p{L}n d\p{L}n\b", RegexOptions.IgnoreCase)]
    private static partial Regex CommitteePattern();

    [GeneratedRegex("^(Ủy ban|Uỷ ban|Hội đồng) nhân dân$", RegexOptions.IgnoreCase)]
    private static partial Regex RightCommitteePattern();

    [GeneratedRegex(@"[-/]UBND\b")]
    private static partial Regex UbndPattern();

    [GeneratedRegex(@"\b(UNBD|UBDN|UBNN|UDND|HDND|HĐNN|HĐNĐ)\b")]
    private static partial Regex MistypedPattern();

    [GeneratedRegex(@"\b([Hh]uyện|HUYỆN|[Qq]uận|QUẬN|[Tt]hị xã|THỊ XÃ|[Tt]hị trấn|THỊ TRẤN)\b")]
    private static partial Regex LevelPattern();

    [GeneratedRegex(@"tháng\s*(\d{0,2})[\s….]*năm\s*(20\d\d)")]
    private static partial Regex MonthPattern();
}
