using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Plans;

public sealed class PlanReaderTests
{
    private const string Minimal = """
        ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2024, co_quan: UBND huyện, trich_yeu: Việc năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã, ban: Ban }
        bao_cao: { co_quan: [ỦY BAN NHÂN DÂN, XÃ A], ten_co_quan: UBND xã A, ky_hieu: BC-UBND, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Kết quả
            dieu_khoan: "1"
            bat_buoc: [xa]
            chi_tieu:
              - { ma: so_cuoc, ten: Số cuộc, kieu: so_nguyen, bat_buoc: có, tu: 0, den: 1000, lech_nam_truoc: 20% }
              - { ma: linh_vuc, ten: Lĩnh vực, kieu: chon_nhieu, danh_sach: { A: Một, B: Hai } }
            bang:
              ma: hoi_nghi
              ten: Hội nghị
              cot: [{ ma: ngay, ten: Ngày, kieu: ngay }, { ma: so_nguoi, ten: Số người, kieu: so_nguyen, tong_hop: cong }]
            thuyet_minh: [{ ma: ket_qua, ten: Kết quả, bat_buoc: [xa], so_tu_it_nhat: 5 }]
        quy_tac:
          - { ma: QT1, muc_do: giai_trinh, khi: "so_cuoc != null", dieu_kien: "hoi_nghi.so_dong <= so_cuoc && (don_vi.bien_gioi || nam_truoc.so_cuoc == null)", thong_bao: Xem lại. }
        muc_do: { RP4003: luu_y }
        """;

    [Fact]
    public void Every_key_reaches_the_plan()
    {
        var plan = Read(Minimal, []);

        Assert.NotNull(plan);
        Assert.Equal(new DateOnly(2024, 12, 16), plan.Due);
        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ A"], plan.Report.Issuer);
        Assert.Equal("UBND xã A", plan.Report.IssuerName);
        Assert.Empty(plan.Report.Superior);
        var section = Assert.Single(plan.Sections);
        Assert.Equal(["xa"], section.Required.Kinds);
        Assert.Equal((0m, 1000m, 0.2m, Aggregation.Sum),
            (section.Indicators[0].Min, section.Indicators[0].Max, section.Indicators[0].YearOverYearLimit,
            section.Indicators[0].Aggregation));
        Assert.Equal([new Choice("A", "Một"), new Choice("B", "Hai")], section.Indicators[1].Choices);
        Assert.Equal(["ngay", "so_nguoi"], section.Tables[0].Columns.Select(column => column.Code));
        Assert.Equal((FieldType.Text, 5, Aggregation.Gather),
            (section.Narratives[0].Type, section.Narratives[0].MinWords, section.Narratives[0].Aggregation));
        Assert.Equal(Severity.Query, Assert.Single(plan.Rules).Severity);
        Assert.Equal(Severity.Note, plan.Severities["RP4003"]);
    }

    [Theory]
    [InlineData("han_nop:", "han_nopp:", "RP1002(4,1)")]
    [InlineData("nam: 2024\n", "", "RP1003(1,1)")]
    [InlineData("ky: { tu: 15/12/2023, den: 14/12/2024 }", "ky: 2024", "RP1004(3,5)")]
    [InlineData("16/12/2024", "31/11/2024", "RP1005(4,10)")]
    [InlineData("den: 1000", "den: 1.000", "RP1006(14,81)")]
    [InlineData("kieu: chon_nhieu", "kieu: chon_nhiu", "RP1007(15,46)")]
    [InlineData("bat_buoc: [xa], so_tu", "bat_buoc: [xaa], so_tu", "RP1007(20,58)")]
    [InlineData("ma: linh_vuc", "ma: so_cuoc", "RP1008(15,15)")]
    [InlineData("ma: linh_vuc", "ma: lĩnh-vực", "RP1009(15,15)")]
    [InlineData("ma: linh_vuc", "ma: if", "RP1009(15,15)")]
    [InlineData("ma: linh_vuc", "ma: SO_CUOC", "RP1008(15,15)")]
    [InlineData("so_cuoc != null", "so_cuoc != ", "RP1010(22,67)")]
    [InlineData("<= so_cuoc", "<= so_cuocc", "RP1011(22,71)")]
    [InlineData(", danh_sach: { A: Một, B: Hai }", "", "RP1012(15,9)")]
    [InlineData("tu: 0", "tu: 2000", "RP1013(14,73)")]
    [InlineData("tu: 15/12/2023", "tu: 15/12/2025", "RP1014(3,5)")]
    [InlineData("kieu: ngay }", "kieu: ngay, tong_hop: cong }", "RP1018(19,58)")]
    [InlineData("han_nop: 16/12/2024", "han_nop: 10/12/2024", "RP1019")]
    [InlineData("nam: 2024", "nam: 2024\nhan_khoa: 15/12/2024", "RP1020")]
    public void A_mistake_is_told_with_its_line_and_column(string right, string wrong, string expected) =>
        Read(Minimal.Replace(right, wrong, StringComparison.Ordinal), [expected]);

    [Fact]
    public void All_mistakes_are_told_in_one_run() =>
        Read(Minimal.Replace("han_nop:", "han_nopp:", StringComparison.Ordinal)
            .Replace("kieu: ngay }", "kieu: ngya }", StringComparison.Ordinal)
            .Replace("nam: 2024", "nam: năm nay", StringComparison.Ordinal),
            ["RP1006(2,6)", "RP1002(4,1)", "RP1007(19,42)"]);

    [Theory]
    [InlineData("", "RP1016(1,1)")]
    [InlineData("chỉ có chữ", "RP1016(1,1)")]
    [InlineData("a: [1, 2", "RP1001(2,1)")]
    [InlineData("a: 1\na: 2", "RP1024(2,1)")]
    [InlineData("a: 1\n---\nb: 2", "RP1025(2,1)")]
    [InlineData("a: &x [1]\nb: *x", "RP1015(2,4)")]
    public void What_is_no_plan_is_one_finding(string text, string expected) => Read(text, [expected]);

    [Theory]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void What_is_no_character_is_told_with_its_place(char broken)
    {
        Read(Minimal.Replace("ten: Số cuộc", $"ten: Số cu{broken}ộc", StringComparison.Ordinal), ["RP1043(14,34)"]);
        Read(broken + Minimal, ["RP1043(1,1)"]);
        Assert.NotNull(Read(Minimal.Replace("ten: Số cuộc", "ten: Số cuộc 😀", StringComparison.Ordinal), []));
    }

    [Fact]
    public void Deep_nesting_does_not_overflow_the_stack() => Read(new string('[', 100_000), ["RP1015(1,39)"]);

    [Fact]
    public void Every_key_written_twice_is_told_in_one_run() =>
        Read(Minimal.Replace("nam: 2024\n", "nam: 2024\nnam: 2025\n", StringComparison.Ordinal)
            .Replace("tu: 0, ", "tu: 0, tu: 1, ", StringComparison.Ordinal), ["RP1024(3,1)", "RP1024(15,76)"]);

    [Fact]
    public void A_plan_with_letters_knocked_in_never_stops_the_program()
    {
        var random = new Random(20240416);
        for (var round = 0; round < 2_000; round++)
        {
            var text = Minimal;
            for (var slip = random.Next(1, 5); slip > 0; slip--)
                text = text.Insert(random.Next(text.Length),
                    random.GetItems(["[", "]", "{", "}", ":", ": ", "- ", "-", "?", "!", "\"", "'", "\n", "|", "&a ", "*a", "%", ",", "#",
                    "@", "\t", "<<: ", "\uFFFE", "\uD800", "\uFDD0"], 1)[0]);
            var bag = new DiagnosticBag();
            Assert.True(PlanReader.Read("ke-hoach.yaml", text, bag) is not null || bag.HasErrors);
        }
    }

    [Fact]
    public void The_sample_plan_has_no_mistake()
    {
        var plan = Read(File.ReadAllText(Path.Combine(Repo.Root, "samples", "dinh-lap-2024", "ke-hoach.yaml")), []);

        Assert.NotNull(plan);
        Assert.All(plan.Sections, section => Assert.NotEmpty(section.Clause));
    }

    private static ReportPlan? Read(string text, string[] expected)
    {
        var bag = new DiagnosticBag();
        var plan = PlanReader.Read("ke-hoach.yaml", text, bag);
        Assert.Equal(expected, bag.Select(found => found.Code + found.Location.ToString()["ke-hoach.yaml".Length..]));
        return plan;
    }
}
