using System.Globalization;
using System.Text;
using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Matching.Versions;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;
using Reporter.Core.Validation;
using Reporter.Sheets;
using Reporter.Tests.Support;
using Xunit;

namespace Reporter.Tests.Core.Matching.Cases;

/// <summary>A small year: its plan as a staffer writes it, files as they arrive, and what is counted and told in the end.</summary>
internal sealed record CaseYear(string Sections, string Units)
{
    private const string Head =
        """
        ke_hoach: { ky_hieu: 12/KH-UBND, ngay: 05/01/2024, co_quan: UBND huyện, trich_yeu: Thử đọc số liệu năm 2024 }
        nam: 2024
        ky: { tu: 15/12/2023, den: 14/12/2024 }
        han_nop: 16/12/2027
        don_vi: don-vi.csv
        loai_don_vi: { xa: Xã, so: Sở }
        bao_cao:
          co_quan: [SỞ TƯ PHÁP]
          ten_co_quan: Sở Tư pháp
          ky_hieu: BC-STP
          dia_danh: Lạng Sơn
          trich_yeu: Kết quả
          kinh_gui: [Bộ Tư pháp]
          nguoi_ky: { quyen_han: [GIÁM ĐỐC], ho_ten: "" }
          noi_nhan: [Như trên, "Lưu: VT"]
        phan:

        """;

    /// <summary>Propaganda, mediation, money and a list, as in the first folder of cases.</summary>
    public static readonly CaseYear Reading = new(
        """
          - ma: A
            ten: Tuyên truyền pháp luật
            dieu_khoan: II.1
            bat_buoc: không
            chi_tieu:
              - { ma: tt_cuoc, ten: Số cuộc tuyên truyền, don_vi_tinh: cuộc, kieu: so_nguyen, tu: 0 }
              - { ma: tt_luot, ten: Số lượt người, don_vi_tinh: lượt người, kieu: so_nguyen, tu: 0 }
              - { ma: tt_nu, ten: "Trong đó: nữ", don_vi_tinh: lượt người, kieu: so_nguyen, tu: 0 }
          - ma: B
            ten: Hòa giải ở cơ sở
            dieu_khoan: II.2
            bat_buoc: không
            chi_tieu:
              - { ma: hg_vu, ten: Số vụ việc hòa giải, don_vi_tinh: vụ, kieu: so_nguyen, tu: 0 }
              - { ma: hg_thanh, ten: Số vụ hòa giải thành, don_vi_tinh: vụ, kieu: so_nguyen, tu: 0 }
              - { ma: hg_luot, ten: Số lượt người, don_vi_tinh: lượt người, kieu: so_nguyen, tu: 0 }
              - { ma: hg_nu, ten: "Trong đó: nữ", don_vi_tinh: lượt người, kieu: so_nguyen, tu: 0 }
              - { ma: hg_tl, ten: Tỷ lệ hòa giải thành, don_vi_tinh: "%", kieu: phan_tram, tu: 0, den: 100 }
          - ma: C
            ten: Kinh phí
            dieu_khoan: III
            bat_buoc: không
            chi_tieu:
              - { ma: kp_tong, ten: Tổng kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000, tu: 0 }
              - { ma: kp_chi, ten: Kinh phí chi tuyên truyền, don_vi_tinh: nghìn đồng, kieu: tien, he_so: 1000, tu: 0 }
              - { ma: kp_dong, ten: Kinh phí in tài liệu, don_vi_tinh: đồng, kieu: tien, tu: 0 }
              - { ma: rac, ten: Khối lượng rác thu gom, don_vi_tinh: tấn, kieu: so_thap_phan, tu: 0 }
          - ma: D
            ten: Kế hoạch
            dieu_khoan: IV
            bat_buoc: không
            chi_tieu:
              - { ma: so_kh, ten: "Số, ký hiệu kế hoạch", kieu: chu }
              - { ma: ngay_kh, ten: Ngày ban hành kế hoạch, kieu: ngay }
              - { ma: co_kh, ten: Có kế hoạch riêng, kieu: co_khong }
            bang:
              ma: hoi_nghi
              ten: Danh mục hội nghị
              cot:
                - { ma: ngay, ten: Ngày, kieu: ngay }
                - { ma: noi_dung, ten: Nội dung, bat_buoc: có }
                - { ma: so_nguoi, ten: Số người tham dự, kieu: so_nguyen, tu: 0, tong_hop: cong }
            thuyet_minh:
              - { ma: danh_gia, ten: Đánh giá chung, kieu: chu }
        """,
        "ma,ten,loai\nu000,xã An Bình,xa\nu001,xã Bình Minh,xa\n");

    /// <summary>People who mediate and people who tell of the law, with names that are short on purpose, as in the second folder.</summary>
    public static readonly CaseYear People = new(
        """
          - ma: II.1
            ten: Tuyên truyền viên pháp luật
            dieu_khoan: II.1
            bat_buoc: không
            chi_tieu:
              - { ma: ttv_tong, ten: Số tuyên truyền viên pháp luật, don_vi_tinh: người, tu: 0 }
              - { ma: so_kt, ten: Số xã được kiểm tra, don_vi_tinh: đơn vị, tu: 0 }
              - { ma: tl_tong, ten: Tổng số tài liệu phát hành, don_vi_tinh: bản, tu: 0, ten_khac: ["Tổng số"] }
          - ma: II.2
            ten: Hòa giải ở cơ sở
            dieu_khoan: II.2
            bat_buoc: không
            chi_tieu:
              - { ma: to_hg, ten: Số tổ hòa giải, don_vi_tinh: tổ, tu: 0 }
              - { ma: hgv_tong, ten: Số hòa giải viên, don_vi_tinh: người, tu: 0 }
              - { ma: hgv_nam, ten: Hòa giải viên nam, don_vi_tinh: người, tu: 0, ten_khac: ["Nam"] }
              - { ma: hgv_nu, ten: Hòa giải viên nữ, don_vi_tinh: người, tu: 0, ten_khac: ["Nữ"] }
        """,
        "ma,ten,loai\n06001,xã Đoàn Kết,xa\n06019,xã Tân Tiến,xa\nstp,Sở Tư pháp,so\n");

    /// <summary>“u000: kp_tong=900000”, one per unit that sent anything; then the findings, “RP4031 D2”.</summary>
    public (IReadOnlyList<string> Counted, IReadOnlyList<string> Told) Of(params Workbook[] files)
    {
        var bag = new DiagnosticBag();
        var plan = PlanReader.Read("ke-hoach.yaml", Head + Sections, bag)
            ?? throw new InvalidOperationException("The plan of the case cannot be read.");
        var units = WorkbookReader.Read("don-vi.csv", Encoding.UTF8.GetBytes(Units), IntakeOptions.Default, bag)!.Sheets[0];
        plan = plan with { Units = UnitListReader.Read(units, plan.UnitKinds, bag)! };
        Assert.DoesNotContain(bag, found => found.Severity == Severity.Error);
        var told = new DiagnosticBag(plan.Severities);
        var submissions = SubmissionMatcher.Match(plan, files, ArrivalLog.Empty, new MatchOptions(), told);
        var counted = Validator.Check(plan, submissions, new ValidationOptions { Today = new DateOnly(2024, 12, 15) }, told);
        return (
            [.. counted.Select(Show)],
            [.. told.Where(found => found.Code is not "RP4021")
                .Select(found => $"{found.Code} {(found.Location as CellLocation)?.Address ?? "tệp"}")]);
    }

    public static Workbook Csv(string name, string text)
    {
        var bag = new DiagnosticBag();
        return WorkbookReader.Read("bao-cao-nop/" + name, Encoding.UTF8.GetBytes(text), IntakeOptions.Default, bag)
            ?? throw new InvalidOperationException("The file of the case cannot be read.");
    }

    /// <summary>A sheet drawn as in <see cref="SheetDrawing"/>, with ranges merged downwards besides: “A1:A2”.</summary>
    public static Workbook Drawn(string name, string text, params string[] merged)
    {
        var sheet = SheetDrawing.Read("bao-cao-nop/" + name, "Sheet1", text);
        return new Workbook(sheet.Path, [sheet with { Merged = [.. sheet.Merged, .. merged.Select(Range)] }]);
    }

    /// <summary>One sheet of STT, name, measure and a number in a format of its own.</summary>
    public static Workbook Formatted(string indicator, string measure, string number, string format)
    {
        var styles = $"<numFmts count=\"1\"><numFmt numFmtId=\"164\" "
            + $"formatCode=\"{format.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/></numFmts>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>";
        string Text(string column, int row, string text) => $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
        var rows =
            $"<row r=\"1\">{Text("A", 1, "STT")}{Text("B", 1, "Chỉ tiêu")}{Text("C", 1, "Đơn vị tính")}{Text("D", 1, "Số liệu")}</row>"
            + $"<row r=\"2\">{Text("B", 2, indicator)}{(measure.Length > 0 ? Text("C", 2, measure) : "")}<c r=\"D2\" "
            + $"s=\"1\"><v>{number}</v></c></row>";
        return WorkbookReader.Read("bao-cao-nop/u000/so-lieu.xlsx", XlsxBuilder.Rows(rows, styles: styles), IntakeOptions.Default,
            new DiagnosticBag())!;
    }

    private static CellRange Range(string text)
    {
        var ends = text.Split(':');
        return new CellRange(Row(ends[0]), Column(ends[0]), Row(ends[1]), Column(ends[1]));
    }

    private static int Row(string address) => int.Parse(address.AsSpan(1), CultureInfo.InvariantCulture);

    private static int Column(string address) => address[0] - 'A' + 1;

    private static string Show(CheckedSubmission submission) =>
        ($"{submission.Unit.Code}: "
            + $"{string.Join(' ', submission.Values.Values.Select(value => $"{value.Field.Code}={Text(value.Value)}").Concat(submission.Rows.Select(table => $"{table.Key}[{string.Join("; ", table.Value.Select(row => string.Join(' ', row.Cells.Select(cell => $"{cell.Key}={Text(cell.Value.Value)}"))))}]")))}").TrimEnd();

    private static string Text(Value value) => value switch
    {
        NumberValue number => number.Number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TextValue text => text.Text.Replace(' ', '_'),
        YesNoValue yes => yes.IsYes ? "có" : "không",
        ChoiceValue choice => string.Join(',', choice.Codes),
        _ => throw new InvalidOperationException(),
    };
}
