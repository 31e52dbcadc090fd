using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>What the head of a document holds, and where it ends.</summary>
internal sealed record Header(IReadOnlyList<Component> Components, IReadOnlyList<ComponentLine> Lines, int End, bool IsParty);

/// <summary>
/// Finds the head of a document in any layout: cells, tabs, text boxes, paragraphs one under another. Which column a
/// piece stands in is told by where it is on the page, not by the order of the file.
/// </summary>
internal static class HeaderFinder
{
    private static readonly string[] Places =
        ["XA ", "PHUONG ", "DAC KHU ", "THI TRAN ", "HUYEN ", "QUAN ", "THI XA ", "THANH PHO ", "TINH "];

    private const int LongestHead = 60;
    private const int LongParagraph = 220;

    public static Header Find(IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section, int from, int to)
    {
        var pieces = Collect(paragraphs, section, from, to);
        var end = pieces.Where(p => p.Kind is not (HeaderPartKind.Other or HeaderPartKind.Line)).Select(p => p.Passage.Paragraph.Index)
            .DefaultIfEmpty(from - 1).Max();
        var title = pieces.FirstOrDefault(p => p.Kind == HeaderPartKind.NationalTitle);
        var number = pieces.FirstOrDefault(p => p.Kind == HeaderPartKind.Number);
        var components = new List<Component>();

        void Add(DecreeComponent kind, IEnumerable<HeaderPart> found)
        {
            if (found.Select(p => p.Passage).ToList() is { Count: > 0 } passages)
                components.Add(new Component(kind, passages));
        }

        Add(DecreeComponent.NationalTitle, pieces.Where(p => p.Kind == HeaderPartKind.NationalTitle).Take(1));
        Add(DecreeComponent.Motto, pieces.Where(p => p.Kind == HeaderPartKind.Motto).Take(1));
        var (parents, agencies) = Agencies(pieces, title, number, end);
        Add(DecreeComponent.ParentAgency, parents);
        Add(DecreeComponent.Agency, agencies);
        Add(DecreeComponent.Number, number is null ? [] : [number]);
        Add(DecreeComponent.PlaceAndDate, pieces.Where(p => p.Kind == HeaderPartKind.Date).Take(1));
        var subject = LetterSubject(pieces, end).ToList();
        Add(DecreeComponent.LetterSubject, subject);
        if (subject.Count > 0)
            end = Math.Max(end, subject[^1].Passage.Paragraph.Index);

        // A line may be anchored in the empty paragraph below the table; the title's own line is not meant.
        var edge = end;
        while (edge < Math.Min(end + 2, to) && IsLineOrBlank(paragraphs[edge + 1]))
            edge++;
        var inHead = pieces.Where(p => p.Passage.Paragraph.Index <= edge).ToList();
        var lines = HeaderLines.Find(paragraphs, section, from, edge, components, inHead);
        // A line of characters below the last piece belongs to the head too.
        end = Math.Max(end,
            inHead.Where(p => p.Kind == HeaderPartKind.Line).Select(p => p.Passage.Paragraph.Index).DefaultIfEmpty(end).Max());
        return new Header(components, lines, end, pieces.Any(p => p.Kind == HeaderPartKind.Party));
    }

    private static bool IsLineOrBlank(ParagraphFacts paragraph) =>
        paragraph.IsBlank || Passage.LinesOf(paragraph).SelectMany(line => line.Columns())
            .All(piece => HeaderParts.KindOf(piece) == HeaderPartKind.Line);

    private static List<HeaderPart> Collect(IReadOnlyList<ParagraphFacts> paragraphs, SectionFacts section, int from, int to)
    {
        var pieces = new List<HeaderPart>();
        var national = paragraphs.Skip(from).Take(to - from + 1)
            .FirstOrDefault(p => Passage.LinesOf(p).SelectMany(HeaderParts.ColumnsOf)
            .Any(c => HeaderParts.KindOf(c) == HeaderPartKind.NationalTitle));
        for (var i = from; i <= Math.Min(to, from + LongestHead); i++)
        {
            var paragraph = paragraphs[i];
            var passed = national is null ? pieces.Any(p => p.Kind is HeaderPartKind.Date or HeaderPartKind.Number) : i > national.Index;
            var sameTable = national?.Cell is { } cell && paragraph.Cell?.Table == cell.Table;
            if (passed && ((paragraph.Text.Length > LongParagraph
                && HeaderParts.KindOf(new Passage(paragraph)) != HeaderPartKind.LetterSubject)
                || EndsHead(paragraph, pieces, sameTable)))
                break;
            foreach (var piece in HeaderParts.Of(paragraph))
                pieces.Add(piece with
                {
                    Side = piece.Side != Side.Unknown ? piece.Side
                    : SideOf(piece.Passage.Paragraph, national, section)
                });
        }
        return pieces;
    }

    private static bool EndsHead(ParagraphFacts paragraph, List<HeaderPart> pieces, bool sameTable)
    {
        if (paragraph.IsBlank)
            return false;
        var first = Passage.LinesOf(paragraph).First();
        if (AddresseeFinder.IsLabel(first) || first.Folded.StartsWith("CAN CU ", StringComparison.Ordinal))
            return true;
        var hasNumberAndDate = pieces.Any(p => p.Kind == HeaderPartKind.Number) && pieces.Any(p => p.Kind == HeaderPartKind.Date);
        var isTitle = paragraph.Format.Alignment == Alignment.Center
            && (first.IsUpper ? TitleFinder.KindOf(first) is not null : first.IsMostlyBold && TitleFinder.IsKindAlone(first));
        return isTitle && (hasNumberAndDate || !sameTable);
    }

    private static Side SideOf(ParagraphFacts paragraph, ParagraphFacts? national, SectionFacts section)
    {
        if (paragraph.Cell is { } cell)
        {
            var width = Math.Max(1, cell.Table.Width);
            if (national?.Cell is { } other && other.Table == cell.Table && other.Width < width * 0.8)
                return cell.Middle < other.Left + (other.Width / 10) ? Side.Left : cell.Left > other.Left - 200 || cell.Middle > other.Left
                    ? Side.Right : Side.Left;
            return cell.Width > width * 0.8 && cell.Table.Outer is null ? Side.Unknown : cell.Middle < cell.Table.Left + (width / 2)
                ? Side.Left : Side.Right;
        }
        if (paragraph.Box is { } box)
            return (box.Left ?? (box.Alignment == "right" ? section.TextWidth : 0)) + (box.Width / 2) < section.TextWidth / 2 ? Side.Left
                : Side.Right;
        var isCarried = paragraph.Text.StartsWith('\t') && paragraph.Format.Tabs.Any(tab => tab.Position > section.TextWidth / 2);
        return paragraph.Format.Left > section.TextWidth / 3 || isCarried ? Side.Right : Side.Unknown;
    }

    private static (IEnumerable<HeaderPart> Parents, IEnumerable<HeaderPart> Agencies) Agencies(List<HeaderPart> pieces,
        HeaderPart? title, HeaderPart? number, int end)
    {
        var last = number?.Passage.Paragraph.Index ?? end;
        var names = pieces
            .Where(p => p.Kind == HeaderPartKind.Other && p.Side != Side.Right && p.Passage.Paragraph.Index <= last
                && p.Passage.Text.Any(char.IsLetter))
            .Where(p => number is null || !IsAfter(p.Passage, number.Passage))
            // One under another, only what stands before the number and does not come between motto and date is the agency.
            .Where(p => p.Side == Side.Left
                || ((p.Passage.IsUpper || p.Passage.IsTag)
                && (title is null || p.Passage.Paragraph.Index != title.Passage.Paragraph.Index
                || p.Passage.Start < title.Passage.Start)))
            .Where(p => p.Passage.IsUpper || p.Passage.IsTag || LooksLikeAgency(p.Passage))
            .Where(p => !StampFinder.IsStamp(p.Passage) && p.Passage.Text.Length < 90 && !FormatClassifier.IsOtherTitle(p.Passage))
            .ToList();
        if (names.Count < 2)
            return ([], names);

        var boundary = BoundaryByWeight(names) ?? BoundaryByWords(names);
        // “ỦY BAN NHÂN DÂN” alone is no agency: the name goes on in the next line, whatever the weight of either.
        if (boundary > 0 && boundary < names.Count && IsCouncilWithoutPlace(names[boundary - 1].Passage)
            && Places.Any(place => names[boundary].Passage.Folded.StartsWith(place, StringComparison.Ordinal)))
            boundary--;
        return (names.Take(boundary), names.Skip(boundary));
    }

    private static bool IsCouncilWithoutPlace(Passage passage) =>
        passage.Folded is "UY BAN NHAN DAN" or "HOI DONG NHAN DAN" or "UBND" or "HDND";

    private static bool LooksLikeAgency(Passage passage) =>
        Phrases.AgencyStarts.Any(start => passage.Folded.StartsWith(start, StringComparison.Ordinal))
            || Phrases.AgencyContinuations.Any(start => passage.Folded.StartsWith(start, StringComparison.Ordinal));

    private static bool IsAfter(Passage one, Passage other) =>
        one.Paragraph.Index > other.Paragraph.Index || (one.Paragraph.Index == other.Paragraph.Index && one.Start > other.Start);

    // Light lines above bold ones: the bold ones are the agency itself.
    private static int? BoundaryByWeight(List<HeaderPart> names)
    {
        var bold = names.Select(name => name.Passage.IsMostlyBold).ToList();
        var first = bold.IndexOf(true);
        return first > 0 && bold.Skip(first).All(b => b) ? first : null;
    }

    private static int BoundaryByWords(List<HeaderPart> names)
    {
        var starts = new List<int>();
        for (var i = 0; i < names.Count; i++)
        {
            var words = names[i].Passage.Folded;
            var goesOn = i > 0 && Phrases.AgencyContinuations.Any(word => words.StartsWith(word, StringComparison.Ordinal))
                && !(words.StartsWith("SO ", StringComparison.Ordinal) && Phrases.AgencyStarts.Contains("SO "));
            if (i == 0 || (!goesOn && Phrases.AgencyStarts.Any(start => words.StartsWith(start, StringComparison.Ordinal))))
                starts.Add(i);
        }
        return starts.Count > 1 ? starts[^1] : 0;
    }

    private static IEnumerable<HeaderPart> LetterSubject(List<HeaderPart> pieces, int end)
    {
        var start = pieces.FindIndex(p => p.Kind == HeaderPartKind.LetterSubject);
        if (start < 0)
            return [];

        var first = pieces[start];
        var cell = first.Passage.Paragraph.Cell;
        var before = first.Passage.Paragraph;
        // “số 12/QĐ-UBND” that goes on in a second line of the subject is no number of its own.
        var rest = pieces.Skip(start + 1).TakeWhile(p =>
        {
            var goesOn = (p.Kind == HeaderPartKind.Other || (p.Kind == HeaderPartKind.Number && char.IsLower(p.Passage.Text[0])))
                && (cell is not null ? p.Passage.Paragraph.Cell == cell : p.Passage.Paragraph.Index <= end || p.Passage.Paragraph == before
                    || IsSetLike(before, p.Passage.Paragraph))
                && !p.Passage.IsUpper;
            before = p.Passage.Paragraph;
            return goesOn;
        });
        return [first, .. rest.Where(p => p.Side == first.Side)];
    }

    // A subject broken by hand into paragraphs: each directly below the other, kept to the same narrow column.
    private static bool IsSetLike(ParagraphFacts above, ParagraphFacts below)
    {
        var (one, other) = (above.Format, below.Format);
        return below.Index == above.Index + 1 && (one.Alignment, one.Left, one.Right) == (other.Alignment, other.Left, other.Right)
            && one.Right > 2_000;
    }
}
