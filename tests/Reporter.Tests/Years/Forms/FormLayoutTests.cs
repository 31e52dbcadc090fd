using Reporter.Core.Forms;
using Reporter.Core.Plans;
using Reporter.Tests.Support;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Years.Forms;

/// <summary>Which figures a form asks of whom, and where they stand.</summary>
public sealed class FormLayoutTests
{
    private static ReportPlan PlanWith(string figures) => TestPlan.Read($$"""
        ke_hoach: { ky_hieu: KH-UBND, ngay: 4/2024, co_quan: UBND, trich_yeu: Việc năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND xã, ban: Ban }
        bao_cao: { co_quan: BAN A, ky_hieu: BC-A, dia_danh: A, trich_yeu: Kết quả }
        phan:
          - ma: I
            ten: Hoạt động
            dieu_khoan: II.1
            bat_buoc: có
            chi_tieu: [{{figures}}]
        """);

    [Fact]
    public void A_kind_of_unit_sees_what_is_asked_of_it_and_what_it_may_leave_blank()
    {
        var plan = PlanWith("{ ma: a, ten: A }, { ma: b, ten: B, danh_cho: [ban] }, { ma: c, ten: C, bat_buoc: [ban] }, { ma: d, ten: D, "
            + "bat_buoc: không }");

        Assert.Equal(["a", "d"], Codes(plan, 0));
        Assert.Equal(["a", "b", "c", "d"], Codes(plan, 1));
    }

    [Fact]
    public void Parts_stand_indented_under_their_whole_whatever_their_order_in_the_plan()
    {
        var plan = PlanWith("{ ma: nu, ten: Nữ, trong_do: nguoi }, { ma: cuoc, ten: Số cuộc }, { ma: nguoi, ten: Số người }");
        var labels = FormLayout.Of(plan, plan.UnitKinds[0], false)[0].Cells.Where(cell => cell.Kind == FormCellKind.Label);

        Assert.Equal([("Số cuộc", 0), ("Số người", 0), ("Nữ", 1)], labels.Select(cell => (cell.Text, cell.Indent)));
    }

    [Theory]
    [InlineData("a / b", "IF(OR(ISBLANK(D7),ISBLANK(D8)),\"\",IFERROR(ROUND(D7/D8,2),\"\"))")]
    [InlineData("(a ?? 0) + b", "IF(OR(ISBLANK(D8)),\"\",IFERROR(ROUND((IF(ISBLANK(D7),0,D7))+D8,2),\"\"))")]
    [InlineData("math.max(a, b)", null)]
    public void A_computed_figure_is_a_formula_where_Excel_has_the_words(string expression, string? formula)
    {
        var plan = PlanWith($"{{ ma: a, ten: A }}, {{ ma: b, ten: B }}, "
            + $"{{ ma: c, ten: C, kieu: so_thap_phan, cong_thuc: '{expression}' }}");
        var form = FormLayout.Of(plan, plan.UnitKinds[0], false);
        var places = new FormPlaces(form);

        Assert.Equal(formula, FormFormula.Of(plan.Fields.Single(field => field.Code == "c"), name => places.Of(name, form[0])));
    }

    [Fact]
    public void A_mark_says_unit_sheet_and_year_and_tells_when_it_was_typed_over()
    {
        var mark = new PrintedMark("06040", "HOINGH", 2026, "9C1F").ToString();

        Assert.Equal(new PrintedMark("06040", "HOINGH", 2026, "9C1F"),
            PrintedMark.Find($"Mã biểu: {mark.ToLowerInvariant()} ", out var isIntact));
        Assert.True(isIntact);
        PrintedMark.Find(mark.Replace("06040", "06041", StringComparison.Ordinal), out var isChanged);
        Assert.False(isChanged);
    }

    private static IEnumerable<string> Codes(ReportPlan plan, int kind) =>
        FormLayout.Of(plan, plan.UnitKinds[kind], false)[0].Cells.Where(cell => cell.Kind == FormCellKind.Code).Select(cell => cell.Text);
}
