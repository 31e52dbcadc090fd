using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class ArrivalsTests
{
    [Theory]
    [InlineData(16, Severity.Note)]
    [InlineData(17, Severity.Error)]
    public void A_unit_that_has_not_reported_is_an_error_only_after_the_deadline(int day, Severity expected)
    {
        var bag = new DiagnosticBag();
        Validator.Check(TestPlan.Plan, [], Options() with { Today = new DateOnly(2024, 12, day) }, bag);
        Assert.Equal([("RP4021", expected), ("RP4021", expected), ("RP4021", expected)], bag.Select(found => (found.Code, found.Severity)));
    }

    [Fact]
    public void Late_is_a_mark_and_leaves_nothing_out()
    {
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag();
        var late = TestPlan.Submission(plan, "ban", "so_cuoc=3", "so_luot=90") with { IsLate = true };
        var one = Assert.Single(Validator.Check(plan with { Units = [late.Unit] }, [late], Options(), bag));
        Assert.Equal([("RP4022", Severity.Note)], bag.Select(found => (found.Code, found.Severity)));
        Assert.Equal(2, one.Values.Count);
    }
}
