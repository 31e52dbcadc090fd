using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>
/// Finds the block of legal bases. A single upright sentence that begins with “Căn cứ” and goes on to say something is
/// ordinary text of the content and is left there.
/// </summary>
internal static class BasisFinder
{
    private const int Reach = 8;

    private static readonly string[] Verbs = [" BAO CAO ", " BAN HANH ", " XAY DUNG ", " TRIEN KHAI ", " DE NGHI ", " YEU CAU ",
        " THONG BAO ", " HUONG DAN ", " TO CHUC "];

    public static Component? Find(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        var (seen, hasText, like) = (0, false, -1);
        for (var i = start; i <= to && seen < Reach; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            seen++;
            // Once the text has begun, “- Căn cứ …” is an item of a list and “Căn cứ …” an ordinary sentence.
            if (!StartsBasis(paragraphs[i]) || (hasText && !IsLikeBasis(paragraphs[i])))
            {
                like = like < 0 && !hasText && IsLikeBasis(paragraphs[i]) ? i : like;
                hasText |= IsText(paragraphs[i]);
                continue;
            }
            var block = Block(paragraphs, start, i, to);
            return block.Count > 0 ? new Component(DecreeComponent.Basis, block) : null;
        }
        // “Luật … ngày …;” in italics all through: the word is missing, the bases are not.
        return like >= 0 ? new Component(DecreeComponent.Basis, Block(paragraphs, start, like, to)) : null;
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
            var goesOn = block.Count > 0 && lines[0].IsMostlyItalic && (lines[0].Text[^1] is ';' or ',' || NamesDocument(lines[0]));
            if (!StartsBasis(paragraphs[i]) && !goesOn && !(block.Count == 0 && IsLikeBasis(paragraphs[i])))
                break;
            block.AddRange(lines);
        }
        while (block.Count > 0 && IsSentence(block[^1], block.Count == 1))
            block.RemoveAt(block.Count - 1);
        return block;
    }

    // The last line of the block, where “Căn cứ” was left out.
    private static bool NamesDocument(Passage line) =>
        Phrases.DocumentStarts.Any(start => line.Folded.StartsWith(start, StringComparison.Ordinal));

    private static bool IsText(ParagraphFacts paragraph) =>
        paragraph is { Cell: null, Format.Alignment: not Alignment.Center }
            && new Passage(paragraph) is { IsUpper: false, IsMostlyItalic: false } line && !AddresseeFinder.IsLabel(line)
            && line.Text.Length > 60;

    private static bool IsLikeBasis(ParagraphFacts paragraph) =>
        paragraph is { IsBlank: false, Cell: null, Format.Alignment: not Alignment.Center }
            && new Passage(paragraph) is { IsMostlyItalic: true, IsMostlyBold: false, Text: [.., ';' or ','] };

    private static bool IsSentence(Passage passage, bool alone) =>
        passage.Text.EndsWith(':')
        || (!passage.IsMostlyItalic && passage.Text.EndsWith('.') && passage.Folded.Contains(" NHU SAU", StringComparison.Ordinal))
        || (alone && !passage.IsMostlyItalic && !passage.Text.EndsWith(';'))
        || (!passage.IsMostlyItalic && !passage.Text.EndsWith(';') && passage.Folded.Contains(", ", StringComparison.Ordinal)
            && SaysSomething(passage.Folded));

    private static bool SaysSomething(string folded) =>
        Verbs.Any(verb => folded.IndexOf(verb, StringComparison.Ordinal) > folded.LastIndexOf(", ", StringComparison.Ordinal)
            && folded.LastIndexOf(", ", StringComparison.Ordinal) > 0);

    private static bool StartsBasis(ParagraphFacts paragraph)
    {
        var text = new Passage(paragraph).Folded.TrimStart('-', '+', ' ');
        return Phrases.BasisStarts.Any(start => text.StartsWith(start, StringComparison.Ordinal));
    }
}
