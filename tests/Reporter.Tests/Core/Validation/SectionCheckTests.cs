using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class SectionCheckTests
{
    [Fact]
    public void A_required_cell_left_blank_is_an_error() =>
        CheckAll("an", ["so_luot=5", "so_cuoc=-", "ket_qua=đã làm xong việc này"], ["RP4001 S!B2"]);

    [Fact]
    public void Required_figures_that_no_sheet_has_are_one_finding() =>
        CheckAll("an", ["so_luot=5", "ket_qua=đã làm xong việc này"], ["RP4011 S!B1"]);

    [Fact]
    public void A_section_without_any_answer_is_one_finding_with_its_clause()
    {
        var bag = CheckAll("an", ["so_cuoc=1", "so_luot=9", "ket_qua="], ["RP4010 S!B3"]);
        Assert.Contains("mục III", bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_asked_only_of_the_kinds_the_plan_names() =>
        CheckAll("ban", ["so_cuoc=1", "so_luot=9"], []);

    [Fact]
    public void A_figure_not_asked_of_this_kind_is_a_note_and_counts()
    {
        var one = CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hinh_thuc=T"], ["RP4017 S!B3 Note"]);
        Assert.Contains("hinh_thuc", one.Values.Keys);
    }

    [Fact]
    public void A_file_of_which_nothing_was_read_is_one_finding_not_one_per_section()
    {
        var submission = TestPlan.Submission(TestPlan.Plan, "an") with { Answers = [], Tables = [], IsIncomplete = true };
        var bag = new DiagnosticBag();
        Validator.Check(TestPlan.Plan with { Units = [submission.Unit] }, [submission], Options(), bag);
        Assert.Equal(["RP4035"], bag.Select(found => found.Code));
    }

    [Fact]
    public void Only_zeros_are_asked_about() => CheckAll("ban", ["so_cuoc=0", "so_luot=0"], ["RP4019 ban.xlsx"]);
}
