using System.Xml;
using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Sheets.Xlsx;

namespace Reporter.Sheets;

/// <summary>Opens a zip that somebody attached: each file in it is read as if it had been sent alone. Nothing is written to disk.</summary>
internal static class Attachments
{
    public static IReadOnlyList<Workbook> Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var workbooks = new List<Workbook>();
        using var zip = new ZipPackage(options);
        try
        {
            zip.Open(bytes);
            // All files of one zip share what one workbook may unpack to.
            var shared = options with { IsInsideZip = true, Budget = zip.Budget };
            foreach (var entry in zip.Names.Where(name => !name.EndsWith('/') && !WorkbookReader.IsLitter(name))
                .Order(StringComparer.Ordinal))
            {
                // What cannot be read was sent all the same: its name may tell by whom.
                var file = $"{path}/{entry}";
                workbooks.Add(ReadEntry(zip, entry, file, shared, diagnostics) ?? new Workbook(file, []));
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            var at = new FileLocation(path);
            diagnostics.Add(zip.Limit is { } limit ? IntakeFindings.BeyondLimit(at, limit, options.Of(limit))
                : IntakeFindings.FileDamaged(at));
            return [];
        }
        if (workbooks.Count == 0
            && !diagnostics.Any(diagnostic => diagnostic.Location.Path.StartsWith(path + "/", StringComparison.Ordinal)))
            diagnostics.Add(IntakeFindings.NothingInIt(new FileLocation(path)));
        return workbooks;
    }

    private static Workbook? ReadEntry(ZipPackage zip, string entry, string path, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        if (zip.Colliding.Contains(entry))
            diagnostics.Add(IntakeFindings.EntriesOfOneName(at, [.. zip.Colliding[entry]]));
        else if (entry.Split('/').Contains("..") || entry.Contains(':', StringComparison.Ordinal))
            diagnostics.Add(IntakeFindings.AttachmentNameUnsafe(at));
        else if (zip.IsEncrypted(entry))
            diagnostics.Add(IntakeFindings.PasswordProtected(at));
        else
            return Bytes(zip, entry) is { } bytes ? WorkbookReader.Read(path, bytes, options, diagnostics) : Damaged(at, diagnostics);
        return null;
    }

    // One damaged entry is that entry's finding; a limit holds for all of the archive.
    private static byte[]? Bytes(ZipPackage zip, string entry)
    {
        try
        {
            return zip.Bytes(entry);
        }
        catch (InvalidDataException) when (zip.Limit is null)
        {
            return null;
        }
    }

    private static Workbook? Damaged(FileLocation at, DiagnosticBag diagnostics)
    {
        diagnostics.Add(IntakeFindings.FileDamaged(at));
        return null;
    }
}
