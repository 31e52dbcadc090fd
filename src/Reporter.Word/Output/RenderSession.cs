using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Insertion;
using Reporter.Word.Program;
using Scriban;

namespace Reporter.Word.Output;

/// <summary>What the parts of one document share while it is made: ids, new relationships, findings.</summary>
internal sealed class RenderSession(WordTemplate template, RenderOptions options, DiagnosticBag diagnostics)
{
    // Word and its readers number from 1; what the template already uses is far below.
    private int _lastId = 1_000_000;
    private readonly Dictionary<string, Template?> _texts = new(StringComparer.Ordinal);
    private DocumentStyles? _styles;
    private NumberingPart? _numbering;
    private readonly Dictionary<(string Document, string Part), InsertedDocument?> _documents = [];
    private readonly Dictionary<string, LoopCopies> _loopCopies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Document, string Part), string> _copies = [];
    private int _charts;

    public WordTemplate Template => template;

    public RenderOptions Options => options;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The notes that the body brings.</summary>
    public DocumentNotes Notes { get; } = new(template);

    public NewParts NewParts { get; } = new(template.Package);

    /// <summary>The names that the data and the functions give, to propose the nearest one.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];

    public DocumentStyles Styles => _styles ??= new DocumentStyles(template.Package);

    /// <summary>A text template, parsed once; null when it has errors, which are then reported.</summary>
    public Template? TextTemplate(TemplateSource source, RenderFindings findings)
    {
        findings.Know(source.Path, source.Path, source.Text());
        if (!_texts.TryGetValue(source.Path, out var parsed))
            _texts[source.Path] = parsed = TextTemplateReader.Read(source, diagnostics);
        return parsed;
    }

    public int NextChart() => ++_charts;

    /// <summary>A document that is put into a part, read once; null when it cannot be, which is then reported.</summary>
    public InsertedDocument? Document(TemplateSource source, string part)
    {
        if (!_documents.TryGetValue((source.Path, part), out var document))
            _documents[(source.Path, part)] = document = InsertedDocument.Read(source, part, this);
        return document;
    }

    /// <summary>How often the loops of a part have gone round; a document that is put in twice goes on counting.</summary>
    public LoopCopies Copies(string part)
    {
        if (!_loopCopies.TryGetValue(part, out var copies))
            _loopCopies[part] = copies = new LoopCopies();
        return copies;
    }

    /// <summary>The name of a part that comes from another document.</summary>
    public string CopyName(string document, string part)
    {
        if (!_copies.TryGetValue((document, part), out var name))
            _copies[(document, part)] = name = $"word/reporter/{_copies.Count + 1}{Path.GetExtension(part)}";
        return name;
    }

    public NumberingPart Numbering => _numbering ??= new NumberingPart(this);

    /// <summary>What parts that are written last have gained.</summary>
    public void Finish()
    {
        Notes.Finish(NewParts);
        _numbering?.Finish();
        _styles?.Finish(NewParts);
    }

    public int NextId() => ++_lastId;

    public string LinkId(string part, string target) =>
        NewParts.Relate(part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", target, isExternal: true);
}
