using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Plans;

/// <summary>What the plan's reader makes of <c>muc_do</c>, <c>the_thuc</c>, lists in brackets and a missing deadline: the plan runs, and
/// somebody is told.</summary>
public sealed class PlanEntriesTests
{
    [Theory]
    [InlineData("RP9999: loi", "RP1036", null)]
    [InlineData("RP4OO2: luu_y", "RP1036", "Có phải “RP4002”?")]
    [InlineData("x: luu_y", "RP1036", null)]
    [InlineData("RP2001: luu_y", "RP1037", null)]
    [InlineData("RP2001: giai_trinh", "RP1037", null)]
    [InlineData("RP9001: luu_y", "RP1037", null)]
    [InlineData("RP4021: luu_y", "RP1037", null)]
    [InlineData("RP4021: giai_trinh", "RP1037", null)]
    [InlineData("RP1002: luu_y", "RP1039", null)]
    public void An_entry_that_may_not_be_or_has_no_effect_is_a_query_and_is_not_used(string entry, string expected, string? words)
    {
        var (plan, bag) = Read($"muc_do: {{ {entry} }}");
        Assert.NotNull(plan);
        Assert.Empty(plan.Severities);
        var found = Assert.Single(bag);
        Assert.Equal((expected, Severity.Query), (found.Code, found.Severity));
        Assert.IsType<TextLocation>(found.Location);
        Assert.Contains(words ?? "", found.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RP4003: luu_y", "RP4003", Severity.Note)]
    [InlineData("RP4021: loi", "RP4021", Severity.Error)]
    [InlineData("RP2010: giai_trinh", "RP2010", Severity.Query)]
    [InlineData("RP7002: loi", "RP7002", Severity.Error)]
    [InlineData("RP1032: luu_y", "RP1032", Severity.Note)]
    public void Any_other_entry_is_used(string entry, string code, Severity severity)
    {
        var (plan, bag) = Read($"muc_do: {{ {entry} }}");
        Assert.Empty(bag);
        Assert.Equal(severity, plan?.Severities[code]);
    }

    [Fact]
    public void What_the_format_checker_needs_is_read_with_all_else()
    {
        var (plan, bag) = Read("""
            the_thuc: { le_trai: 30-32, co_chu: { trich_yeu: 13-14 }, muc_do: { RP7226: bo_qua, RP7303: luu_y }, don_vi: [VP], ten_loai: [HD], mau: không }
            muc_do: { RP7303: loi, RP7002: loi, RP4003: luu_y }
            """);
        Assert.Empty(bag);
        Assert.NotNull(plan);
        Assert.Equal((30, 32), plan.Format.Margins["le_trai"]);
        Assert.Equal((13, 14), plan.Format.Sizes["trich_yeu"]);
        Assert.Equal([("RP7002", Severity.Error), ("RP7226", null), ("RP7303", Severity.Note)],
            plan.Format.Severities.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        // What the nearer entry says is not said otherwise elsewhere.
        Assert.Equal(["RP4003", "RP7002"], plan.Severities.Keys.Order());
        Assert.Equal(["VP", "HD"], plan.Format.Units.Concat(plan.Format.Kinds));
        Assert.False(plan.Format.IsTemplate);
    }

    [Theory]
    [InlineData("le_traii: 30-35", "RP1040", "Có phải “le_trai”?")]
    [InlineData("le_trai: hẹp", "RP1041", "“hẹp”")]
    [InlineData("co_chu: { tieu_de: 14 }", "RP1040", "tieu_de")]
    [InlineData("co_chu: 14", "RP1041", "co_chu")]
    [InlineData("muc_do: { RP71003: luu_y }", "RP1040", "Có phải “RP7003”?")]
    [InlineData("muc_do: { RP7103: nhe }", "RP1041", "nhe")]
    [InlineData("mau: có lẽ", "RP1041", "có lẽ")]
    public void A_mistake_in_the_rules_of_format_is_a_query_at_its_place(string entry, string expected, string words)
    {
        var (plan, bag) = Read($"the_thuc: {{ {entry} }}");
        Assert.NotNull(plan);
        var found = Assert.Single(bag);
        Assert.Equal((expected, Severity.Query), (found.Code, found.Severity));
        Assert.Contains(words, found.Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the_thuc: hẹp", "RP1041")]
    [InlineData("the_thuc: [1, 2]", "RP1041")]
    public void Rules_of_format_of_the_wrong_shape_stop_nothing(string text, string expected)
    {
        var (plan, bag) = Read(text);
        Assert.NotNull(plan);
        Assert.Equal([expected], bag.Select(found => found.Code));
    }

    [Theory]
    [InlineData("[Bộ Tư pháp (Cục Phổ biến, giáo dục pháp luật), UBND tỉnh]", 3, "Bộ Tư pháp (Cục Phổ biến, giáo dục pháp luật)")]
    [InlineData("[Các sở “A, B, C”, UBND tỉnh]", 4, "Các sở “A, B, C”")]
    [InlineData("[Sở A (phòng B, (C, D)), UBND]", 4, "Sở A (phòng B, (C, D))")]
    [InlineData("[UBND tỉnh, Sở A (phòng B), Sở C]", 3, null)]
    [InlineData("[\"Bộ Tư pháp (Cục Phổ biến, giáo dục pháp luật)\", UBND tỉnh]", 2, null)]
    [InlineData("[1) UBND tỉnh, 2) Sở A]", 2, null)]
    [InlineData("[a (b, c]", 2, null)]
    public void A_comma_in_somebodys_brackets_is_asked_about_and_the_plan_runs(string list, int items, string? whole)
    {
        var (plan, bag) = Read("", report: $", kinh_gui: {list}");
        Assert.Equal(items, plan?.Report.AddressedTo.Count);
        Assert.Equal(whole is null ? [] : ["RP1035"], bag.Select(found => found.Code));
        if (whole is not null)
            Assert.Contains($"Có phải “{whole}”?", bag.Single().Message.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("han_nop:")]
    [InlineData("han_nop: \"\"")]
    [InlineData("han_nop: ~")]
    public void An_empty_deadline_is_told(string line)
    {
        var (plan, bag) = Read("", due: line);
        Assert.NotNull(plan);
        Assert.Null(plan.Due);
        Assert.Equal([("RP1034", Severity.Note)], bag.Select(found => (found.Code, found.Severity)));
    }

    [Fact]
    public void The_same_mistake_in_many_figures_is_one_finding_with_a_count()
    {
        var figures = string.Concat(Enumerable.Range(1, 40).Select(number => $"\n      - {{ ma: c{number}, ten: C, bat_bouc: có }}"));
        var bag = new DiagnosticBag();
        PlanReader.Read("ke-hoach.yaml", Text("", "han_nop: 16/12/2026", "") + figures, bag);
        var found = Assert.Single(bag);
        Assert.Equal("RP1002", found.Code);
        Assert.Contains("Có phải “bat_buoc”? Lặp lại 40 lần, ở các dòng 15, 16", found.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_many_units_use_are_gathered_with_those_they_resemble()
    {
        var names = UnknownNames.Gather(TestPlan.Plan,
        [
            new("Số cuộcc", "an"), new("Đông vui", "an"), new("SỐ CUỘCC", "binh"), new("số cuộcc", "binh"), new("", "an"),
        ]);
        Assert.Equal([("Số cuộcc", 2), ("Đông vui", 1)], names.Select(name => (name.Name, name.Units)));
        Assert.Equal("Số cuộc", names[0].Nearest[0]);
    }

    [Fact]
    public void A_page_says_how_grave_its_finding_is_of_itself()
    {
        Assert.Equal((Severity.Error, Severity.Query, Severity.Note),
            (FindingPages.SeverityOf("RP4001"), FindingPages.SeverityOf("RP4013"), FindingPages.SeverityOf("RP4022")));
        Assert.Null(FindingPages.Read("RP0000"));
    }

    private static (ReportPlan? Plan, DiagnosticBag Bag) Read(string text, string due = "han_nop: 16/12/2026", string report = "")
    {
        var bag = new DiagnosticBag();
        return (PlanReader.Read("ke-hoach.yaml", Text(text, due, report), bag), bag);
    }

    private static string Text(string extra, string due, string report) => $$"""
        ke_hoach: { ky_hieu: KH, co_quan: UBND, trich_yeu: Việc }
        nam: 2026
        ky: { tu: 15/12/2025, den: 14/12/2026 }
        {{due}}
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã }
        bao_cao: { co_quan: A, ky_hieu: BC, dia_danh: A, trich_yeu: Kết quả{{report}} }
        {{extra}}
        phan:
          - ma: I
            ten: Hòa giải
            dieu_khoan: I
            chi_tieu:
              - { ma: hgv, ten: Số hòa giải viên, don_vi_tinh: người }
        """;
}
