using Reporter.Core.Diagnostics;
using Reporter.Years;
using Reporter.Years.Beginning;

namespace Reporter.Cli.Output;

/// <summary>The last lines of <c>reporter init</c>: what was written, and the next steps.</summary>
internal static partial class SummaryLine
{
    public static readonly Bilingual NotBegun = new(
        "Chưa ghi tệp nào: sửa những điểm nêu trên rồi chạy lại lệnh này.",
        "Nothing was written: mend what is listed above, then run this command again.");

    public static IReadOnlyList<Bilingual> Begun(string folder, IReadOnlyList<PlacedFile> placed, YearBeginningFiles files)
    {
        var lines = new List<Bilingual>();
        foreach (var file in placed.Where(file => file.Path is not null))
        {
            lines.Add(file.State == PlacedState.Same
                ? new($"Không đổi: {file.Path}", $"Unchanged: {file.Path}")
                : new($"Đã ghi: {file.Path}", $"Written: {file.Path}"));
        }
        var step = 1;
        lines.Add(new("Việc tiếp theo:", "What to do next:"));
        if (files.OpenPlaces > 0)
        {
            var hasCopy = placed.Any(file => file.Wanted == PlanDraftFiles.CommentedName);
            var name = placed.FirstOrDefault(file => file.Wanted == Workspace.PlanFile)?.Path ?? Workspace.PlanFile;
            lines.Add(new(
                $"  {step}. Mở {name} (bằng Notepad){(hasCopy ? " bên cạnh ke-hoach.nhan-xet.docx" : "")}; quyết định {files.OpenPlaces} "
                    + $"chỗ đánh dấu “# ??”.",
                $"  {step}. Open {name} (in Notepad){(hasCopy ? " beside ke-hoach.nhan-xet.docx" : "")} and decide the {files.OpenPlaces} "
                    + $"places marked “# ??”."));
            step++;
        }
        if (files.Proposed > 0)
        {
            lines.Add(new(
                $"  {step}. Mở don-vi.csv (bằng Excel): {files.Proposed} cơ quan còn dấu ?? ở cột ghi_chu; xóa dấu nếu phải báo cáo, xóa "
                    + $"dòng nếu không.",
                $"  {step}. Open don-vi.csv (in Excel): {files.Proposed} agencies are marked ?? in ghi_chu; delete the mark if they "
                    + $"report, the line if not."));
            step++;
        }
        if (files.IsListEmpty)
        {
            lines.Add(new(
                $"  {step}. Lập danh sách đơn vị: reporter init {Quoted(folder)} --province TỈNH, hoặc --units TỆP (xóa don-vi.csv trống "
                    + $"trước).",
                $"  {step}. Make the list of units: reporter init {Quoted(folder)} --province NAME, or --units FILE (delete the empty "
                    + $"don-vi.csv first)."));
            step++;
        }
        lines.Add(new($"  {step}. reporter plan check {Quoted(folder)}, rồi reporter forms {Quoted(folder)}.",
            $"  {step}. reporter plan check {Quoted(folder)}, then reporter forms {Quoted(folder)}."));
        return lines;
    }

    private static string Quoted(string folder) => folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
}
