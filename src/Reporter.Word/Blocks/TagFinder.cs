using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Package;

namespace Reporter.Word.Blocks;

/// <summary>Finds the tags of a part and puts a marker where each stands; what cannot be read as a tag is a finding.</summary>
internal sealed class TagFinder(PlaceFinder places, DiagnosticBag diagnostics)
{
    /// <summary>On a marker that stands in a field's code.</summary>
    public const string FieldCode = "field";

    // A message quotes less; to copy all that stands behind each of many unclosed tags would take the square of their number.
    private const int LongestQuoted = 200;

    // The tag found last does not close: its end may stand in the next paragraph.
    private bool _isCut;

    public List<Tag> Tags { get; } = [];

    /// <summary>What may be a place to fill in another program's writing; which is one, the data tell.</summary>
    public List<(WordLocation At, ForeignPlaceholder Place)> Placeholders { get; } = [];

    private bool _hasSections;

    /// <summary>The text was changed, even where no tag was found: delimiters around literal braces went.</summary>
    public bool HasEdits { get; private set; }

    public void FindIn(XElement root)
    {
        _hasSections = root.Value.Contains("{{/", StringComparison.Ordinal);

        // Some programs put the whole part on one line: a quick look spares most paragraphs the search.
        foreach (var paragraph in root.Descendants(WordNames.P).ToList())
        {
            FindIn(paragraph, ParagraphText.FieldCodesOf(paragraph), isFieldCode: true);
            FindIn(paragraph, ParagraphText.Of(paragraph), isFieldCode: false);
        }

        // Small text over other text (phonetic guide): each of the two is a line of its own.
        foreach (var line in root.Descendants()
            .Where(element => element.Name == WordNames.Ruby || element.Name == WordNames.RubyBase).ToList())
            FindIn(line, ParagraphText.Of(line), isFieldCode: false);
    }

    /// <summary>Brings the tags into the order of the part, in which a reader of the document meets them.</summary>
    public void Order(XElement root)
    {
        var places = new Dictionary<Tag, int>();
        foreach (var element in root.DescendantsAndSelf())
        {
            if (Tag.Of(element) is { } own)
                places.TryAdd(own, places.Count);
            foreach (var tag in element.Attributes().Cast<XObject>().Concat(element.Nodes().OfType<XText>())
                .SelectMany(held => held.Annotation<AttributeParts>()?.Pieces ?? []).OfType<Tag>())
                places.TryAdd(tag, places.Count);
        }
        var ordered = Tags.Where(places.ContainsKey).OrderBy(tag => places[tag]).Concat(Tags.Where(tag => !places.ContainsKey(tag)))
            .ToList();
        Tags.Clear();
        Tags.AddRange(ordered);
    }

    /// <summary>A tag in an attribute or in a text that is no paragraph: its place is that of the element.</summary>
    public List<object> FindIn(string text, XElement element)
    {
        var pieces = new List<object>();
        var from = 0;
        foreach (var found in TagScanner.Scan(text))
        {
            if (found.Start > from)
                pieces.Add(text[from..found.Start]);
            if (!found.IsEscapeDelimiter && Read(found, places[element], text) is { IsGuess: false } tag)
                pieces.Add(tag);
            from = found.End;
        }
        if (from < text.Length)
            pieces.Add(text[from..]);
        TellUnpaired(pieces.OfType<Tag>());
        return pieces;
    }

    /// <summary>A block in an attribute or a label begins and ends there.</summary>
    private void TellUnpaired(IEnumerable<Tag> tags)
    {
        var open = new Stack<Tag>();
        foreach (var tag in tags)
        {
            foreach (var step in tag.Code.Steps)
            {
                if (step.Kind == StepKind.Open)
                    open.Push(tag);
                else if (open.Count == 0)
                    diagnostics.Add(TemplateFindings.EndWithoutBlock(tag.At, QuotedText.Of(tag.Written)));
                else if (step.Kind == StepKind.Close)
                    open.Pop();
            }
        }
        foreach (var tag in open)
            diagnostics.Add(TemplateFindings.BlockUnclosed(tag.At, QuotedText.Of(tag.Written)));
    }

    private void FindIn(XElement paragraph, ParagraphText content, bool isFieldCode)
    {
        var text = content.Text;
        foreach (var (written, correct) in isFieldCode ? [] : ForeignSyntax.In(text))
            diagnostics.Add(TemplateFindings.TagOfOtherEngine(places[paragraph], QuotedText.Of(written), QuotedText.Of(correct)));
        FindPlaceholders(paragraph, text, isFieldCode);
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("}}", StringComparison.Ordinal)
            && !text.Contains("{%{", StringComparison.Ordinal))
            return;

        var edits = new List<Edit>();
        var scanned = TagScanner.Scan(text);
        foreach (var found in scanned)
        {
            if (found.IsEscapeDelimiter)
                edits.Add(new Edit(found.Start, found.Length, null));
            else if (Read(found, places[paragraph], text) is { } tag)
                edits.Add(new Edit(found.Start, tag.IsGuess ? GuessedLength(text, found.Start) : found.Length, tag));
        }
        if (isFieldCode)
        {
            foreach (var edit in edits)
                edit.Tag?.Marker.SetAttributeValue(FieldCode, "1");
        }
        else
        {
            JoinedParagraphs.Note(text, scanned, edits);
        }

        HasEdits |= edits.Count > 0;
        edits.AddRange(Trimmed(text, scanned));
        edits.AddRange(ControlLines.In(text, edits));
        content.Apply([.. Ordered(edits).Reverse()]);
    }

    private void FindPlaceholders(XElement paragraph, string text, bool isFieldCode)
    {
        IEnumerable<ForeignPlaceholder?> found;
        if (isFieldCode)
        {
            var codes = paragraph.Descendants(WordNames.Main + "fldSimple").Attributes(WordNames.Main + "instr").Select(code => code.Value)
                .Concat(text.Split("MERGEFIELD").Skip(1).Select(code => "MERGEFIELD" + code));
            found = codes.Select(ForeignPlaceholders.InField);
        }
        else
        {
            found = ForeignPlaceholders.In(WithoutTags(text));
        }
        Placeholders.AddRange(found.OfType<ForeignPlaceholder>().Select(place => (places[paragraph], place)));
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%{", StringComparison.Ordinal))
            return text;
        var plain = text.ToCharArray();
        var literal = -1;
        foreach (var tag in TagScanner.Scan(text))
        {
            // What stands between the delimiters of a literal is meant to be printed.
            var start = literal >= 0 && tag.IsEscapeDelimiter ? literal : tag.Start;
            literal = tag.IsEscapeDelimiter && literal < 0 ? tag.Start : -1;
            plain.AsSpan(start, tag.End - start).Fill(' ');
            if (tag.IsUnclosed)
                break;
        }
        return new string(plain);
    }

    private Tag? Read(ScannedTag found, WordLocation at, string text)
    {
        if (found.IsUnopened)
        {
            // The other half of a tag that the Enter key cut has been reported with its first.
            if (!_isCut)
                diagnostics.Add(TemplateFindings.TagUnopened(at,
                    QuotedText.EndOf(text[Math.Max(0, found.End - LongestQuoted)..found.End])));
            _isCut = false;
            return null;
        }
        _isCut = found.IsUnclosed;
        if (found.IsUnclosed)
        {
            diagnostics.Add(TemplateFindings.TagUnclosed(at,
                QuotedText.Of(text.Substring(found.Start, Math.Min(found.Length, LongestQuoted)))));
            return Guess(text, found.Start, at);
        }

        var written = text.Substring(found.Start, found.Length);
        var code = TagCode.Read(found.Code, _hasSections);
        foreach (var problem in code.Problems)
            diagnostics.Add(found.HasOpenQuote ? TemplateFindings.TagSyntax(at, QuotedText.Of(written), 1, TagMistake.QuoteNotClosed)
                : TagProblems.Finding(problem, at, written));
        if (code.IsEmpty && code.Problems.Count == 0 && !found.TrimsBefore && !found.TrimsAfter)
            diagnostics.Add(TemplateFindings.TagEmpty(at, QuotedText.Of(written)));
        var tag = new Tag(Tags.Count, written, code, at);
        Tags.Add(tag);
        return tag;
    }

    /// <summary>A tag that does not close may still open or end a block: it is taken for that, so that its partner is not reported
    /// too.</summary>
    private Tag? Guess(string text, int start, WordLocation at)
    {
        var written = text.Substring(start, GuessedLength(text, start));
        var code = TagCode.Read(written.Trim('{', '}', ' '));
        if (code.Steps.Count == 0)
            return null;
        var tag = new Tag(Tags.Count, written, code, at) { IsGuess = true };
        Tags.Add(tag);
        return tag;
    }

    private static int GuessedLength(string text, int start)
    {
        var end = text.AsSpan(start + 2).IndexOfAny('{', '}');
        end = end < 0 ? text.Length : start + 2 + end;
        return (end < text.Length && text[end] == '}' ? end + 1 : end) - start;
    }

    /// <summary>The white space that <c>{{-</c> and <c>-}}</c> take away, within the paragraph.</summary>
    private static IEnumerable<Edit> Trimmed(string text, List<ScannedTag> tags)
    {
        foreach (var tag in tags)
        {
            var start = tag.Start;
            while (tag.TrimsBefore && start > 0 && IsTrimmed(text[start - 1]))
                start--;
            if (start < tag.Start)
                yield return new Edit(start, tag.Start - start, null);

            var end = tag.End;
            while (tag.TrimsAfter && end < text.Length && IsTrimmed(text[end]))
                end++;
            if (end > tag.End)
                yield return new Edit(tag.End, end - tag.End, null);
        }
    }

    /// <summary>A space that does not break was put there to stay.</summary>
    private static bool IsTrimmed(char character) => char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u202F' or '\u2007');

    /// <summary>From the last to the first, none overlapping: two tags may both want the space between them away.</summary>
    private static IEnumerable<Edit> Ordered(List<Edit> edits)
    {
        var limit = int.MaxValue;
        foreach (var edit in edits.OrderByDescending(edit => edit.Start).ThenBy(edit => edit.Tag is null)
            .ThenByDescending(edit => edit.Length))
        {
            if (edit.Start + edit.Length > limit)
                continue;
            limit = edit.Start;
            yield return edit;
        }
    }
}
