using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>What was found between the head and the content.</summary>
internal sealed record Opening(IReadOnlyList<Component> Components, ComponentLine? Line, int End, string KindAbbreviation);

/// <summary>Finds the title, its subject with the line below, the addressees and the block of legal bases.</summary>
internal static class TitleFinder
{
    private const int Reach = 14;

    /// <summary>The kind of document that a title names: its abbreviation, or null.</summary>
    public static string? KindOf(Passage passage)
    {
        var words = passage.Folded.TrimEnd(':', '.', ' ');
        // The title of a first chapter, not of a document.
        if (words is "QUY DINH CHUNG" or "QUY DINH CU THE")
            return null;
        foreach (var (title, _, abbreviation) in Phrases.Kinds)
        {
            if (words.StartsWith(title, StringComparison.Ordinal) && (words.Length == title.Length || words[title.Length] is ' ' or '('))
                return abbreviation;
        }
        return null;
    }

    /// <summary>“Tờ trình” and nothing else on the line: a title, even where its letters are wrong.</summary>
    public static bool IsKindAlone(Passage line) => Phrases.Kinds.Any(kind => kind.Title == line.Folded.TrimEnd(':', '.', ' '));

    public static Opening Find(IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section, int start, int to, bool hasLetterSubject)
    {
        var components = new List<Component>();
        var end = start - 1;
        ComponentLine? line = null;
        var abbreviation = "";
        if (FindTitle(paragraphs, start, to, hasLetterSubject) is { } title)
        {
            components.Add(new Component(DecreeComponent.Title, [title]));
            abbreviation = KindOf(title) ?? "";
            var subject = Subject(paragraphs, title, to, abbreviation);
            if (subject.Count > 0)
                components.Add(new Component(DecreeComponent.Subject, subject));
            end = subject.Count > 0 ? subject[^1].Paragraph.Index : title.Paragraph.Index;
            if (Reference(paragraphs, end + 1, to) is { Count: > 0 } reference)
            {
                components.Add(new Component(DecreeComponent.AnnexReference, reference));
                end = reference[^1].Paragraph.Index;
            }
            line = SubjectLine(paragraphs, section, title.Paragraph.Index, ref end, to);
        }

        // Above the title they are misplaced, and that is told by name.
        var above = components.Count > 0 ? components[0].First.Paragraph.Index - 1 : start - 1;
        if ((AddresseeFinder.Find(paragraphs, Math.Max(end + 1, start), to) ?? AddresseeFinder.Find(paragraphs, start, above))
            is { } addressee)
        {
            components.Add(addressee);
            end = Math.Max(end, addressee.Passages[^1].Paragraph.Index);
        }
        if ((BasisFinder.Find(paragraphs, Math.Max(end + 1, start), to) ?? BasisFinder.Find(paragraphs, start, above)) is { } basis)
        {
            components.Add(basis);
            end = Math.Max(end, basis.Passages[^1].Paragraph.Index);
        }
        return new Opening(components, line, end, abbreviation);
    }

    private static Passage? FindTitle(IReadOnlyList<ParagraphFacts> paragraphs, int start, int to, bool isLetter)
    {
        var seen = 0;
        Passage? likely = null;
        for (var i = start; i <= to && seen < Reach; i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            seen++;
            var first = Passage.LinesOf(paragraphs[i]).First();
            if (isLetter && AddresseeFinder.IsLabel(first))
                return null;
            if (first.Text.Length > 160 || StampFinder.IsStamp(first))
                continue;
            var centred = paragraphs[i].Format.Alignment == Alignment.Center;
            if (KindOf(first) is not null && (first.IsUpper || (likely is null && centred && first.IsMostlyBold))
                && !first.Text.EndsWith(':'))
                return isLetter && !centred ? null : first;
            if (likely is null && seen <= 4 && centred && first.IsUpper && first.Text.Length < 90 && !isLetter && !EndsSubject(first)
                && !first.Folded.StartsWith("QUY DINH C", StringComparison.Ordinal))
                likely = first;
        }
        return likely;
    }

    private static List<Passage> Subject(IReadOnlyList<ParagraphFacts> paragraphs, Passage title, int to, string abbreviation)
    {
        var subject = Passage.LinesOf(title.Paragraph).SkipWhile(line => line.Start <= title.Start)
            .Where(line => HeaderParts.KindOf(line) != HeaderPartKind.Line).ToList();
        var blanks = 0;
        for (var i = title.Paragraph.Index + 1; i <= to && blanks < 2; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.IsBlank)
            {
                blanks += subject.Count > 0 ? 2 : 1;
                continue;
            }
            var lines = Passage.LinesOf(paragraph).ToList();
            if (HeaderParts.KindOf(lines[0]) != HeaderPartKind.Other && HeaderParts.KindOf(lines[0]) != HeaderPartKind.LetterSubject)
                break;
            if (!(paragraph.Format.Alignment == Alignment.Center || (subject.Count == 0 && IsBoldLine(lines[0])))
                || (paragraph.Cell is { Table.HasGrid: true } cell && cell.Table != title.Paragraph.Cell?.Table)
                || IsIssuer(lines[0], abbreviation) || EndsSubject(lines[0]))
                break;
            subject.AddRange(lines.Where(line => HeaderParts.KindOf(line) != HeaderPartKind.Line));
        }
        return subject;
    }

    // “(Kèm theo Quyết định số …)” below the title of what a decision issues.
    private static List<Passage> Reference(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        var next = Enumerable.Range(from, Math.Max(0, Math.Min(3, to - from + 1))).Select(i => paragraphs[i])
            .FirstOrDefault(p => !p.IsBlank);
        if (next is not { Format.Alignment: Alignment.Center } || new Passage(next) is not { } first || !first.Text.StartsWith('(')
            || !AnnexFinder.IsReference(first))
            return [];
        // It may go on for lines, until its bracket closes.
        var lines = new List<Passage> { first };
        for (var i = next.Index + 1; i <= Math.Min(to, next.Index + 3) && !lines[^1].Text.EndsWith(')') && !paragraphs[i].IsBlank; i++)
            lines.Add(new Passage(paragraphs[i]));
        return lines;
    }

    // Bold words right below the title are its subject wherever they stand.
    private static bool IsBoldLine(Passage line) =>
        line.IsMostlyBold && line.Text.Length < 500 && !line.Text.EndsWith(':') && BodyFinder.KindOf(line).Kind == DecreeComponent.BodyText;

    // A decision and a resolution name who issues them between the subject and the bases.
    private static bool IsIssuer(Passage line, string abbreviation) =>
        abbreviation is "QĐ" or "NQ" or "CT" && line.IsUpper
        && (Phrases.AuthorityStarts.Any(start => line.Folded.StartsWith(start, StringComparison.Ordinal))
            || Phrases.AgencyStarts.Any(start => line.Folded.StartsWith(start, StringComparison.Ordinal)));

    private static bool EndsSubject(Passage line) =>
        AddresseeFinder.IsLabel(line) || line.Folded.StartsWith("CAN CU ", StringComparison.Ordinal)
        || line.Folded.StartsWith("CHUONG ", StringComparison.Ordinal) || line.Folded.StartsWith("PHAN ", StringComparison.Ordinal)
        || line.Folded.StartsWith("I.", StringComparison.Ordinal) || IsAside(line)
            || line.Folded.StartsWith("DIEU 1", StringComparison.Ordinal);

    // “(lần đầu)”, “(Kèm theo …)”; but “(cũ) thành …” goes on with the line above.
    private static bool IsAside(Passage line) => line.Text.StartsWith('(') && (line.Text.EndsWith(')') || AnnexFinder.IsReference(line));

    private static ComponentLine? SubjectLine(IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section, int from, ref int end, int to)
    {
        for (var i = from; i <= Math.Min(end + 3, to); i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Lines is [var shape, ..])
                return new ComponentLine(DecreeComponent.SubjectLine, LineMaking.Shape, shape.Length,
                    paragraph)
                { IsDashed = shape.IsDashed, Shape = shape };
            if (Passage.LinesOf(paragraph).FirstOrDefault(line => HeaderParts.KindOf(line) == HeaderPartKind.Line) is { } signs)
            {
                end = Math.Max(end, i);
                var making = signs.Text.Contains('_', StringComparison.Ordinal) ? LineMaking.Underscores : LineMaking.Hyphens;
                return new ComponentLine(DecreeComponent.SubjectLine, making, signs.Width, paragraph);
            }
            if (i > end && !paragraph.IsBlank && !IsAside(new Passage(paragraph)))
                break;
            if (paragraph.Format.HasBottomBorder || (paragraph.IsBlank && paragraph.Format.HasTopBorder))
            {
                var room = (paragraph.Cell?.TextWidth ?? section.TextWidth) - paragraph.Format.Left - paragraph.Format.Right;
                return new ComponentLine(DecreeComponent.SubjectLine, LineMaking.Border, room, paragraph);
            }
        }
        var last = Passage.LinesOf(paragraphs[end]).LastOrDefault();
        return last is not null && last.Runs.Any() && last.Runs.All(run => run.Format.Underline is not null)
            ? new ComponentLine(DecreeComponent.SubjectLine, LineMaking.Underline, last.Width, paragraphs[end])
            : null;
    }
}
