using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Core.Consolidation;

public sealed class ConsolidatorTests
{
    private static readonly Submission[] Three =
    [
        TestPlan.Submission(TestPlan.Plan, "an", "so_cuoc=3", "so_luot=1.200", "cao_nhat=400", "kinh_phi=12,5", "linh_vuc=A; B",
            "co_ke_hoach=x", "ket_qua=Đã làm xong việc này", "hoi_nghi=05/4/2024;120", "ty_le=50%"),
        TestPlan.Submission(TestPlan.Plan, "binh", "so_cuoc=0", "so_luot=0", "cao_nhat=0", "kinh_phi=0", "linh_vuc=B", "co_ke_hoach=không",
            "ket_qua=Không", "ty_le=20%"),
        TestPlan.Submission(TestPlan.Plan, "ban", "so_cuoc=nhiều", "so_luot=34", "cao_nhat=20", "kinh_phi=5 triệu đồng",
            "hoi_nghi=06/4/2024;30", "hoi_nghi=07/4/2024;4"),
    ];

    [Fact]
    public void Adds_up_counts_gathers_and_keeps_every_cell()
    {
        var all = Consolidate(Three);

        Assert.Equal(3, Total(all, "so_cuoc").Number);
        Assert.Equal(1234, Total(all, "so_luot").Number);
        Assert.Equal(400, Total(all, "cao_nhat").Number);
        Assert.Equal(17_500_000, Total(all, "kinh_phi").Number);
        Assert.Equal(1, Total(all, "co_ke_hoach").Number);
        Assert.Null(Total(all, "ty_le").Number);
        Assert.Equal(new Dictionary<string, int> { ["A"] = 1, ["B"] = 2 }, Total(all, "linh_vuc").ByChoice);
        Assert.Equal(new Dictionary<string, decimal> { ["xa"] = 1200, ["ban"] = 34 }, Total(all, "so_luot").ByKind);
        Assert.Equal(["an.xlsx[S!B2]", "binh.xlsx[S!B2]", "ban.xlsx[S!B2]"],
            Total(all, "so_luot").Sources.Select(source => source.Value.At.ToString()));
        Assert.Equal(154, all.Tables.Single().TotalOf(all.Tables.Single().Table.Columns[1]));
        Assert.Equal(["so_cuoc"], all.Omissions.Select(left => left.Field.Code));
    }

    [Property]
    public Property Totals_do_not_depend_on_the_order_of_submissions() => Prop.ForAll(Gen.Shuffle(Three).ToArbitrary(), shuffled =>
        Consolidate(shuffled).Fields.Select(total => total.Number).SequenceEqual(Consolidate(Three).Fields.Select(total => total.Number)));

    [Fact]
    public void The_parts_by_kind_sum_to_the_whole()
    {
        foreach (var total in Consolidate(Three).Fields.Where(total => total.Field.Aggregation == Aggregation.Sum))
            Assert.Equal(total.Number, total.ByKind.Values.Sum());
    }

    [Fact]
    public void The_model_tells_the_state_of_every_unit_and_what_was_left_out()
    {
        var model = ModelOf(Three);

        var sent = (ScriptObject)model["nop"]!;
        Assert.Equal((3, 3, 0, 1), (sent["tong_so"], sent["da_nop"], sent["chua_nop"], sent["co_loi"]));
        var left = Assert.Single((ScriptArray)model["bo_ra"]!);
        Assert.Equal(("Số cuộc", "nhiều", "ban.xlsx, trang “S”, ô B1"),
            (((ScriptObject)left!)["chi_tieu"], ((ScriptObject)left)["gia_tri"], ((ScriptObject)left)["noi"]));
        // “Không” is nothing to tell.
        Assert.Single((ScriptArray)((ScriptObject)model["thuyet_minh"]!)["ket_qua"]!);
    }

    [Fact]
    public void A_unit_of_which_nothing_could_be_read_is_not_among_those_that_reported()
    {
        var model = ModelOf([Three[0], TestPlan.Submission(TestPlan.Plan, "ban") with { IsIncomplete = true }]);
        var sent = (ScriptObject)model["nop"]!;
        Assert.Equal((3, 1, 1, 1), (sent["tong_so"], sent["da_nop"], sent["chua_nop"], sent["khong_doc_duoc"]));
        Assert.Equal(["dat", "chua_gui", "khong_doc_duoc"],
            ((ScriptArray)model["don_vi"]!).Cast<ScriptObject>().Select(unit => unit["tinh_trang"]));
        Assert.Equal(["dung_han", "chua_nop", "chua_nop"],
            ((ScriptArray)model["don_vi"]!).Cast<ScriptObject>().Select(unit => unit["trang_thai"]));
    }

    [Fact]
    public void Every_name_of_the_real_model_is_in_the_specimen_by_which_templates_are_checked()
    {
        var known = Names(SpecimenModel.Of(TestPlan.Plan), "").ToHashSet();

        Assert.DoesNotContain(Names(ModelOf(Three), ""), name => !known.Contains(name));
        Assert.Contains("don_vi[].so_lieu.so_cuoc", known);
        Assert.Contains("nop.ds_chua_nop[].ten", known);
        Assert.Contains("phat_hien[].noi_dung", known);
    }

    private static ScriptObject ModelOf(IReadOnlyList<Submission> submissions)
    {
        var bag = new DiagnosticBag();
        return ReportModel.Of(Consolidate(submissions, bag), lastYear: null, bag);
    }

    private static Consolidated Consolidate(IReadOnlyList<Submission> submissions, DiagnosticBag? bag = null)
    {
        var plan = TestPlan.Plan;
        return Consolidator.Consolidate(plan,
            Validator.Check(plan, submissions, new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, bag ?? new DiagnosticBag()));
    }

    private static FieldTotal Total(Consolidated all, string code) => all.Fields.Single(total => total.Field.Code == code);

    private static IEnumerable<string> Names(object? node, string path) => node switch
    {
        ScriptObject map =>
            map.SelectMany(pair => Names(pair.Value, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")
            .Prepend(path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")),
        ScriptArray list => list.SelectMany(item => Names(item, path + "[]")).Distinct(),
        _ => [],
    };
}
