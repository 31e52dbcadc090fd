using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("đồng", "15.000.000", 15_000_000, "RP4031")]
    [InlineData("nghìn đồng", "15.000", 15_000_000, "RP4031")]
    [InlineData("triệu đồng", "15", 15_000_000, null)]
    [InlineData("đồng", "15 triệu", 15_000_000, null)]
    [InlineData("cái", "15", null, "RP4030")]
    public void Money_is_read_by_the_measure_that_the_sheet_gives(string measure, string typed, int? expected, string? code)
    {
        var submission = TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=1", "so_luot=20", $"kinh_phi={typed}");
        submission = submission with
        {
            Answers = [.. submission.Answers.Select(answer => answer.Field.Code == "kinh_phi"
            ? answer with { Measure = measure } : answer)]
        };
        var bag = new DiagnosticBag();
        var one = Assert.Single(Validator.Check(TestPlan.Plan with { Units = [submission.Unit] }, [submission], Options(), bag));
        Assert.Equal((decimal?)expected, (one.Values.GetValueOrDefault("kinh_phi")?.Value as NumberValue)?.Number);
        Assert.Equal(code is null ? [] : [code], bag.Select(found => found.Code));
    }

    [Theory]
    [InlineData("so_cuoc=26 giờ", "so_cuoc")]
    [InlineData("kinh_phi=15.500.000", "kinh_phi")]
    public void A_figure_in_another_measure_does_not_count(string line, string field)
    {
        var one = Run("ban", ["so_luot=9", line], [], lastYear: null);
        Assert.DoesNotContain(field, one.Values.Keys);
        Assert.Contains(one.Omissions, left => left.Field.Code == field);
    }

    [Theory]
    [InlineData("tấn", "kg", null, "RP4037")]
    [InlineData("giờ", "phút", null, "RP4037")]
    [InlineData("m2", "m²", 15, null)]
    [InlineData("tấn", "tấn", 15, null)]
    [InlineData("cuộc", "buổi", 15, "RP4034")]
    public void A_measure_of_another_scale_leaves_the_figure_out(string asked, string given, int? expected, string? code)
    {
        Field Asked(Field field) => field.Code == "so_luot" ? field with { Measure = asked, Name = "Khối lượng" } : field;
        var plan = TestPlan.Plan with
        {
            Sections =
            [
                .. TestPlan.Plan.Sections.Select(section => section with { Indicators = [.. section.Indicators.Select(Asked)] }),
            ],
        };
        var submission = TestPlan.Submission(plan, "ban", "so_cuoc=1", "so_luot=15");
        submission = submission with
        {
            Answers = [.. submission.Answers.Select(answer => answer.Field.Code == "so_luot"
            ? answer with { Measure = given } : answer)]
        };
        var bag = new DiagnosticBag();
        var one = Assert.Single(Validator.Check(plan with { Units = [submission.Unit], Rules = [] }, [submission], Options(), bag));
        Assert.Equal((decimal?)expected, (one.Values.GetValueOrDefault("so_luot")?.Value as NumberValue)?.Number);
        Assert.Equal(code is null ? [] : [code], bag.Select(found => found.Code));
    }
}
