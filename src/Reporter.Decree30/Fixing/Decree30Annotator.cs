using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Decree30.Facts;
using Reporter.Packages;

namespace Reporter.Decree30.Fixing;

/// <summary>A review copy of a document: each finding as a Word comment at its paragraph. The text itself is not touched.</summary>
public static class Decree30Annotator
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string CommentsLink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string Author = "Reporter";

    /// <summary>Null when the document cannot be read or holds nothing to write comments into; that was told by the check.</summary>
    public static byte[]? Annotate(byte[] bytes, IReadOnlyCollection<Diagnostic> findings, DecreeOptions options, Language language)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(options);

        if (!SafePackage.TryOpen(bytes, out var package, out _)
            || !FactsReader.TryRead(package, LoadOptions.SetLineInfo, out var facts, out _)
            || !package.TryRead(facts.MainPart, out var main, out _) || XmlText.Of(main) is not { } text || facts.Paragraphs.Count == 0)
            return null;

        var shown = options.IsTemplate ? Components.TemplateTags.Shown(facts).Paragraphs : facts.Paragraphs;
        var places = shown.GroupBy(Key).ToDictionary(group => group.Key, group => group.First());
        // Comments cannot stand in headers and boxes; what concerns the whole file stands at the first words.
        var start = shown.FirstOrDefault(p => p.Part == WordPart.Body && !p.IsBlank) ?? shown[0];
        var comments = Comments(package, facts.MainPart);
        var number = comments.NextId;
        var written = new StringBuilder();
        foreach (var finding in findings)
        {
            var at = finding.Location is WordLocation { Part: WordPart.Body } word && places.TryGetValue(Key(word), out var paragraph)
                ? paragraph : start;
            Mark(text, at.Element, number);
            written.Append(Comment(number, finding, language));
            number++;
        }
        if (written.Length == 0)
            return null;
        return package.With(new Dictionary<string, byte[]>(comments.Parts(written.ToString()),
            StringComparer.OrdinalIgnoreCase)
        { [facts.MainPart] = text.Bytes() });
    }

    private static (int?, int?, int?, int?) Key(ParagraphFacts p) =>
        p.Part == WordPart.Body ? (p.Cell?.Table.Number, p.Cell?.Row, p.Cell?.Column, p.Number) : (-1, p.Index, null, null);

    private static (int?, int?, int?, int?) Key(WordLocation at) => (at.Table, at.Row, at.Column, at.Paragraph);

    private static void Mark(XmlText text, XElement paragraph, int id)
    {
        var prefix = text.PrefixOf(paragraph);
        var reference = $"<{prefix}commentRangeEnd {prefix}id=\"{id}\"/><{prefix}r><{prefix}commentReference {prefix}id=\"{id}\"/></{prefix}r>";
        var range = $"<{prefix}commentRangeStart {prefix}id=\"{id}\"/>";
        if (text.IsSelfClosing(paragraph))
            return;
        var properties = paragraph.Child("pPr");
        text.Insert(properties is null ? text.ContentOf(paragraph) : text.EndOf(properties), range);
        text.Insert(text.EndTagOf(paragraph), reference, rank: 1);
    }

    private static string Comment(int id, Diagnostic finding, Language language)
    {
        var advice = finding.Advise(language);
        string[] lines = [$"{finding.Code}: {finding.Message.In(language)}", .. advice.Length > 0 ? new[] { advice } : []];
        return $"<w:comment w:id=\"{id}\" w:author=\"{Author}\" w:initials=\"R\">"
            + string.Concat(lines.Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r></w:p>"))
            + "</w:comment>";
    }

    private static string Advise(this Diagnostic finding, Language language) => finding.Advice?.In(language) ?? "";

    private static CommentsPart Comments(SafePackage package, string mainPart)
    {
        var link = package.LinksOf(mainPart).FirstOrDefault(l => l.Kind == "comments" && !l.IsExternal);
        var existing = link is not null && package.TryReadXml(link.Target, LoadOptions.SetLineInfo, out var xml, out _) ? xml : null;
        var ids = existing?.Root?.Elements()
            .Select(e => int.TryParse(e.Attr("id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0).ToList()
            ?? [];
        return new CommentsPart(package, mainPart, link?.Target, existing, ids.Count > 0 ? ids.Max() + 1 : 0);
    }

    private sealed record CommentsPart(SafePackage Package, string MainPart, string? Target, XDocument? Existing, int NextId)
    {
        public Dictionary<string, byte[]> Parts(string comments)
        {
            var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
            if (Target is not null && Existing?.Root is { } root && Package.TryRead(Target, out var bytes, out _)
                && XmlText.Of(bytes) is { } text && !text.IsSelfClosing(root))
            {
                text.Insert(text.EndTagOf(root), comments);
                parts[Target] = text.Bytes();
                return parts;
            }

            var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
            parts[folder + "comments.xml"] =
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{WordXml.Main}\">{comments}</w:comments>");
            PackageParts.Append(Package, parts, "[Content_Types].xml",
                $"<Override PartName=\"/{folder}comments.xml\" ContentType=\"{CommentsType}\"/>");
            PackageParts.Append(Package, parts, $"{folder}_rels/{MainPart[folder.Length..]}.rels",
                $"<Relationship Id=\"rIdReporterComments\" Type=\"{CommentsLink}\" Target=\"comments.xml\"/>");
            return parts;
        }
    }
}
