using Reporter.Core.Diagnostics;
using static Reporter.Core.Diagnostics.Finding;
using static Reporter.Core.Diagnostics.Wording;

namespace Reporter.Core.Accounting;

public static class AccountingFindings
{
    private const int MostRanges = 6;

    public static Diagnostic NumbersUnread(CellLocation at, int cells, IReadOnlyList<CellSpan> ranges) => Note("RP3095", at,
        vi: $"Có {Number(cells)} ô số không nằm dưới tên chỉ tiêu nào của kế hoạch (dòng cộng, số ghi ngoài bảng…) nên không được đọc: "
            + $"{RangesOf(ranges)}.",
        en: $"{Number(cells)} cells with numbers stand under no indicator of the plan (sums, numbers outside a table…) and were not read: "
            + $"{RangesOf(ranges)}.")
        .Advise(
            vi: "Xem qua các ô đó; nếu là số liệu phải nộp, ghi tên chỉ tiêu vào đầu dòng hoặc đầu cột.",
            en: "Look at them; if they are figures that were asked for, write the indicator's name at the head of the row or column.");

    public static Diagnostic CountingFailed(FileLocation at, string exception) => Query("RP3096", at,
        vi: $"Đếm các ô số của tệp này gặp lỗi mà chương trình không lường trước ({exception}), nên không nói được còn ô nào chưa đọc; số "
            + "liệu đã đọc vẫn được tính.",
        en: $"Counting the numbers of this file met with a fault that was not foreseen ({exception}), so which of them were not read "
            + "cannot be said; what was read counts.")
        .Advise(
            vi: "Xem lại các ô số của tệp; hãy gửi tệp này cho người phụ trách chương trình.",
            en: "Look at the file's numbers; please send it to whoever looks after the program.");

    public static Diagnostic FormNumbers(CellLocation at, int cells, IReadOnlyList<CellSpan> ranges) => Note("RP3097", at,
        vi: $"Có {Number(cells)} ô số chỉ đánh số dòng, số cột hoặc cộng các đơn vị, nên không được đọc: {RangesOf(ranges)}.",
        en: $"{Number(cells)} cells with numbers only count rows or columns or add up units, and were not read: {RangesOf(ranges)}.");

    private static string RangesOf(IReadOnlyList<CellSpan> ranges) =>
        string.Join(", ", ranges.Take(MostRanges).Select(CellRuns.TextOf))
        + (ranges.Count > MostRanges ? "…" : "");
}
