using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Reporter.Years;
using Xunit;

namespace Reporter.Tests.Years;

/// <summary>What is made for one unit never stops the others.</summary>
public sealed class UnitGuardTests
{
    private static readonly ReportPlan Plan = TestPlan.Plan;

    [Fact]
    public void A_form_that_cannot_be_made_is_that_units_finding_and_the_next_is_made()
    {
        var bag = new DiagnosticBag();

        var made = Plan.Units.Take(2).Select((unit, at) => UnitGuard.Of(Plan, unit, bag,
            () => at == 0 ? throw new InvalidOperationException("x") : unit.Name)).ToList();

        Assert.Equal([null, Plan.Units[1].Name], made);
        var found = Assert.Single(bag);
        Assert.Equal(("RP9057", Plan.Units[0].Code, Severity.Error), (found.Code, found.Unit, found.Severity));
        Assert.Contains(Plan.Units[0].Name, found.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_for_a_kind_names_the_kind()
    {
        var bag = new DiagnosticBag();

        Assert.Null(UnitGuard.Of<string>(Plan, Plan.UnitKinds[0], bag, () => throw new FormatException()));

        Assert.Contains(Plan.UnitKinds[0].Name, Assert.Single(bag).Message.Vi, StringComparison.Ordinal);
    }
}
