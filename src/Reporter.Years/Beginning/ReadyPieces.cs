using Reporter.Core.Diagnostics;
using Reporter.Core.Names;

namespace Reporter.Years.Beginning;

/// <summary>Sections of a plan file that travel with the program, ready to be put in.</summary>
public static class ReadyPieces
{
    public const string Folder = "ke-hoach";

    /// <summary>The lines of one piece; null with the names that there are.</summary>
    /// <param name="name">As the file is called, or a part of it, with or without marks.</param>
    public static IReadOnlyList<string>? Read(string templateDirectory, string name, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);

        var folder = Path.Combine(templateDirectory, Folder);
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)] : [];
        var key = NameKey.Of(name);
        string KeyOf(string file) => NameKey.Of(Path.GetFileNameWithoutExtension(file));
        var found = files.Where(file => KeyOf(file) == key).ToList();
        if (found.Count == 0 && key.Length > 0)
            found = [.. files.Where(file => KeyOf(file).Contains(key, StringComparison.Ordinal))];
        if (found is not [var only])
        {
            bag.Add(BeginningFindings.PieceUnknown(new FileLocation("--section"), name,
                [.. files.Select(file => Path.GetFileNameWithoutExtension(file))]));
            return null;
        }
        var shown = $"templates/{Folder}/{Path.GetFileName(only)}";
        return UserFile.Read(only, new FileLocation(shown), bag) is { } bytes && TextFile.Decode(shown, bytes, bag) is { } text
            ? ["", .. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')] : null;
    }
}
