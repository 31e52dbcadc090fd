using Reporter.Core.Diagnostics;
using Reporter.Core.Documents;
using Reporter.Sheets.WordTables;

namespace Reporter.Sheets;

/// <summary>From the bytes of a Word or text file to its paragraphs and tables, or to one finding that says why not.</summary>
public static class DocumentReader
{
    /// <param name="word">The same as a Word file: the bytes themselves, or a document made of the lines of a text file.</param>
    /// <returns>Null when nothing could be read; the reason is in the bag.</returns>
    public static OfficeDocument? Read(string path, byte[] bytes, DiagnosticBag diagnostics, out byte[] word)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(diagnostics);

        word = bytes;
        var (at, kind) = (new FileLocation(path), FileKind.Of(bytes));
        if (string.IsNullOrWhiteSpace(path) || bytes.Length == 0)
            diagnostics.Add(IntakeFindings.NothingInIt(at));
        else if (bytes.LongLength > IntakeOptions.Default.Package.FileBytes)
            diagnostics.Add(IntakeFindings.BeyondLimit(at, IntakeLimit.FileSize, IntakeOptions.Default.Of(IntakeLimit.FileSize)));
        else if (kind.Content == ContentKind.Password)
            diagnostics.Add(IntakeFindings.PasswordProtected(at));
        else if (kind.Content == ContentKind.Docx)
            return WordReader.ReadText(path, bytes, IntakeOptions.Default, diagnostics);
        else if (kind.Content == ContentKind.Text && TextDecoder.ToUtf8(path, bytes, IntakeOptions.Default, diagnostics) is { } utf8)
            return WordReader.ReadText(path, word = TextAsWord.Of(utf8.Span), IntakeOptions.Default, diagnostics);
        else if (kind.Content != ContentKind.Text)
            diagnostics.Add(IntakeFindings.NotADocument(at, kind.Foreign));
        return null;
    }
}
