using System.Text.RegularExpressions;
using Reporter.Core.Unicode;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>What closes a document: recipients on the left, who signs on the right.</summary>
internal sealed record Closing(IReadOnlyList<Component> Components, int From, int End);

/// <summary>Finds recipients and signature, side by side in a table or with tabs, or one under the other.</summary>
internal static partial class ClosingFinder
{
    public static Closing? Find(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        for (var i = start; i <= to; i++)
        {
            var label = Passage.LinesOf(paragraphs[i]).SelectMany(line => line.Columns()).FirstOrDefault(IsLabel);
            if (label is not null)
                return label.Paragraph.Cell is { } cell ? InTable(paragraphs, label, cell, to) : InText(paragraphs, label, start, to);
        }
        return SignatureOnly(paragraphs, start, to);
    }

    private static bool IsLabel(Passage passage) =>
        passage.Folded is { Length: < 40 } text
            && (text.StartsWith("NOI NHAN", StringComparison.Ordinal) || text.StartsWith("NƠI NHAN", StringComparison.Ordinal))
            && !text.StartsWith("NOI NHAN HO SO", StringComparison.Ordinal);

    private static Closing InTable(IReadOnlyList<ParagraphFacts> paragraphs, Passage label, CellFacts cell, int to)
    {
        var table = cell.Table;
        var range = Enumerable.Range(0, to + 1).Select(i => paragraphs[i]).Where(p => IsIn(p.Cell, table)).ToList();
        var left = range.Where(p => p.Cell is { } c && c.Table == table && c.Column == cell.Column && p.Index >= label.Paragraph.Index)
            .ToList();
        var right = range.Where(p => p.Cell is { } c
            && (c.Table != table || c.Left >= cell.Left + (cell.Width / 2) && c != cell && c.Column > cell.Column) && p.Cell != cell)
            .ToList();
        var listed = left.SelectMany(Passage.LinesOf).Where(line => line.Paragraph != label.Paragraph || line.Start > label.Start).ToList();
        // A one-column table holds both parts one under the other.
        var signature = right.Count > 0 ? right : [];
        return Make(paragraphs, label, listed, [.. signature.SelectMany(Passage.LinesOf)], Math.Min(label.Paragraph.Index, range[0].Index),
            range[^1].Index, to);
    }

    private static bool IsIn(CellFacts? cell, TableFacts table)
    {
        for (var c = cell; c is not null; c = c.Table.Outer)
        {
            if (c.Table == table)
                return true;
        }
        return false;
    }

    private static Closing InText(IReadOnlyList<ParagraphFacts> paragraphs, Passage label, int start, int to)
    {
        var from = label.Paragraph.Index;
        var listed = new List<Passage>();
        var signature = new List<Passage>();
        var end = from;
        // The signature may stand above the recipients when each has lines of its own.
        var above = Enumerable.Range(Math.Max(start, from - 12), from - Math.Max(start, from - 12)).Select(i => paragraphs[i])
            .SkipWhile(p => !Passage.LinesOf(p).Any(IsAuthority)).ToList();
        for (var i = from; i <= Math.Min(to, from + 40); i++)
        {
            var paragraph = paragraphs[i];
            if (i > from && (AnnexFinder.IsLabel(new Passage(paragraph)) || paragraph.Text.Length > 250))
                break;
            foreach (var line in Passage.LinesOf(paragraph))
            {
                if (line.Paragraph == label.Paragraph && line.Start < label.Start)
                    continue;
                var columns = line.Columns().Where(c => !c.IsBlank).ToList();
                foreach (var column in columns.Where(column => column.Start != label.Start || column.Paragraph != label.Paragraph))
                {
                    var isListed = IsListed(column) || (columns.Count > 1 && column == columns[0])
                        || (label.Paragraph.Box is { } box && column.Paragraph.Box == box);
                    (isListed ? listed : signature).Add(column);
                    end = i;
                }
            }
        }
        if (above.Count > 0 && signature.All(p => !IsAuthority(p)))
            return Make(paragraphs, label, listed, [.. above.SelectMany(Passage.LinesOf)], above[0].Index,
                listed.Count > 0 ? listed[^1].Paragraph.Index : end, to);
        return Make(paragraphs, label, listed, signature, from, end, to);
    }

    private static bool IsListed(Passage passage) =>
        passage.Text[0] is '-' or '–' or '+' or '•' or '*' || passage.Paragraph.Label is "-" or "–" or "•" or "+";

    private static Closing Make(IReadOnlyList<ParagraphFacts> paragraphs, Passage label, List<Passage> listed, List<Passage> signature,
        int from, int end, int to)
    {
        var components = new List<Component> { new(DecreeComponent.RecipientsLabel, [label]) };
        var drafter = listed.FirstOrDefault(line => DrafterPattern().IsMatch(line.Text));
        if (drafter is not null)
            components.Add(new Component(DecreeComponent.Drafter, [drafter]));
        if (listed.Where(line => line != drafter && !IsTag(line)).ToList() is { Count: > 0 } recipients)
            components.Add(new Component(DecreeComponent.Recipients, recipients));
        components.AddRange(Signature(signature));
        // The signature may go on below a table that ended with the title of the signer.
        if (components.All(c => c.Kind != DecreeComponent.SignerName) && components.Any(c => c.Kind == DecreeComponent.Authority))
        {
            var below = paragraphs.Skip(end + 1).Take(Math.Min(8, to - end)).SkipWhile(p => p.IsBlank).FirstOrDefault();
            // A draft that nobody is to sign yet has no name; the annex behind it is not one.
            if (below is { Text.Length: < 60, Cell: null } && !AnnexFinder.IsLabel(new Passage(below)) && IsName(new Passage(below)))
            {
                components.Add(new Component(DecreeComponent.SignerName, [new Passage(below)]));
                end = below.Index;
            }
        }
        return new Closing(components, from, end);
    }

    private static IEnumerable<Component> Signature(List<Passage> lines)
    {
        // Some repeat place and date above the authority.
        var shown = lines.Where(line => !IsTag(line)).SkipWhile(line => HeaderParts.KindOf(line) == HeaderPartKind.Date).ToList();
        var authority = shown.TakeWhile((line, i) => (line.IsUpper || (line.IsTag && i < shown.Count - 1)) && !IsAside(line)
            && !IsNameInCapitals(shown, i)).ToList();
        // “Chủ tịch” for “CHỦ TỊCH”: it is there, and its letters are reported.
        for (var i = authority.Count; i < shown.Count && IsAuthorityInSmallLetters(shown[i]) && (i == 0 || GapBefore(shown, i) < 2); i++)
            authority.Add(shown[i]);
        if (authority.Count > 0)
            yield return new Component(DecreeComponent.Authority, authority);
        if (shown.Skip(authority.Count).LastOrDefault(IsName) is { } name)
            yield return new Component(DecreeComponent.SignerName, [name]);
    }

    private static bool IsNameInCapitals(List<Passage> lines, int i) =>
        i > 0 && i == lines.Count - 1 && (HasSurname(lines[i]) || (!IsAuthority(lines[i]) && GapBefore(lines, i) > 1));

    private static bool IsAuthorityInSmallLetters(Passage line) =>
        line is { IsUpper: false, Text.Length: < 60 } && !HasSurname(line)
            && Phrases.AuthorityStarts.Any(start => start.Length > 3 && line.Folded.StartsWith(start, StringComparison.Ordinal));

    // With its tone: “TRƯƠNG” is a name and “TRƯỞNG” a title.
    private static bool HasSurname(Passage line) =>
        WordsOf(line) is var words && words.Length is > 1 and < 6 && Phrases.Surnames.Contains(words[0]);

    private static string[] WordsOf(Passage line) =>
        UnicodeForms.Composed(line.Text).ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int GapBefore(List<Passage> lines, int i) => lines[i].Paragraph == lines[i - 1].Paragraph
        ? lines[i].Paragraph.Text[lines[i - 1].End..lines[i].Start].Count(sign => sign == '\n')
        : lines[i].Paragraph.Index - lines[i - 1].Paragraph.Index;

    private static bool IsName(Passage line) =>
        line.Text is { Length: > 2 and < 60 } && line.Text.Any(char.IsLetter) && !IsAside(line) && !IsListed(line)
            && !line.Text.Contains(':', StringComparison.Ordinal);

    private static bool IsAside(Passage line) =>
        Phrases.NotNames.Any(start => line.Folded.StartsWith(start, StringComparison.Ordinal)
        && !(start is "KT." or "TM." or "PHO " && line.IsUpper));

    private static bool IsTag(Passage line) => line.Folded.StartsWith("{{", StringComparison.Ordinal) && TagPattern().IsMatch(line.Text);

    public static bool IsAuthority(Passage line) =>
        line.Text.Length < 80 && line.IsUpper
            && Phrases.AuthorityStarts.Any(start => line.Folded.StartsWith(start, StringComparison.Ordinal));

    // Minutes and certificates have no recipients: the last block of authority words near the end is the signature.
    private static Closing? SignatureOnly(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to)
    {
        var stop = Enumerable.Range(start, Math.Max(0, to - start + 1))
            .FirstOrDefault(i => AnnexFinder.IsLabel(new Passage(paragraphs[i])), to + 1) - 1;
        for (var i = stop; i >= Math.Max(start, stop - 40); i--)
        {
            var line = Passage.LinesOf(paragraphs[i]).SelectMany(l => l.Columns()).FirstOrDefault(IsAuthority);
            if (line is null)
                continue;
            if (line.Paragraph.Cell is { } cell)
            {
                var inTable = paragraphs.Where(p => p.Cell?.Table == cell.Table && p.Index <= to).ToList();
                var column = inTable.Where(p => p.Cell?.Column == cell.Column).SelectMany(Passage.LinesOf).SkipWhile(p => !IsAuthority(p))
                    .ToList();
                return new Closing([.. Signature(column)], inTable[0].Index, inTable[^1].Index);
            }
            var first = i;
            while (first > start && Passage.LinesOf(paragraphs[first - 1]).Any(IsAuthority))
                first--;
            var lines = Enumerable.Range(first, Math.Min(stop, first + 14) - first + 1).SelectMany(k => Passage.LinesOf(paragraphs[k]))
                .ToList();
            return new Closing([.. Signature(lines)], first, lines[^1].Paragraph.Index);
        }
        return null;
    }

    [GeneratedRegex(@"^\p{Lu}{1,5}\s*\.\s*\(\s*\d{1,4}\s*\)\.?$")]
    private static partial Regex DrafterPattern();

    [GeneratedRegex(@"^\{\{-?\s*(for|if|else|end)\b[^}]*\}\}$")]
    private static partial Regex TagPattern();
}
