using System.Security.Cryptography;
using System.Text.Json;

namespace Reporter.Years.Outputs;

/// <summary>
/// ban-ke.json: what the program itself last wrote for people to edit, by SHA-256. A report that no longer matches was edited by somebody.
/// </summary>
public sealed class Manifest
{
    public const string File = "ban-ke.json";

    private const int Version = 1;

    private readonly SortedDictionary<string, string> _outputs = new(StringComparer.Ordinal);

    /// <summary>What is no manifest says of no file that the program wrote it.</summary>
    public static Manifest Read(byte[]? json)
    {
        var manifest = new Manifest();
        try
        {
            var shape = json is null ? null : JsonSerializer.Deserialize(json, JsonText.Readable.ManifestShape);
            foreach (var output in shape?.KetQua ?? [])
            {
                // Whoever edits the list by hand may leave anything out.
                if (output is { Tep: not null, Sha256: not null })
                    manifest._outputs[output.Tep] = output.Sha256;
            }
        }
        catch (JsonException)
        {
            // Nothing is known then, so nothing is written over.
        }
        return manifest;
    }

    public byte[] Write() =>
        JsonSerializer.SerializeToUtf8Bytes(new ManifestShape(Version, [.. _outputs.Select(pair => new ManifestOutput(pair.Key, pair.Value))]), JsonText.Readable.ManifestShape);

    public void Add(string name, ReadOnlySpan<byte> content) => _outputs[name] = Hash(content);

    public bool Knows(string name, ReadOnlySpan<byte> content) => _outputs.TryGetValue(name, out var hash) && hash == Hash(content);

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

public sealed record ManifestShape(int PhienBan, IReadOnlyList<ManifestOutput> KetQua);

public sealed record ManifestOutput(string Tep, string Sha256);
