using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class UnknownNameCheckTests
{
    [Fact]
    public void Names_that_two_units_use_and_the_plan_does_not_know_are_one_list_for_its_author()
    {
        var bag = new DiagnosticBag();
        foreach (var unit in (string[])["an", "binh"])
        {
            var at = new CellLocation($"{unit}.xlsx", "S", 3, 1);
            bag.Add(MatchingFindings.RowUnknown(at, "Hộp thư", null, ["Số cuộc họp"]) with { Unit = unit });
        }
        bag.Add(MatchingFindings.RowUnknown(new CellLocation("an.xlsx", "S", 4, 1), "Việc riêng", null, []) with { Unit = "an" });
        Validator.Check(TestPlan.Plan, [], Options() with { Today = new DateOnly(2024, 12, 1) }, bag);
        var found = Assert.Single(bag, found => found.Code == "RP1042");
        Assert.Equal(("ke-hoach.yaml", Severity.Note), (found.Location.Path, found.Severity));
        Assert.Contains("“Số cuộc họp” (2 đơn vị; gần giống “Số cuộc”)", found.Message.Vi, StringComparison.Ordinal);
        Assert.Contains("“Hộp thư” (2 đơn vị)", found.Message.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc riêng", found.Message.Vi, StringComparison.Ordinal);
    }
}
