using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Reporter.Core.Matching;
using Reporter.Core.Sheets;
using Reporter.Tests.Support;

namespace Reporter.Tests.Core.Matching;

public sealed class SubmissionMatcherTests
{
    private static readonly string[] Words =
    [
        "", "", "", "Mã", "Chỉ tiêu", "Số liệu", "Kết quả", "Giải trình", "Đơn vị", "Đơn vị tính", "STT", "Ngày", "Nội dung",
            "Số người tham dự", "so_cuoc", "so_luot", "Số cuộc",
        "Số lượt người tham dự", "Kết quả chủ yếu", "ICCPR", "Công ước đã tuyên truyền", "x", "3", "40", "05/4/2024", "xã Bắc Xa",
            "Đình Lập", "xã Kiên Mộc", "Tổng cộng", "II.1",
        "III. Kinh phí thực hiện", "Danh mục hội nghị", "Đơn vị báo cáo: xã Bắc Xa", "Đơn vị báo cáo", "Lần gửi: 2", "Kỳ báo cáo",
            "Người lập biểu", "Không phát sinh", " ", "\0empty", "(1)", "(2)", "…", "lạ",
    ];

    private static Arbitrary<Workbook> Books => (
        from path in Gen.Elements("xa-bac-xa.csv", "dinh-lap.csv", "a/xa-kien-moc-lan-2.csv", "x.csv")
        from rows in Gen.Choose(0, 14)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Words), 6), rows)
        from gap in Gen.Choose(1, 3)
        from merged in Gen.ListOf(Ranges, 3)
        from isHidden in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Workbook("bao-cao-nop/" + path,
        [
            new Sheet("bao-cao-nop/" + path, "1",
                [.. cells.Select((texts, i) => new SheetRow((i * gap) + 1, [.. texts.Select(Cell)]))
                .Where(row => row.Cells.Any(cell => !cell.IsBlank))])
            {
                IsHidden = isHidden,
                Merged = [.. merged],
            },
        ])).ToArbitrary();

    private static Gen<CellRange> Ranges =>
        from row in Gen.Choose(1, 14)
        from column in Gen.Choose(1, 6)
        from height in Gen.Choose(0, 3)
        from width in Gen.Choose(0, 3)
        select new CellRange(row, column, row + height, column + width);

    [Slow]
    [Property(MaxTest = 200)]
    public Property Whatever_a_sheet_holds_every_answer_is_the_cell_that_it_points_at() => Prop.ForAll(Books, book =>
        MatchingPlan.Match(book).Submissions.All(submission =>
            submission.Answers.All(answer => answer.Marks.Count > 0 || IsAt(book, answer))
            && submission.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)
                .All(answer => IsAt(book, answer) || IsMerged(book, answer))));

    [Slow]
    [Property(MaxTest = 80)]
    public Property The_order_of_files_changes_nothing() => Prop.ForAll(Books, Books, (one, other) =>
    {
        if (one.Path == other.Path)
            return true;
        var (forth, back) = (MatchingPlan.Match(one, other), MatchingPlan.Match(other, one));
        return forth.Findings.SequenceEqual(back.Findings)
            && forth.Submissions.Select(MatchingPlan.Show).SequenceEqual(back.Submissions.Select(MatchingPlan.Show));
    });

    private static bool IsAt(Workbook book, Answer answer) =>
        (book.Sheets[0].Rows.FirstOrDefault(row => row.Number == answer.At.Row)?[answer.At.Column] ?? Cells.Blank) is var cell
        && (cell == answer.Cell || cell.Text.EndsWith(answer.Cell.Text, StringComparison.Ordinal));

    // A text merged over several rows is the answer of each of them.
    private static bool IsMerged(Workbook book, Answer answer) =>
        book.Sheets[0].Merged.Any(range => range.FirstRow <= answer.At.Row && answer.At.Row <= range.LastRow
            && range.FirstColumn <= answer.At.Column && answer.At.Column <= range.LastColumn);

    private static Cell Cell(string text) =>
        text.Length == 0 ? Cells.Blank : text == "\0empty" ? new Cell(CellKind.Text, "") : text is "3" or "40"
            ? new Cell(CellKind.Number, text) { Number = text == "3" ? 3 : 40 } : new Cell(CellKind.Text, text);

    private static class Cells
    {
        public static readonly Cell Blank = Reporter.Core.Sheets.Cell.Blank;
    }
}
