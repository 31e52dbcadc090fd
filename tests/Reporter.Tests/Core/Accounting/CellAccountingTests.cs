using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Reporter.Core.Accounting;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Sheets;
using Reporter.Core.Validation;
using Reporter.Tests.Core.Matching;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Accounting;

public sealed class CellAccountingTests
{
    private static readonly string[] Words =
    [
        "", "", "", "STT", "Chỉ tiêu", "Số liệu", "Đơn vị", "Đơn vị tính", "Ngày", "Nội dung", "Số người tham dự", "so_cuoc", "so_luot",
            "Số cuộc", "Trong đó: nữ", "- Nam", "Số lượt người tham dự",
        "x", "3", "40", "1.234", "2,000", "1,234.5", "15,5", "05/4/2024", "xã Bắc Xa", "xã Kiên Mộc", "Tổng cộng", "II.1",
            "III. Kinh phí thực hiện", "Danh mục hội nghị", "Tổng kinh phí",
        "Tổng kinh phí (nghìn đồng)", "(nghìn đồng)", "Đơn vị báo cáo: xã Bắc Xa", "Người lập biểu", "Không phát sinh", "(1)", "-1", "2024",
            "lạ", "nghìn lượt người",
    ];

    private static Arbitrary<Workbook> Books => (
        from path in Gen.Elements("xa-bac-xa.csv", "dinh-lap.csv", "a/xa-kien-moc-lan-2.csv", "x.csv")
        from rows in Gen.Choose(0, 16)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Words), 6), rows)
        from isHidden in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Workbook("bao-cao-nop/" + path,
        [
            new Sheet("bao-cao-nop/" + path, "1",
                [.. cells.Select((texts, i) => new SheetRow(i + 1, [.. texts.Select(Cell)]))
                .Where(row => row.Cells.Any(cell => !cell.IsBlank))]) { IsHidden = isHidden },
        ])).ToArbitrary();

    [Property(MaxTest = 300), Slow]
    public Property Numbers_seen_are_counted_refused_or_said_not_to_be_read() => Prop.ForAll(Books, Books, (one, other) =>
    {
        Workbook[] files = one.Path == other.Path ? [one] : [one, other];
        return Balance(files).All(account => account.Numbers == account.Counted + account.Refused + account.Unread
            && account.Unread == account.UnreadAt.Sum(CountOf) && account.Numbers == Count(files, account.Path));
    });

    [Fact]
    public void A_range_of_a_Word_file_is_told_in_words() => Assert.Equal(
        "bảng 2, dòng 1, cột 1 – dòng 3, cột 1",
        CellRuns.TextOf(new CellSpan("a.docx", "bảng 2", 5, 1, 7, 1) { InWord = new WordRows(4, 9) }));

    [Fact]
    public void Each_number_of_a_file_has_its_place_in_the_account()
    {
        var account = Assert.Single(Balance([MatchingPlan.Csv("xa-bac-xa.csv",
            "STT | Chỉ tiêu | Số liệu |\n1 | Số cuộc | 3 |\n2 | Chỉ tiêu lạ | 40 |\n | Tổng cộng | 43 |\n | | | 7")]));

        Assert.Equal((6, 1, 2, 3), (account.Numbers, account.Counted, account.Refused, account.Unread));
        Assert.Equal(["A2:A3", "C4"], account.UnreadAt.Select(CellRuns.TextOf));
    }

    [Fact]
    public void What_nothing_has_said_is_said_in_a_note()
    {
        var bag = new DiagnosticBag();
        var account = Assert.Single(Balance([MatchingPlan.Csv("xa-bac-xa.csv", "51\nChỉ tiêu | Số liệu\nSố cuộc | 3\nTổng cộng | 3")],
            bag));

        Assert.Equal(2, account.Unsaid);
        Assert.Equal(["RP3095 bao-cao-nop/xa-bac-xa.csv[A1]"],
            bag.Where(found => found.Code == "RP3095").Select(found => $"{found.Code} {found.Location}"));
    }

    [Fact]
    public void The_numbers_of_a_copy_were_not_read_and_it_says_so_itself()
    {
        const string List = "Chỉ tiêu | Số liệu\nSố cuộc | 3";
        var first = MatchingPlan.Csv("xa-bac-xa.csv", List);
        var second = MatchingPlan.Csv("xa-bac-xa-lan-2.csv", List.Replace('3', '4'));
        var bag = new DiagnosticBag();

        var accounts = Balance([first, second], bag);

        Assert.Equal([(1, 0, 0, 1), (1, 1, 0, 0)],
            accounts.Select(account => (account.Numbers, account.Counted, account.Refused, account.Unread)));
        Assert.DoesNotContain(bag, found => found.Code == "RP3095");
    }

    [Fact]
    public void What_only_counts_rows_and_columns_is_told_to_whoever_wants_to_see_everything()
    {
        var (bag, history) = (new DiagnosticBag(), new DiagnosticBag());
        Balance([MatchingPlan.Csv("xa-bac-xa.csv",
            "STT | Chỉ tiêu | Số liệu\n(1) | (2) | (3)\n1 | Số cuộc | 3\n2 | Số lượt người tham dự | 40")],
            bag, history);

        Assert.DoesNotContain(bag, found => found.Code is "RP3095" or "RP3097");
        Assert.Equal(["Có 2 ô số chỉ đánh số dòng, số cột hoặc cộng các đơn vị, nên không được đọc: A3:A4."],
            history.Where(found => found.Code == "RP3097").Select(found => found.Message.Vi));
    }

    private static IReadOnlyList<FileAccount> Balance(Workbook[] files, DiagnosticBag? findings = null, DiagnosticBag? older = null)
    {
        var (bag, history) = (findings ?? [], older ?? []);
        var submissions = SubmissionMatcher.Match(MatchingPlan.Plan, files, ArrivalLog.Empty, new MatchOptions(), bag, history);
        var counted = Validator.Check(MatchingPlan.Plan, submissions, new ValidationOptions { Today = new DateOnly(2024, 12, 15) }, bag);
        return CellAccounting.Balance([.. files.Select(NumberCells.Of)], counted, bag, history);
    }

    private static int Count(Workbook[] files, string path) =>
        files.Single(file => file.Path == path).Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells)
            .Count(cell => !cell.IsBlank && NumberCells.IsNumber(cell));

    private static int CountOf(CellSpan span) => (span.LastRow - span.FirstRow + 1) * (span.LastColumn - span.FirstColumn + 1);

    private static Cell Cell(string text) =>
        text.Length == 0 ? Reporter.Core.Sheets.Cell.Blank : text is "3" or "40"
            ? new Cell(CellKind.Number, text) { Number = text == "3" ? 3 : 40 } : new Cell(CellKind.Text, text);
}
