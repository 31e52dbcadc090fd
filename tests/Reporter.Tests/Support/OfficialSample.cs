using Reporter.Core.Diagnostics;
using Reporter.Core.Forms.Tagged;
using Reporter.Core.Plans;
using Reporter.Sheets.Writing;
using Reporter.Years.Forms;
using Xunit;

namespace Reporter.Tests.Support;

/// <summary>
/// An official form of the ministry's kind, as an office would lay it into bieu-mau/: three rows of titles, a row that counts the columns,
/// a total, rows of a list, a note, signatures; a form that is one row wide; a page of names and answers.
/// </summary>
internal static class OfficialSample
{
    public const string PlanText = """
        ke_hoach: { ky_hieu: 15/KH-UBND, ngay: 05/01/2026, co_quan: UBND tỉnh, trich_yeu: Công tác hòa giải ở cơ sở năm 2026 }
        nam: 2026
        ky: { tu: 01/01/2026, den: 31/12/2026 }
        han_nop: 10/01/2027
        don_vi: don-vi.csv
        loai_don_vi: { xa: UBND cấp xã, so: Sở }
        bao_cao: { co_quan: [SỞ TƯ PHÁP], ten_co_quan: Sở Tư pháp, ky_hieu: BC-STP, dia_danh: Lạng Sơn, trich_yeu: Kết quả hòa giải ở cơ sở, kinh_gui: [Bộ Tư pháp], nguoi_ky: { quyen_han: [GIÁM ĐỐC], ho_ten: "" }, noi_nhan: [Như trên, "Lưu: VT"] }
        phan:
          - ma: "10a"
            ten: Tổ hòa giải và hòa giải viên
            dieu_khoan: II.1
            bat_buoc: [xa]
            chi_tieu:
              - { ma: so_to, ten: Số tổ hòa giải, don_vi_tinh: tổ, kieu: so_nguyen, bat_buoc: có, tu: 0 }
              - { ma: hgv, ten: Hòa giải viên, don_vi_tinh: người, kieu: so_nguyen, bat_buoc: có, tu: 0 }
              - { ma: hgv_nam, ten: Hòa giải viên nam, don_vi_tinh: người, kieu: so_nguyen, chia_ra: hgv }
              - { ma: hgv_nu, ten: Hòa giải viên nữ, don_vi_tinh: người, kieu: so_nguyen, chia_ra: hgv }
              - { ma: hgv_luat, ten: Có chuyên môn Luật, don_vi_tinh: người, kieu: so_nguyen, trong_do: hgv }
              - { ma: hgv_chua, ten: Chưa qua đào tạo chuyên môn Luật, don_vi_tinh: người, kieu: so_nguyen, trong_do: hgv }
              - { ma: hgv_dtts, ten: Hòa giải viên dân tộc thiểu số, don_vi_tinh: người, kieu: so_nguyen, trong_do: hgv }
              - { ma: hgv_bd, ten: Hòa giải viên được bồi dưỡng, don_vi_tinh: người, kieu: so_nguyen, trong_do: hgv }
            bang:
              - ma: ds_to
                ten: Danh sách tổ hòa giải
                so_dong_bieu: 12
                cot:
                  - { ma: ten_to, ten: Tên tổ hòa giải, kieu: chu, bat_buoc: có }
                  - { ma: so_nguoi, ten: Số hòa giải viên của tổ, kieu: so_nguyen }
                  - { ma: ngay_lap, ten: Ngày thành lập, kieu: ngay }
          - ma: "12a"
            ten: Kết quả hòa giải
            dieu_khoan: II.2
            bat_buoc: [xa]
            chi_tieu:
              - { ma: vv, ten: Vụ việc tiếp nhận, don_vi_tinh: vụ việc, kieu: so_nguyen, bat_buoc: có, tu: 0 }
              - { ma: vv_ds, ten: Vụ việc dân sự, don_vi_tinh: vụ việc, kieu: so_nguyen, trong_do: vv }
              - { ma: vv_hn, ten: Vụ việc hôn nhân và gia đình, don_vi_tinh: vụ việc, kieu: so_nguyen, trong_do: vv }
              - { ma: thanh, ten: Hòa giải thành, don_vi_tinh: vụ việc, kieu: so_nguyen, trong_do: vv }
              - { ma: thanh_ds, ten: Hòa giải thành về dân sự, don_vi_tinh: vụ việc, kieu: so_nguyen, trong_do: thanh }
              - { ma: thanh_hn, ten: Hòa giải thành về hôn nhân và gia đình, don_vi_tinh: vụ việc, kieu: so_nguyen, trong_do: thanh }
          - ma: Chung
            ten: Tình hình chung
            dieu_khoan: Đoạn kết
            bat_buoc: [xa]
            chi_tieu:
              - { ma: pb_cuoc, ten: Số cuộc tuyên truyền, don_vi_tinh: cuộc, kieu: so_nguyen, bat_buoc: có }
              - { ma: pb_bg, ten: Số cuộc ở vùng biên giới, don_vi_tinh: cuộc, kieu: so_nguyen, trong_do: pb_cuoc }
              - { ma: kinh_phi, ten: Kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000 }
              - { ma: ngay_ra_soat, ten: Ngày rà soát, kieu: ngay }
              - { ma: hinh_thuc, ten: Hình thức tuyên truyền, kieu: chon_nhieu, danh_sach: { loa: Loa truyền thanh, hop: Họp thôn } }
            thuyet_minh:
              - { ma: vuong_mac, ten: Khó khăn vướng mắc, bat_buoc: không }
          - ma: V
            ten: Việc khác
            dieu_khoan: III
            chi_tieu:
              - { ma: khac, ten: Việc khác đã làm, don_vi_tinh: việc, kieu: so_nguyen, bat_buoc: có }
        """;

    public static readonly ReportPlan Plan = TestPlan.Read(PlanText) with
    {
        Units =
        [
            new ReportingUnit { Code = "06040", Name = "UBND xã Đình Lập", Kind = "xa" },
            new ReportingUnit { Code = "06041", Name = "UBND xã Bắc Xa", Kind = "xa" },
            new ReportingUnit { Code = "STC", Name = "Sở Tài chính", Kind = "so" },
        ],
    };

    private static readonly CellStyle Head = new() { IsBold = true, HasBorder = true, Wraps = true, Place = HorizontalPlace.Center };
    private static readonly CellStyle Box = new() { HasBorder = true };

    /// <summary>The tagged workbook itself.</summary>
    public static byte[] Book(params SheetDraft[] more) => WorkbookWriter.Write(new WorkbookDraft
    {
        Title = "Biểu của Bộ",
        Sheets = [Committees(), Results(), General(), Upward(), .. more],
    });

    public static OfficialForms Forms(byte[]? book = null)
    {
        var bag = new DiagnosticBag();
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "bieu-mau"));
        File.WriteAllBytes(Path.Combine(folder.Path, "bieu-mau", "10a-12a.xlsx"), book ?? Book());
        var forms = OfficialForms.Read(new Reporter.Years.Workspace(folder.Path), Plan, bag, bag);
        Assert.Empty(bag.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Code} {finding.Location} {finding.Message.Vi}"));
        return forms;
    }

    public static OfficialSet Set(OfficialForms forms) => forms.SetFor(Plan.UnitKinds[0], false, []);

    /// <summary>A unit's form.</summary>
    public static byte[] FormOf(OfficialForms forms, ReportingUnit unit)
    {
        var bag = new DiagnosticBag();
        var templates = new Reporter.Core.Templates.TemplateSources(
            name => name.EndsWith("huong-dan-bieu.scriban", StringComparison.Ordinal)
                ? new Reporter.Core.Templates.TemplateSource(name, "# Biểu\nCách điền"u8.ToArray()) : null, () => []);
        var all = UnitForms.Of(Plan, null, templates, forms, bag)!;
        return Assert.Single(all.Of(unit, FormFormat.Xlsx, bag) ?? []).Bytes;
    }

    /// <summary>The sheet that repeats rows and has three rows of titles.</summary>
    private static SheetDraft Committees() => Sheet("10a",
        [
            Row(1, ("A", "Biểu số: 10a/TP/HGCS"), ("D", "SỐ TỔ HÒA GIẢI Ở CƠ SỞ VÀ HÒA GIẢI VIÊN"),
                ("I", "Đơn vị báo cáo: {{ don_vi_bao_cao.ten }}")),
            Row(2, ("A", "Ban hành theo Thông tư"), ("D", "Năm {{ nam }}"), ("I", "Đơn vị nhận: {{ bao_cao.ten_co_quan }}")),
            Row(3, ("D", "(Từ ngày {{ ky.tu }} đến ngày {{ ky.den }})")),
            Row(5, ("A", "Tên tổ hòa giải"), ("B", "Số tổ hòa giải"), ("C", "Hòa giải viên"), ("J", "Ngày thành lập")),
            Row(6, ("C", "Tổng số"), ("D", "Chia theo giới tính"), ("F", "Chia theo trình độ chuyên môn"), ("H", "Trong đó")),
            Row(7, ("D", "Nam"), ("E", "Nữ"), ("F", "Chuyên môn Luật"), ("G", "Chưa qua đào tạo"), ("H", "Dân tộc thiểu số"),
                ("I", "Được bồi dưỡng nghiệp vụ")),
            Row(8, ("A", "A"), ("B", "(1)"), ("C", "(2)"), ("D", "(3)"), ("E", "(4)"), ("F", "(5)"),
                ("G", "(6)"), ("H", "(7)"), ("I", "(8)"), ("J", "(9)")),
            Row(9, ("A", "Tổng số trên địa bàn xã"), ("B", "{{ so_to }}"), ("C", "{{ hgv }}"), ("D", "{{ hgv_nam }}"),
                ("E", "{{ hgv_nu }}"),
                ("F", "{{ hgv_luat }}"), ("G", "{{ hgv_chua }}"), ("H", "{{ hgv_dtts }}"), ("I", "{{ hgv_bd }}"), ("J", "=SUM(C10:C10)")),
            Row(10, ("A", "{{ ds_to.ten_to }}"), ("C", "{{ ds_to.so_nguoi }}"), ("J", "{{ ds_to.ngay_lap }}")),
            Row(11, ("A", "Ghi chú: ước tính 2 tháng cuối năm ở cột 2, 3.")),
            Row(13, ("A", "Người lập biểu"), ("G", "TM. ỦY BAN NHÂN DÂN")),
            Row(14, ("A", "(Ký, ghi rõ họ tên)"), ("G", "CHỦ TỊCH")),
        ],
        "D1:G1", "D2:G2", "D3:G3", "A5:A7", "B5:B7", "C5:I5", "J5:J7", "C6:C7", "D6:E6", "F6:G6", "H6:I6", "A11:J11", "G13:I13", "G14:I14");

    private static SheetDraft Results() => Sheet("12a",
        [
            Row(1, ("A", "KẾT QUẢ HÒA GIẢI Ở CƠ SỞ")),
            Row(2, ("A", "Đơn vị tính: vụ việc")),
            Row(3, ("A", "Tổng số vụ việc tiếp nhận"), ("B", "Chia theo phạm vi"), ("D", "Hòa giải thành")),
            Row(4, ("B", "Dân sự"), ("C", "Hôn nhân và gia đình"), ("D", "Tổng số"), ("E", "Chia ra")),
            Row(5, ("E", "Dân sự"), ("F", "Hôn nhân và gia đình")),
            Row(6, ("A", "(1)"), ("B", "(2)"), ("C", "(3)"), ("D", "(4)"), ("E", "(5)"), ("F", "(6)")),
            Row(7, ("A", "{{ vv }}"), ("B", "{{ vv_ds }}"), ("C", "{{ vv_hn }}"), ("D", "{{ thanh }}"),
                ("E", "{{ thanh_ds }}"), ("F", "{{ thanh_hn }}")),
            Row(9, ("A", "Người lập biểu"), ("E", "CHỦ TỊCH")),
        ],
        "A1:F1", "A2:F2", "A3:A5", "B3:C3", "B4:B5", "C4:C5", "D3:F3", "D4:D5", "E4:F4");

    private static SheetDraft General() => Sheet("Chung",
        [
            Row(1, ("A", "TÌNH HÌNH CHUNG")),
            Row(3, ("A", "STT"), ("B", "Nội dung"), ("C", "Đơn vị tính"), ("D", "Kết quả"), ("E", "Giải trình")),
            Row(4, ("A", "I"), ("B", "Tuyên truyền")),
            Row(5, ("A", "1"), ("B", "Số cuộc tuyên truyền"), ("C", "cuộc"), ("D", "{{ pb_cuoc }}"), ("E", "{{ pb_cuoc.giai_trinh }}")),
            Row(6, ("B", "Trong đó: vùng biên giới"), ("C", "cuộc"), ("D", "{{ pb_bg }}")),
            Row(7, ("B", "Loa truyền thanh"), ("C", "x"), ("D", "{{ hinh_thuc.loa }}")),
            Row(8, ("B", "Họp thôn"), ("C", "x"), ("D", "{{ hinh_thuc.hop }}")),
            Row(9, ("A", "2"), ("B", "Kinh phí"), ("C", "triệu đồng"), ("D", "{{ kinh_phi }}")),
            Row(11, ("A", "Ngày rà soát:"), ("C", "{{ ngay_ra_soat }}")),
            Row(12, ("A", "Khó khăn, vướng mắc:"), ("C", "{{ vuong_mac }}")),
        ],
        "A1:E1", "C12:E12");

    private static SheetDraft Upward() => Sheet("Tổng hợp tỉnh",
        [
            Row(1, ("A", "TỔNG HỢP TOÀN TỈNH NĂM {{ nam }}")),
            Row(2, ("A", "{{ for d in don_vi }}")),
            Row(3, ("A", "{{ d.ten }}"), ("B", "=2*3")),
            Row(4, ("A", "{{ end }}")),
            Row(5, ("A", "Toàn tỉnh"), ("B", "{{ tong.so_to }}")),
        ]);

    public static SheetDraft Sheet(string name, IReadOnlyList<RowDraft> rows, params string[] merges) => new(name, rows)
    {
        Widths = [.. Enumerable.Repeat(16.0, 10)],
        Merges = merges,
    };

    public static RowDraft Row(int number, params (string Column, string Text)[] cells) => new(number,
        [.. cells.Select(cell => new CellDraft(cell.Column[0] - 'A' + 1, cell.Text.StartsWith('=')
            ? new CellContent.Formula(cell.Text[1..]) : CellContent.Of(cell.Text), number is >= 5 and <= 8 ? Head : Box))]);
}
