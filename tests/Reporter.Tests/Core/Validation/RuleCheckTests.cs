using Xunit;
using static Reporter.Tests.Core.Validation.OneUnit;

namespace Reporter.Tests.Core.Validation;

public sealed class RuleCheckTests
{
    [Fact]
    public void A_broken_rule_leaves_out_the_figures_it_names()
    {
        var one = CheckOne("ban", ["so_cuoc=0", "so_luot=9", "cao_nhat=9"], ["RP4012 S!B1"]);
        Assert.Equal(["cao_nhat"], one.Values.Keys);
        Assert.Equal(["so_cuoc", "so_luot"], one.Omissions.Select(left => left.Field.Code));
    }

    [Fact]
    public void A_rule_about_a_figure_already_left_out_is_not_told() =>
        CheckAll("ban", ["so_cuoc=nhiều", "so_luot=9"], ["RP4002 S!B1"]);

    [Fact]
    public void A_query_leaves_nothing_out_and_an_explanation_answers_it()
    {
        var one = CheckOne("ban", ["so_cuoc=1", "so_luot=9", "hoi_nghi=05/4/2024;120"], ["RP4012 S!B2"]);
        Assert.Empty(one.Omissions);
        CheckAll("ban", ["so_cuoc=1", "so_luot=9|hội nghị chung của hai xã", "hoi_nghi=05/4/2024;120"], ["RP4012 S!B2 Note"]);
    }

    [Fact]
    public void Both_sides_of_a_broken_rule_are_told_with_their_numbers()
    {
        var bag = CheckAll("ban", ["so_cuoc=0", "so_luot=1.200"], ["RP4012 S!B1"]);
        Assert.Contains("“Số cuộc” = 0 (B1); “Số lượt” = 1.200 (B2)", bag.Single().Message.Vi, StringComparison.Ordinal);
    }
}
