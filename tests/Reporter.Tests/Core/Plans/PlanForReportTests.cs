using Reporter.Core.Consolidation;
using Reporter.Core.Diagnostics;
using Reporter.Core.Plans;
using Reporter.Core.Validation;
using Reporter.Tests.Support;
using Scriban.Runtime;
using Xunit;

namespace Reporter.Tests.Core.Plans;

/// <summary>Keys that tell the report's templates something: read, checked, and to be found where a template looks.</summary>
public sealed class PlanForReportTests
{
    private const string Text = """
        ke_hoach: { ky_hieu: KH, co_quan: UBND, trich_yeu: Việc }
        nam: 2024
        ky: { tu: 01/01/2024, den: 31/10/2024, loai: SBN }
        han_nop: 10/11/2024
        chot_so_lieu: 05/11/2024
        don_vi: don-vi.csv
        loai_don_vi: { xa: { ten: UBND các xã, goi: "xã, phường" }, ban: Ban }
        bao_cao: { co_quan: A, ky_hieu: BC, dia_danh: A, trich_yeu: Kết quả }
        so_sanh:
          - { ma: cung_ky, ten: cùng kỳ năm 2023, tep: nam-truoc\so-lieu.json }
        nghia_vu:
          - { dieu_khoan: I, ai: UBND các xã, gui: Sở Tư pháp, khi: định kỳ hằng năm, trich: Tổ chức hòa giải, dau_vet: 3f9a }
          - { dieu_khoan: I, ai: Ban, khong_hoi: không còn ban nào }
        phan:
          - ma: I
            ten: Hòa giải
            dieu_khoan: I
            vai_tro: ket_qua
            chi_tieu:
              - { ma: cuoc, ten: Số cuộc, chi_tieu_giao: { tong: 3500, toi_thieu: 85, xa: 60 }, cau: "Đã tổ chức {so} cuộc với {luot} lượt người", chu_yeu: có, phu_luc: không }
              - { ma: luot, ten: Số lượt, chi_tieu_giao: 900 }
            bang:
              - { ma: hoi_nghi, ten: Hội nghị, cau: "{so} hội nghị", so_dong_bieu: 12, cot: [{ ma: ten, ten: Tên }, { ma: nguoi, ten: Người phụ trách, rieng_tu: có }] }
              - { ma: ds, ten: Danh sách người, rieng_tu: có, cot: [{ ma: ho_ten, ten: Họ tên }] }
            thuyet_minh: [{ ma: kn, ten: Kiến nghị, vai_tro: kien_nghi, cau: "Có {so} đơn vị kiến nghị" }]
        """;

    [Fact]
    public void Every_key_reaches_the_plan()
    {
        var plan = TestPlan.Read(Text);
        Assert.Equal(("SBN", new DateOnly(2024, 11, 5)), (plan.Period.Kind, plan.CutOff));
        Assert.Equal([("xa", "UBND các xã", "xã, phường"), ("ban", "Ban", "")],
            plan.UnitKinds.Select(kind => (kind.Code, kind.Name, kind.Phrase)));
        var section = Assert.Single(plan.Sections);
        Assert.Equal(("ket_qua", "kien_nghi"), (section.Role, section.Narratives[0].Role));
        var figure = section.Indicators[0];
        Assert.Equal((3500m, 85m, 60m), (figure.Target, figure.Targets.Minimum, figure.Targets.ByKind["xa"]));
        Assert.Equal((true, false, false, true),
            (figure.IsMain, figure.IsInAnnex, section.Indicators[1].IsMain, section.Indicators[1].IsInAnnex));
        Assert.Equal(("cung_ky", "cùng kỳ năm 2023", "nam-truoc/so-lieu.json"),
            (plan.Comparisons[0].Code, plan.Comparisons[0].Name, plan.Comparisons[0].File));
        Assert.Equal([("I", "UBND các xã", "Sở Tư pháp", "định kỳ hằng năm", "Tổ chức hòa giải", "3f9a", true),
                ("I", "Ban", "", "", "", "", false)],
            plan.Duties.Select(duty => (duty.Clause, duty.Who, duty.To, duty.When, duty.Excerpt, duty.Fingerprint, duty.IsAsked)));
        Assert.Equal((900m, 12, true), (section.Indicators[1].Target, section.Tables[0].FormRows, section.Tables[1].IsPrivate));
    }

    [Theory]
    [InlineData("loai: SBN", "loai: SBM", "RP1007")]
    [InlineData("vai_tro: ket_qua", "vai_tro: ket_quaa", "RP1007")]
    [InlineData("chu_yeu: có", "chu_yeu: chắc", "RP1007")]
    [InlineData("toi_thieu: 85", "toi_thieuu: 85", "RP1002")]
    [InlineData("toi_thieu: 85", "toi_thieu: nhiều", "RP1006")]
    [InlineData("{luot} lượt", "{luott} lượt", "RP1044")]
    [InlineData("so_dong_bieu: 12", "so_dong_bieu: 0", "RP1006")]
    [InlineData("goi: \"xã", "gọi: \"xã", "RP1002")]
    [InlineData("chot_so_lieu: 05/11/2024", "chot_so_lieu: mai", "RP1005")]
    [InlineData("rieng_tu: có }]", "rieng_tuu: có }]", "RP1002")]
    [InlineData("tep: nam-truoc", "tepp: nam-truoc", "RP1003", "RP1002")]
    [InlineData("ma: cung_ky", "ma: cùng kỳ", "RP1009")]
    [InlineData("{ ma: cung_ky", "{ ma: cung_ky, ten: năm 2022, tep: a.json }\n  - { ma: cung_ky", "RP1008")]
    [InlineData("khong_hoi: không", "khong_hoii: không", "RP1002")]
    [InlineData("{ dieu_khoan: I, ai: Ban", "{ ai: Ban", "RP1003")]
    [InlineData("han_nop: 10/11/2024\n", "", "RP1034")]
    [InlineData("han_nop: 10/11/2024", "han_nop:", "RP1034")]
    public void A_mistake_is_told(string right, string wrong, params string[] expected)
    {
        var bag = new DiagnosticBag();
        PlanReader.Read("ke-hoach.yaml", Text.Replace(right, wrong, StringComparison.Ordinal), bag);
        Assert.Equal(expected, bag.Select(found => found.Code));
    }

    [Fact]
    public void Templates_see_them_and_nothing_that_names_persons()
    {
        var plan = TestPlan.Read(Text);
        var sent = TestPlan.Submission(plan, "an", "cuoc=3", "luot=90", "hoi_nghi=Hội nghị A;Nguyễn Văn A", "ds=Trần Thị B");
        var all = Consolidator.Consolidate(plan,
            Validator.Check(plan, [sent], new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, []));
        var model = ReportModel.Of(all, lastYear: null, []);

        Assert.Equal((new DateTime(2024, 11, 5), "SBN"), (model["chot_so_lieu"], ((ScriptObject)model["ky"]!)["loai"]));
        var target = (ScriptObject)((ScriptObject)model["muc_giao"]!)["cuoc"]!;
        Assert.Equal((3500m, 85m, 60m), (target["tong"], target["toi_thieu"], ((ScriptObject)target["theo_loai"]!)["xa"]));
        Assert.Equal(3500m, ((ScriptObject)model["chi_tieu_giao"]!)["cuoc"]);
        var lists = (ScriptObject)model["bang"]!;
        Assert.Equal(("Hội nghị A", null),
            (((ScriptObject)((ScriptArray)lists["hoi_nghi"]!)[0]!)["ten"], ((ScriptObject)((ScriptArray)lists["hoi_nghi"]!)[0]!)["nguoi"]));
        Assert.Null(((ScriptObject)Assert.Single((ScriptArray)lists["ds"]!)!)["ho_ten"]);
        var section = (ScriptObject)((ScriptArray)model["phan"]!)[0]!;
        Assert.Equal(["hoi_nghi"], ((ScriptArray)section["bang"]!).Cast<ScriptObject>().Select(list => list["ma"]));
        Assert.Equal(["ten"],
            ((ScriptArray)((ScriptObject)((ScriptArray)section["bang"]!)[0]!)["cot"]!).Cast<ScriptObject>().Select(column => column["ma"]));
    }

    [Fact]
    public void Without_a_day_of_its_own_figures_are_counted_to_the_newest_arrival()
    {
        var plan = TestPlan.Read(Text.Replace("chot_so_lieu: 05/11/2024\n", "", StringComparison.Ordinal));
        var sent = TestPlan.Submission(plan, "an", "cuoc=3", "luot=90");
        var all = Consolidator.Consolidate(plan,
            Validator.Check(plan, [sent], new ValidationOptions { Today = new DateOnly(2025, 1, 10) }, []));
        Assert.Equal(sent.Arrived!.Value.Date, ReportModel.Of(all, lastYear: null, [])["chot_so_lieu"]);
        Assert.Null(ReportModel.Of(Consolidator.Consolidate(plan, []), lastYear: null, [])["chot_so_lieu"]);
    }
}
