using System.Globalization;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>
/// Compares the looks of a component with what they have to be: one finding per aspect with the number of places.
/// Where only some letters of a line are wrong, a person has to look.
/// </summary>
internal static class FormatCheck
{
    private delegate Diagnostic Finding(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places);

    /// <param name="format">The row's own, as this document changes it.</param>
    public static IEnumerable<RuleResult> Judge(RuleContext context, ComponentRow row, IReadOnlyList<Passage> passages, TextFormat format)
    {
        var shown = passages.Where(HasWords).ToList();
        if (shown.Count == 0)
            return [RuleResult.NotApplicable(row.Code)];

        var component = row.Component;
        var isOwn = context.Options.Sizes.TryGetValue(component, out var own);
        var (from, to) = isOwn ? own : (format.From, format.To);
        Diagnostic Sized(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
            FormatFindings.ComponentLook(at, row, aspect, found, expected, places, isOwn);
        Diagnostic Found(Location at, FormatAspect aspect, Bilingual found, Bilingual expected, int places) =>
            FormatFindings.ComponentLook(at, row, aspect, found, expected, places, isOwn: false);
        var styled = shown.Where(format.HasStyle).ToList();
        var results = new List<RuleResult?>
        {
            Size(context, shown, from, to, format.FixedSize, Sized),
            format.Bold is { } bold ? Style(context, styled, FormatAspect.Weight, "b", bold, format, run => run.Format.LooksBold, Found)
                : null,
            format.Italic is { } italic
                ? Style(context, styled, FormatAspect.Slant, "i", italic, format, run => run.Format.LooksItalic, Found) : null,
            format.Upper is { } upper ? Case(context, component, shown, upper, Found) : null,
            format.Alignment is { } alignment && !IsOneOfTwoColumns(component, shown[0])
                ? Aligned(context, shown, alignment, format.Under is { } above ? context.Find(above)?.First : null, Found)
                : null,
        };
        var broken = results.OfType<RuleResult>().ToList();
        return broken.Count > 0 ? broken : [RuleResult.Passes(row.Code)];
    }

    private static RuleResult? Size(RuleContext context, List<Passage> passages, double from, double to, double? fixedSize, Finding finding)
    {
        bool IsWrong(RunFacts run) => !run.Format.IsRaised && (run.Format.Size < from - 0.01 || run.Format.Size > to + 0.01);
        return Count(passages, IsWrong) is { Wrong.Count: > 0 } count
            ? Made(
                finding(context.At(count.Wrong[0]), FormatAspect.Size,
                    DecreeWords.Sizes(count.Wrong.SelectMany(p => p.Runs).Where(IsWrong).Select(r => r.Format.Size)),
                    DecreeWords.Range(from, to), count.Wrong.Count),
                count.Whole.Count > 0,
                Changes(count.Wrong, IsWrong, run => ("sz", Half(Math.Clamp(fixedSize ?? run.Format.Size, from, to)))))
            : null;
    }

    private static RuleResult? Style(
        RuleContext context, List<Passage> passages, FormatAspect aspect, string property, bool expected, TextFormat looks,
            Func<RunFacts, bool> has, Finding finding)
    {
        bool IsWrong(RunFacts run) => has(run) != expected && run.Text.Any(char.IsLetterOrDigit);
        if (Count(passages, IsWrong) is not { Wrong.Count: > 0 } count)
            return null;

        var (yes, no) = aspect == FormatAspect.Weight ? (DecreeWords.Bold, DecreeWords.NotBold) : (DecreeWords.Italic, DecreeWords.Upright);
        // In a long text single words may be stressed; that is no fault unless most of it is so.
        var isWhole = looks.IsLongText ? count.Whole.Count * 2 > passages.Count : count.Whole.Count > 0;
        // Bold headings without a number are common in a long text; bold is its fault only when nearly all of it is bold.
        if (looks.IsLongText && (count.Whole.Count == 0 || (aspect == FormatAspect.Weight && !isWhole)))
            return null;
        return Made(
            finding(context.At((looks.IsLongText ? count.Whole : count.Wrong)[0]), aspect,
                count.Whole.Count > 0 ? expected ? no : yes : DecreeWords.Mixed, expected ? yes : no, Math.Max(1, count.Whole.Count)),
            isWhole,
            looks.IsLongText && !isWhole ? []
                : Changes(looks.IsLongText ? count.Whole : count.Wrong, IsWrong, _ => (property, expected ? "" : "0")));
    }

    private static RuleResult? Case(RuleContext context, DecreeComponent component, List<Passage> passages, bool upper, Finding finding)
    {
        var wrong = passages.Where(passage => WithoutTags(passage.Text) is { } text && text.Count(char.IsLetter) > 2
            && (upper ? !passage.IsUpper && !FoldedText.IsUpper(text)
                : passage.IsUpper && (FixedWords.Contains(component) || IsWords(text))))
                .ToList();
        // “- LĐVP;” and “- UBND TP;” are abbreviations; a list is in capitals only when most of it is.
        return wrong.Count == 0
            || (!upper && component is DecreeComponent.Recipients or DecreeComponent.Addressee && wrong.Count * 2 <= passages.Count) ? null
            : RuleResult.Violates(finding(context.At(wrong[0]), FormatAspect.Case,
            upper ? DecreeWords.Lower : DecreeWords.Upper, upper ? DecreeWords.Upper : DecreeWords.Lower, wrong.Count));
    }

    // Their words are known, so that capitals are never those of an abbreviation.
    private static readonly DecreeComponent[] FixedWords =
    [
        DecreeComponent.Motto, DecreeComponent.PlaceAndDate, DecreeComponent.PartLabel, DecreeComponent.SectionLabel,
            DecreeComponent.RecipientsLabel, DecreeComponent.AnnexLabel,
    ];

    private static bool IsWords(string text) =>
        text.Split([' ', '\u00A0', '-', ';', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Count(char.IsLetter) > 1)
            .ToList() is { Count: > 1 } words
        && words.Exists(word => word.Length > 4 || words.Count > 3);

    // Head and signature set with tabs or spaces have no cell to be centred in.
    private static bool IsOneOfTwoColumns(DecreeComponent component, Passage passage) =>
        passage.Paragraph is { Cell: null, Box: null }
        && component is DecreeComponent.NationalTitle or DecreeComponent.Motto or DecreeComponent.ParentAgency or DecreeComponent.Agency
            or DecreeComponent.Number
            or DecreeComponent.PlaceAndDate or DecreeComponent.LetterSubject or DecreeComponent.Authority or DecreeComponent.SignerName;

    private static RuleResult? Aligned(RuleContext context, List<Passage> passages, Alignment expected, Passage? above, Finding finding)
    {
        var wrong = passages.Where(passage => passage.Paragraph.Format.Alignment != expected && IsAlone(passage)
            && !LooksCentred(context, passage, expected)
            && !(above is not null && IsUnder(context, passage, above))).ToList();
        return wrong.Count == 0 ? null : RuleResult.Violates(
            finding(context.At(wrong[0]), FormatAspect.Alignment, Word(wrong[0].Paragraph.Format.Alignment), Word(expected), wrong.Count),
            [.. wrong.Where(p => p.Start == 0 && p.Paragraph.Format.Alignment != Alignment.Center).Select(p => p.Paragraph).Distinct()
                .Select(p => new Change(p.PartName, p.Element, "pPr", "jc",
                    [("val", expected == Alignment.Justified ? "both" : "center")]))]);
    }

    // Beside another piece on the same line, set apart with tabs, there is nothing to be aligned.
    private static bool IsAlone(Passage passage)
    {
        var text = passage.Paragraph.Text;
        var before = text.LastIndexOf('\n', Math.Max(0, passage.Start - 1)) + 1;
        var after = text.IndexOf('\n', passage.End);
        return string.IsNullOrWhiteSpace(text[Math.Min(before, passage.Start)..passage.Start])
            && string.IsNullOrWhiteSpace(text[passage.End..(after < 0 ? text.Length : after)]);
    }

    // A text as wide as its cell, or pushed to the middle with spaces, looks centred whatever the property says.
    private static bool LooksCentred(RuleContext context, Passage passage, Alignment expected)
    {
        var paragraph = passage.Paragraph;
        if (expected != Alignment.Center || paragraph.Box is not null)
            return expected == Alignment.Center;
        double room = paragraph.Cell?.TextWidth
            ?? context.Facts.Sections[Math.Min(paragraph.Section, context.Facts.Sections.Count - 1)].TextWidth;
        var free = room - paragraph.Format.Left - paragraph.Format.Right;
        if (passage.Width > free * 0.9
            || (paragraph.Text.StartsWith('\t')
            && paragraph.Format.Tabs.Any(tab => tab.Kind == "center" && Math.Abs(tab.Position - (room / 2)) < 340)))
            return true;
        var lead = paragraph.Format.Left + paragraph.Format.FirstLine
            + TextWidth.Of(paragraph.Text[..passage.Start].Replace("\t", "          ", StringComparison.Ordinal), paragraph.Mark);
        return paragraph.Format.Alignment is Alignment.Left or Alignment.Justified
            && Math.Abs(lead + (passage.Width / 2) - (room / 2)) < (passage.Start > 0 ? 600 : 340);
    }

    // What stands centred under the component above it is right, whatever is set, even where both are off the middle.
    private static bool IsUnder(RuleContext context, Passage passage, Passage above) =>
        passage.Paragraph.Format.Alignment != Alignment.Right && passage.Paragraph.Box == above.Paragraph.Box
        && Math.Abs(MiddleOf(context, passage) - MiddleOf(context, above)) < (passage.Paragraph.Cell?.Table == above.Paragraph.Cell?.Table
            ? 200 : 400);

    private static double MiddleOf(RuleContext context, Passage passage)
    {
        var (paragraph, format) = (passage.Paragraph, passage.Paragraph.Format);
        double room = paragraph.Cell?.TextWidth
            ?? context.Facts.Sections[Math.Min(paragraph.Section, context.Facts.Sections.Count - 1)].TextWidth;
        var (from, to) = (format.Left, room - format.Right);
        var width = Math.Min(passage.Width, to - from);
        var lead = TextWidth.Of(paragraph.Text[..passage.Start].Replace("\t", "          ", StringComparison.Ordinal), paragraph.Mark);
        return (paragraph.Cell is { } cell ? cell.Left + (cell.Padding / 2) : 0) + format.Alignment switch
        {
            Alignment.Center => (from + format.FirstLine + to) / 2.0,
            Alignment.Right => to - (width / 2),
            _ => from + format.FirstLine + lead + (width / 2),
        };
    }

    private static bool HasWords(Passage passage) => passage.Runs.Any(run => run.Text.Any(char.IsLetterOrDigit));

    private sealed record Counted(List<Passage> Wrong, List<Passage> Whole);

    private static Counted Count(List<Passage> passages, Func<RunFacts, bool> isWrong)
    {
        var wrong = new List<Passage>();
        var whole = new List<Passage>();
        foreach (var passage in passages)
        {
            var letters = passage.Runs.Where(isWrong).Sum(run => run.Text.Trim().Length);
            // A lone space or full stop of another size is not seen on paper.
            if (letters == 0 || (letters == 1 && passage.Text.Length > 3))
                continue;
            wrong.Add(passage);
            if (letters * 2 >= passage.Runs.Sum(run => run.Text.Trim().Length))
                whole.Add(passage);
        }
        return new Counted(wrong, whole);
    }

    private static RuleResult Made(Diagnostic finding, bool isWhole, IReadOnlyList<Change> changes) =>
        isWhole ? RuleResult.Violates(finding, changes) : RuleResult.NeedsReview(finding);

    private static List<Change> Changes(List<Passage> passages, Func<RunFacts, bool> isWrong,
        Func<RunFacts, (string Property, string Value)> value)
    {
        var changes = new List<Change>();
        foreach (var passage in passages)
        {
            var wrong = passage.Runs.Select(run => run.Element).ToHashSet();
            foreach (var run in passage.Paragraph.Runs.Where(r => wrong.Contains(r.Element) && isWrong(r)))
            {
                // A run that reaches into a neighbouring component cannot be changed without changing that one too: then none is.
                if (!IsWithin(run, passage))
                    return [];
                var (property, set) = value(run);
                changes.Add(new Change(passage.Paragraph.PartName, run.Element, "rPr", property, set.Length == 0 ? [] : [("val", set)]));
                if (property == "sz")
                    changes.Add(new Change(passage.Paragraph.PartName, run.Element, "rPr", "szCs", [("val", set)]));
            }
        }
        return changes;
    }

    private static bool IsWithin(RunFacts run, Passage passage)
    {
        var start = run.Start + run.Text.TakeWhile(char.IsWhiteSpace).Count();
        return start >= passage.Start && run.Start + run.Text.TrimEnd().Length <= passage.End && !string.IsNullOrWhiteSpace(run.Text);
    }

    private static string Half(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    private static Bilingual Word(Alignment alignment) => alignment switch
    {
        Alignment.Center => DecreeWords.Center,
        Alignment.Right => DecreeWords.Right,
        Alignment.Justified => DecreeWords.Justified,
        _ => DecreeWords.Left,
    };

    public static string WithoutTags(string text) => TemplateTags.Without(text);
}
