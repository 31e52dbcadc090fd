using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>
/// A zip of parts, opened under limits: nothing outside the file is ever followed, no part grows beyond what it declares, no XML
/// brings a document type. Part names have no leading slash: <c>word/document.xml</c>.
/// </summary>
public sealed class SafePackage
{
    private const int SmallPart = 4_000;

    private readonly PackageLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly HashSet<ZipArchiveEntry> _paid = [];

    // The archive stays open as long as the package lives; both are memory only, so nothing leaks.
    private SafePackage(ZipArchive archive, PackageLimits limits, UnpackBudget? budget)
    {
        _limits = limits;
        Budget = budget ?? new UnpackBudget(limits.TotalBytes);
        _entries = new Dictionary<string, ZipArchiveEntry>(archive.Entries.Count, StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(archive.Entries.Count);
        var contradictions = new List<string>();
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            var name = PartName.Normal(entry.FullName);
            if (!_entries.TryGetValue(name, out var earlier))
                names.Add(name);
            else if (earlier.Crc32 != entry.Crc32 || earlier.Length != entry.Length)
                contradictions.Add(name);
            HasOneTwice |= earlier is not null;
            _entries[name] = entry;
        }
        (PartNames, Contradictions, Archive) = (names, contradictions, archive);
    }

    /// <summary>The parts in the order of the file.</summary>
    public IReadOnlyList<string> PartNames { get; }

    /// <summary>Names of parts that stand in the package twice with different content; the last is read.</summary>
    public IReadOnlyList<string> Contradictions { get; }

    /// <summary>What may still be unpacked.</summary>
    public UnpackBudget Budget { get; }

    internal ZipArchive Archive { get; }

    private bool HasOneTwice { get; }

    /// <summary>Opens whatever is a zip, for somebody who reads single parts of it.</summary>
    /// <exception cref="PackageException">It is none, or has too many parts.</exception>
    public static SafePackage Open(ReadOnlyMemory<byte> bytes, PackageLimits limits, UnpackBudget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(limits);

        if (PackageSignature.FaultOf(bytes.Span) is { } wrongKind)
            throw new PackageException(wrongKind);
        // Counted before the framework makes an object of each entry.
        if (ZipNames.TryList(bytes.Span, out var names) && names.Count > limits.Parts)
            throw new PackageException(PackageFault.TooManyParts);
        try
        {
            var archive = new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read);
            return archive.Entries.Count <= limits.Parts ? new SafePackage(archive, limits, budget)
                : throw new PackageException(PackageFault.TooManyParts);
        }
        catch (InvalidDataException)
        {
            throw new PackageException(PackageFault.NotAPackage);
        }
    }

    /// <summary>Opens a document that may be written again: one with a part that stands there twice, or leads out, is refused.</summary>
    public static bool TryOpen(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SafePackage? package,
        [NotNullWhen(false)] out PackageException? fault)
    {
        package = null;
        fault = null;
        try
        {
            var opened = Open(bytes, PackageLimits.Default);
            if (opened.PartNames.FirstOrDefault(PartName.LeadsOut) is { } outside)
                throw new PackageException(PackageFault.PartOutside, outside);
            if (opened.HasOneTwice)
                throw new PackageException(PackageFault.PartTwice, opened.Colliding().First().Key);
            package = opened;
        }
        catch (PackageException wrong)
        {
            fault = wrong;
        }
        return package is not null;
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Names that differ in letter case at most: whoever unpacks the zip keeps one of them and loses the others.</summary>
    public ILookup<string, string> Colliding() =>
        !HasOneTwice ? Array.Empty<string>().ToLookup(name => name)
        : Archive.Entries.Select(entry => PartName.Normal(entry.FullName))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any())
            .SelectMany(same => same.Select(name => (same.Key, Name: name)))
            .ToLookup(pair => pair.Key, pair => pair.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="PackageException">It is missing, damaged, or larger than it may be.</exception>
    public byte[] Read(string part)
    {
        var entry = _entries.GetValueOrDefault(part) ?? throw new PackageException(PackageFault.PartMissing, part);
        using var stream = Unpacked(entry, part, PartName.IsXml(part));
        return Whole(stream, entry, part);
    }

    /// <summary>As <see cref="Read"/>; false where that throws.</summary>
    public bool TryRead(string part, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out PackageException? fault)
    {
        bytes = null;
        fault = null;
        try
        {
            bytes = Read(part);
        }
        catch (PackageException wrong)
        {
            fault = wrong;
        }
        return bytes is not null;
    }

    /// <summary>A part as a tree; false when it cannot be had.</summary>
    public bool TryReadXml(string part, LoadOptions options, [NotNullWhen(true)] out XDocument? xml,
        [NotNullWhen(false)] out PackageException? fault)
    {
        xml = null;
        fault = null;
        try
        {
            xml = GuardedXml.Tree(Read(part), part, options);
        }
        catch (PackageException wrong)
        {
            fault = wrong;
        }
        return xml is not null;
    }

    /// <summary>An XML part to be read forward, however long it is; null when there is none of that name.</summary>
    /// <param name="isText">Spaces between elements are text, as in OpenDocument.</param>
    /// <exception cref="PackageException">Also while it is read.</exception>
    public XmlReader? Stream(string part, bool isText = false)
    {
        if (!_entries.TryGetValue(part, out var entry))
            return null;
        var stream = Unpacked(entry, part, isXml: true);
        if (entry.Length is 0 or > SmallPart)
            return GuardedXml.Stream(stream, isText);
        // Of a stream whose length it knows, the XML reader takes buffers of that length and no larger.
        using (stream)
            return GuardedXml.Stream(new MemoryStream(Whole(stream, entry, part)), isText);
    }

    /// <summary>Where a part points; the package itself when the name is empty.</summary>
    /// <exception cref="PackageException">The list of its links cannot be read.</exception>
    public IReadOnlyList<PackageLink> LinksOf(string part)
    {
        var links = new List<PackageLink>();
        using var xml = Stream(PartName.RelationshipsOf(part));
        try
        {
            while (xml is not null && xml.Read())
            {
                if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                    continue;
                var target = xml.GetAttribute("Target") ?? "";
                var isExternal = string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                links.Add(new PackageLink(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "",
                    isExternal ? target : PartName.Resolve(part, target), isExternal));
            }
        }
        catch (XmlException wrong)
        {
            throw new PackageException(GuardedXml.FaultOf(wrong), PartName.RelationshipsOf(part));
        }
        return links;
    }

    internal ZipArchiveEntry EntryOf(string part) => _entries[part];

    // A part is paid for once, however often it is read.
    private PartStream Unpacked(ZipArchiveEntry entry, string part, bool isXml) =>
        new(entry, part, _limits, _paid.Add(entry) ? Budget : null, isXml);

    private static byte[] Whole(PartStream stream, ZipArchiveEntry entry, string part)
    {
        var bytes = new byte[entry.Length];
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length && stream.ReadByte() < 0 ? bytes
            : throw new PackageException(PackageFault.PartDamaged, part);
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array
            ? new MemoryStream(array, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
