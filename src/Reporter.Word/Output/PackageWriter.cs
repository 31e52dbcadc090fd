using System.IO.Compression;
using System.Xml.Linq;
using Reporter.Core.Diagnostics;
using Reporter.Packages;
using Reporter.Word.Package;
using Reporter.Word.Program;

namespace Reporter.Word.Output;

/// <summary>
/// Writes the document's package: the template's parts in their order with one fixed time, rendered ones streamed,
/// macros left out, what grew while rendering at the end.
/// </summary>
internal sealed class PackageWriter(Stream output, WordTemplate template, RenderSession session) : IDisposable
{
    // The earliest time that a zip can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public void CopyAndRender(Action<TemplatePart, Stream> render)
    {
        var parts = template.Parts.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        var late = new List<string>();
        var notes = template.Parts.Where(part => part.Kind is WordPart.Footnotes or WordPart.Endnotes).Select(part => part.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in template.Package.Names.Where(name => !IsLeftOut(name)).OrderBy(notes.Contains))
        {
            if (IsLate(name))
                late.Add(name);
            else if (parts.TryGetValue(name, out var part))
                Stream(name, sink => render(part, sink));
            else if (ChartWorkbooks.Of(name, template.Parts) is { Count: > 0 } inner)
                Write(name, ChartWorkbooks.With(template.Package.Part(name) ?? [],
                    inner.ToDictionary(entry => entry.Key, entry => Rendered(entry.Value, render))));
            else
                Write(name, template.Package.Part(name) ?? []);
        }

        session.Finish();
        var written = template.Package.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var grown = session.NewParts.Related.ToDictionary(PartName.RelationshipsOf, StringComparer.OrdinalIgnoreCase);
        foreach (var name in late.Where(name => name != PartName.ContentTypes))
            Write(name, PartName.IsRelationships(name)
                ? session.NewParts.RelationshipsPart(grown.GetValueOrDefault(name) ?? OwnerOf(name)) : LatePart(name));
        foreach (var (name, owner) in grown.Where(entry => !written.Contains(entry.Key)))
            Write(name, session.NewParts.RelationshipsPart(owner));
        foreach (var (name, bytes) in session.NewParts.Parts.Where(entry => !written.Contains(entry.Key)))
            Write(name, bytes);
        if (template.Package.Part(PartName.ContentTypes) is { } types
            && Load(PartName.ContentTypes, types) is { } root)
            Write(PartName.ContentTypes, session.NewParts.ContentTypes(root, session.Options.AsTemplate));
    }

    private static byte[] Rendered(TemplatePart part, Action<TemplatePart, Stream> render)
    {
        using var bytes = new MemoryStream();
        render(part, bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        _archive.Dispose();
        ZipHost.Settle(output);
    }

    /// <summary>Parts that may change while others are rendered.</summary>
    private bool IsLate(string name) =>
        name == PartName.ContentTypes || (PartName.IsRelationships(name) && name != "_rels/.rels")
        || name == DocumentSettings.NameIn(template.Package) || name == NumberingPart.NameIn(template.Package)
            || name == DocumentStyles.NameIn(template.Package);

    private bool IsLeftOut(string name) =>
        template.Package.IsMacro(name) || template.Package.IsMacro(OwnerOf(name))
            || name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase);

    private static string OwnerOf(string name) => PartName.IsRelationships(name) ? PartName.OwnerOf(name) : name;

    private byte[] LatePart(string name)
    {
        if (session.NewParts.Parts.TryGetValue(name, out var changed))
            return changed;
        var bytes = template.Package.Part(name) ?? [];
        return name == DocumentSettings.NameIn(template.Package) && Load(name, bytes) is { } settings
            ? DocumentSettings.Adapt(settings, bytes, template)
            : bytes;
    }

    private XElement? Load(string name, byte[] bytes) =>
        TemplateXml.Load(bytes, name, new FileLocation(template.Path), session.Diagnostics);

    private void Write(string name, byte[] bytes) => Stream(name, sink => sink.Write(bytes));

    private void Stream(string name, Action<Stream> write)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var sink = entry.Open();
        write(sink);
    }
}
