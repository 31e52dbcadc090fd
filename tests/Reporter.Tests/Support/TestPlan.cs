using Reporter.Core.Diagnostics;
using Reporter.Core.Matching;
using Reporter.Core.Plans;
using Reporter.Core.Sheets;

namespace Reporter.Tests.Support;

/// <summary>A small plan of two kinds of unit, and submissions to it written as lines <c>code=value</c>.</summary>
internal static class TestPlan
{
    public const string Text = """
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
            chi_tieu:
              - { ma: so_cuoc, ten: Số cuộc, don_vi_tinh: cuộc, kieu: so_nguyen, bat_buoc: có, tu: 0, den: 500, lech_nam_truoc: 20% }
              - { ma: so_luot, ten: Số lượt, don_vi_tinh: lượt người, kieu: so_nguyen, tu: 0 }
              - { ma: cao_nhat, ten: Đông nhất, kieu: so_nguyen, tong_hop: lon_nhat }
              - { ma: ty_le, ten: Tỷ lệ, kieu: phan_tram }
              - { ma: kinh_phi, ten: Kinh phí, don_vi_tinh: triệu đồng, kieu: tien, he_so: 1000000 }
              - { ma: ngay_kh, ten: Ngày kế hoạch, kieu: ngay }
              - { ma: co_ke_hoach, ten: Có kế hoạch, kieu: co_khong }
              - { ma: linh_vuc, ten: Lĩnh vực, kieu: chon_nhieu, danh_sach: { A: "Đất đai, nhà ở", B: Trẻ em } }
              - { ma: hinh_thuc, ten: Hình thức, kieu: chon, danh_sach: { T: Trực tiếp, O: Trực tuyến }, danh_cho: [xa] }
            bang:
              ma: hoi_nghi
              ten: Hội nghị
              cot: [{ ma: ngay, ten: Ngày, kieu: ngay, bat_buoc: có }, { ma: so_nguoi, ten: Số người, kieu: so_nguyen, tong_hop: cong }]
          - ma: II
            ten: Đánh giá
            dieu_khoan: III
            bat_buoc: [xa]
            thuyet_minh: [{ ma: ket_qua, ten: Kết quả, bat_buoc: [xa], so_tu_it_nhat: 4 }]
        quy_tac:
          - { ma: QT1, muc_do: loi, khi: "so_cuoc != null && so_luot != null", dieu_kien: "(so_cuoc == 0) == (so_luot == 0)", thong_bao: Cùng bằng 0 hoặc cùng lớn hơn 0. }
          - { ma: QT2, muc_do: giai_trinh, khi: "so_luot != null", dieu_kien: "hoi_nghi.tong.so_nguoi <= so_luot", thong_bao: Danh mục nhiều người hơn tổng. }
        """;

    public static ReportPlan Plan { get; } = Read(Text);

    public static ReportPlan Read(string text)
    {
        var bag = new DiagnosticBag();
        var plan = PlanReader.Read("ke-hoach.yaml", text, bag) ?? throw new InvalidOperationException(string.Join('\n', bag));
        return plan with
        {
            Units =
            [
                new ReportingUnit { Code = "an", Name = "xã An", Kind = "xa", IsBorder = true },
                new ReportingUnit { Code = "binh", Name = "xã Bình", Kind = "xa" },
                new ReportingUnit { Code = "ban", Name = "Ban Cường", Kind = "ban" },
            ],
        };
    }

    /// <summary>
    /// Each line is one answer, in row 1, 2, 3… of sheet S of <c>unit.xlsx</c>, column B: <c>so_cuoc=12</c> typed as text,
    /// <c>so_cuoc=#12</c> stored as a number, <c>so_cuoc=12|vì sao</c> with an explanation, <c>hoi_nghi=05/4/2024;120</c> one row of a
    /// list.
    /// </summary>
    public static Submission Submission(ReportPlan plan, string unit, params string[] lines)
    {
        var path = $"{unit}.xlsx";
        var answers = new List<Answer>();
        var rows = new List<(ListTable Table, TableRow Row)>();
        foreach (var (line, number) in lines.Select((line, at) => (line, at + 1)))
        {
            var (code, text) = (line[..line.IndexOf('=', StringComparison.Ordinal)],
                line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (plan.Tables.FirstOrDefault(table => table.Code == code) is { } table)
            {
                var cells = table.Columns.Zip(text.Split(';'), (column, cell) => (column, cell))
                    .Select((pair, at) => new Answer(pair.column, CellOf(pair.cell), new CellLocation(path, "S", number, at + 2)));
                rows.Add((table, new TableRow(number, [.. cells])));
                continue;
            }
            var explanation = text.Split('|');
            answers.Add(new Answer(plan.Fields.Single(field => field.Code == code), CellOf(explanation[0]),
                new CellLocation(path, "S", number, 2))
            {
                Explanation = explanation.ElementAtOrDefault(1) ?? "",
            });
        }
        return new Submission
        {
            Unit = plan.Units.Single(each => each.Code == unit),
            Files = [path],
            Arrived = new DateTimeOffset(2024, 12, 10, 8, 0, 0, TimeSpan.FromHours(7)),
            IsLate = false,
            Answers = answers,
            QueryAnswers = [.. QueryAnswer.Beside(answers, unit)],
            Tables = [.. rows.GroupBy(row => row.Table)
                .Select(group => new TableAnswer(group.Key, group.First().Row.Cells[0].At, [.. group.Select(row => row.Row)]))],
        };
    }

    public static Cell CellOf(string text) => text switch
    {
        "" => Cell.Blank,
        ['#', '!', .. var error] => new Cell(CellKind.Error, "#" + error),
        "=?" => new Cell(CellKind.Uncalculated, "=A1"),
        ['#', .. var number] when number.EndsWith('%') =>
            new Cell(CellKind.Number,
            number)
            {
                Number = decimal.Parse(number.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100,
                IsPercent = true
            },
        ['#', .. var number] =>
            new Cell(CellKind.Number, number) { Number = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) },
        _ => new Cell(CellKind.Text, text),
    };
}
