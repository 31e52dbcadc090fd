using Reporter.Core.Diagnostics;
using Reporter.Packages;

namespace Reporter.Years.Outputs;

/// <summary>The bytes of what units sent, once more, also of a file within a zip; never written to.</summary>
internal sealed class SentFiles(Workspace workspace)
{
    private readonly Lock _lock = new();
    private (string Path, SafePackage? Zip) _open = ("", null);

    /// <summary>Null where it is gone or cannot be read any more.</summary>
    public byte[]? Read(string path)
    {
        if (workspace.Has(path))
            return workspace.Read(path, new DiagnosticBag());
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (!workspace.Has(path[..end]))
                continue;
            // Files of one zip follow each other; a zip gives one at a time.
            lock (_lock)
            {
                if (_open.Path != path[..end])
                    _open = (path[..end], OpenZip(path[..end]));
                return _open.Zip?.TryRead(path[(end + 1)..], out var bytes, out _) == true ? bytes : null;
            }
        }
        return null;
    }

    private SafePackage? OpenZip(string path)
    {
        try
        {
            return workspace.Read(path, new DiagnosticBag()) is { } bytes ? SafePackage.Open(bytes, PackageLimits.Default) : null;
        }
        catch (PackageException)
        {
            return null;
        }
    }
}
