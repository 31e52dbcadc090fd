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

    public static bool IsOpen(Workspace workspace, string name) => OpenMark.IsOpen(FullPath(workspace, name));

    /// <summary>Another program lets nobody even read it.</summary>
    public static bool IsHeld(Workspace workspace, string name) => UserFile.IsHeld(FullPath(workspace, name));

    private static string FullPath(Workspace workspace, string name) => workspace.FullPath($"{OutputFolder.Name}/{name}");
}
