using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

internal enum Side
{
    Unknown,
    Left,
    Right,
}

internal enum HeaderPartKind
{
    Other,
    NationalTitle,
    Motto,
    Number,
    Date,
    LetterSubject,
    Party,
    Line,
}

/// <summary>A piece of the head of a document: what it says and in which column it stands.</summary>
internal sealed record HeaderPart(Passage Passage, HeaderPartKind Kind)
{
    public Side Side { get; init; }
}

/// <summary>Cuts paragraphs of a document's head into pieces and knows each by its words.</summary>
internal static partial class HeaderParts
{
    private static readonly char[] LineSigns = ['_', '-', '=', '–', '—', '─', '━', '*', '‾', '¯', '.', '…'];

    // A word left out (“CỘNG HÒA XÃ HỘI NGHĨA VIỆT NAM”) or a few letters wrong: the line is there, and its words are reported.
    private const int MostWrongInTitle = 6;
    private const int MostWrongInMotto = 4;

    private const int LongestPiece = 200;

    public static IEnumerable<HeaderPart> Of(ParagraphFacts paragraph)
    {
        foreach (var line in Passage.LinesOf(paragraph))
        {
            var columns = ColumnsOf(line).Where(column => !column.IsBlank).ToList();
            var joined = Joined(columns).ToList();
            // “Số:      /BC-UBND” and “ngày      tháng” have gaps of their own.
            if (columns.Count > 1 && KindOf(line) is HeaderPartKind.Number or HeaderPartKind.Date
                && joined.Count(piece => piece.Kind is HeaderPartKind.Number or HeaderPartKind.Date) < 2
                && columns.Skip(1).All(c => KindOf(c) is HeaderPartKind.Other or HeaderPartKind.Line))
            {
                yield return new HeaderPart(line, KindOf(line));
                continue;
            }

            foreach (var column in joined)
                yield return column;
        }
    }

    /// <summary>The pieces of a line. A long name leaves but one blank before the national title or the motto.</summary>
    public static IEnumerable<Passage> ColumnsOf(Passage line)
    {
        foreach (var column in line.Columns())
        {
            if (column.Text.Length > LongestPiece || KindOf(column) != HeaderPartKind.Other
                || RightSidePattern().Match(column.Text) is not { Success: true, Index: > 0 } right
                || KindOf(new Passage(column.Paragraph, column.Start + right.Index, column.End)) == HeaderPartKind.Other)
            {
                yield return column;
                continue;
            }
            yield return new Passage(column.Paragraph, column.Start, column.Start + right.Index);
            yield return new Passage(column.Paragraph, column.Start + right.Index, column.End);
        }
    }

    public static HeaderPartKind KindOf(Passage piece)
    {
        var letters = FoldedText.Letters(piece.Text);
        if (IsPhrase(letters, Phrases.NationalTitle, 'C', MostWrongInTitle))
            return HeaderPartKind.NationalTitle;
        if ((letters.Length < 40 && letters.StartsWith("DOCLAP", StringComparison.Ordinal)
            && letters.EndsWith("HANHPHUC", StringComparison.Ordinal)) || IsPhrase(letters, Phrases.Motto, 'D', MostWrongInMotto))
            return HeaderPartKind.Motto;
        if (letters.StartsWith(Phrases.Party, StringComparison.Ordinal) && letters.Length < Phrases.Party.Length + 4)
            return HeaderPartKind.Party;
        if (piece.Text.Length > 2 && piece.Text.All(sign => LineSigns.Contains(sign) || sign == ' ')
            && piece.Text.Any(sign => sign is not ('.' or '…' or ' ' or '*')))
            return HeaderPartKind.Line;
        if (NumberPattern().IsMatch(UnicodeForms.Composed(piece.Text)))
            return HeaderPartKind.Number;
        if (piece.Text.Length < 160 && MergedDatePattern().IsMatch(UnicodeForms.Composed(piece.Text)))
            return HeaderPartKind.Date;
        if (piece.Text.Length < 160 && FoldedText.Of(TemplateTags.WithoutPlaceholders(piece.Text)) is var words
            && (DatePattern().IsMatch(words) || ShortDatePattern().IsMatch(words)))
            return HeaderPartKind.Date;
        var folded = piece.Folded.TrimStart('(', '[', '“', '"', ' ');
        return folded.StartsWith("V/V", StringComparison.Ordinal) || folded.StartsWith("VE VIEC", StringComparison.Ordinal)
            ? HeaderPartKind.LetterSubject
            : HeaderPartKind.Other;
    }

    private static bool IsPhrase(string letters, string phrase, char first, int most) =>
        letters.Length > phrase.Length - most - 1 && letters.Length < phrase.Length + 4 && letters[0] == first
        && (letters.StartsWith(phrase, StringComparison.Ordinal) || Likeness.IsAlmost(letters, phrase, most));

    // A date that lost a piece to a wide gap is put together again: “Đình Lập, ngày” + “tháng 3 năm 2024”.
    private static IEnumerable<HeaderPart> Joined(List<Passage> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var kind = KindOf(columns[i]);
            var last = i;
            if (kind is HeaderPartKind.Other or HeaderPartKind.Number)
            {
                for (var j = i + 1; j < columns.Count; j++)
                {
                    var joined = new Passage(columns[i].Paragraph, columns[i].Start, columns[j].End);
                    var isDate = kind == HeaderPartKind.Other && KindOf(joined) == HeaderPartKind.Date
                        && !NumberPattern().IsMatch(joined.Text)
                        && KindOf(columns[j]) == HeaderPartKind.Other;
                    var isNumber = kind == HeaderPartKind.Number && j == i + 1 && columns[j].Text.StartsWith('/');
                    if (isDate || isNumber)
                        (kind, last) = (isDate ? HeaderPartKind.Date : HeaderPartKind.Number, j);
                }
            }
            var whole = new Passage(columns[i].Paragraph, columns[i].Start, columns[last].End);
            yield return new HeaderPart(whole, kind) { Side = columns.Count == 1 ? Side.Unknown : i == 0 ? Side.Left : Side.Right };
            i = last;
        }
    }

    [GeneratedRegex(@"^(Số|số|SỐ|Sô|So)\s*([:;.]|[\d…_.{\s]*[\d…._}]\s*/|\s*/)")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?<=\s)(C[ỘO]NG\s+H[ÒOÓ][AÀÁ]\s+X[ÃA]\s+H[ỘO]I|Độc\s+lập\s*[-–—])", RegexOptions.IgnoreCase)]
    private static partial Regex RightSidePattern();

    // “An Bình, «NgayKy»”: a form that another program fills in.
    [GeneratedRegex(@"^\p{Lu}[\p{L}\s.]{1,40},\s*(«[^»]+»|<\p{Lu}[\p{L}\d_]+>|\$\{[^}]+\})$")]
    private static partial Regex MergedDatePattern();

    // “An Bình, ngày 05/12/2024” is a date too, though not as the decree writes it.
    [GeneratedRegex(@"^[^()/;]{2,30}?,\s*NGAY\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$")]
    private static partial Regex ShortDatePattern();

    [GeneratedRegex(@"^[^()/]{0,45}?\bNGAY\b[^A-Z]{0,40}\bTHANG\b[^A-Z]{0,30}\bNAM\b[^A-Z]{0,25}$")]
    private static partial Regex DatePattern();
}
