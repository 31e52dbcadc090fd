using Reporter.Core.Matching.Units;
using Reporter.Core.Plans;
using Xunit;

namespace Reporter.Tests.Core.Matching;

public sealed class UnitMatcherTests
{
    private static readonly UnitMatcher Units = new(MatchingPlan.Plan.Units);

    [Theory]
    [InlineData("xã Bắc Xa")]
    [InlineData("Xã BẮC XA")]
    [InlineData("UBND xã Bắc Xa")]
    [InlineData("ubnd x. Bắc Xa")]
    [InlineData("Ủy ban nhân dân xã Bắc Xa")]
    [InlineData("xa Bac Xa")]
    [InlineData("xa_bx")]
    [InlineData("XA_BX")]
    [InlineData("UBND xã Bắc Xa.")]
    public void A_name_may_be_written_in_many_ways(string name) => Check(name, "xa_bx");

    [Theory]
    [InlineData("xã Bắc Xa, huyện Đình Lập, tỉnh Lạng Sơn", "xa_bx")]
    [InlineData("UBND xã Bắc Xa huyện Đình Lập", "xa_bx")]
    [InlineData("Phòng Tư pháp huyện Đình Lập", "ptp")]
    [InlineData("P. Tư pháp", "ptp")]
    [InlineData("Hội Nông dân", "hnd")]
    [InlineData("Hội Nông dân huyện Đình Lập", "hnd")]
    public void The_district_behind_a_name_is_not_part_of_it(string name, string unit) => Check(name, unit);

    [Theory]
    [InlineData("TT Đình Lập", "tt_dl")]
    [InlineData("T.T Đình Lập", "tt_dl")]
    [InlineData("UBND thị trấn Đình Lập", "tt_dl")]
    [InlineData("xã Đình Lập", "xa_dl")]
    [InlineData("xã Thái Bình", "xa_tb")]
    [InlineData("TTNT Thái Bình", "tt_tb")]
    [InlineData("thị trấn nông trường thái bình", "tt_tb")]
    [InlineData("Nông Trường Thái Bình", "tt_tb")]
    public void A_township_and_a_commune_of_one_name_are_told_apart(string name, string unit) => Check(name, unit);

    [Theory]
    [InlineData("Đình Lập", "tt_dl xa_dl")]
    [InlineData("UBND Đình Lập", "tt_dl xa_dl")]
    [InlineData("Thái Bình", "xa_tb tt_tb")]
    public void A_bare_name_of_several_is_a_tie(string name, string units) => Check(name, units);

    [Theory]
    [InlineData("Xã Tân Thanh", "hvt")]
    [InlineData("Xã Tân Thành", "tt")]
    [InlineData("Xa Tan Thanh", "tt hvt")]
    [InlineData("Xã Tân Thành - TP Lạng Sơn", "tt")]
    public void A_former_name_letter_by_letter_comes_before_a_present_one_with_other_marks(string name, string units)
    {
        var matcher = new UnitMatcher([Village("tt", "xã Tân Thành"),
            Village("hvt", "xã Hoàng Văn Thụ") with { Succeeds = ["xã Tân Thanh"] }]);
        Assert.Equal(units, string.Join(' ', matcher.Find(name).Units.Select(unit => unit.Code)));
    }

    [Theory]
    [InlineData("Đồng Mỏ", "dm")]
    [InlineData("dong mo", "dm")]
    [InlineData("Nà Pá", "np1 np2")]
    [InlineData("Lũng Vài", "")]
    public void Kinds_that_only_the_list_of_units_knows_are_learnt_from_it(string name, string units)
    {
        var villages = new UnitMatcher([Village("dm", "thôn Đồng Mỏ"), Village("np1", "thôn Nà Pá"),
            Village("np2", "Trường Tiểu học Nà Pá"), Village("bc", "Trường Tiểu học Bản Chu"), Village("x", "Hợp tác xã Lũng Vài")]);
        Assert.Equal(units, string.Join(' ', villages.Find(name).Units.Select(unit => unit.Code)));
        Assert.Equal(UnitMatchKind.Folded, villages.Find("Thôn " + "dong mo").Kind);
    }

    private static ReportingUnit Village(string code, string name) => new() { Code = code, Name = name, Kind = "thon" };

    [Theory]
    [InlineData("thị trấn Thái Bình")]
    [InlineData("phường Bắc Xa")]
    [InlineData("huyện Đình Lập")]
    [InlineData("UBND huyện Đình Lập")]
    [InlineData("Hội Nông dân xã Bắc Xa")]
    [InlineData("xã Không Có")]
    [InlineData("")]
    public void A_name_of_another_kind_fits_nobody(string name) => Check(name, "");

    [Fact]
    public void The_nearest_names_are_offered() =>
        Assert.Equal(["thị trấn Nông Trường Thái Bình", "xã Thái Bình"], Units.Nearest("thị trấn Thái Bình").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Xã Mộc Cũ", UnitMatchKind.Former)]
    [InlineData("xã Kiên Mộc", UnitMatchKind.Name)]
    [InlineData("Kiên Mộc", UnitMatchKind.Bare)]
    [InlineData("xa kien moc", UnitMatchKind.Folded)]
    [InlineData("xa_km", UnitMatchKind.Code)]
    public void How_sure_a_name_is_is_known(string name, object kind)
    {
        var match = Units.Find(name);

        Assert.Equal(("xa_km", kind), (match.Only?.Code, match.Kind));
    }

    [Fact]
    public void A_code_from_which_Excel_took_the_leading_zero_is_the_code() => Check("6613", "06613");

    [Fact]
    public void Codes_that_only_leading_zeros_tell_apart_are_not_guessed()
    {
        var units = new UnitMatcher([new ReportingUnit { Code = "7", Name = "xã An", Kind = "xa" },
            new ReportingUnit { Code = "007", Name = "xã Bình", Kind = "xa" }, new ReportingUnit { Code = "00012", Name = "xã Cao", Kind =
                "xa" }]);

        Assert.Equal("xã Bình", units.Find("007").Only?.Name);
        Assert.Equal(["xã An", "xã Bình"], units.Find("7").Units.Select(unit => unit.Name));
        Assert.Equal("xã Cao", units.Find("12").Only?.Name);
    }

    private static void Check(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Units.Find(name).Units.Select(unit => unit.Code)));
}
