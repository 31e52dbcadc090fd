using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Validation;

/// <summary>Parts and wholes, counts and attendances, computed figures: held against each other unit by unit.</summary>
public sealed class PartsCheckTests
{
    private const string Text = """
        ke_hoach: { ky_hieu: KH, co_quan: UBND, trich_yeu: Việc }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã, ban: Ban }
        bao_cao: { co_quan: A, ky_hieu: BC, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hòa giải
            dieu_khoan: I
            chi_tieu:
              - { ma: hgv, ten: Hòa giải viên, don_vi_tinh: người }
              - { ma: hgv_nu, ten: Nữ, don_vi_tinh: người, trong_do: hgv }
              - { ma: hgv_luat, ten: Có trình độ Luật, don_vi_tinh: người, trong_do: hgv }
              - { ma: vv, ten: Số vụ việc, don_vi_tinh: vụ }
              - { ma: thanh, ten: Thành, don_vi_tinh: vụ, chia_ra: vv }
              - { ma: khong, ten: Không thành, don_vi_tinh: vụ, chia_ra: vv }
              - { ma: dang, ten: Đang hòa giải, don_vi_tinh: vụ, chia_ra: vv, danh_cho: [xa] }
              - { ma: tl, ten: Tỷ lệ thành, kieu: phan_tram, cong_thuc: thanh / vv }
              - { ma: cuoc, ten: Số cuộc, don_vi_tinh: cuộc }
              - { ma: luot, ten: Số lượt, don_vi_tinh: lượt người, di_kem: cuoc }
              - { ma: bq, ten: Bình quân, kieu: so_thap_phan, cong_thuc: luot / cuoc }
              - { ma: kp, ten: Kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000 }
              - { ma: kp_ns, ten: Ngân sách, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000, chia_ra: kp }
              - { ma: kp_khac, ten: Nguồn khác, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000, chia_ra: kp }
              - { ma: dat, ten: Đạt chuẩn, kieu: co_khong, danh_cho: [xa] }
              - { ma: tl_dat, ten: Tỷ lệ đạt, kieu: phan_tram, cong_thuc: so_don_vi_co(dat) / so_don_vi_hoi(dat) }
              - { ma: du, ten: Người dự hội nghị, cong_thuc: hoi_nghi.tong.so_nguoi }
            bang: { ma: hoi_nghi, ten: Hội nghị, cot: [{ ma: ten, ten: Tên }, { ma: so_nguoi, ten: Số người, kieu: so_nguyen }] }
        """;

    [Theory]
    [InlineData("hgv=12", "hgv_nu=12")]
    [InlineData("hgv=12", "hgv_nu=14", "RP4038 S!B2")]
    [InlineData("hgv=12", "hgv_nu=8", "hgv_luat=7")]
    [InlineData("hgv=", "hgv_nu=14")]
    [InlineData("hgv=nhiều", "hgv_nu=14", "RP4002 S!B1")]
    [InlineData("vv=10", "thanh=6", "khong=3", "dang=1")]
    [InlineData("vv=10", "thanh=6", "khong=3", "dang=2", "RP4039 S!B1")]
    [InlineData("vv=10", "thanh=6", "khong=3", "dang=0", "RP4039 S!B1")]
    [InlineData("vv=10", "thanh=6", "khong=3")]
    [InlineData("vv=10", "thanh=8", "khong=3", "RP4039 S!B1")]
    [InlineData("thanh=8", "khong=3")]
    [InlineData("vv=10", "thanh=11", "khong=nhiều", "RP4039 S!B1", "RP4002 S!B3")]
    [InlineData("kp=15,5", "kp_ns=15", "kp_khac=0,5")]
    [InlineData("kp=15,5", "kp_ns=15.000.000 đồng", "kp_khac=500.000 đồng")]
    [InlineData("kp=15,5", "kp_ns=15", "kp_khac=0,4", "RP4039 S!B1")]
    [InlineData("cuoc=2", "luot=60")]
    [InlineData("cuoc=2", "luot=", "RP4040 S!B1")]
    [InlineData("luot=60", "RP4040 S!B1")]
    [InlineData("luot=60|chưa đếm số cuộc", "RP4040 S!B1 Note")]
    [InlineData("cuoc=0", "luot=60", "RP4041 S!B1")]
    [InlineData("cuoc=2", "luot=0", "RP4041 S!B1")]
    [InlineData("cuoc=0", "luot=0", "RP4019 an.xlsx")]
    [InlineData("cuoc=nhiều", "luot=60", "RP4002 S!B1")]
    [InlineData("vv=331", "thanh=307", "tl=92,7%")]
    [InlineData("vv=331", "thanh=307", "tl=92,74")]
    [InlineData("vv=331", "thanh=307", "tl=92,8%")]
    [InlineData("vv=331", "thanh=307", "tl=93")]
    [InlineData("vv=331", "thanh=307", "tl=95%", "RP4042 S!B3")]
    [InlineData("tl=95%", "RP4043 S!B1 Note")]
    [InlineData("dat=x", "tl_dat=100%", "RP4043 S!B2 Note")]
    [InlineData("vv=0", "thanh=0", "RP4019 an.xlsx")]
    public void One_unit(params string[] linesThenFindings)
    {
        var lines = linesThenFindings.Where(line => line.Contains('=', StringComparison.Ordinal)).ToArray();
        Check("an", lines, linesThenFindings[lines.Length..]);
    }

    [Fact]
    public void A_part_that_is_not_asked_of_the_unit_is_not_missing() =>
        Check("ban", ["vv=10", "thanh=6", "khong=3"], ["RP4039 S!B1"]);

    [Fact]
    public void What_does_not_agree_is_left_out_and_what_was_computed_of_it_too()
    {
        var one = Check("an", ["hgv=5", "vv=10", "thanh=11", "khong=3"], ["RP4039 S!B2"]);
        Assert.Equal(["hgv"], one.Values.Keys);
        Assert.Equal(["vv", "thanh", "khong"], one.Omissions.Select(left => left.Field.Code));
    }

    [Fact]
    public void A_query_leaves_nothing_out() =>
        Assert.Equal(["luot"], Check("an", ["luot=60"], ["RP4040 S!B1"]).Values.Keys);

    [Fact]
    public void Computed_figures_stand_among_the_values_with_the_cell_they_come_from()
    {
        var one = Check("an", ["vv=331", "thanh=307", "cuoc=3", "luot=100", "hoi_nghi=A;120", "hoi_nghi=B;30"], []);
        Assert.Equal((92.7m, 33.33m, 150m), (NumberOf(one, "tl"), NumberOf(one, "bq"), NumberOf(one, "du")));
        Assert.Equal((true, "S!B2", false),
            (one.Values["tl"].IsComputed, $"{one.Values["tl"].At.Sheet}!{one.Values["tl"].At.Address}", one.Values["vv"].IsComputed));
        Assert.DoesNotContain("tl_dat", one.Values.Keys);
    }

    [Fact]
    public void Nothing_is_computed_of_a_list_that_did_not_come() =>
        Assert.DoesNotContain("du", Check("an", ["vv=1"], []).Values.Keys);

    [Fact]
    public void What_a_unit_typed_gives_way_to_what_is_computed()
    {
        var one = Check("an", ["vv=331", "thanh=307", "tl=95%"], ["RP4042 S!B3"]);
        Assert.Equal(92.7m, NumberOf(one, "tl"));
        Assert.DoesNotContain("tl", Check("an", ["tl=95%"], ["RP4043 S!B1 Note"]).Values.Keys);
    }

    [Theory]
    [InlineData("loi", "RP4012 S!B1", 2)]
    [InlineData("giai_trinh", "RP4012 S!B1", 0)]
    public void Where_a_rule_of_the_plan_fails_on_the_same_figures_only_the_rule_is_told(string severity, string expected, int left)
    {
        var plan = PlanOf($"""

            quy_tac:
              - {"{"} ma: QT1, muc_do: {severity}, khi: "hgv != null && hgv_nu != null", dieu_kien: "hgv_nu <= hgv", thong_bao: Nữ nhiều hơn tổng. {"}"}
              - {"{"} ma: QT2, muc_do: {severity}, khi: "vv != null && thanh != null", dieu_kien: "thanh <= vv", thong_bao: Thành nhiều hơn tổng. {"}"}
            """);
        Assert.Equal(left, Check("an", ["hgv=12", "hgv_nu=14"], [expected], plan).Omissions.Count);
    }

    [Fact]
    public void A_rule_that_fails_on_other_figures_takes_nobodys_word()
    {
        var plan = PlanOf("\nquy_tac: [{ ma: QT1, muc_do: giai_trinh, khi: \"hgv != null\", dieu_kien: \"hgv <= 5\", thong_bao: Nhiều. }]");
        Check("an", ["hgv=12", "hgv_nu=14"], ["RP4012 S!B1", "RP4038 S!B2"], plan);
    }

    [Fact]
    public void A_rule_may_speak_of_a_computed_figure()
    {
        var plan = PlanOf("\nquy_tac: [{ ma: QT1, muc_do: loi, khi: \"tl != null\", dieu_kien: \"tl >= 95\", thong_bao: Thấp. }]");
        var one = Check("an", ["vv=331", "thanh=307"], ["RP4012 S!B2"], plan);
        Assert.Equal(["vv", "thanh"], one.Values.Keys);
        Assert.Equal(["tl"], one.Omissions.Select(left => left.Field.Code));
    }

    [Fact]
    public void The_figures_are_quoted_with_their_cells()
    {
        var bag = new DiagnosticBag();
        Check("an", ["vv=10", "thanh=8", "khong=3"], ["RP4039 S!B1"], bag: bag);
        Assert.Contains("cộng lại là 11, vượt quá. Hiện ghi: “Số vụ việc” = 10 (B1); “Thành” = 8 (B2); “Không thành” = 3 (B3)",
            bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    internal static ReportPlan PlanOf(string rules = "") => TestPlan.Read(Text + rules);

    private static decimal? NumberOf(CheckedSubmission one, string code) =>
        (one.Values.GetValueOrDefault(code)?.Value as NumberValue)?.Number;

    private static CheckedSubmission Check(string unit, string[] lines, string[] expected, ReportPlan? plan = null,
        DiagnosticBag? bag = null)
    {
        plan ??= PlanOf();
        bag ??= [];
        var submission = TestPlan.Submission(plan, unit, lines);
        var one = Assert.Single(Validator.Check(plan with { Units = [submission.Unit] }, [submission],
            new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, bag));
        Answers.Apply(plan, [one], [], lastYear: null, bag);
        Assert.Equal(expected.Order(), bag.Select(OneUnit.Shown).Order());
        return one;
    }
}
