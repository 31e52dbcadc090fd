using Reporter.Core.Diagnostics;

namespace Reporter.Years.Writing;

/// <summary>What lies under the name of an output already.</summary>
internal static class ExistingOutput
{
    public static bool IsThere(Workspace workspace, string name) => workspace.IsThere($"{OutputFolder.Name}/{name}");

    /// <summary>Null for what is no plain file, is too large, or cannot be read: then nobody knows whether it was edited.</summary>
    public static byte[]? Read(Workspace workspace, string name) =>
        new FileInfo(FullPath(workspace, name)).LinkTarget is null && IsThere(workspace, name)
            ? UserFile.Read(FullPath(workspace, name), new FileLocation(name), new DiagnosticBag())
            : null;

    public static string? HashOf(Workspace workspace, string name) =>
        Read(workspace, name) is { } bytes ? RecordedFile.HashOf(bytes) : null;

    /// <summary>Word and Excel put <c>~$</c> over the first letters of the name, LibreOffice a lock file beside it; what a dead one left
    /// counts too.</summary>
    public static bool IsOpen(Workspace workspace, string name)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        var file = name[folder.Length..];
        var stem = Path.GetFileNameWithoutExtension(file).Length;
        string[] owners = [$"~${file[Math.Clamp(stem - 6, 0, 2)..]}", $"~${file}", $".~lock.{file}#"];
        return IsThere(workspace, name) && owners.Any(owner => IsThere(workspace, folder + owner));
    }

    private static string FullPath(Workspace workspace, string name) => workspace.FullPath($"{OutputFolder.Name}/{name}");
}
