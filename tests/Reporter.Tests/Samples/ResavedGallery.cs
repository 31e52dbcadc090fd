using Reporter.Tests.Support;

namespace Reporter.Tests.Samples;

/// <summary>The templates of samples/mau-word, saved again by LibreOffice, with the files beside them.</summary>
public sealed class ResavedGallery : IDisposable
{
    private readonly TempFolder _folder = new();

    public ResavedGallery()
    {
        LibreOffice.Save(Directory.EnumerateFiles(WordGalleryTests.Folder, "*.docx").Order(StringComparer.Ordinal), "docx", _folder.Path);
        foreach (var file in Directory.EnumerateFiles(WordGalleryTests.Folder)
            .Where(file => !File.Exists(Path.Combine(_folder.Path, Path.GetFileName(file)))))
            File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
    }

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();
}
