using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Validation;

public sealed class UnitStatusTests
{
    private static readonly string[] Right = ["so_cuoc=1", "so_luot=9"];

    [Fact]
    public void A_unit_without_a_file_has_not_reported() =>
        Assert.Equal("chua_nop chua_gui 1 0 0", Shown(null));

    [Fact]
    public void A_unit_of_which_nothing_could_be_read_has_not_reported_but_has_sent()
    {
        var nothing = TestPlan.Submission(TestPlan.Plan, "ban") with { IsIncomplete = true };
        Assert.Equal("chua_nop khong_doc_duoc 1 0 0", Shown(nothing));
    }

    [Fact]
    public void A_unit_with_an_error_must_correct_it() =>
        Assert.Equal("dung_han phai_sua 1 0 0", Shown(TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=nhiều", "so_luot=9")));

    [Fact]
    public void A_unit_with_a_query_must_explain_it() =>
        Assert.Equal("dung_han can_giai_trinh 0 1 0", Shown(TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=khoảng 3", "so_luot=9")));

    [Fact]
    public void An_explanation_is_enough() =>
        Assert.Equal("dung_han dat 0 0 1", Shown(TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=khoảng 3|đếm theo ảnh", "so_luot=9")));

    [Fact]
    public void Late_and_right_is_late_and_passed() =>
        Assert.Equal("cham dat 0 0 1", Shown(TestPlan.Submission(TestPlan.Plan, "ban", Right) with { IsLate = true }));

    [Fact]
    public void The_severities_of_the_plan_decide() =>
        Assert.Equal("dung_han dat 0 0 1", Shown(
            TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=900", "so_luot=900"),
            new Dictionary<string, Severity> { ["RP4004"] = Severity.Note }));

    [Fact]
    public void Findings_of_no_unit_change_no_unit()
    {
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag { PlanFindings.PlanLockedBeforeDue(new FileLocation("ke-hoach.yaml")) };
        var units = UnitStatus.Of(plan, [], bag);
        Assert.Equal(plan.Units, units.Select(status => status.Unit));
        Assert.All(units, status => Assert.Equal(0, status.Errors));
    }

    private static string Shown(Submission? submission, IReadOnlyDictionary<string, Severity>? severities = null)
    {
        var unit = TestPlan.Plan.Units.Single(each => each.Code == "ban");
        var plan = TestPlan.Plan with { Units = [unit] };
        var bag = new DiagnosticBag(severities ?? new Dictionary<string, Severity>());
        IReadOnlyList<Submission> sent = submission is null ? [] : [submission];
        var checkedOnes = Validator.Check(plan, sent, new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, bag);
        Answers.Apply(plan, checkedOnes, [], lastYear: null, bag);
        var status = Assert.Single(UnitStatus.Of(plan, checkedOnes, bag));
        Assert.Equal(submission?.Files ?? [], status.Files);
        Assert.Equal(status.ArrivalWord != "chua_nop", status.HasReported);
        return $"{status.ArrivalWord} {status.ConditionWord} {status.Errors} {status.Queries} {status.Notes}";
    }
}
