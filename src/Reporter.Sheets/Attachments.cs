using Reporter.Core.Diagnostics;
using Reporter.Core.Sheets;
using Reporter.Core.Unicode;
using Reporter.Packages;

namespace Reporter.Sheets;

/// <summary>Opens a zip that somebody attached: each file in it is read as if it had been sent alone. Nothing is written to disk.</summary>
internal static class Attachments
{
    public static IReadOnlyList<Workbook> Read(string path, byte[] bytes, IntakeOptions options, DiagnosticBag diagnostics)
    {
        var workbooks = new List<Workbook>();
        try
        {
            var zip = SafePackage.Open(bytes, options.Package);
            var colliding = zip.Colliding();
            var unpacked = zip.PartNames.ToLookup(UnpackedName, StringComparer.OrdinalIgnoreCase);
            // All files of one zip share what one workbook may unpack to.
            var shared = options with { IsInsideZip = true, Budget = zip.Budget };
            foreach (var entry in zip.PartNames.Where(name => !WorkbookReader.IsLitter(name))
                .Order(StringComparer.Ordinal))
            {
                // What cannot be read was sent all the same: its name may tell by whom.
                var file = $"{path}/{entry}";
                var same = colliding.Contains(entry) ? colliding[entry] : unpacked[UnpackedName(entry)];
                workbooks.Add(ReadEntry(zip, same, entry, file, shared, diagnostics) ?? new Workbook(file, []));
            }
        }
        catch (Exception e) when (BrokenFile.Explain(e, new FileLocation(path), options) is { } reason)
        {
            diagnostics.Add(reason);
            return [];
        }
        if (workbooks.Count == 0
            && !diagnostics.Any(diagnostic => diagnostic.Location.Path.StartsWith(path + "/", StringComparison.Ordinal)))
            diagnostics.Add(IntakeFindings.NothingInIt(new FileLocation(path)));
        return workbooks;
    }

    private static Workbook? ReadEntry(SafePackage zip, IEnumerable<string> ofThatName, string entry, string path,
        IntakeOptions options, DiagnosticBag diagnostics)
    {
        var at = new FileLocation(path);
        if (ofThatName.Skip(1).Any())
            diagnostics.Add(IntakeFindings.EntriesOfOneName(at, [.. ofThatName]));
        else if (entry.Split('/').Contains("..") || entry.Contains(':', StringComparison.Ordinal))
            diagnostics.Add(IntakeFindings.AttachmentNameUnsafe(at));
        else if (zip.TryRead(entry, out var bytes, out var fault))
            return WorkbookReader.Read(path, bytes, options, diagnostics);
        else
            // One damaged entry is that entry's finding; a limit holds for all of the archive.
            diagnostics.Add(fault.Fault is PackageFault.PartDamaged or PackageFault.Encrypted
                && BrokenFile.Explain(fault, at, options) is { } reason ? reason : throw fault);
        return null;
    }

    // Unpacked, these are one file: names that differ by “./”, by blanks and full stops at the end of a step (Windows drops them), or by
    // how their letters are composed.
    private static string UnpackedName(string entry) => string.Join('/', entry.Split('/').Where(step => step is not ("" or "."))
        .Select(step => UnicodeForms.Composed(step).TrimEnd(' ', '.')));
}
