using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Xunit;

namespace Reporter.Tests.Plans;

/// <summary>What figures say of each other, and formulas: all of it is known to be right before any data is read.</summary>
public sealed class PlanPartsTests
{
    private const string Head = """
        ke_hoach: { ky_hieu: KH, co_quan: UBND, trich_yeu: Việc }
        nam: 2026
        ky: { tu: 15/12/2025, den: 14/12/2026 }
        han_nop: 16/12/2026
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã, so: Sở }
        bao_cao: { co_quan: A, ky_hieu: BC, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hòa giải
            dieu_khoan: I
            chi_tieu:
              - { ma: hgv, ten: Số hòa giải viên, don_vi_tinh: người }
              - { ma: hgv_nu, ten: Hòa giải viên nữ, don_vi_tinh: người, trong_do: hgv, ten_phan: nữ }
              - { ma: vv_tong, ten: Số vụ việc, don_vi_tinh: vụ việc }
              - { ma: vv_thanh, ten: Hòa giải thành, don_vi_tinh: vụ việc, chia_ra: vv_tong, ten_phan: hòa giải thành }
              - { ma: vv_khong, ten: Hòa giải không thành, don_vi_tinh: vụ việc, chia_ra: vv_tong }
              - { ma: tl_thanh, ten: Tỷ lệ hòa giải thành, kieu: phan_tram, cong_thuc: vv_thanh / vv_tong }
              - { ma: kp, ten: Kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000 }
              - { ma: kp_ns, ten: Ngân sách, don_vi_tinh: nghìn đồng, kieu: tien, he_so: 1000, chia_ra: kp }
              - { ma: dat, ten: Đạt chuẩn, kieu: co_khong, danh_cho: [xa] }
              - { ma: tl_dat, ten: Tỷ lệ đạt, kieu: phan_tram, cong_thuc: so_don_vi_co(dat) / so_don_vi_hoi(dat) }
            bang: { ma: hoi_nghi, ten: Hội nghị, cot: [{ ma: so_nguoi, ten: Số người, kieu: so_nguyen }] }
          - ma: II
            ten: Tuyên truyền
            dieu_khoan: II
            chi_tieu:
              - { ma: so_cuoc, ten: Số cuộc, don_vi_tinh: cuộc }
              - { ma: so_luot, ten: Số lượt, don_vi_tinh: lượt người, di_kem: so_cuoc }
              - { ma: bq, ten: Bình quân, kieu: so_thap_phan, cong_thuc: so_luot / so_cuoc + hoi_nghi.tong.so_nguoi / hoi_nghi.so_dong }
        """;

    [Fact]
    public void Every_key_reaches_the_figure()
    {
        var plan = Read(Head, []);
        Assert.NotNull(plan);
        var figures = plan.Fields.ToDictionary(field => field.Code);
        Assert.Equal(("hgv", "hgv", "nữ"), (figures["hgv_nu"].PartOf?.Code, figures["hgv_nu"].Whole, figures["hgv_nu"].PartName));
        Assert.Equal(("vv_tong", "vv_tong"), (figures["vv_khong"].AddendOf?.Code, figures["vv_khong"].Whole));
        Assert.Equal("so_cuoc", figures["so_luot"].CompanionOf?.Code);
        Assert.Equal((true, "vv_thanh / vv_tong", Aggregation.None),
            (figures["tl_thanh"].IsComputed, figures["tl_thanh"].Formula?.Text, figures["tl_thanh"].Aggregation));
        Assert.False(figures["vv_tong"].IsComputed);
    }

    [Theory]
    [InlineData("trong_do: hgv,", "trong_do: hgvv,", "RP1026", "Có phải “hgv”?")]
    [InlineData("trong_do: hgv,", "trong_do: hgv_nu,", "RP1027", "hgv_nu → hgv_nu")]
    [InlineData("vụ việc }\n      - { ma: vv_thanh", "vụ việc, chia_ra: vv_thanh }\n      - { ma: vv_thanh", "RP1027",
        "vv_tong → vv_thanh → vv_tong")]
    [InlineData("Hòa giải viên nữ, don_vi_tinh: người", "Hòa giải viên nữ, don_vi_tinh: cuộc", "RP1028", "“cuộc”")]
    [InlineData("chia_ra: kp }", "trong_do: hgv }", "RP1028", "nghìn đồng")]
    [InlineData("chia_ra: kp }", "chia_ra: dat }", "RP1029", "phải là số")]
    [InlineData("di_kem: so_cuoc", "di_kem: vv_tong", "RP1029", "hai phần khác nhau")]
    [InlineData("trong_do: hgv, ten_phan", "ten_phan", "RP1033", "trong_do")]
    [InlineData("vv_thanh / vv_tong", "vv_thanh / (vv_tong", "RP1030", "cú pháp")]
    [InlineData("vv_thanh / vv_tong", "\"vv_thanh = 1\"", "RP1030", "gán")]
    [InlineData("vv_thanh / vv_tong", "\"\"", "RP1030", "để trống")]
    [InlineData("vv_thanh / vv_tong", "\"[1, 2]\"", "RP1030", "không dùng được ở đây")]
    [InlineData("vv_thanh / vv_tong", "\"'a' * 1000000000\"", "RP1030", "chữ")]
    [InlineData("vv_thanh / vv_tong", "vv_thanhh / vv_tong", "RP1031", "Có phải “vv_thanh”?")]
    [InlineData("vv_thanh / vv_tong", "dat / vv_tong", "RP1031", "“dat”")]
    [InlineData("vv_thanh / vv_tong", "vv_thanh / nam_truoc.vv_tong", "RP1031", "nam_truoc.vv_tong")]
    [InlineData("so_don_vi_hoi(dat)", "so_don_vi_hoi(datt)", "RP1031", "Có phải “dat”?")]
    [InlineData("vv_thanh / vv_tong", "vv_thanh / tl_thanh", "RP1027", "tl_thanh → tl_thanh")]
    [InlineData("vv_thanh / vv_tong", "100 * vv_thanh / vv_tong", "RP1038", "nhân 100")]
    [InlineData("vv_thanh / vv_tong", "vv_thanh / vv_tong, tong_hop: cong", "RP1038", "tong_hop")]
    [InlineData("vv_thanh / vv_tong", "vv_thanh / vv_tong, bat_buoc: có", "RP1038", "bat_buoc")]
    [InlineData("kieu: phan_tram, cong_thuc: vv_thanh", "kieu: chu, cong_thuc: vv_thanh", "RP1038", "không phải là số")]
    [InlineData("kieu: so_nguyen }] }", "kieu: so_nguyen, trong_do: hgv }] }", "RP1002", "trong_do")]
    public void A_mistake_is_told_at_its_place(string right, string wrong, string expected, string words)
    {
        var bag = new DiagnosticBag();
        Read(Head.Replace(right, wrong, StringComparison.Ordinal), [expected], bag);
        Assert.Contains(words, string.Concat(bag.Select(found => found.Message.Vi)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_may_be_a_part_and_have_parts_itself() =>
        Assert.NotNull(Read(Head.Replace("{ ma: vv_khong,",
            "{ ma: vv_hoa, ten: Hòa giải tại chỗ, trong_do: vv_thanh }\n      - { ma: vv_khong,", StringComparison.Ordinal), []));

    [Fact]
    public void A_chain_of_ten_thousand_parts_neither_stops_nor_overflows()
    {
        var chain = string.Concat(Enumerable.Range(1, 3_000)
            .Select(number => $"\n      - {{ ma: p{number}, ten: P{number}, trong_do: p{number - 1} }}"));
        Assert.NotNull(Read(Head + "\n      - { ma: p0, ten: P0 }" + chain, []));
        Read(Head + "\n      - { ma: p0, ten: P0, trong_do: p3000 }" + chain, ["RP1027"]);
    }

    [Theory]
    [InlineData("\"\"", "để trống")]
    [InlineData("\"if so_cuoc; so_luot; end\"", "lệnh")]
    [InlineData("\"so_cuoc; so_luot\"", "lệnh")]
    [InlineData("\"so_cuoc = 5\"", "gán")]
    [InlineData("\"so_cuoc++ > 1\"", "gán")]
    [InlineData("\"'x' * 1000000000 == ''\"", "chữ")]
    [InlineData("\"don_vi.ten * 1000000000 == ''\"", "chữ")]
    [InlineData("\"(don_vi.ten + 'a') * 1000000000 == ''\"", "chữ")]
    [InlineData("\"1..2000000000\"", "không dùng được")]
    [InlineData("\"1 << 2000000000 > 1\"", "không dùng được")]
    [InlineData("\"[1] * 2000000000\"", "không dùng được")]
    [InlineData("\"this['date']\"", "không dùng được")]
    [InlineData("\"so_don_vi_co(dat) > 1\"", "không dùng được")]
    public void A_rule_that_is_no_condition_is_told_and_left_out_and_the_plan_goes_on(string condition, string words)
    {
        var bag = new DiagnosticBag();
        var plan = Read(Head + $$"""

            quy_tac:
              - { ma: QT1, dieu_kien: {{condition}}, thong_bao: Sai. }
              - { ma: QT2, dieu_kien: so_cuoc >= 0, thong_bao: Âm. }
            """, ["RP1032"], bag);
        Assert.NotNull(plan);
        Assert.Equal(["QT2"], plan.Rules.Select(rule => rule.Code));
        Assert.Equal(Severity.Error, bag.Single().Severity);
        Assert.Contains(words, bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_whose_khi_is_no_condition_is_left_out_too()
    {
        var plan = Read(Head + "\nquy_tac: [{ ma: QT1, khi: \"so_cuoc = 5\", dieu_kien: so_cuoc > 1, thong_bao: Sai. }]", ["RP1032"]);
        Assert.Empty(plan?.Rules ?? throw new InvalidOperationException());
    }

    [Theory]
    [InlineData("date.now > so_cuoc", "RP1011")]
    [InlineData("math.random(1, 9) > so_cuoc", "RP1011")]
    [InlineData("math.uuid != so_cuoc", "RP1011")]
    [InlineData("so_cuoc > 1 +", "RP1010")]
    [InlineData("so_cuoc > 1 && (so_luot = 5)", "RP1010")]
    public void Clock_and_chance_are_not_to_be_had_and_the_plan_goes_on_without_the_rule(string condition, string expected) =>
        Assert.Empty(Read(Head + $"\nquy_tac: [{{ ma: QT1, dieu_kien: \"{condition}\", thong_bao: Sai. }}]", [expected])?.Rules
            ?? throw new InvalidOperationException());

    [Fact]
    public void A_rule_longer_than_any_rule_does_not_overflow_the_stack()
    {
        Read(Head + $"\nquy_tac: [{{ ma: QT1, dieu_kien: \"so_cuoc{string.Concat(Enumerable.Repeat("+1", 500_000))} > 1\", thong_bao: "
            + $"Sai. }}]", ["RP1010"]);
        Read(Head + $"\nquy_tac: [{{ ma: QT1, dieu_kien: \"so_cuoc{string.Concat(Enumerable.Repeat("+1", 4_000))} > 1\", thong_bao: Sai. }}]", ["RP1010"]);
        Read(Head + $"\nquy_tac: [{{ ma: QT1, dieu_kien: \"so_cuoc{string.Concat(Enumerable.Repeat("+1", 200))} > 1\", thong_bao: Sai. }}]",
            []);
        Read(Head + $"\nquy_tac: [{{ ma: QT1, dieu_kien: \"{new string('(', 4_000)}so_cuoc{new string(')', 4_000)} > 1\", thong_bao: Sai. }}]", ["RP1010"]);
    }

    private static ReportPlan? Read(string text, string[] expected, DiagnosticBag? bag = null)
    {
        bag ??= [];
        var plan = PlanReader.Read("ke-hoach.yaml", text, bag);
        Assert.Equal(expected, bag.Select(found => found.Code));
        // Each is reported at a value, not at the start of its line.
        var lines = text.Split('\n');
        Assert.All(bag.Where(found => found.Code != "RP1002").Select(found => Assert.IsType<TextLocation>(found.Location)),
            at => Assert.Matches(@"[:[{] ?""?$", lines[at.Line - 1][..(at.Column - 1)]));
        return plan;
    }
}
