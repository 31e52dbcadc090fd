using Reporter.Core.Consolidation;
using Reporter.Core.Validation;
using Reporter.Tests.Core.Validation;
using Reporter.Tests.Support;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Core.Consolidation;

public sealed class ComputedTotalsTests
{
    private static readonly string[][] Three =
    [
        ["an", "vv=10", "thanh=9", "khong=1", "dang=0", "cuoc=1", "luot=100", "dat=x", "hoi_nghi=A;20"],
        ["binh", "vv=100", "thanh=50", "khong=50", "dang=0", "cuoc=9", "luot=50", "dat=không", "hoi_nghi=B;30"],
        ["ban", "vv=1", "thanh=0", "khong=1"],
    ];

    [Fact]
    public void A_rate_of_all_units_is_the_rate_of_their_totals_and_no_mean_of_rates()
    {
        var total = Total(All(Three), "tl");
        Assert.Equal(53.2m, total.Number);
        Assert.Equal((59m, 111m), total.Fraction);
        Assert.Equal([("xa", 53.6m), ("ban", 0m)], total.ByKind.Select(part => (part.Key, part.Value)));
        Assert.Equal([90m, 50m, 0m], total.Sources.Select(source => ((NumberValue)source.Value.Value).Number));
    }

    [Fact]
    public void A_unit_that_gave_only_one_of_the_two_is_in_no_rate()
    {
        string[][] units = [["an", "vv=10", "thanh=9", "khong=1", "dang=0"], ["binh", "thanh=50"], ["ban", "vv=100"]];
        Assert.Equal((90m, (9m, 10m)), (Total(All(units), "tl").Number, Total(All(units), "tl").Fraction));
        Assert.Equal(59m, Total(All(units), "thanh").Number);
    }

    [Fact]
    public void Lists_and_averages_are_computed_over_all_rows()
    {
        Assert.Equal(15m, Total(All(Three), "bq").Number);
        Assert.Equal(50m, Total(All(Three), "du").Number);
    }

    [Fact]
    public void Units_are_counted_among_those_that_are_asked_whether_they_have_reported_or_not()
    {
        var total = Total(All(Three[1..]), "tl_dat");
        Assert.Equal((0m, 2m), total.Fraction);
        total = Total(All(Three), "tl_dat");
        Assert.Equal((50m, (1m, 2m)), (total.Number, total.Fraction));
        Assert.Equal(["an", "binh"], Total(All(Three), "dat").Asked.Select(unit => unit.Code));
        Assert.Equal(["an"], Total(All(Three), "dat").Having.Select(unit => unit.Code));
    }

    [Fact]
    public void A_unit_that_is_not_charged_with_it_is_not_among_those_asked()
    {
        string[][] units = [Three[0], ["binh", "dat=không thuộc nhiệm vụ", "vv=2"]];
        Assert.Equal((100m, (1m, 1m)), (Total(All(units), "tl_dat").Number, Total(All(units), "tl_dat").Fraction));
    }

    [Fact]
    public void What_cannot_be_computed_is_missing_and_not_zero()
    {
        var all = All([["an", "vv=0", "thanh=0", "khong=0", "dang=0"]]);
        Assert.Null(Total(all, "tl").Number);
        Assert.Null(Total(all, "tl").Fraction);
        Assert.Null(Total(all, "bq").Number);
        Assert.Null(Total(all, "du").Number);
    }

    [Fact]
    public void Templates_see_the_relations_the_fraction_and_whom_the_plan_asks()
    {
        var all = All(Three);
        var model = ReportModel.Of(all, lastYear: null, []);
        Assert.Equal(53.2m, ((ScriptObject)model["tong"]!)["tl"]);
        var fraction = (ScriptObject)((ScriptObject)model["phan_so"]!)["tl"]!;
        Assert.Equal((59m, 111m), (fraction["tu_so"], fraction["mau_so"]));
        Assert.Equal((1, 2), (((ScriptObject)model["so_don_vi_co"]!)["dat"], ((ScriptObject)model["so_don_vi_hoi"]!)["dat"]));
        var figures = ((ScriptArray)((ScriptObject)((ScriptArray)model["phan"]!)[0]!)["chi_tieu"]!).Cast<ScriptObject>()
            .ToDictionary(figure => (string)figure["ma"]!);
        Assert.Equal(("hgv", "vv", "cuoc"), (figures["hgv_nu"]["trong_do"], figures["thanh"]["chia_ra"], figures["luot"]["di_kem"]));
        Assert.Equal("thanh / vv", figures["tl"]["cong_thuc"]);
        Assert.Null(figures["vv"]["cong_thuc"]);
        var ban = ((ScriptArray)model["don_vi"]!).Cast<ScriptObject>().Single(unit => (string?)unit["ma"] == "ban");
        Assert.Equal((false, true), (((ScriptObject)ban["duoc_hoi"]!)["dat"], ((ScriptObject)ban["duoc_hoi"]!)["vv"]));
    }

    private static Consolidated All(string[][] units)
    {
        var plan = PartsCheckTests.PlanOf();
        var sent = units.Select(unit => TestPlan.Submission(plan, unit[0], unit[1..])).ToList();
        return Consolidator.Consolidate(plan, Validator.Check(plan, sent, new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, []));
    }

    private static FieldTotal Total(Consolidated all, string code) => all.Fields.Single(total => total.Field.Code == code);
}
