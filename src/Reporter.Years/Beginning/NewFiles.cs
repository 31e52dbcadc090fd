using Reporter.Core.Diagnostics;

namespace Reporter.Years.Beginning;

/// <summary>Writes what begins a year, and never over anything: what lies under a name already stays, and the new one is “X (2)”.</summary>
public static class NewFiles
{
    private const int MostBeside = 999;

    public static IReadOnlyList<PlacedFile> Write(string folder, IReadOnlyList<NewFile> files, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bag);

        return [.. files.Select(file => Write(folder, file, bag))];
    }

    private static PlacedFile Write(string folder, NewFile file, DiagnosticBag bag)
    {
        try
        {
            foreach (var name in Names(file.Name))
            {
                var path = Path.Combine(folder, name);
                if (File.Exists(path) && UserFile.Read(path, new FileLocation(name), new DiagnosticBag()) is { } there
                    && there.AsSpan().SequenceEqual(file.Content.Span))
                    return new PlacedFile(file.Name, name, PlacedState.Same);
                if ((new FileInfo(path) is { Exists: false, LinkTarget: null } && !Directory.Exists(path)) || IsTakenOver(path, file))
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
                    WholeFile.Write(path, WholeFile.Of(file.Content));
                    if (name == file.Name)
                        return new PlacedFile(file.Name, name, PlacedState.Written);
                    bag.Add(BeginningFindings.Kept(new FileLocation(file.Name), name));
                    return new PlacedFile(file.Name, name, PlacedState.Beside);
                }
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The folder cannot be written to.
        }
        bag.Add(BeginningFindings.NotWritten(new FileLocation(file.Name)));
        return new PlacedFile(file.Name, null, PlacedState.Failed);
    }

    private static bool IsTakenOver(string path, NewFile file) => file.Replaces is { } old && new FileInfo(path).LinkTarget is null
        && UserFile.Read(path, new FileLocation(file.Name), new DiagnosticBag()) is { } there && there.AsSpan().SequenceEqual(old);

    private static IEnumerable<string> Names(string name)
    {
        var ending = Path.GetExtension(name);
        // “ke-hoach.nhan-xet.docx” is one ending to the eye.
        if (name.EndsWith(".nhan-xet.docx", StringComparison.Ordinal))
            ending = ".nhan-xet.docx";
        return Enumerable.Range(1, MostBeside).Select(number => number == 1 ? name : $"{name[..^ending.Length]} ({number}){ending}");
    }
}
