using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Components;

/// <summary>Finds the documents of a file and the components of each, by place and by words, never by the names of styles.</summary>
public static class ComponentFinder
{
    public static IReadOnlyList<DecreeDocument> Find(DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);

        var paragraphs = facts.Paragraphs;
        var starts = Starts(paragraphs);
        var documents = new List<DecreeDocument>();
        for (var i = 0; i < starts.Count; i++)
            documents.AddRange(Read(facts, starts[i], (i + 1 < starts.Count ? starts[i + 1] : paragraphs.Count) - 1));
        return documents;
    }

    private static List<int> Starts(IReadOnlyList<ParagraphFacts> paragraphs)
    {
        var starts = new List<int> { 0 };
        var isFirst = true;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Text.Length > 400 || !Passage.LinesOf(paragraph).SelectMany(line => line.Columns())
                .Any(piece => HeaderParts.KindOf(piece) == HeaderPartKind.NationalTitle))
                continue;
            if (!isFirst)
                starts.Add(Math.Max(starts[^1] + 1,
                    FormFinder.LabelAbove(paragraphs, HeadStart(paragraphs, paragraph), starts[^1] + 1)
                    ?? HeadStart(paragraphs, paragraph)));
            // A head far from the beginning follows something else: an annex, a cover.
            else if (paragraph.Index > 60)
                starts.Add(HeadStart(paragraphs, paragraph));
            isFirst = false;
        }
        return starts;
    }

    private static int HeadStart(IReadOnlyList<ParagraphFacts> paragraphs, ParagraphFacts national)
    {
        var start = national.Index;
        if (national.Cell is { } cell)
        {
            while (start > 0 && paragraphs[start - 1].Cell?.Table == cell.Table)
                start--;
            return start;
        }
        while (start > 0 && national.Index - start < 6 && !paragraphs[start - 1].IsBlank && paragraphs[start - 1].Text.Length < 80
            && FoldedText.IsUpper(paragraphs[start - 1].Text))
            start--;
        return start;
    }

    private static IEnumerable<DecreeDocument> Read(DocumentFacts facts, int from, int to)
    {
        var paragraphs = facts.Paragraphs;
        if (to < from)
            yield break;
        if (IsAnnexFile(paragraphs, from, to))
        {
            yield return new DecreeDocument
            {
                Format = DecreeFormatKind.Administrative,
                IsAttached = true,
                From = from,
                To = to,
                Components = [],
                Lines = [],
                Body = [],
                Annexes = AnnexFinder.Find(paragraphs, from, to),
            };
            yield break;
        }
        var section = facts.Sections[Math.Min(paragraphs[from].Section, facts.Sections.Count - 1)];
        var header = HeaderFinder.Find(paragraphs, section, from, to);
        var opening = TitleFinder.Find(paragraphs, section, Math.Max(header.End + 1, from), to,
            header.Components.Any(c => c.Kind == DecreeComponent.LetterSubject));
        var openingEnd = Math.Max(header.End, opening.End);
        var closing = ClosingFinder.Find(paragraphs, openingEnd + 1, to);
        var format = IsForm(paragraphs, header, from) ? DecreeFormatKind.AttachedForm
            : FormatClassifier.Classify(header, opening, paragraphs, from);
        var afterClosing = (closing?.End ?? openingEnd) + 1;
        var attached = closing is null ? -1 : AttachedTitle(paragraphs, afterClosing, to);
        var form = closing is not null && attached < 0 ? FormFinder.LabelBehind(paragraphs, afterClosing, to) : null;
        var end = attached >= 0 ? attached - 1 : form - 1 ?? to;
        var annexes = AnnexFinder.Find(paragraphs, afterClosing, end);
        // What a decision issues may have the head of its agency, but it has no number of its own.
        var isAttached = (format == DecreeFormatKind.Other && IsAttachment(paragraphs, from, to))
            || (opening.Components.Any(c => c.Kind == DecreeComponent.AnnexReference)
                && header.Components.All(c => c.Kind != DecreeComponent.Number));
        if (isAttached)
            openingEnd = Math.Max(openingEnd, ReferenceEnd(paragraphs, openingEnd + 1, end));
        var bodyEnd = closing is not null ? closing.From - 1 : annexes is [var first, ..] ? first.From - 1 : end;

        yield return new DecreeDocument
        {
            Format = isAttached && format == DecreeFormatKind.Other ? DecreeFormatKind.Administrative : format,
            IsAttached = isAttached,
            From = from,
            To = end,
            Components = [.. header.Components, .. opening.Components, .. closing?.Components ?? [],
                .. StampFinder.Find(paragraphs.Skip(from).Take(openingEnd + 1 - from)).Take(3)],
            Lines = [.. header.Lines,
                .. opening.Line is { } line && header.Lines.All(l => l.Paragraph != line.Paragraph || l.Shape != line.Shape)
                ? new[] { line } : []],
            Body = BodyFinder.Find(paragraphs, openingEnd + 1, bodyEnd),
            Annexes = annexes,
            KindAbbreviation = opening.KindAbbreviation,
        };
        if (attached >= 0 && format == DecreeFormatKind.Administrative)
            yield return Attached(paragraphs, attached, to);
        else if (form is { } label)
            yield return Form(label, to);
    }

    // What stands at the beginning of a file may be a form too, but then it is what somebody wants judged.
    private static bool IsForm(IReadOnlyList<ParagraphFacts> paragraphs, Header header, int from) =>
        from > 0 && (FormFinder.HasBlankHead(header.Components) || Passage.LinesOf(paragraphs[from]).Any(FormFinder.IsLabel));

    private static DecreeDocument Form(int from, int to) => new()
    {
        Format = DecreeFormatKind.AttachedForm,
        IsAttached = true,
        From = from,
        To = to,
        Components = [],
        Lines = [],
        Body = [],
        Annexes = [],
    };

    // “QUY CHẾ … (Ban hành kèm theo Quyết định số …)” behind the signature of the decision.
    private static int AttachedTitle(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        for (var i = from; i <= Math.Min(to, from + 30); i++)
        {
            if (paragraphs[i].IsBlank)
                continue;
            if (AnnexFinder.IsLabel(new Passage(paragraphs[i])))
                return -1;
            if (paragraphs[i].Format.Alignment == Alignment.Center
                && Passage.LinesOf(paragraphs[i]).First() is { IsUpper: true, Text.Length: < 120 } title && !AnnexFinder.IsList(title)
                && paragraphs.Skip(i).Take(Math.Min(8, to - i + 1)).SelectMany(Passage.LinesOf).Any(AnnexFinder.IsReference))
                return i;
        }
        return -1;
    }

    // An annex in a file of its own (models 2.1 and 2.2) begins with its label.
    private static bool IsAnnexFile(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        var range = paragraphs.Skip(from).Take(to - from + 1).ToList();
        return range.FirstOrDefault(p => !p.IsBlank) is { Cell: null } first && AnnexFinder.IsLabel(Passage.LinesOf(first).First())
            && !range.Take(40).SelectMany(Passage.LinesOf).SelectMany(line => line.Columns())
                .Any(piece => HeaderParts.KindOf(piece) == HeaderPartKind.NationalTitle);
    }

    private static bool IsAttachment(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to) =>
        paragraphs.Skip(from).Take(Math.Min(10, to - from + 1)).SelectMany(Passage.LinesOf)
            .Any(line => AnnexFinder.IsLabel(line) || AnnexFinder.IsReference(line));

    // “(Kèm theo Quyết định số … / của …)” may take two paragraphs; it closes with its bracket.
    private static int ReferenceEnd(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        for (var i = from; i <= Math.Min(to, from + 3); i++)
        {
            if (paragraphs[i].IsBlank || !Passage.LinesOf(paragraphs[i]).Any(AnnexFinder.IsReference))
                continue;
            var end = i;
            while (end < Math.Min(to, i + 3) && paragraphs[i].Text.Contains('(', StringComparison.Ordinal)
                && !paragraphs[end].Text.Contains(')', StringComparison.Ordinal))
                end++;
            return end;
        }
        return -1;
    }

    private static DecreeDocument Attached(IReadOnlyList<ParagraphFacts> paragraphs, int from, int to)
    {
        var title = Passage.LinesOf(paragraphs[from]).First();
        var reference = paragraphs.Skip(from).Take(8).SelectMany(Passage.LinesOf).First(AnnexFinder.IsReference);
        var subject = paragraphs.Skip(from).Take(reference.Paragraph.Index - from + 1).SelectMany(Passage.LinesOf)
            .SkipWhile(line => line.Paragraph == title.Paragraph && line.Start <= title.Start)
            .TakeWhile(line => !AnnexFinder.IsReference(line)).ToList();
        var bodyFrom = Math.Max(reference.Paragraph.Index, ReferenceEnd(paragraphs, reference.Paragraph.Index, to)) + 1;
        var annexes = AnnexFinder.Find(paragraphs, bodyFrom, to);
        return new DecreeDocument
        {
            Format = DecreeFormatKind.Administrative,
            IsAttached = true,
            From = from,
            To = to,
            Components =
            [
                new Component(DecreeComponent.Title, [title]),
                .. subject.Count > 0 ? new[] { new Component(DecreeComponent.Subject, subject) } : [],
                new Component(DecreeComponent.AnnexReference, [reference]),
            ],
            Lines = [],
            Body = BodyFinder.Find(paragraphs, bodyFrom, annexes is [var first, ..] ? first.From - 1 : to),
            Annexes = annexes,
            KindAbbreviation = TitleFinder.KindOf(title) ?? "",
        };
    }
}
