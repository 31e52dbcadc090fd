using Xunit;

namespace Reporter.Tests.Samples;

public sealed class HandCountTests
{
    // What README.md of the sample calls deliberate mistakes and the totals must therefore leave out.
    internal static readonly IReadOnlySet<(string File, string Code)> Mistakes = new HashSet<(string, string)>
    {
        ("xa-cuong-loi.xlsx", "so_cuoc"),
        ("xa-lam-ca.csv", "tl_tong"),
        ("xa-lam-ca.csv", "tl_viet"),
        ("xa-lam-ca.csv", "tl_dtts"),
        ("xa-lam-ca.csv", "tl_khac"),
    };

    [Theory]
    [InlineData("so_cuoc", 179, 26)]
    [InlineData("so_luot", 17214, 27)]
    [InlineData("so_phat_thanh", 834, 12)]
    [InlineData("tl_tong", 12400, 15)]
    [InlineData("tl_khac", 0, 13)]
    [InlineData("kp_tong", 323_000_000, 22)]
    [InlineData("vb_tham_dinh", 5, 1)]
    public void The_count_by_hand_gives_the_figures_that_the_sample_was_made_with(string code, int total, int answers)
    {
        var (totals, counts) = HandCount.Figures(Mistakes);

        Assert.Equal((total, answers), (totals[code], counts[code]));
    }

    [Fact]
    public void The_lists_of_conferences_hold_28_rows() => Assert.Equal((28, 3580m), HandCount.Conferences());
}
