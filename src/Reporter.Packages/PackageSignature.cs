using System.Text;

namespace Reporter.Packages;

/// <summary>What a file is that should be a package, by its first bytes.</summary>
internal static class PackageSignature
{
    /// <summary>Null for a zip.</summary>
    public static PackageFault? FaultOf(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 512)];
        if (start.StartsWith("PK"u8))
            return null;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? PackageFault.Encrypted : PackageFault.LegacyFormat;
        if (start.StartsWith(@"{\rt"u8))
            return PackageFault.RichText;
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') || text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase)
            ? PackageFault.WebPage
            : PackageFault.NotAPackage;
    }
}
