using System.Security.Cryptography;

namespace Reporter.Release;

/// <summary>SHA256SUMS.txt, as <c>sha256sum -c</c> reads it and a person compares with what <c>certutil</c> prints.</summary>
internal static class Checksums
{
    public static void Write(string folder, IReadOnlyList<FileInfo> archives) =>
        File.WriteAllText(Path.Combine(folder, "SHA256SUMS.txt"), string.Concat(archives
            .OrderBy(archive => archive.Name, StringComparer.Ordinal)
            .Select(archive => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive.FullName)))}  {archive.Name}\n")));
}
