using Reporter.Core.Diagnostics;
using Reporter.Office.Templates;

namespace Reporter.Office.Rendering;

/// <summary>What the parts of one document share while it is made: ids, new relationships, findings.</summary>
internal sealed class RenderSession(WordTemplate template, RenderOptions options, DiagnosticBag diagnostics)
{
    // Word and its readers number from 1; what the template already uses is far below.
    private int _lastId = 1_000_000;

    public WordTemplate Template => template;

    public RenderOptions Options => options;

    public DiagnosticBag Diagnostics => diagnostics;

    public NewParts NewParts { get; } = new(template.Package);

    /// <summary>The names that the data and the functions give, to propose the nearest one.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];

    public int NextId() => ++_lastId;

    public string LinkId(string part, string target) =>
        NewParts.Relate(part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", target, isExternal: true);
}
