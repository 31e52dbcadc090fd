using System.Text.RegularExpressions;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Finds “Kính gửi” and the recipients listed under it.</summary>
internal static partial class AddresseeFinder
{
    private const int Reach = 10;
    private const string Label = "KINHGUI";

    /// <summary>“Kính gửi”, and what people type for it: “Kính gởi”, “Kinh gửi”, “Kíng gửi”.</summary>
    public static bool IsLabel(Passage line) => WordsPattern().Match(line.Folded) is { Success: true } words
        && words.Value.Replace(" ", "", StringComparison.Ordinal) is var letters && letters[0] == 'K'
            && Likeness.IsAlmost(letters, Label, 1);

    public static Component? Find(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        var seen = 0;
        for (var i = start; i <= to && seen < Reach; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            seen++;
            var lines = Passage.LinesOf(paragraphs[i]).ToList();
            var at = lines.FindIndex(line => IsLabel(line));
            if (at >= 0)
                return new Component(DecreeComponent.Addressee, [.. lines.Skip(at), .. Listed(paragraphs, i, to)]);
        }
        return null;
    }

    private static IEnumerable<Passage> Listed(IReadOnlyList<ParagraphFacts> paragraphs, int label, int to)
    {
        var table = paragraphs[label].Cell?.Table;
        var isOpen = new Passage(paragraphs[label]).Text.EndsWith(':');
        for (var i = label + 1; i <= to; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            var passage = new Passage(paragraphs[i]);
            // In a table the recipients fill the cell beside the label.
            // A template may hold two forms of it, one for a single recipient and one for a list.
            if (!(table is not null && paragraphs[i].Cell?.Table == table) && !IsListed(passage) && !(isOpen && IsBelowColon(passage))
                && !IsLabel(passage))
                yield break;
            foreach (var line in Passage.LinesOf(paragraphs[i]))
                yield return line;
        }
    }

    private static bool IsListed(Passage passage) =>
        passage.Text.Length < 200
        && (passage.Text[0] is '-' or '–' or '+' or '•' || passage.Paragraph.Label is "-" or "–" or "•" or "+")
        && Place(passage) > 1_200;

    // A label that ends with its colon is followed by recipients even where nobody typed hyphens.
    private static bool IsBelowColon(Passage passage) =>
        passage.Text.Length < 120 && passage.Text[^1] is ';' or '.' or ',' && Place(passage) > 1_200;

    private static double Place(Passage passage) =>
        passage.Paragraph.Format.Left + Math.Max(0, passage.Paragraph.Format.FirstLine) + Leading(passage);

    // A list of the content stands at the margin; recipients stand under the colon.
    private static int Leading(Passage passage) =>
        passage.Paragraph.Text[..passage.Start].Sum(sign => sign == '\t' ? 720 : 70)
            + (passage.Paragraph.Format.Alignment == Alignment.Center ? 2_000 : 0);

    [GeneratedRegex(@"^\w+ ?\w+(?=\s*[:.;,]|\s|$)")]
    private static partial Regex WordsPattern();
}
