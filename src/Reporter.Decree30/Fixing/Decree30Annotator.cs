using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>A review copy of a document: each finding as a Word comment at its paragraph. The text itself is not touched.</summary>
public static class Decree30Annotator
{
    /// <summary>Null when the document cannot be read or holds nothing to write comments into; that was told by the check.</summary>
    public static byte[]? Annotate(byte[] bytes, IReadOnlyCollection<Diagnostic> findings, DecreeOptions options, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(options);

        if (findings.Count == 0 || !SafePackage.TryOpen(bytes, out var package, out _)
            || !FactsReader.TryRead(package, LoadOptions.SetLineInfo, out var facts, out _))
            return null;

        var shown = (options.IsTemplate ? Components.TemplateTags.Shown(facts).Paragraphs : facts.Paragraphs)
            .Where(p => p.Part == WordPart.Body).ToList();
        if (shown.Count == 0)
            return null;
        var places = shown.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        // Comments cannot stand in headers and boxes; what concerns the whole file stands at the first words.
        var start = shown.Find(p => !p.IsBlank) ?? shown[0];
        try
        {
            var comments = new CommentWriter(package, facts.MainPart, start.Element.AncestorsAndSelf().Last());
            foreach (var finding in findings)
            {
                var at = finding.Location is WordLocation { Part: WordPart.Body } word && places.TryGetValue(Key(word), out var paragraph)
                    ? paragraph : start;
                comments.Add(at.Element, finding.Lines(language));
            }
            return package.With(comments.Parts());
        }
        catch (PackageException)
        {
            return null;
        }
    }

    private static (int?, int?, int?, int?) Key(ParagraphFacts p) => (p.Cell?.Table.Number, p.Cell?.Row, p.Cell?.Column, p.Number);

    private static (int?, int?, int?, int?) Key(WordLocation at) => (at.Table, at.Row, at.Column, at.Paragraph);

    private static IReadOnlyList<string> Lines(this Diagnostic finding, Language language) =>
        [$"{finding.Code}: "
            + $"{finding.Message.In(language)}", .. finding.Advice is { } advice ? [advice.In(language)] : Array.Empty<string>()];
}
