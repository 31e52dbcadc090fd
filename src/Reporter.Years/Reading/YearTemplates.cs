using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;

namespace Reporter.Years.Reading;

/// <summary>
/// Where a year's templates lie: its own <c>mau/</c> first, then those that travel with the program. A file of the same name in <c>mau/</c>
/// wins. Remembers what was taken.
/// </summary>
public sealed class YearTemplates
{
    private readonly SortedDictionary<string, RecordedFile> _used = new(StringComparer.Ordinal);

    /// <param name="common">The folder of the templates that travel with the program.</param>
    public YearTemplates(Workspace workspace, string common)
    {
        ArgumentNullException.ThrowIfNull(workspace);

        var own = TemplateNeighbours.Sources(Faults, (workspace.FullPath(Workspace.OwnTemplates), Workspace.OwnTemplates),
            (common, Common));
        Sources = own with { Find = name => Remember(own.Find(name)) };
    }

    /// <summary>How paths of the program's own templates begin in findings.</summary>
    public const string Common = "templates";

    public TemplateSources Sources { get; }

    /// <summary>Templates that are there and cannot be used.</summary>
    public DiagnosticBag Faults { get; } = [];

    /// <summary>The files that were taken until now.</summary>
    public IReadOnlyList<RecordedFile> Used => [.. _used.Values];

    private TemplateSource? Remember(TemplateSource? source)
    {
        if (source is not null && !_used.ContainsKey(source.Path))
            _used[source.Path] = RecordedFile.Of(source.Path, source.Bytes.Span);
        return source;
    }
}
