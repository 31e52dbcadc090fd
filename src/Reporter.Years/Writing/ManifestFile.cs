using System.Text.Json;
using System.Text.Json.Serialization;
using Reporter.Core.Diagnostics;

namespace Reporter.Years.Writing;

/// <summary>ban-ke.json as bytes. Version 1, which held reports only, is read; what is no manifest says of no file that the program wrote
/// it.</summary>
internal static class ManifestFile
{
    /// <summary>Null with a finding when a newer program wrote it: what that one knows must not be lost.</summary>
    public static Manifest? Read(byte[]? json, DiagnosticBag bag)
    {
        if (Shape(json) is not { } shape)
            return Manifest.Empty;
        if (shape.PhienBan > Manifest.Version)
        {
            bag.Add(ProgramFindings.FromNewerProgram(new FileLocation($"{OutputFolder.Name}/{Manifest.File}"), shape.PhienBan,
                Manifest.Version));
            return null;
        }
        return new Manifest { Entries = [.. Entries(shape)], Others = [.. Files(shape.KetQua), .. Files(shape.KetQuaKhac)] };
    }

    public static byte[] Bytes(Manifest manifest) => JsonSerializer.SerializeToUtf8Bytes(
        new ManifestShape
        {
            PhienBan = Manifest.Version,
            Lenh = [.. manifest.Entries.Select(entry => new CommandShape
            {
                Ten = entry.Command,
                ChuongTrinh = entry.Made.Program,
                DauVao = Shapes(entry.Made.Inputs),
                NhatKy = entry.Made.Log is { } log ? new LogShape { Tep = log.Name, SoByte = log.Length, Sha256 = log.Sha256 } : null,
                Mau = Shapes(entry.Made.Templates),
                KetQua = Shapes(entry.Outputs),
            })],
            KetQuaKhac = manifest.Others.Count > 0 ? Shapes(manifest.Others) : null,
        },
        ManifestJson.Readable.ManifestShape);

    // Whoever edits the list by hand may leave anything out.
    private static ManifestShape? Shape(byte[]? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, ManifestJson.Readable.ManifestShape);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<ManifestEntry> Entries(ManifestShape shape) =>
        from entry in shape.Lenh ?? []
        where entry?.Ten is not null
        let log = entry.NhatKy
        select new ManifestEntry(
            entry.Ten ?? "",
            new RunRecord
            {
                Program = entry.ChuongTrinh ?? "",
                Inputs = [.. Files(entry.DauVao)],
                Templates = [.. Files(entry.Mau)],
                Log = log is { Tep: { } tep, Sha256: { } sha256 } ? new RecordedLog(tep, log.SoByte, sha256) : null,
            },
            [.. Files(entry.KetQua)]);

    private static IEnumerable<RecordedFile> Files(IEnumerable<FileShape?>? shapes) =>
        from file in shapes ?? []
        where file is { Tep: not null, Sha256: not null }
        select new RecordedFile(file.Tep ?? "", file.Sha256 ?? "");

    private static IReadOnlyList<FileShape?> Shapes(IReadOnlyList<RecordedFile> files) =>
        [.. files.Select(file => new FileShape { Tep = file.Name, Sha256 = file.Sha256 })];
}

internal sealed record ManifestShape
{
    public int PhienBan { get; init; }

    public IReadOnlyList<CommandShape?>? Lenh { get; init; }

    /// <summary>All that version 1 held.</summary>
    public IReadOnlyList<FileShape?>? KetQua { get; init; }

    public IReadOnlyList<FileShape?>? KetQuaKhac { get; init; }
}

internal sealed record CommandShape
{
    public string? Ten { get; init; }

    public string? ChuongTrinh { get; init; }

    public IReadOnlyList<FileShape?>? DauVao { get; init; }

    public LogShape? NhatKy { get; init; }

    public IReadOnlyList<FileShape?>? Mau { get; init; }

    public IReadOnlyList<FileShape?>? KetQua { get; init; }
}

internal sealed record FileShape
{
    public string? Tep { get; init; }

    public string? Sha256 { get; init; }
}

internal sealed record LogShape
{
    public string? Tep { get; init; }

    public long SoByte { get; init; }

    public string? Sha256 { get; init; }
}

[JsonSerializable(typeof(ManifestShape))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static ManifestJson Readable { get; } = new(JsonStyle.NewOptions());
}
