using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Core.Templates.OtherEngines;
using Reporter.Core.Templates.Tags;
using Reporter.Word.Blocks;
using Reporter.Word.Package;
using Scriban;
using Scriban.Runtime;

namespace Reporter.Word.Program;

/// <summary>How a template is read.</summary>
public sealed record WordTemplateOptions
{
    /// <summary>Tracked changes are accepted instead of being findings.</summary>
    public bool AcceptRevisions { get; init; }
}

/// <summary>A Word template, compiled: one Scriban program per part, each tag with its place.</summary>
public sealed class WordTemplate
{
    private WordTemplate(TemplatePackage package, TemplateSources sources, WordTemplateOptions options) =>
        (Package, Sources, Options) = (package, sources, options);

    public string Path => Package.Path;

    /// <summary>Nothing that was found keeps it from being rendered.</summary>
    public bool IsUsable { get; private init; }

    internal TemplatePackage Package { get; }

    internal TemplateSources Sources { get; }

    internal WordTemplateOptions Options { get; }

    internal IReadOnlyList<TemplatePart> Parts { get; private init; } = [];

    private List<(WordLocation At, ForeignPlaceholder Place)> _placeholders = [];

    /// <summary>Tells, once, the places to fill that are written as other programs write them, where their words are names of the
    /// data.</summary>
    internal void TellPlaceholders(IScriptObject data, DiagnosticBag diagnostics)
    {
        if (_placeholders.Count == 0)
            return;
        var names = ForeignPlaceholders.NamesOf(data);
        var told = new HashSet<(WordLocation, string)>();
        foreach (var (at, place) in _placeholders)
        {
            if (ForeignPlaceholders.TagFor(place, names) is { } tag && told.Add((at, tag)))
                diagnostics.Add(TemplateFindings.PlaceholderOfOther(at, QuotedText.Of(place.Written), tag));
        }
        _placeholders = [];
    }

    /// <summary>Reads a template; null when it is no Word document at all. A template with errors is returned too, for checking.</summary>
    public static WordTemplate? Open(string path, ReadOnlyMemory<byte> bytes, TemplateSources sources, WordTemplateOptions options,
        DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);

        var found = new DiagnosticBag();
        WordTemplate? template = null;
        try
        {
            template = Read(path, bytes, sources, options, found);
        }
        catch (Exception unforeseen)
        {
            found.Add(TemplateFindings.TemplateFailed(new FileLocation(path), unforeseen.GetType().Name));
        }
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return template;
    }

    private static WordTemplate? Read(string path, ReadOnlyMemory<byte> bytes, TemplateSources sources, WordTemplateOptions options,
        DiagnosticBag found)
    {
        var placeholders = new List<(WordLocation, ForeignPlaceholder)>();
        return TemplatePackage.Open(path, bytes, found) is { } package
            ? new WordTemplate(package, sources, options)
            {
                Parts = Compile(package, options, found, placeholders),
                IsUsable = !found.HasErrors,
                _placeholders = placeholders
            }
            : null;
    }

    private static List<TemplatePart> Compile(
        TemplatePackage package, WordTemplateOptions options, DiagnosticBag diagnostics,
            List<(WordLocation At, ForeignPlaceholder Place)> placeholders)
    {
        var parts = new List<TemplatePart>();
        PackageChecks.Check(package, diagnostics);
        var styles = StyleFacts.Of(package);
        var notes = NotePart.Of(package, styles, options, diagnostics);
        foreach (var (name, place) in PartList.Of(package))
        {
            if (package.Part(name) is { } bytes && TemplateXml.Load(bytes, name, new FileLocation(package.Path), diagnostics) is { } root
                && PartCompiler.Compile(name, root, place, styles, package, options, name == package.MainName ? notes : [], diagnostics,
                    placeholders) is { } part)
                parts.Add(part);
        }
        foreach (var rest in notes)
        {
            if (PartCompiler.CompileRest(rest, diagnostics) is { } part)
                parts.Add(part);
        }
        foreach (var (name, bytes, place) in ChartWorkbooks.PartsIn(package))
        {
            if (TemplateXml.Load(bytes, name, new FileLocation(package.Path), diagnostics) is { } root
                && PartCompiler.Compile(name, root, place, styles, package, options, [], diagnostics) is { } part)
                parts.Add(part);
        }
        UnfilledTags.Check(package, parts, diagnostics);
        return parts;
    }
}

/// <summary>A part that has tags, ready to be rendered.</summary>
/// <param name="Script">Null when the part has errors.</param>
internal sealed record TemplatePart(string Name, WordPart Kind, PartProgram Program, Template? Script, IReadOnlyList<Tag> Tags)
{
    /// <summary>The part has a table of contents, which only Word can fill anew.</summary>
    public bool HasContents { get; init; }

    /// <summary>In a part of notes: the highest id among those that are not compiled into the body.</summary>
    public int LastNoteId { get; init; }

    /// <summary>A tag that opens or ends a block is missing.</summary>
    public bool LacksBlocks { get; init; }

    /// <summary>Charts and SmartArt in repeated pieces, by the ids of their relationships.</summary>
    public IReadOnlyList<(string Id, WordLocation At)> RepeatedDrawings { get; init; } = [];

    /// <summary>The names of the bookmarks.</summary>
    public IReadOnlySet<string> Bookmarks { get; init; } = new HashSet<string>();
}
