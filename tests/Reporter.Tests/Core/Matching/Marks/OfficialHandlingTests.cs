using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Sheets;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Core.Matching.Marks;

/// <summary>What clerks do to an official form with several rows of titles: each figure is read right or refused, never wrong.</summary>
public sealed class OfficialHandlingTests
{
    private static readonly OfficialForms Forms = OfficialSample.Forms();

    private static readonly IReadOnlyList<FormSheet> Sheets =
        [.. OfficialSample.Set(Forms).Books.SelectMany(book => book.Select(sheet => sheet.Sheet.Form))];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<FormSheet>> ByKind = Forms.ByKind()!;

    private static readonly string[] Handlings =
    [
        "nothing", "rows inserted above", "columns inserted at the left", "the sheet renamed", "names lost", "the mark deleted",
        "letters of the mark in small", "everything pasted far away", "a column inserted inside the titles", "a row inserted in the titles",
        "a row inserted under the titles", "the row of counts deleted", "counts come back negative", "a title of one column edited",
        "a title over several edited", "two columns exchanged with their titles", "a foreign column at the right",
        "the title row above deleted",
        "signatures deleted", "a blank row before the last", "rows above hidden texts",
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var sheet = 0; sheet < Sheets.Count; sheet++)
            {
                foreach (var handling in Handlings)
                    cases.Add(sheet, handling);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_is_read_right_after(int sheet, string handling)
    {
        var grid = Grid(sheet);
        Handle(grid, handling, Sheets[sheet]);

        var (submission, findings) = Read(grid.ToWorkbook());

        Assert.DoesNotContain(findings.Select(found => $"{found.Severity} {found.Code} {found.Location} {found.Message.Vi}"),
            found => found.StartsWith("Error", StringComparison.Ordinal));
        foreach (var (code, number) in grid.Truth)
            Assert.Equal((code, (decimal?)number), (code, ValueOf(submission, code)));
    }

    [Fact]
    [Slow]
    public void Of_forms_handled_at_random_no_figure_is_wrong_and_few_are_refused()
    {
        var random = new Random(7);
        var (right, refused, wrong) = (0, 0, new List<string>());
        for (var i = 0; i < 1_500; i++)
        {
            var sheet = random.Next(Sheets.Count);
            var grid = Grid(sheet);
            var steps = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Handlings[random.Next(Handlings.Length)]).ToList();
            steps.ForEach(step => Handle(grid, step, Sheets[sheet]));
            var (submission, _) = Read(grid.ToWorkbook());
            foreach (var (code, number) in grid.Truth)
            {
                var read = ValueOf(submission, code);
                if (read == number)
                    right++;
                else if (read is null)
                    refused++;
                else
                    wrong.Add($"{code}: {read} for {number} after {string.Join(", ", steps)}");
            }
        }

        Assert.Empty(wrong);
        Assert.InRange((double)refused / (right + refused), 0, 0.05);
    }

    [Fact]
    public void A_cell_dragged_to_another_column_is_never_read_as_both()
    {
        var form = Sheets[1];
        var grid = Grid(1);
        var row = form.Cells.First(cell => cell.Kind == FormCellKind.Input).Row;
        var moved = grid.Truth["vv_ds"];
        grid.ExchangeCells(row, 2, 3);

        var (submission, findings) = Read(grid.ToWorkbook());

        Assert.NotEqual(moved, ValueOf(submission, "vv_ds"));
        Assert.NotNull(findings);
    }

    private static FormGrid Grid(int sheet) =>
        new(Sheets[sheet], new PrintedMark("06040", Sheets[sheet].Id, 2026, Sheets[sheet].Fingerprint).ToString())
        {
            SheetName = Sheets[sheet].Name,
        };

    private static void Handle(FormGrid grid, string handling, FormSheet form)
    {
        var titles = form.Titles.Blocks[0];
        var leaf = grid.RowWith(titles[^1].Text);
        switch (handling)
        {
            case "a column inserted inside the titles":
                grid.InsertColumn(3);
                break;
            case "a row inserted in the titles" when leaf > 0:
                grid.InsertRow(leaf);
                break;
            case "a row inserted under the titles" when leaf > 0:
                grid.InsertRow(leaf + 1);
                break;
            case "the row of counts deleted" when grid.RowWith("(2)") is > 0 and var counts:
                grid.DeleteRow(counts);
                break;
            case "counts come back negative" when grid.RowWith("(2)") is > 0 and var counts:
                for (var column = 1; column <= grid.Width; column++)
                {
                    if (grid.TextAt(counts, column) is ['(', var digit, ')'])
                        grid.Type(counts, column, "-" + digit);
                }
                break;
            case "a title of one column edited":
                grid.Replace("Nữ", "Nữ giới");
                grid.Replace("Kết quả", "Kết quả cả năm");
                break;
            case "a title over several edited":
                grid.Replace("Chia theo giới tính", "Theo giới");
                grid.Replace("Chia theo phạm vi", "Phạm vi");
                break;
            case "two columns exchanged with their titles" when grid.ColumnWith("Nữ") is > 1 and var column
                && grid.TextAt(grid.RowWith("Nữ"), column - 1) == "Nam":
                grid.ExchangeColumnCells(column - 1, column, grid.RowWith("Nữ"));
                break;
            case "a foreign column at the right":
                grid.Type(leaf > 0 ? leaf : 1, grid.Width + 1, "Ghi chú của xã");
                break;
            case "the title row above deleted" when grid.RowWith(form.Caption) is > 0 and var caption && caption < leaf:
                grid.DeleteRow(caption);
                break;
            case "signatures deleted" when grid.RowWith("Người lập biểu") is > 0 and var signed:
                grid.DeleteRow(signed);
                break;
            case "a blank row before the last":
                grid.InsertRow(grid.Height);
                break;
            case "rows above hidden texts":
                grid.InsertRow(1, "UBND TỈNH LẠNG SƠN");
                break;
            default:
                FormHandlingTests.Handle(grid, handling);
                break;
        }
    }

    private static decimal? ValueOf(Submission? submission, string code)
    {
        if (code.Split('.') is not [var list, var column, var row])
            return submission?.Answers.FirstOrDefault(answer => answer.Field.Code == code)?.Cell.Number;
        var rows = submission?.Tables.FirstOrDefault(table => table.Table.Code == list)?.Rows;
        return rows is null ? null : rows[int.Parse(row, null)].Cells.FirstOrDefault(cell => cell.Field.Code == column)?.Cell.Number;
    }

    private static (Submission? Submission, IReadOnlyList<Diagnostic> Findings) Read(Workbook workbook)
    {
        var bag = new DiagnosticBag();
        var submissions = SubmissionMatcher.Match(OfficialSample.Plan, [workbook with { Path = "bao-cao-nop/06040 xã Đình Lập.xlsx" }],
            ArrivalLog.Empty, new MatchOptions { Forms = ByKind }, bag);
        return (submissions.SingleOrDefault(), [.. bag]);
    }
}
