using System.Text.RegularExpressions;
using Reporter.Core.Documents;
using Reporter.Core.Names;
using Reporter.Core.Unicode;

namespace Reporter.Core.Drafting.Outline;

/// <summary>
/// Takes away in what way a plan was typed: letters in pieces, spaces that do not break, lines broken within a paragraph, paragraphs
/// broken within a sentence. What is left is the same for every way.
/// </summary>
public static partial class PlanLines
{
    // A head, or a line of a list, is shorter than what somebody breaks by mistake.
    private const int ShortestBroken = 40;
    private const int LongestHeading = 110;
    private const int MostLayoutRows = 12;

    // Words that no paragraph ends with.
    private static readonly string[] Unfinished = ["của", "và", "các", "về", "cho", "với", "theo", "tại", "trong", "là", "hoặc", "từ",
        "những"];

    private static readonly string[] LayoutWords = ["cong hoa xa hoi chu nghia", "noi nhan", "doc lap tu do hanh phuc", "chu tich",
        "giam doc", "kh ubnd"];

    public static IReadOnlyList<PlanLine> Of(OfficeDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var lines = new List<PlanLine>();
        Add(document.Blocks, lines);
        return Joined(lines);
    }

    /// <summary>A text as lines compare it.</summary>
    public static string Plain(string text) =>
        SpacePattern().Replace(UnicodeForms.Composed(text).Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim(' ', '*', '_');

    public static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static void Add(IReadOnlyList<DocumentBlock> blocks, List<PlanLine> lines)
    {
        foreach (var block in blocks)
        {
            if (block is DocumentParagraph paragraph)
                lines.AddRange(Pieces(paragraph).Select(text => new PlanLine(text, paragraph.Place)));
            else if (block is DocumentTable table && IsLayout(table))
                Add([.. table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks)], lines);
            else if (block is DocumentTable rows)
                lines.Add(new PlanLine("", PlaceOf(rows.Rows.SelectMany(row => row))) { Table = Rows(rows) });
        }
    }

    // Head and signatures stand side by side in a table without lines; so does a whole page that somebody framed.
    private static bool IsLayout(DocumentTable table)
    {
        if (table.Rows.Count <= 1 || table.Rows.All(row => row.Count <= 1))
            return true;
        var key = NameKey.Of(string.Join(' ', table.Rows.SelectMany(row => row).Select(TextOf)));
        return table.Rows.Count <= MostLayoutRows && LayoutWords.Any(word => key.Contains(word, StringComparison.Ordinal))
            && !key.Contains("chu tri", StringComparison.Ordinal);
    }

    private static List<TableRow> Rows(DocumentTable table)
    {
        var (rows, above) = (new List<TableRow>(), new Dictionary<int, string>());
        foreach (var row in table.Rows.Where(row => row.Count > 0))
        {
            var width = row.Max(cell => cell.Column + cell.Span);
            var texts = Enumerable.Repeat("", Math.Min(width, 60)).ToArray();
            foreach (var cell in row.Where(cell => cell.Column < texts.Length))
            {
                var text = cell.ContinuesAbove && above.TryGetValue(cell.Column, out var upper) ? upper : TextOf(cell);
                texts[cell.Column] = above[cell.Column] = text;
            }
            rows.Add(new TableRow(texts, PlaceOf(row)));
        }
        return rows;
    }

    private static DocumentPlace PlaceOf(IEnumerable<DocumentCell> cells) =>
        cells.SelectMany(cell => cell.Blocks).OfType<DocumentParagraph>().FirstOrDefault()?.Place ?? default;

    private static string TextOf(DocumentCell cell) =>
        Plain(string.Join(' ', cell.Blocks.OfType<DocumentParagraph>().Select(paragraph => paragraph.Text)));

    /// <summary>A line break is a space, save where what follows begins like a paragraph after one that has ended.</summary>
    private static List<string> Pieces(DocumentParagraph paragraph)
    {
        var pieces = new List<string>();
        foreach (var piece in paragraph.Text.Split('\n', '\v').Select(Plain).Where(piece => piece.Length > 0))
        {
            if (pieces.Count == 0 || IsNewParagraph(pieces[^1], piece))
                pieces.Add(piece);
            else
                pieces[^1] += " " + piece;
        }
        return pieces;
    }

    private static bool IsNewParagraph(string above, string piece)
    {
        if (PlanKinds.IsTitle(above) || PlanKinds.IsTitle(piece) || HeadPattern().IsMatch(piece))
            return true;
        var hasEnded = EndPattern().IsMatch(above) || IsCapitals(above)
            || (Marker.Read(above) is not null && above.Length <= LongestHeading);
        return hasEnded && Marker.Read(piece) is not null;
    }

    // “(3) Công” and “ước về …”: a paragraph that somebody broke within its sentence goes on in the next.
    private static List<PlanLine> Joined(List<PlanLine> lines)
    {
        var joined = new List<PlanLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && joined[^1] is { Table: null } above && line.Table is null && GoesOn(above.Text, line.Text))
                joined[^1] = above with { Text = above.Text + " " + line.Text };
            else
                joined.Add(line);
        }
        return joined;
    }

    private static bool GoesOn(string above, string text)
    {
        if (above.Length < ShortestBroken || text.Length == 0 || EndPattern().IsMatch(above) || Marker.Read(text) is not null
            || IsCapitals(above))
            return false;
        return char.IsLower(text[0]) || Unfinished.Contains(above[(above.LastIndexOf(' ') + 1)..]);
    }

    [GeneratedRegex(@"[\s\u00A0\u2000-\u200B\u202F\u3000\uFEFF]+")]
    private static partial Regex SpacePattern();

    [GeneratedRegex(@"[.:;!?…”""’)/]$")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^(Số\s*:|Nơi nhận\s*:|Nơi gửi\s*:|Căn cứ |CỘNG HÒA|CỘNG HOÀ|Độc lập)")]
    private static partial Regex HeadPattern();
}
