using System.Text.RegularExpressions;
using Reporter.Decree30.Components;

namespace Reporter.Decree30.Rules;

/// <summary>A line above the signature taken apart: <c>KT. CHỦ TỊCH</c> is “KT” of “CHỦ TỊCH”; without an abbreviation the mark is
/// null.</summary>
internal sealed partial record SignatureLine(Passage At, string? Mark, string Sign, string Rest)
{
    public bool IsWellWritten => Sign == ".";

    /// <summary>“KT.CHỦ TỊCH”.</summary>
    public bool LacksBlank => Mark is { Length: var letters } && At.Folded.Length > letters + 1
        && !char.IsWhiteSpace(At.Folded[letters + 1]);

    /// <summary>“T/M”, “K/T.”: another sign than the full stop behind the letters.</summary>
    public bool HasOtherSign => Sign.Length > 0;

    public bool NamesPerson => PersonPattern().IsMatch(Rest);

    public bool NamesCollective => CollectivePattern().IsMatch(Rest);

    /// <summary>Offices that one person heads, who signs for himself.</summary>
    public bool NamesSingleHead => SingleHeadPattern().IsMatch(Rest);

    /// <summary>Agency and title on one line.</summary>
    public bool HoldsTitle => TitlePattern().IsMatch(Rest);

    public static SignatureLine Of(Passage line)
    {
        var match = MarkPattern().Match(line.Folded);
        if (!match.Success)
            return new SignatureLine(line, null, "", line.Folded);
        var letters = string.Concat(match.Groups["mark"].Value.Where(char.IsLetter));
        // “TM.” is the only right form: no sign between the letters, a full stop behind them.
        var isPlain = letters == match.Groups["mark"].Value;
        var sign = match.Groups["sign"].Value.Trim();
        return new SignatureLine(line, letters, isPlain ? sign : sign + "/", match.Groups["rest"].Value.Trim());
    }

    [GeneratedRegex(@"^(?<mark>T\s*[/.\\-]?\s*U\s*[/.\\-]?\s*Q|T\s*[/.\\-]?\s*M|K\s*[/.\\-]?\s*T|T\s*[/.\\-]?\s*L|Q)(?<sign>\s*[./\\,:-]+"
        + @"|(?=\s))\s*(?<rest>.*)$")]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"^(PHO |CHU TICH|GIAM DOC|TONG GIAM DOC|TRUONG |CHANH |BO TRUONG|THU TRUONG|CUC TRUONG|VU TRUONG|VIEN TRUONG|HIEU "
        + @"TRUONG|CHI CUC TRUONG|CHU NHIEM|TO TRUONG|DOI TRUONG|TONG CUC TRUONG|THU TUONG)")]
    private static partial Regex PersonPattern();

    [GeneratedRegex(@"^(UY BAN|UBND|HOI DONG|HDND|THUONG TRUC)\b")]
    private static partial Regex CollectivePattern();

    [GeneratedRegex(@"^(SO |PHONG |CHI CUC|CUC |VAN PHONG|TRUNG TAM|THANH TRA|KHO BAC|BO )")]
    private static partial Regex SingleHeadPattern();

    [GeneratedRegex(@"\b(CHU TICH|GIAM DOC|TRUONG BAN|TRUONG|CHU NHIEM|BI THU|TONG THU KY)\b")]
    private static partial Regex TitlePattern();
}

/// <summary>Who issues a decision: the line between its subject and its bases, in capitals.</summary>
internal static class Issuer
{
    public static Passage? Of(RuleContext context)
    {
        var from = context.Find(DecreeComponent.Subject)?.Passages[^1].Paragraph.Index
            ?? context.Find(DecreeComponent.Title)?.First.Paragraph.Index;
        var to = context.Find(DecreeComponent.Basis)?.First.Paragraph.Index
            ?? (context.Document.Body is [var first, ..] ? first.Passage.Paragraph.Index : null);
        return from is null || to is null ? null : context.Paragraphs.Where(p => p.Index > from && p.Index <= to)
            .SelectMany(Passage.LinesOf).FirstOrDefault(line => line.IsUpper && NamesAgency(line));
    }

    private static bool NamesAgency(Passage line) =>
        Phrases.AuthorityStarts.Concat(Phrases.AgencyStarts)
            .Any(start => start.Length > 3 && line.Folded.StartsWith(start, StringComparison.Ordinal));
}
