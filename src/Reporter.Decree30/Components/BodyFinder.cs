using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Tells what part each paragraph of the content plays, by the number it begins with, typed or automatic.</summary>
internal static partial class BodyFinder
{
    private const int LongestHeading = 200;

    public static IReadOnlyList<BodyPassage> Find(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        var body = new List<BodyPassage>();
        var heading = "";
        var expectsTitle = default(DecreeComponent?);
        var roman = 0;
        for (var i = from; i <= to; i++)
        {
            // Text in tables and boxes is data or layout, and has its own looks.
            if (paragraphs[i].IsBlank || paragraphs[i].Cell is not null || paragraphs[i].Box is not null)
                continue;
            var lines = Passage.LinesOf(paragraphs[i]).ToList();
            if (IsCaption(lines[0]))
                continue;
            var (kind, label) = KindOf(lines[0]);
            // “IV. Nội dung đánh giá” between III and V is a heading, however it is set.
            if (kind == DecreeComponent.BodyText && RomanPattern().Match(lines[0].Text) is { Success: true } next
                && RomanNumber.Of(next.Groups[1].Value) == roman + 1 && roman > 0
                && lines[0].Text.Length < LongestHeading && lines[0].Text[^1] is not (';' or ':'))
                (kind, label) = (DecreeComponent.RomanHeading, next.Groups[1].Value);
            roman = kind switch
            {
                DecreeComponent.RomanHeading => RomanNumber.Of(label) ?? roman,
                DecreeComponent.PartLabel or DecreeComponent.SectionLabel => 0,
                _ => roman,
            };
            if (expectsTitle is { } title && kind is DecreeComponent.BodyText or DecreeComponent.Title && IsTitle(paragraphs[i], lines[0]))
            {
                body.Add(new BodyPassage(title, new Passage(paragraphs[i]), "") { Heading = heading });
                continue;
            }
            expectsTitle = kind switch
            {
                DecreeComponent.PartLabel => DecreeComponent.PartTitle,
                DecreeComponent.SectionLabel => DecreeComponent.SectionTitle,
                _ => null,
            };
            if (expectsTitle is { } below && lines.Count > 1)
            {
                body.Add(new BodyPassage(kind, lines[0], label) { Heading = heading });
                body.AddRange(lines.Skip(1).Select(line => new BodyPassage(below, line, "") { Heading = heading }));
            }
            else
            {
                body.Add(new BodyPassage(kind, new Passage(paragraphs[i]), label) { Heading = heading });
            }
            if (kind is DecreeComponent.PartLabel or DecreeComponent.SectionLabel or DecreeComponent.RomanHeading or DecreeComponent.Article
                or DecreeComponent.TitledClause)
                heading = Short(paragraphs[i].Label, lines[0].Text);
        }
        return body;
    }

    // “Bảng 1. …”, “Đơn vị tính: …” belong to the table or picture beside them.
    private static bool IsCaption(Passage line) => line.Text.Length < 160 && CaptionPattern().IsMatch(line.Folded);

    // Below the number of a chapter, capitals are its title wherever they stand.
    private static bool IsTitle(ParagraphFacts paragraph, Passage first) =>
        paragraph.Format.Alignment == Alignment.Center || (first.IsUpper && paragraph.Text.Length < 200);

    public static (DecreeComponent Kind, string Label) KindOf(Passage line)
    {
        var typed = UnicodeForms.Composed(line.Text);
        var automatic = line.Paragraph.Label;
        var text = automatic.Length > 0 && line.Start <= Indent(line.Paragraph.Text) ? $"{automatic} {typed}" : typed;
        var isBold = line.IsMostlyBold;

        if (PartPattern().Match(text) is { Success: true } part && text.Length < 120
            && (isBold || line.Paragraph.Format.Alignment == Alignment.Center))
            return (DecreeComponent.PartLabel, part.Groups[2].Value);
        if (SectionPattern().Match(text) is { Success: true } section && text.Length < 120
            && (isBold || line.Paragraph.Format.Alignment == Alignment.Center))
            return (DecreeComponent.SectionLabel, section.Groups[1].Value);
        if (ArticlePattern().Match(text) is { Success: true } article)
            return (DecreeComponent.Article, article.Groups[1].Value);
        if (RomanPattern().Match(text) is { Success: true } roman && (isBold || line.IsUpper) && text.Length < 250)
            return (DecreeComponent.RomanHeading, roman.Groups[1].Value);
        if (ClausePattern().Match(text) is { Success: true } clause)
            return (IsAllBold(line) && text.Length < 250 ? DecreeComponent.TitledClause : DecreeComponent.Clause, clause.Groups[1].Value);
        if (PointPattern().Match(text) is { Success: true } point)
            return (DecreeComponent.Point, point.Groups[1].Value);
        // “QUYẾT ĐỊNH:” and the name of who issues it stand in the middle of the content and are no content.
        if (line.IsUpper && text.Length < 120 && (line.Paragraph.Format.Alignment == Alignment.Center || IsPushedToTheMiddle(line)))
            return (DecreeComponent.Title, "");
        return (DecreeComponent.BodyText, text.Length > 0 && text[0] is '-' or '–' or '+' or '*' or '•' ? text[..1] : "");
    }

    // With an indent or with tabs instead of centring.
    private static bool IsPushedToTheMiddle(Passage line) =>
        line.IsMostlyBold && line.Text.Length < 40
        && line.Paragraph.Format.Left + line.Paragraph.Format.FirstLine + line.Paragraph.Text[..line.Start]
            .Sum(sign => sign == '\t' ? 720 : 65) > 1_700;

    private static bool IsAllBold(Passage line) =>
        line.Runs.Any() && line.Runs.All(run => run.Format.LooksBold || !run.Text.Any(char.IsLetter));

    private static int Indent(string text) => text.TakeWhile(char.IsWhiteSpace).Count();

    private static string Short(string label, string text)
    {
        var whole = label.Length > 0 ? $"{label} {text}" : text;
        return whole.Length <= 60 ? whole : whole[..59].TrimEnd() + "…";
    }

    [GeneratedRegex(@"^(\(?(BANG|HINH|BIEU DO|BIEU|SO DO|DO THI|ANH)( SO)? ?[\dIVX]+(\.\d+)* ?[.:)–-]"
        + @"|\(?(DON VI TINH|DVT|DON VI|NGUON) ?:)")]
    private static partial Regex CaptionPattern();

    [GeneratedRegex(@"^(Phần|Chương|PHẦN|CHƯƠNG)\s+(thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d+)\b")]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(\d+|[IVXLC]+)\b")]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^(?:Điều|ĐIỀU)\s+(\d+[a-zđ]?)\s*[.:]")]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(@"^([IVXLC]+)\s*[.\-/)–:]\s*\p{L}")]
    private static partial Regex RomanPattern();

    [GeneratedRegex(@"^(\d{1,2}(?:\.\d{1,2}){0,4})(?:\.\s|\.$|\.(?=\p{L})|\)\s|/\s|-\s|(?<=\.\d{1,2})\s)")]
    private static partial Regex ClausePattern();

    [GeneratedRegex(@"^(\p{Ll}\d?|\p{Lu})\)\s*")]
    private static partial Regex PointPattern();
}
