using System.IO.Compression;
using Reporter.Core.Diagnostics;
using Reporter.Core.Templates;
using Reporter.Packages;

namespace Reporter.Word.Package;

/// <summary>The parts of a .docx, .dotx, .docm or .dotm, unpacked under limits.</summary>
internal sealed class TemplatePackage
{
    public const string ContentTypesName = "[Content_Types].xml";

    // The same for every office file, whatever it is opened for.
    private static readonly PackageLimits Limits = PackageLimits.Default;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);

    private HashSet<string>? _macros;

    private TemplatePackage(string path) => Path = path;

    public string Path { get; }

    /// <summary>Names of the parts in the order of the package.</summary>
    public List<string> Names { get; } = [];

    public string MainName { get; private set; } = "word/document.xml";

    public byte[]? Part(string name) => _parts.GetValueOrDefault(name);

    public static TemplatePackage? Open(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        var package = new TemplatePackage(path);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (!package.Unpack(archive, at, diagnostics))
                return null;
        }
        catch (InvalidDataException)
        {
            diagnostics.Add(TemplateFindings.TemplateUnreadable(at));
            return null;
        }

        package.MainName = package.RelationshipsOf("")
            .Find(relationship => relationship.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? package.MainName;
        if (package.Part(package.MainName) is null || package.Part(ContentTypesName) is null)
        {
            diagnostics.Add(TemplateFindings.TemplateUnreadable(at));
            return null;
        }
        return package;
    }

    /// <summary>The relationships of a part; of the package itself when the name is empty. Targets are part names, external ones as
    /// written.</summary>
    public List<PackageRelationship> RelationshipsOf(string name)
    {
        if (Part(RelationshipsName(name)) is not { } bytes
            || SafeXml.Load(bytes, RelationshipsName(name), new FileLocation(Path), []) is not { } root)
            return [];
        var folder = name.Contains('/', StringComparison.Ordinal) ? name[..(name.LastIndexOf('/') + 1)] : "";
        return
        [
            .. root.Elements().Where(element => element.Name.LocalName == "Relationship").Select(element =>
            {
                var target = element.Attribute("Target")?.Value ?? "";
                var isExternal = string.Equals(element.Attribute("TargetMode")?.Value, "External", StringComparison.OrdinalIgnoreCase);
                return new PackageRelationship(element.Attribute("Id")?.Value ?? "", element.Attribute("Type")?.Value ?? "",
                    isExternal ? target : Resolve(folder, target), isExternal);
            }),
        ];
    }

    /// <summary>The content type of a part, by its name or its ending.</summary>
    public string ContentTypeOf(string name)
    {
        var root = Part(ContentTypesName) is { } bytes ? SafeXml.Load(bytes, ContentTypesName, new FileLocation(Path), []) : null;
        var ending = name[(name.LastIndexOf('.') + 1)..];
        var entry = root?.Elements()
            .FirstOrDefault(element => string.Equals(element.Attribute("PartName")?.Value, "/" + name, StringComparison.OrdinalIgnoreCase))
            ?? root?.Elements()
                .FirstOrDefault(element => string.Equals(element.Attribute("Extension")?.Value, ending,
                StringComparison.OrdinalIgnoreCase));
        return entry?.Attribute("ContentType")?.Value ?? "application/octet-stream";
    }

    /// <summary>Whether a part is a macro, whatever its name.</summary>
    public bool IsMacro(string name) => (_macros ??= PackageChecks.MacrosOf(this)).Contains(name);

    public static string RelationshipsName(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or "." or ""))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }

    private bool Unpack(ZipArchive archive, FileLocation at, DiagnosticBag diagnostics)
    {
        if (archive.Entries.Count > Limits.Parts)
        {
            diagnostics.Add(TemplateFindings.TemplateUnsafe(at, PackageDanger.TooManyParts, System.IO.Path.GetFileName(Path)));
            return false;
        }

        var total = 0L;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            // The sizes that the directory states may lie; what comes out is counted.
            total += entry.Length;
            if (entry.Length > Limits.PartBytes || total > Limits.TotalBytes
                || (entry.Length > Limits.RatioFrom && entry.Length > entry.CompressedLength * Limits.Ratio)
                || Read(entry) is not { } part)
            {
                diagnostics.Add(TemplateFindings.TemplateUnsafe(at, PackageDanger.TooLarge, entry.FullName));
                return false;
            }
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Split('/').Contains("..") || !_parts.TryAdd(name, part))
            {
                diagnostics.Add(TemplateFindings.TemplateUnsafe(at,
                    name.Split('/').Contains("..") ? PackageDanger.PartOutside : PackageDanger.PartTwice, entry.FullName));
                return false;
            }
            Names.Add(name);
        }
        return true;
    }

    private static byte[]? Read(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        var bytes = new byte[entry.Length];
        var read = 0;
        while (read < bytes.Length && source.Read(bytes, read, bytes.Length - read) is > 0 and var count)
            read += count;
        return read == bytes.Length && source.ReadByte() < 0 ? bytes : null;
    }
}

internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal);
