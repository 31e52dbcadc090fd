using Reporter.Core.Diagnostics;
using Reporter.Decree30.Components;
using Reporter.Decree30.Facts;

namespace Reporter.Decree30.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<int, string> _headings;

    public RuleContext(string path, DocumentFacts facts, DecreeDocument document, DecreeOptions options)
    {
        (Path, Facts, Document, Options) = (path, facts, document, options);
        _headings = document.Body.GroupBy(b => b.Passage.Paragraph.Index).ToDictionary(g => g.Key, g => g.First().Heading);
        Paragraphs = [.. document.ParagraphsOf(facts)];
        var first = Paragraphs.Count > 0 ? Paragraphs[0].Section : 0;
        var last = Paragraphs.Count > 0 ? Paragraphs[^1].Section : 0;
        Sections = [.. facts.Sections.Skip(first).Take(last - first + 1)];
        Pages = PageEstimate.Of(Paragraphs, Sections.Count > 0 ? Sections[0] : facts.Sections[0]);
    }

    public string Path { get; }

    public DocumentFacts Facts { get; }

    public DecreeDocument Document { get; }

    public DecreeOptions Options { get; }

    /// <summary>The paragraphs of this document of the file.</summary>
    public IReadOnlyList<ParagraphFacts> Paragraphs { get; }

    public IReadOnlyList<SectionFacts> Sections { get; }

    /// <summary>Something stands behind this document in the file: what it issues, a form.</summary>
    public bool HasMore => Document.To < Facts.Paragraphs.Count - 1 && Facts.Paragraphs.Skip(Document.To + 1).Any(p => !p.IsBlank);

    /// <summary>How many pages the text fills, roughly: a .docx does not know.</summary>
    public double Pages { get; }

    public Component? Find(DecreeComponent kind) => Document.Find(kind);

    public IReadOnlyList<Passage> Body(params DecreeComponent[] kinds) =>
        [.. Document.Body.Where(b => kinds.Contains(b.Kind)).Select(b => b.Passage)];

    public FileLocation File => new(Path);

    public WordLocation At(Passage passage) => At(passage.Paragraph) with { Excerpt = Cut(passage.Text) };

    public WordLocation At(ParagraphFacts paragraph) => new(Path, paragraph.Part)
    {
        PartNumber = paragraph.Box?.Number,
        Table = paragraph.Cell?.Table.Number,
        Row = paragraph.Cell?.Row,
        Column = paragraph.Cell?.Column,
        Paragraph = paragraph.Number,
        Heading = paragraph.Part == WordPart.Body && _headings.GetValueOrDefault(paragraph.Index) is { Length: > 0 } heading ? heading
            : null,
        Excerpt = Cut(paragraph.Text.Trim()),
    };

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        return line.Length <= 60 ? line : line[..59].TrimEnd() + "…";
    }
}
