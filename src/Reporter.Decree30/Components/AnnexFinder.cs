using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Finds the annexes behind a document, or in a file of their own.</summary>
internal static partial class AnnexFinder
{
    public static bool IsLabel(Passage passage) =>
        passage.Text.Length is > 0 and < 40 && LabelPattern().IsMatch(passage.Folded)
            && passage.Paragraph.Format.Alignment != Alignment.Justified | passage.IsUpper | passage.IsMostlyBold;

    public static IReadOnlyList<Annex> Find(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        var labels = Enumerable.Range(start, Math.Max(0, to - start + 1))
            .Select(i => Passage.LinesOf(paragraphs[i]).FirstOrDefault())
            .OfType<Passage>()
            .Where(IsLabel)
            .ToList();
        return [.. labels.Select((label, i) => Read(paragraphs, label, i + 1 < labels.Count ? labels[i + 1].Paragraph.Index - 1 : to))];
    }

    private static Annex Read(IReadOnlyList<ParagraphFacts> paragraphs, Passage label, int to)
    {
        var title = Passage.LinesOf(label.Paragraph).SkipWhile(line => line.Start <= label.Start).Where(IsWords).ToList();
        var reference = title.FirstOrDefault(IsReference);
        title = [.. title.Where(line => !IsReference(line))];
        for (var i = label.Paragraph.Index + 1; i <= Math.Min(to, label.Paragraph.Index + 8) && reference is null; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            // The head of a table is no title, however it is centred.
            if (paragraphs[i].Cell is { Table.HasGrid: true } cell && cell.Table != label.Paragraph.Cell?.Table)
                break;
            // Title and “(Kèm theo …)” may be lines of one paragraph.
            var lines = Passage.LinesOf(paragraphs[i]).ToList();
            reference = lines.FirstOrDefault(IsReference);
            if (reference is null && (paragraphs[i].Format.Alignment != Alignment.Center || paragraphs[i].Text.Length >= 300))
                break;
            title.AddRange(lines.TakeWhile(line => line != reference).Where(IsWords));
        }
        return new Annex(label, title, reference, label.Paragraph.Index,
            to)
        { Number = LabelPattern().Match(label.Folded).Groups[1].Value };
    }

    public static bool IsReference(Passage line) => ReferencePattern().IsMatch(UnicodeForms.Composed(line.Folded));

    /// <summary>“DANH SÁCH …”: what a document encloses and does not issue is an annex, whatever stands above it.</summary>
    public static bool IsList(Passage title) => ListPattern().IsMatch(title.Folded);

    private static bool IsWords(Passage line) => HeaderParts.KindOf(line) != HeaderPartKind.Line;

    [GeneratedRegex(@"^PHU LUC(?: SO)?\s*:?\s*([IVXLC]+|\d{1,2}|[A-Z])?\s*[.:]?$")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"^(DANH SACH|DANH MUC|BIEU\b|BANG\b|BANG TONG HOP|TONG HOP\b|THONG KE\b|SO LIEU\b|LICH\b)")]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^\(?\s*(BAN HANH KEM THEO|KEM THEO|DINH KEM)\b")]
    private static partial Regex ReferencePattern();
}
