using Reporter.Core.Diagnostics;
using Reporter.Core.Forms;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Matching.Marks;

/// <summary>What clerks do to a form before they send it back: each figure is read right, or refused with a finding, never read
/// wrong.</summary>
public sealed class FormHandlingTests
{
    private const int LabelColumn = 2;
    private const int ValueColumn = 4;

    private static readonly ReportPlan Plan = TestPlan.Read(TestPlan.Text);

    private static readonly FormSheet Form = FormLayout.Of(Plan, Plan.UnitKinds[0], hasLastYear: false)[0];

    private static readonly string Mark = new PrintedMark("AN", Form.Id, 2024, Form.Fingerprint).ToString();

    public static TheoryData<string> Harmless =>
    [
        "nothing", "rows inserted above", "columns inserted at the left", "a column inserted inside", "an empty row inserted inside",
            "the sheet renamed", "names lost",
        "the mark deleted", "the column of codes deleted", "rows sorted with their names", "rows sorted without their names",
            "columns exchanged", "a label edited", "a title edited",
        "the column of measures deleted", "everything pasted far away", "a foreign column inserted", "letters of the mark in small",
    ];

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Every_figure_is_read_right_after(string handling)
    {
        var grid = new FormGrid(Form, Mark);
        Handle(grid, handling);

        var (submission, findings) = Read(grid.ToWorkbook());

        Assert.DoesNotContain(findings, found => found.Severity == Severity.Error);
        foreach (var (code, number) in grid.Truth)
            Assert.Equal(number, submission!.Answers.Single(answer => answer.Field.Code == code).Cell.Number);
    }

    [Fact]
    public void A_dragged_cell_is_read_where_it_was_dropped_or_refused_and_never_as_both()
    {
        var grid = new FormGrid(Form, Mark);
        grid.Drag(grid.RowWith("Số cuộc"), grid.RowWith("Số lượt"), ValueColumn);

        var (submission, _) = Read(grid.ToWorkbook());

        Assert.NotEqual(grid.Truth["so_cuoc"], submission!.Answers.FirstOrDefault(answer => answer.Field.Code == "so_cuoc")?.Cell.Number);
    }

    [Fact]
    public void Without_codes_and_names_of_rows_nothing_is_guessed()
    {
        var grid = new FormGrid(Form, Mark);
        grid.Erase(1, grid.RowWith("so_cuoc"), grid.RowWith("hinh_thuc"));
        grid.Erase(LabelColumn, grid.RowWith("Số cuộc"), grid.RowWith("Hình thức"));

        var (submission, findings) = Read(grid.ToWorkbook());

        Assert.DoesNotContain(submission!.Answers, answer => !answer.IsBlank);
        Assert.Contains(findings, found => found.Code is "RP3114");
    }

    [Fact]
    public void A_deleted_column_of_figures_is_one_finding_and_not_one_per_row()
    {
        var grid = new FormGrid(Form, Mark);
        grid.DeleteColumn(ValueColumn);

        var (_, findings) = Read(grid.ToWorkbook());

        Assert.Equal("Trang “I”: không còn nhận ra cột “Số liệu” như trong biểu gốc.",
            Assert.Single(findings, found => found.Code == "RP3115").Message.Vi);
    }

    [Fact]
    public void A_row_that_stands_there_twice_is_refused_by_name()
    {
        var grid = new FormGrid(Form, Mark);
        grid.InsertRow(20, "so_cuoc", "Số cuộc", "cuộc", "7");

        var (submission, findings) = Read(grid.ToWorkbook());

        Assert.DoesNotContain(submission!.Answers, answer => answer.Field.Code == "so_cuoc");
        Assert.Contains(findings, found => found.Code == "RP3116");
    }

    [Fact]
    public void The_form_of_another_unit_in_a_unit_s_folder_is_asked_about_and_not_read()
    {
        var (submission, findings) = Read(new FormGrid(Form, Mark).ToWorkbook("bao-cao-nop/xã Bình/bieu.xlsx"));

        Assert.Empty(submission?.Answers ?? []);
        Assert.Equal(
            "Trang “I” là biểu của xã An (mã an), nhưng tệp nằm trong thư mục hoặc mang tên của xã Bình; trang này không được đọc.",
            findings.Single(found => found.Code == "RP3110").Message.Vi);
    }

    [Fact]
    public void The_form_of_another_year_is_not_read()
    {
        var (submission, findings) = Read(new FormGrid(Form, new PrintedMark("AN", Form.Id, 2023, Form.Fingerprint).ToString())
            .ToWorkbook());

        Assert.Empty(submission?.Answers ?? []);
        Assert.Contains(findings, found => found.Code == "RP3111");
    }

    [Fact]
    public void An_older_form_of_this_year_is_read_as_far_as_both_agree()
    {
        var older = new FormGrid(Form, new PrintedMark("AN", Form.Id, 2024, "0000").ToString());

        var (submission, findings) = Read(older.ToWorkbook());

        Assert.Equal(older.Truth["so_luot"], submission!.Answers.Single(answer => answer.Field.Code == "so_luot").Cell.Number);
        Assert.Contains(findings, found => found.Code == "RP3112");
    }

    [Fact]
    public void A_mark_that_was_typed_over_is_said_and_the_names_of_rows_decide()
    {
        var (submission, findings) = Read(new FormGrid(Form, Mark.Replace("-AN-", "-BINH-", StringComparison.Ordinal)).ToWorkbook());

        Assert.Equal("an", submission!.Unit.Code);
        Assert.Contains(findings, found => found.Code == "RP3117");
    }

    [Fact, Slow]
    public void Of_two_thousand_forms_handled_at_random_no_figure_is_wrong_and_few_are_refused()
    {
        var random = new Random(11);
        var (right, refused, wrong) = (0, 0, new List<string>());
        string[] kinds = [.. Harmless.Select(row => row.Data)];
        for (var i = 0; i < 2_000; i++)
        {
            var grid = new FormGrid(Form, Mark);
            var steps = Enumerable.Range(0, random.Next(1, 5)).Select(_ => kinds[random.Next(kinds.Length)]).ToList();
            steps.ForEach(step => Handle(grid, step));
            var (submission, _) = Read(grid.ToWorkbook());
            foreach (var (code, number) in grid.Truth)
            {
                var read = submission?.Answers.FirstOrDefault(answer => answer.Field.Code == code)?.Cell.Number;
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

    internal static void Handle(FormGrid grid, string handling)
    {
        switch (handling)
        {
            case "rows inserted above":
                grid.InsertRow(1, "UBND xã An");
                grid.InsertRow(2);
                break;
            case "columns inserted at the left":
                grid.InsertColumn(1);
                break;
            case "a column inserted inside":
                grid.InsertColumn(3);
                break;
            case "an empty row inserted inside":
                grid.InsertRow(9);
                break;
            case "the sheet renamed":
                grid.SheetName = "Báo cáo";
                break;
            case "names lost":
                grid.ForgetNames();
                break;
            case "the mark deleted" when grid.RowWith(PrintedMark.Label + Mark) is > 0 and var row:
                grid.DeleteRow(row);
                break;
            case "the column of codes deleted" when grid.TextAt(grid.RowWith("Chỉ tiêu"), 1) == "Mã":
                grid.DeleteColumn(1);
                break;
            case "rows sorted with their names" when Rows(grid) is var (first, second):
                grid.ExchangeRows(first, second);
                break;
            case "rows sorted without their names" when Rows(grid) is var (first, second):
                grid.ExchangeValues(first, second);
                break;
            case "columns exchanged":
                grid.ExchangeColumns(ValueColumn, ValueColumn + 1);
                break;
            case "a label edited" when grid.RowWith("Đông nhất") is > 0 and var row && grid.TextAt(row, LabelColumn) == "Đông nhất":
                grid.Type(row, LabelColumn, "Cuộc đông người nhất");
                break;
            case "a title edited" when grid.RowWith("Số liệu") is > 0 and var row && grid.TextAt(row, ValueColumn) == "Số liệu":
                grid.Type(row, ValueColumn, "Kết quả của xã");
                break;
            case "the column of measures deleted" when grid.TextAt(grid.RowWith("Chỉ tiêu"), 3) == "Đơn vị tính":
                grid.DeleteColumn(3);
                break;
            case "everything pasted far away":
                for (var i = 0; i < 5; i++)
                    grid.InsertRow(1);
                grid.InsertColumn(1);
                grid.InsertColumn(1);
                grid.ForgetNames();
                break;
            case "a foreign column inserted":
                grid.InsertColumn(ValueColumn);
                grid.Type(grid.RowWith("Chỉ tiêu"), ValueColumn, "Số liệu quý I");
                break;
            case "letters of the mark in small" when grid.RowWith(PrintedMark.Label + Mark) is > 0 and var row:
                grid.Type(row, 1, "mã biểu: " + Mark.ToLowerInvariant());
                break;
        }
    }

    private static (int, int)? Rows(FormGrid grid) =>
        grid.RowWith("Số cuộc") is > 0 and var first && grid.RowWith("Đông nhất") is > 0 and var second ? (first, second) : null;

    private static (Submission? Submission, IReadOnlyList<Diagnostic> Findings) Read(Workbook workbook)
    {
        var bag = new DiagnosticBag();
        var submissions = SubmissionMatcher.Match(Plan, [workbook], ArrivalLog.Empty, new MatchOptions(), bag);
        return (submissions.SingleOrDefault(), [.. bag]);
    }
}
