using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>
/// An office file as its parts, opened under limits: nothing outside the file is ever followed, no part grows beyond
/// what it declares, no XML brings a document type. Part names have no leading slash: <c>word/document.xml</c>.
/// </summary>
public sealed class SafePackage
{
    private readonly PackageLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private long _unpacked;

    private SafePackage(Dictionary<string, ZipArchiveEntry> entries, PackageLimits limits)
    {
        _entries = entries;
        _limits = limits;
        PartNames = [.. entries.Values.Select(entry => Normal(entry.FullName))];
    }

    /// <summary>The parts in the order of the file.</summary>
    public IReadOnlyList<string> PartNames { get; }

    public static bool TryOpen(byte[] bytes, [NotNullWhen(true)] out SafePackage? package, out PackageFault fault) =>
        TryOpen(bytes, PackageLimits.Default, out package, out fault);

    public static bool TryOpen(byte[] bytes, PackageLimits limits, [NotNullWhen(true)] out SafePackage? package, out PackageFault fault)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(limits);

        package = null;
        if (FaultOfSignature(bytes) is { } wrongKind)
        {
            fault = wrongKind;
            return false;
        }

        Dictionary<string, ZipArchiveEntry> entries;
        try
        {
            // The archive stays open as long as the package lives; both are memory only, so nothing leaks.
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (FaultOfDirectory(archive, limits, out entries) is { } bad)
            {
                fault = bad;
                return false;
            }
        }
        catch (InvalidDataException)
        {
            fault = PackageFault.NotAPackage;
            return false;
        }

        package = new SafePackage(entries, limits);
        fault = default;
        return true;
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>When the part was last written, as its archive says; kept when a package is written anew.</summary>
    public DateTimeOffset? WrittenAt(string part) => _entries.TryGetValue(part, out var entry) ? entry.LastWriteTime : null;

    /// <summary>The bytes of a part. False when it is missing, broken, or larger than it may be.</summary>
    public bool TryRead(string part, [NotNullWhen(true)] out byte[]? bytes, out PackageFault fault)
    {
        bytes = null;
        fault = PackageFault.PartMissing;
        if (!_entries.TryGetValue(part, out var entry))
            return false;

        try
        {
            using var packed = entry.Open();
            using var memory = new MemoryStream((int)Math.Min(entry.Length, 1 << 20));
            var buffer = new byte[81_920];
            for (int count; (count = packed.Read(buffer)) > 0;)
            {
                _unpacked += count;
                fault = PackageFault.TooLarge;
                // The directory of a bomb may lie, so what is counted is what really comes out.
                if (memory.Length + count > entry.Length || _unpacked > _limits.TotalBytes * 4)
                    return false;
                memory.Write(buffer, 0, count);
            }
            bytes = memory.ToArray();
            return true;
        }
        catch (InvalidDataException)
        {
            fault = PackageFault.NotAPackage;
            return false;
        }
    }

    /// <summary>A part as a tree. White space is kept: in Word it is text.</summary>
    public bool TryReadXml(string part, LoadOptions options, [NotNullWhen(true)] out XDocument? xml, out PackageFault fault)
    {
        xml = null;
        if (!TryRead(part, out var bytes, out fault))
            return false;

        try
        {
            using var reader = Reader(bytes);
            xml = XDocument.Load(reader, options);
            return true;
        }
        catch (XmlException)
        {
            fault = PackageFault.BrokenXml;
            return false;
        }
    }

    /// <summary>A reader that refuses document types and bottomless nesting, and resolves nothing.</summary>
    public static XmlReader Reader(byte[] xml) =>
        new ShallowReader(XmlReader.Create(new MemoryStream(xml, writable: false), Settings()), DeepestElement);

    public static XmlReader Reader(TextReader xml) => new ShallowReader(XmlReader.Create(xml, Settings()), DeepestElement);

    private const int DeepestElement = 400;

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_024,
    };

    /// <summary>Where a part points: targets inside the package by part name, external ones only as text.</summary>
    public IReadOnlyList<PackageLink> LinksOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        if (!TryReadXml($"{part[..slash]}_rels/{part[slash..]}.rels", LoadOptions.None, out var xml, out _))
            return [];

        return
        [
            .. from link in xml.Root?.Elements() ?? []
               let target = link.Attribute("Target")?.Value ?? ""
               let outside = string.Equals(link.Attribute("TargetMode")?.Value, "External", StringComparison.OrdinalIgnoreCase)
               let type = link.Attribute("Type")?.Value ?? ""
               select new PackageLink(
                   link.Attribute("Id")?.Value ?? "",
                   type[(type.LastIndexOf('/') + 1)..],
                   outside ? target : Resolve(part[..slash], target),
                   outside),
        ];
    }

    /// <summary>The package with some parts replaced or added; the others keep their bytes, order and dates.</summary>
    public byte[] With(IReadOnlyDictionary<string, byte[]> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);

        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in PartNames)
                Write(zip, _entries[name].FullName, _entries[name].LastWriteTime,
                    parts.TryGetValue(name, out var replaced) ? replaced : TryRead(name, out var kept, out _) ? kept : []);
            foreach (var (name, bytes) in parts.Where(part => !Has(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal))
                Write(zip, name, NoDate, bytes);
        }
        return memory.ToArray();
    }

    // The first day that a zip can hold.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static void Write(ZipArchive zip, string name, DateTimeOffset date, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = date.Year is >= 1980 and <= 2107 ? date : NoDate;
        using var part = entry.Open();
        part.Write(bytes);
    }

    private static PackageFault? FaultOfSignature(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes.AsSpan(0, Math.Min(bytes.Length, 512));
        if (start.StartsWith("PK"u8))
            return null;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? PackageFault.Encrypted
                : PackageFault.LegacyFormat;
        if (start.StartsWith(@"{\rt"u8))
            return PackageFault.RichText;
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') || text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase)
            ? PackageFault.WebPage
            : PackageFault.NotAPackage;
    }

    private static PackageFault? FaultOfDirectory(ZipArchive archive, PackageLimits limits, out Dictionary<string, ZipArchiveEntry> entries)
    {
        // Part names are compared without case, as the packaging standard asks.
        entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        if (archive.Entries.Count > limits.Parts)
            return PackageFault.TooManyParts;

        var total = 0L;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            total += entry.Length;
            if (entry.Length > limits.PartBytes || total > limits.TotalBytes)
                return PackageFault.TooLarge;
            if (entry.Length > limits.RatioFrom && entry.Length > entry.CompressedLength * limits.Ratio)
                return PackageFault.SuspiciousCompression;

            var name = Normal(entry.FullName);
            if (name.Split('/').Contains("..") || !entries.TryAdd(name, entry))
                return PackageFault.BadPartName;
        }
        return null;
    }

    // Some libraries write backslashes or a leading slash; Office reads both.
    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
