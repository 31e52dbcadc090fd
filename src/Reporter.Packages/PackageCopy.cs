using System.IO.Compression;
using System.Xml.Linq;

namespace Reporter.Packages;

/// <summary>A package with some parts replaced or added; the others keep their bytes, order and dates.</summary>
public static class PackageCopy
{
    // The first day that a zip can hold.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static ReadOnlySpan<byte> NoLinks =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"u8;

    /// <exception cref="PackageException">A part that is to be kept cannot be read: nothing of a document is lost in silence.</exception>
    /// <param name="dropped">Parts that the copy does not have; null for none.</param>
    public static byte[] With(this SafePackage package, IReadOnlyDictionary<string, byte[]> parts, IReadOnlySet<string>? dropped = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(parts);

        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in package.PartNames.Where(name => dropped?.Contains(name) != true))
            {
                var entry = package.EntryOf(name);
                Write(zip, entry.FullName, entry.LastWriteTime, parts.GetValueOrDefault(name) ?? package.Read(name));
            }
            foreach (var (name, bytes) in parts.Where(part => !package.Has(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal))
                Write(zip, name, NoDate, bytes);
        }
        ZipHost.Settle(memory);
        return memory.ToArray();
    }

    /// <summary>Adds one element to a list of the package (content types, relationships).</summary>
    /// <param name="parts">Parts that are changed already; the list is taken from there if it is among them.</param>
    public static void AppendTo(this SafePackage package, string part, string element, IDictionary<string, byte[]> parts)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(parts);

        var bytes = parts.TryGetValue(part, out var changed) ? changed
            : !package.Has(part) && part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? NoLinks.ToArray()
            : package.Read(part);
        if (GuardedXml.Tree(bytes, part, LoadOptions.SetLineInfo).Root is not { } root || XmlText.Of(bytes) is not { } text)
            throw new PackageException(PackageFault.BrokenXml, part);
        var prefix = text.PrefixOf(root);
        text.InsertLast(root, prefix.Length > 0 ? element.Insert(1, prefix) : element);
        parts[part] = text.Bytes();
    }

    private static void Write(ZipArchive zip, string name, DateTimeOffset date, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = date.Year is >= 1980 and <= 2107 ? date : NoDate;
        using var part = entry.Open();
        part.Write(bytes);
    }
}
