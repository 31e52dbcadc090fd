using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Validation.Plausibility;

/// <summary>What looks wrong is asked about; what may well be is not.</summary>
public sealed class DoubtsTests
{
    private const string Text = """
        ke_hoach: { ky_hieu: KH, ngay: 4/2024, co_quan: UBND, trich_yeu: Việc }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        don_vi: don-vi.csv
        loai_don_vi: { xa: Xã, ban: Ban }
        bao_cao: { co_quan: A, ky_hieu: BC, dia_danh: A, trich_yeu: B }
        phan:
          - ma: "1"
            ten: Việc
            dieu_khoan: "1"
            bat_buoc: không
            chi_tieu:
              - { ma: cuoc, ten: Số hội nghị, don_vi_tinh: cuộc, kieu: so_nguyen }
              - { ma: luot, ten: Số người dự, don_vi_tinh: lượt người, kieu: so_nguyen, di_kem: cuoc }
              - { ma: thi, ten: Số cuộc thi, don_vi_tinh: cuộc, kieu: so_nguyen }
              - { ma: luot_thi, ten: Số người dự thi, don_vi_tinh: lượt người, kieu: so_nguyen, di_kem: thi }
              - { ma: sach, ten: Số tài liệu, don_vi_tinh: bản, kieu: so_nguyen }
              - { ma: viet, ten: Tiếng Việt, don_vi_tinh: bản, kieu: so_nguyen, chia_ra: sach }
              - { ma: tay, ten: Tiếng Tày, don_vi_tinh: bản, kieu: so_nguyen, chia_ra: sach }
              - { ma: khac, ten: Tiếng khác, don_vi_tinh: bản, kieu: so_nguyen, chia_ra: sach }
            bang: { ma: hoi_nghi, ten: Danh mục hội nghị, cot: [{ ma: ngay, ten: Ngày }, { ma: nguoi, ten: Số người dự, kieu: so_nguyen, tong_hop: cong }] }

        """;

    private static readonly ReportPlan Plan = PlanOf("");

    [Theory]
    [InlineData("cuoc=2 luot=9000", "RP4072 luot")]
    [InlineData("cuoc=20 luot=90", "RP4072 luot")]
    [InlineData("cuoc=2 luot=600", "")]
    [InlineData("cuoc=2 luot=20", "")]
    [InlineData("thi=1 luot_thi=5000", "")]
    [InlineData("sach=120 viet=40 tay=40 khac=40", "RP4073 viet")]
    [InlineData("sach=3 viet=1 tay=1 khac=1", "")]
    [InlineData("sach=80 viet=40 tay=40", "")]
    [InlineData("cuoc=2 luot=90 hoi_nghi=a;60 hoi_nghi=b;30", "")]
    [InlineData("cuoc=3 luot=90 hoi_nghi=a;60 hoi_nghi=b;30", "RP4075 cuoc")]
    [InlineData("cuoc=2 luot=95 hoi_nghi=a;60 hoi_nghi=b;30", "RP4075 luot")]
    [InlineData("cuoc=3 luot=90", "")]
    public void One_unit(string lines, string expected) => Assert.Equal(expected, Ask([("a", lines)]));

    [Fact]
    public void A_rule_of_the_plan_about_the_same_figures_has_the_word()
    {
        var plan = PlanOf("""
            quy_tac:
              - { ma: Q1, muc_do: giai_trinh, dieu_kien: "luot <= 10000 * cuoc", thong_bao: Quá đông. }
              - { ma: Q2, muc_do: giai_trinh, dieu_kien: "cuoc >= hoi_nghi.so_dong", thong_bao: Thiếu. }
            """);

        Assert.Equal("", Ask([("a", "cuoc=2 luot=9000 hoi_nghi=a;9000")], plan: plan));
    }

    [Theory]
    [InlineData("cuoc=12 luot=900 sach=500", "RP4074 cuoc")]
    [InlineData("cuoc=12 luot=900 sach=501", "")]
    [InlineData("cuoc=12 luot=4000 sach=480", "RP4072 luot")]
    [InlineData("cuoc=13 luot=905 sach=5100", "RP4070 sach")]
    [InlineData("cuoc=13 luot=905 sach=40", "RP4070 sach")]
    public void Against_last_year(string lines, string expected) =>
        Assert.Equal(expected, Ask([("a", lines)], new() { ["cuoc"] = 12, ["luot"] = 900, ["sach"] = 500 }));

    [Fact]
    public void Small_figures_that_stay_or_multiply_are_nothing_to_ask()
    {
        Assert.Equal("", Ask([("a", "cuoc=2 luot=40 sach=3")], new() { ["cuoc"] = 2, ["luot"] = 40, ["sach"] = 3 }));
        Assert.Equal("", Ask([("a", "thi=30 luot_thi=900")], new() { ["thi"] = 1 }));
    }

    [Fact]
    public void A_figure_far_from_those_of_eight_units_alike_is_asked_about_and_the_others_are_not()
    {
        string[] usual = ["sach=900", "sach=1200", "sach=1500", "sach=700", "sach=2000", "sach=1100", "sach=0"];

        Assert.Equal("RP4071 sach", Ask([("x", "sach=1500000"), .. usual.Append("sach=1300").Select((line, at) => ($"u{at}", line))]));
        Assert.Equal("RP4071 sach", Ask([("x", "sach=12"), .. usual.Append("sach=1300").Select((line, at) => ($"u{at}", line))]));
        Assert.Equal("", Ask([("x", "sach=7000"), .. usual.Append("sach=1300").Select((line, at) => ($"u{at}", line))]));
        Assert.Equal("", Ask([("x", "sach=1500000"), .. usual.Select((line, at) => ($"u{at}", line))]));
    }

    [Fact]
    public void Units_that_differ_by_nature_are_not_asked()
    {
        var figures = Enumerable.Range(0, 12).Select(at => ($"u{at}", $"sach={Math.Pow(3, at) + 5:0}"));

        Assert.Equal("", Ask([.. figures]));
    }

    private static string Ask((string Unit, string Lines)[] sent, Dictionary<string, decimal>? before = null, ReportPlan? plan = null)
    {
        plan = (plan ?? Plan) with
        {
            Units = [.. sent.Select(one => new ReportingUnit { Code = one.Unit, Name = one.Unit, Kind = "xa" })],
        };
        var bag = new DiagnosticBag();
        var lastYear = before is null ? null : new LastYear(new Dictionary<string, decimal>(),
            new Dictionary<string, IReadOnlyDictionary<string, decimal>> { [sent[0].Unit] = before });
        Validator.Check(plan, [.. sent.Select(one => TestPlan.Submission(plan, one.Unit, one.Lines.Split(' ')))],
            new ValidationOptions { Today = new DateOnly(2024, 12, 10), LastYear = lastYear }, bag);
        Assert.DoesNotContain(bag, found => found.Severity == Severity.Error);
        return string.Join("; ", bag.Where(found => found.Severity == Severity.Query)
            .Select(found => $"{found.Code} {found.AnswerKeys.First(key => !key.StartsWith("RP", StringComparison.Ordinal))}"));
    }

    private static ReportPlan PlanOf(string rules) => TestPlan.Read(Text + rules);
}
