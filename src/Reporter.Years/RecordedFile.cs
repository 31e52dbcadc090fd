using System.Security.Cryptography;

namespace Reporter.Years;

/// <summary>A file's name, with <c>/</c>, and its content's SHA-256 in lower-case hexadecimal.</summary>
public sealed record RecordedFile(string Name, string Sha256)
{
    public static RecordedFile Of(string name, ReadOnlySpan<byte> content) => new(name, HashOf(content));

    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>From what a run was made.</summary>
public sealed record RunRecord
{
    /// <summary>The program's version.</summary>
    public required string Program { get; init; }

    /// <summary>Plan, units, submissions, last year's figures: what was read of the year's folder, below it.</summary>
    public IReadOnlyList<RecordedFile> Inputs { get; init; } = [];

    public IReadOnlyList<RecordedFile> Templates { get; init; } = [];

    /// <summary>The arrival log after the run's own lines: what is appended later is no difference.</summary>
    public RecordedLog? Log { get; init; }
}

/// <summary>The arrival log by its length in bytes and the hash of so many.</summary>
public sealed record RecordedLog(string Name, long Length, string Sha256);
