using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>
/// Finds the block of legal bases. A single upright sentence that begins with “Căn cứ” and goes on to say something is
/// ordinary text of the content and is left there.
/// </summary>
internal static class BasisFinder
{
    private const int Reach = 8;

    private static readonly string[] Verbs = [" BAO CAO ", " BAN HANH ", " XAY DUNG ", " TRIEN KHAI ", " DE NGHI ", " YEU CAU ", " THONG BAO ", " HUONG DAN ", " TO CHUC "];

    public static Component? Find(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        var seen = 0;
        for (var i = start; i <= to && seen < Reach; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            seen++;
            if (!StartsBasis(paragraphs[i]))
                continue;
            var block = Block(paragraphs, start, i, to);
            return block.Count > 0 ? new Component(DecreeComponent.Basis, block) : null;
        }
        return null;
    }

    private static List<Passage> Block(IReadOnlyList<ParagraphFacts> paragraphs, int from, int start, int to)
    {
        var block = new List<Passage>();
        // Some leave “Căn cứ” out: “Luật … ngày …;” in italics above belongs to the block all the same.
        while (start > from && IsLikeBasis(paragraphs[start - 1]))
            start--;
        for (var i = start; i <= to; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            var lines = Passage.LinesOf(paragraphs[i]).ToList();
            if (!StartsBasis(paragraphs[i]) && !(block.Count > 0 && lines[0].IsMostlyItalic && lines[0].Text.EndsWith(';')) && !(block.Count == 0 && IsLikeBasis(paragraphs[i])) && !(i + 1 <= to && block.Count > 0 && StartsBasis(paragraphs[i + 1]) && IsLikeBasis(paragraphs[i])))
                break;
            block.AddRange(lines);
        }
        while (block.Count > 0 && IsSentence(block[^1], block.Count == 1))
            block.RemoveAt(block.Count - 1);
        return block;
    }

    private static bool IsLikeBasis(ParagraphFacts paragraph) =>
        paragraph is { IsBlank: false, Cell: null, Format.Alignment: not Alignment.Center } && new Passage(paragraph) is { IsMostlyItalic: true, IsMostlyBold: false, Text: [.., ';' or ','] };

    private static bool IsSentence(Passage passage, bool alone) =>
        passage.Text.EndsWith(':')
        || (!passage.IsMostlyItalic && passage.Text.EndsWith('.') && passage.Folded.Contains(" NHU SAU", StringComparison.Ordinal))
        || (alone && !passage.IsMostlyItalic && !passage.Text.EndsWith(';'))
        || (!passage.IsMostlyItalic && !passage.Text.EndsWith(';') && passage.Folded.Contains(", ", StringComparison.Ordinal) && SaysSomething(passage.Folded));

    private static bool SaysSomething(string folded) =>
        Verbs.Any(verb => folded.IndexOf(verb, StringComparison.Ordinal) > folded.LastIndexOf(", ", StringComparison.Ordinal) && folded.LastIndexOf(", ", StringComparison.Ordinal) > 0);

    private static bool StartsBasis(ParagraphFacts paragraph)
    {
        var text = new Passage(paragraph).Folded.TrimStart('-', '+', ' ');
        return Phrases.BasisStarts.Any(start => text.StartsWith(start, StringComparison.Ordinal));
    }
}
