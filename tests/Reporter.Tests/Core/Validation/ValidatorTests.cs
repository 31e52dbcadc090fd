using Reporter.Core.Diagnostics;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void The_plan_may_lower_a_severity_and_then_nothing_is_left_out()
    {
        var plan = TestPlan.Plan;
        var bag = new DiagnosticBag(new Dictionary<string, Severity> { ["RP4004"] = Severity.Note });
        var one = Validator.Check(plan, [TestPlan.Submission(plan, "ban", "so_cuoc=900", "so_luot=9000")], Options(), bag)[0];
        Assert.Contains("so_cuoc", one.Values.Keys);
        Assert.False(one.HasErrors);
    }
}
