using Reporter.Core.Diagnostics;
using Reporter.Core.Drafting.Forms;
using Reporter.Sheets;

namespace Reporter.Years.Beginning;

/// <summary>An official form read into figures, and its copy with tags in its cells.</summary>
public sealed record FormFiles(FormDraft Draft, string Name, byte[] Tagged)
{
    public const string Folder = "bieu-mau";

    /// <summary>Null when nothing could be drawn; the reason is in the bag.</summary>
    public static FormFiles? Read(string path, string shownAs, IEnumerable<string> taken, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(shownAs);
        ArgumentNullException.ThrowIfNull(bag);

        var at = new FileLocation(shownAs.Replace('\\', '/'));
        if (UserFile.Read(path, at, bag) is not { } bytes)
            return null;
        var found = new DiagnosticBag();
        var workbook = WorkbookReader.Read(at.Path, bytes, IntakeOptions.Default, found);
        foreach (var each in found.Where(each => each.Severity == Severity.Error))
            bag.Add(each);
        if (workbook is null)
            return null;
        if (!OfficialForm.TryOpen(bytes, out var form))
        {
            bag.Add(FormFindings.NotXlsx(at));
            return null;
        }
        if (form.HasPictures)
            bag.Add(FormFindings.NotTaken(at, Parts.Pictures));
        if (form.HasPivots)
            bag.Add(FormFindings.NotTaken(at, Parts.Pivots));
        if (FormDrafter.Draft(workbook, form.Formulas, taken, bag) is not { } draft)
            return null;
        var copy = form.With([.. draft.Tags.Select(tag => new FormCellText(tag.Sheet, tag.Row, tag.Column, tag.Text, tag.IsSpareRow))]);
        return new FormFiles(draft, $"{Folder}/{Path.GetFileNameWithoutExtension(shownAs)}.xlsx", copy);
    }

    private static class Parts
    {
        public static readonly Bilingual Pictures = new("hình vẽ, ảnh", "pictures");

        public static readonly Bilingual Pivots = new("bảng tổng hợp PivotTable", "a pivot table");
    }
}
