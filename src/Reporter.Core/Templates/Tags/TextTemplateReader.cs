using System.Text;
using Reporter.Core.Diagnostics;
using Scriban;

namespace Reporter.Core.Templates.Tags;

/// <summary>A text template, parsed: control lines vanish as in Word, each bad tag is a finding with line and column.</summary>
public static class TextTemplateReader
{
    public static Template? Read(TemplateSource source, DiagnosticBag diagnostics)
    {
        var text = source.Text();
        var found = new DiagnosticBag();
        var edited = new StringBuilder(text);
        var inserted = 0;
        var tags = TagScanner.Scan(text);
        foreach (var tag in tags.Where(tag => !tag.IsEscapeDelimiter))
        {
            var at = PlaceOf(source.Path, text, tag.Start);
            if (tag.IsUnopened)
            {
                found.Add(TemplateFindings.TagUnopened(at, QuotedText.EndOf(text[..tag.End].Split('\n')[^1])));
                continue;
            }
            if (tag.IsUnclosed)
            {
                found.Add(TemplateFindings.TagUnclosed(at, QuotedText.Of(text[tag.Start..].Split('\n')[0])));
                continue;
            }
            var code = TagCode.Read(tag.Code);
            foreach (var problem in code.Problems)
                found.Add(TagProblems.Finding(problem, at, text.Substring(tag.Start, tag.Length)));
            if (code.IsEmpty && code.Problems.Count == 0 && !tag.TrimsBefore && !tag.TrimsAfter)
                found.Add(TemplateFindings.TagEmpty(at, text.Substring(tag.Start, tag.Length)));

            // The author's spaces stay; only quotes and words that were put right change the text.
            var trimBefore = tag.TrimsBefore ? text[tag.Start + 2].ToString() : "";
            var trimAfter = tag.TrimsAfter ? text[tag.End - 3].ToString() : "";
            if (!code.Prints && IsAloneOnLine(text, tag, tags))
                (trimBefore, trimAfter) = (trimBefore.Length > 0 ? trimBefore : "~", trimAfter.Length > 0 ? trimAfter : "~");
            var corrected = $"{{{{{trimBefore} {code.Text} {trimAfter}}}}}";
            edited.Remove(tag.Start + inserted, tag.Length).Insert(tag.Start + inserted, corrected);
            inserted += corrected.Length - tag.Length;
        }

        var parsed = found.HasErrors ? null : Template.Parse(edited.ToString(), source.Path, ScribanOptions.Parser);
        if (parsed is { HasErrors: true })
        {
            var message = parsed.Messages[0];
            found.Add(BlockFinding(message.Message, source.Path, message.Span.Start.Line + 1, message.Span.Start.Column + 1));
            parsed = null;
        }
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return parsed;
    }

    /// <summary>The tags of a text template, each with its place.</summary>
    public static IEnumerable<(TagCode Code, Location At, string Written)> Tags(TemplateSource source)
    {
        var text = source.Text();
        return TagScanner.Scan(text).Where(tag => !tag.IsEscapeDelimiter && !tag.IsUnclosed && !tag.IsUnopened)
            .Select(tag => (TagCode.Read(tag.Code), (Location)PlaceOf(source.Path, text, tag.Start),
                text.Substring(tag.Start, tag.Length)));
    }

    private static Diagnostic BlockFinding(string message, string path, int line, int column)
    {
        var at = new TextLocation(path, line, column);
        return message.Contains("was not found", StringComparison.Ordinal) ? TemplateFindings.BlockUnclosed(at, "for, if, case, …")
            : message.Contains("<end>", StringComparison.Ordinal) ? TemplateFindings.EndWithoutBlock(at, "{{ end }}")
            : TemplateFindings.TagSyntax(at, "", column, ParserMessages.Explain(message));
    }

    private static bool IsAloneOnLine(string text, ScannedTag tag, List<ScannedTag> tags)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, tag.Start - 1)) + 1;
        var end = text.IndexOf('\n', tag.End) is var newline && newline < 0 ? text.Length : newline;
        if (tag.Start == 0)
            start = 0;
        for (var at = start; at < end; at++)
        {
            if (!char.IsWhiteSpace(text[at])
                && !tags.Exists(other => other.Start <= at && at < other.End && !TagCode.Read(other.Code).Prints))
                return false;
        }
        return true;
    }

    private static TextLocation PlaceOf(string path, string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new TextLocation(path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
