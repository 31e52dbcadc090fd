using System.IO.Compression;
using System.Xml;
using Reporter.Core.Diagnostics;

namespace Reporter.Sheets.Xlsx;

/// <summary>A zip container whose entries are only ever read behind the limits of <see cref="IntakeOptions"/>.</summary>
internal sealed class ZipPackage : IDisposable
{
    private static readonly XmlReaderSettings XmlSettings = Settings(ignoresSpaces: true);

    private static readonly XmlReaderSettings TextSettings = Settings(ignoresSpaces: false);

    private const int SmallPart = 4_000;

    private ZipArchive? _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public ZipPackage(IntakeOptions options)
    {
        Options = options;
        Budget = options.Budget ?? new UnpackBudget(options.MaxTotalBytes);
    }

    public IntakeOptions Options { get; }

    public UnpackBudget Budget { get; }

    /// <summary>The limit that stopped the reading, once <see cref="Refuse"/> was called.</summary>
    public IntakeLimit? Limit { get; private set; }

    /// <summary>The part that is not there, once <see cref="Missing"/> was called.</summary>
    public string? MissingPart { get; private set; }

    /// <summary>Names of parts that stand in the container twice with different content; the last is read.</summary>
    public List<string> Contradictions { get; } = [];

    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Entries whose names differ in letter case at most: whoever unpacks them keeps one and loses the others.</summary>
    public ILookup<string, string> Colliding { get; private set; } = Array.Empty<string>().ToLookup(name => name);

    /// <exception cref="InvalidDataException">The container is broken, or its table of contents alone is too long.</exception>
    public void Open(byte[] bytes)
    {
        // Counted before the framework makes an object of each entry.
        if (ZipNames.TryList(bytes, out var names) && names.Count > Options.MaxParts)
            throw Refuse(IntakeLimit.Parts);
        _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            var name = NameOf(entry);
            if (_entries.TryGetValue(name, out var earlier) && (earlier.Crc32 != entry.Crc32 || earlier.Length != entry.Length))
                Contradictions.Add(name);
            _entries[name] = entry;
        }
        if (_entries.Count < _archive.Entries.Count)
        {
            Colliding = _archive.Entries.GroupBy(entry => NameOf(entry), StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any())
                .SelectMany(same => same.Select(entry => (same.Key, Name: NameOf(entry))))
                .ToLookup(pair => pair.Key, pair => pair.Name, StringComparer.OrdinalIgnoreCase);
        }
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>An XML part, or null when there is none of that name.</summary>
    /// <param name="isText">Spaces between elements are text, as in OpenDocument.</param>
    public XmlReader? Xml(string name, bool isText = false)
    {
        var settings = isText ? TextSettings : XmlSettings;
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        var part = OpenEntry(entry, isBinary: false);
        if (entry.Length is 0 or > SmallPart)
            return XmlReader.Create(part, settings);
        // Of a stream whose length it knows, the XML reader takes buffers of that length and no larger.
        using (part)
        {
            var bytes = new byte[entry.Length];
            var count = part.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (count < bytes.Length || part.ReadByte() >= 0)
                throw new InvalidDataException("The part is not as long as it says.");
            return XmlReader.Create(new MemoryStream(bytes), settings);
        }
    }

    /// <summary>A whole entry of any kind.</summary>
    public byte[] Bytes(string name)
    {
        using var stream = OpenEntry(_entries[name], isBinary: true);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }

    public bool IsEncrypted(string name) => _entries[name].IsEncrypted;

    public void Spend(long bytes)
    {
        if (!Budget.Spend(bytes))
            throw Refuse(IntakeLimit.TotalSize);
    }

    public InvalidDataException Refuse(IntakeLimit limit)
    {
        Limit = limit;
        return new InvalidDataException($"Beyond the limit {limit}.");
    }

    public InvalidDataException Missing(string part)
    {
        MissingPart = part;
        return new InvalidDataException($"No part {part}.");
    }

    /// <summary>Why reading stopped, from what it threw; null for an exception that no file may cause.</summary>
    public Diagnostic? Explain(Exception thrown, FileLocation at) => thrown switch
    {
        not (InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException) => null,
        _ when Limit is { } limit => IntakeFindings.BeyondLimit(at, limit, Options.Of(limit)),
        _ when MissingPart is { } part => IntakeFindings.PartMissing(at, part),
        XmlException when thrown.Message.Contains("DTD", StringComparison.Ordinal) => IntakeFindings.ForbiddenXml(at),
        _ => IntakeFindings.FileDamaged(at),
    };

    public void Dispose() => _archive?.Dispose();

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static XmlReaderSettings Settings(bool ignoresSpaces) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = ignoresSpaces,
        // Programs do write forbidden control characters; the cell's text is cleaned of them.
        CheckCharacters = false,
        CloseInput = true,
    };

    private PartStream OpenEntry(ZipArchiveEntry entry, bool isBinary)
    {
        // What the table of contents admits to is refused before a byte is unpacked; the stream watches what it conceals.
        if (entry.Length > Options.MaxPartBytes)
            throw Refuse(IntakeLimit.PartSize);
        if (entry.Length > Options.FreelyUnpacked && entry.Length > entry.CompressedLength * Options.MaxCompression)
            throw Refuse(IntakeLimit.Compression);
        if (!Budget.Allows(entry.Length))
            throw Refuse(IntakeLimit.TotalSize);
        return new PartStream(entry.Open(), this, entry.CompressedLength, entry.Crc32) { IsBinary = isBinary };
    }
}
